/**
 * `npm run fixture:mutate -- [DIR…]`: reads every saved page again after each change that a site might make, and prints
 * the share of numbers that is still read as before. Without directories: the project's own pages. Exit code 1 when a
 * changed page yields anything wrong, or when there is no page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '@/lib/platforms/engine';
import { platformFor, platforms } from '@/lib/platforms/registry';
import { compareMutated, type Survival } from './saved-pages/compare-mutated';
import { readExpectation } from './saved-pages/expected-reading';
import { MUTATIONS } from '@/lib/teach/site-changes';
import { openPage } from './saved-pages/open-page';
import { pageHeading } from './saved-pages/page-heading';

interface Result extends Survival {
  readonly platform: string;
  readonly page: string;
  readonly mutation: string;
}

interface Origin {
  readonly url: URL;
  readonly language: string | null;
}

/** Where a page was saved from: by its first line, else by the expectation beside it. Null: nobody knows. */
function originOf(file: string): Origin | null {
  const heading = pageHeading(readFileSync(file, 'utf8'));
  if (heading !== null) return { url: new URL(heading.address), language: heading.language };
  const beside = file.replace(/\.html$/, '.expected.json');
  if (!existsSync(beside)) return null;
  const { url, lang } = readExpectation(beside);
  return { url: new URL(url), language: lang ?? null };
}

const pagesIn = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(directory, name));

function survivals(file: string): Result[] {
  const origin = originOf(file);
  if (origin === null) return [];
  const { url, language } = origin;
  const open = (): Document => openPage(file, url, language);
  const original = open();
  const platform = platformFor(url, original);
  if (platform === null) return [];
  const now = Date.now();
  const before = readPage(original, url, platform, now);
  return Object.entries(MUTATIONS).map(([mutation, change]) => {
    const document = open();
    change(document);
    const survival = compareMutated(before, readPage(document, url, platform, now));
    // Dozens of large pages would not fit into memory together.
    document.defaultView?.close();
    return { ...survival, platform: platform.id, page: basename(file, '.html'), mutation };
  });
}

function cell(results: readonly Result[]): string {
  const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0);
  const right = sum((result) => result.right);
  const wrong = sum((result) => result.wrong.length);
  const asked = right + sum((result) => result.missing);
  const share = asked === 0 ? '–' : `${Math.floor((right * 100) / asked)} %`;
  return wrong === 0 ? share : `${share} ×${wrong}`;
}

function table(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ platform }) => platform))];
  const of = (platform: string, mutation: string): Result[] =>
    results.filter((result) => result.platform === platform && result.mutation === mutation);
  const lines = [
    ['', ...names],
    ...Object.keys(MUTATIONS).map((mutation) => [mutation, ...names.map((name) => cell(of(name, mutation)))]),
  ];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

const { positionals } = parseArgs({ allowPositionals: true });
const directories =
  positionals.length > 0 ? positionals : platforms.map(({ id }) => join('lib/platforms', id, 'fixtures'));
const results = directories.flatMap(pagesIn).flatMap(survivals);
console.log(table(results));
console.log('\nshare of the numbers still read as before; × read and wrong');
for (const { page, mutation, wrong } of results) for (const line of wrong) console.log(`${page}, ${mutation}: ${line}`);
if (results.length === 0 || results.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
