/**
 * `npm run fixture:from-report -- REPORT.txt [--out DIR]`: makes a page for the tests of each skeleton in a report that a
 * user copied from Health. Prints what of it is read; the pages still need words, numbers and an expectation.
 * Exit code 2 when there is no skeleton of a known site.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '@/lib/platforms/engine';
import { platformById } from '@/lib/platforms/registry';
import { skeletonPages } from './saved-pages/skeleton-pages';
import { parsePage } from './saved-pages/open-page';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '.' } },
});

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const [file] = positionals;
if (file === undefined || !existsSync(file)) fail('usage: npm run fixture:from-report -- REPORT.txt [--out DIR]');
const pages = skeletonPages(readFileSync(file, 'utf8'), new Date().toISOString().slice(0, 10));
if (pages.length === 0) fail('no skeleton of a known site in this report');

mkdirSync(values.out, { recursive: true });
for (const { platform, name, address, html } of pages) {
  const path = join(values.out, name);
  writeFileSync(path, html);
  const url = new URL(address);
  const descriptor = platformById(platform) ?? fail(`not a known site: ${platform}`);
  const { health } = readPage(parsePage(html, url), url, descriptor, Date.now());
  process.stdout.write(`${path}: ${health.identified} of ${health.found} posts identified\n`);
}
