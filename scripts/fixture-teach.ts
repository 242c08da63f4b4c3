/**
 * `npm run fixture:teach -- [DIR or PAGE…] [--story]`: gives all class names of every saved page other names, takes its test
 * ids away, and lets a person who knows only the interface show where the lost numbers stand. Prints what comes back; with
 * `--story` also what was pointed at. Without names: the project's own pages. Exit code 1 when something was read wrong, or
 * when there is no page.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { platformFor, platforms } from '@/lib/platforms/registry';
import { readExpectation } from './saved-pages/expected-reading';
import { openPage } from './saved-pages/open-page';
import { pageHeading } from './saved-pages/page-heading';
import { type TaughtPage, teachPage } from './saved-pages/simulated-lesson';

interface Result extends TaughtPage {
  readonly platform: string;
  readonly page: string;
}

/** Where a page was saved from, and when: by its first line, else by the expectation beside it. Null: nobody knows. */
function originOf(file: string): { url: URL; language: string | null; now: number } | null {
  const heading = pageHeading(readFileSync(file, 'utf8'));
  if (heading !== null) {
    const { address, language, day } = heading;
    return { url: new URL(address), language, now: Date.parse(`${day}T23:59:59Z`) };
  }
  const beside = file.replace(/\.html$/, '.expected.json');
  if (!existsSync(beside)) return null;
  const { url, lang } = readExpectation(beside);
  return { url: new URL(url), language: lang ?? null, now: Date.now() };
}

function pagesIn(name: string): string[] {
  if (!statSync(name).isDirectory()) return [name];
  const pages = readdirSync(name).filter((each) => each.endsWith('.html'));
  return pages.map((each) => join(name, each));
}

function taught(file: string): Result[] {
  const origin = originOf(file);
  if (origin === null) return [];
  const document = openPage(file, origin.url, origin.language);
  const platform = platformFor(origin.url, document);
  if (platform === null) return [];
  const page = teachPage({ document, url: origin.url, now: origin.now, platform });
  document.defaultView?.close();
  return [{ ...page, platform: platform.id, page: basename(file, '.html') }];
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { story: { type: 'boolean' } } });
const names = positionals.length > 0 ? positionals : platforms.map(({ id }) => join('lib/platforms', id, 'fixtures'));
const results: Result[] = [];
for (const file of names.flatMap(pagesIn)) {
  for (const result of taught(file)) {
    results.push(result);
    const { platform, page, lost, back, shown, wrong, missing, story } = result;
    if (lost === 0 && wrong.length === 0) continue;
    console.log(`${platform} ${page}: lost ${lost}, back ${back}, pointed at ${shown}, wrong ${wrong.length}`);
    if (values.story === true) for (const line of story) console.log(`    ${line}`);
    for (const line of missing) console.log(`    missing ${line}`);
    for (const line of wrong) console.log(`    WRONG ${line}`);
  }
}
const total = (of: (page: Result) => number, among: readonly Result[] = results): number =>
  among.reduce((sum, page) => sum + of(page), 0);
const pagesOf = (id: string): Result[] => results.filter(({ platform }) => platform === id);
console.log('\nplatform, lost, back, wrong');
for (const [name, among] of [...platforms.map(({ id }) => [id, pagesOf(id)] as const), ['all', results] as const]) {
  const wrong = total((page) => page.wrong.length, among);
  console.log(
    [name.padEnd(10), total((page) => page.lost, among), total((page) => page.back, among), wrong].join('  '),
  );
}
if (results.length === 0 || results.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
