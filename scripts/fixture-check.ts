/**
 * `npm run fixture:check -- DIR…`: reads every NAME.html that has a NAME.expected.json beside it and prints how much is
 * right, missing, wrong and invented. Exit code 1 when anything is wrong or invented, or when there is nothing to check.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPage } from '@/lib/platforms/engine';
import { platformFor } from '@/lib/platforms/registry';
import { type Comparison, compareReading, type Tally } from './saved-pages/compare-reading';
import { readExpectation, savedAt } from './saved-pages/expected-reading';
import { openPage } from './saved-pages/open-page';

const COLUMNS = ['posts', 'permalinks', 'metrics', 'authors', 'times', 'flags', 'texts', 'formats', 'account'] as const;

interface Row {
  readonly name: string;
  readonly comparison: Comparison | null;
}

/** Pages with an expectation, in all directories. */
function pagesIn(directories: readonly string[]): string[] {
  return directories.flatMap((directory) =>
    readdirSync(directory)
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(directory, name))
      .filter((file) => existsSync(expectationOf(file))),
  );
}

const expectationOf = (file: string): string => file.replace(/\.html$/, '.expected.json');

function check(file: string): Row {
  const expected = readExpectation(expectationOf(file));
  const url = new URL(expected.url);
  const document = openPage(file, url, expected.lang ?? null);
  const platform = platformFor(url, document);
  const name = basename(file, '.html');
  if (platform === null) return { name, comparison: null };
  const now = savedAt(expected) ?? statSync(file).mtimeMs;
  return { name, comparison: compareReading(expected, readPage(document, url, platform, now)) };
}

/** "12" when all are right, else "10/12" with what is wrong (×) and invented (+). */
function cell({ right, missing, wrong, invented }: Tally): string {
  const asked = right + missing + wrong;
  const rest = `${wrong > 0 ? ` ×${wrong}` : ''}${invented > 0 ? ` +${invented}` : ''}`;
  return `${right === asked ? right : `${right}/${asked}`}${rest}`;
}

function table(rows: readonly Row[]): string {
  const cells = rows.map(({ name, comparison }) => [
    name,
    ...COLUMNS.map((column) => (comparison === null ? 'not supported' : cell(comparison[column]))),
  ]);
  const lines = [['page', ...COLUMNS], ...cells];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const isFalse = ({ comparison }: Row): boolean =>
  comparison === null || COLUMNS.some((column) => comparison[column].wrong + comparison[column].invented > 0);

/** One cause often spoils every post of a page: so many lines show it. */
const MOST_FAULTS = 20;

function printFaults(name: string, faults: readonly string[]): void {
  for (const fault of faults.slice(0, MOST_FAULTS)) console.log(`${name}: ${fault}`);
  if (faults.length > MOST_FAULTS) console.log(`${name}: and ${faults.length - MOST_FAULTS} more`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quiet: { type: 'boolean', default: false } },
});
const rows = pagesIn(positionals).map(check);
console.log(table(rows));
console.log('\nright/asked, × wrong, + invented');
for (const { name, comparison } of values.quiet ? [] : rows) printFaults(name, comparison?.faults ?? []);
if (rows.length === 0 || rows.some(isFalse)) process.exitCode = 1;
