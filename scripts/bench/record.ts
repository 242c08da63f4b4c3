/** Keeps what was measured: the last run in a file of its own, and chosen runs in the history that the docs show. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { z } from '@/lib/shared/zod';
import { type Figure, shown } from './figures';

const OUTPUT = 'bench-output';
const HISTORY = 'docs/benchmarks.json';
const PAGE = 'docs/benchmarks.md';
const BEGIN = '<!-- benchmarks: npm run bench -- --record -->';
const END = '<!-- /benchmarks -->';
/** So many runs are shown, the newest first. */
const SHOWN_RUNS = 5;

const Run = z.object({
  day: z.string(),
  commit: z.string(),
  posts: z.number(),
  long: z.number(),
  figures: z.record(z.string(), z.object({ name: z.string(), value: z.number(), unit: z.string() })),
});
const Runs = z.array(Run);

type Run = z.infer<typeof Run>;

/** Writes `bench-output/bench.json` and returns its path. */
export function writeOutput(figures: readonly Figure[], lengths: object): string {
  mkdirSync(OUTPUT, { recursive: true });
  const path = `${OUTPUT}/bench.json`;
  writeFileSync(path, `${JSON.stringify({ schema: 1, ...lengths, figures }, null, 2)}\n`);
  return path;
}

function table(runs: readonly Run[]): string {
  const newest = runs.slice(-SHOWN_RUNS).toReversed();
  const names = new Map(
    newest.flatMap(({ figures }) => Object.entries(figures).map(([id, { name, unit }]) => [id, `${name} (${unit})`])),
  );
  const heading = ['figure', ...newest.map(({ day, commit }) => `${day} ${commit}`)];
  const rows = [...names].map(([id, name]) => [
    name,
    ...newest.map(({ figures }) => {
      const value = figures[id]?.value;
      return value === undefined ? '' : shown(value);
    }),
  ]);
  const widths = heading.map((_, column) => Math.max(3, ...[heading, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heading), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Adds this run to the history and draws the table of the docs anew. */
export function addToHistory(figures: readonly Figure[], lengths: { posts: number; long: number }): void {
  const before = existsSync(HISTORY) ? Runs.parse(JSON.parse(readFileSync(HISTORY, 'utf8'))) : [];
  const commit = execFileSync('git', ['rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' }).trim();
  const run: Run = {
    day: new Date().toISOString().slice(0, 10),
    commit,
    ...lengths,
    figures: Object.fromEntries(
      figures.map(({ id, name, value, unit }) => [id, { name, value: Number(shown(value)), unit }]),
    ),
  };
  const runs = [...before, run];
  writeFileSync(HISTORY, `${JSON.stringify(runs, null, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8');
  const [head] = page.split(BEGIN);
  const tail = page.split(END)[1];
  if (head === undefined || tail === undefined) throw new Error(`no place for the table in ${PAGE}`);
  writeFileSync(PAGE, `${head}${BEGIN}\n\n${table(runs)}\n\n${END}${tail}`);
}
