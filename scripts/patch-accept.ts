/**
 * `npm run patch:accept -- PATCH.json --fixture SAVED.html --url URL --day YYYY-MM-DD --name NAME [--expected FILE]`:
 * makes a repair part of its platform's description. It goes into the folder `repairs` of the platform, the page, cut down
 * and with invented names, into `fixtures`, and with it the expectation that somebody wrote by looking at the page; then
 * the contract suite is put to the platform. Without an expectation what is read is printed, to be compared with the page
 * and written down. Exit code 1 when the reading is not as expected (nothing is written) or the suite fails, 2 when the
 * file is not accepted (nothing is written).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NotAccepted, type Page } from './accept-patch/accept-patch';
import { NotAsExpected, type Taken, takeRepair } from './accept-patch/take-repair';
import { openPage } from './saved-pages/open-page';

const USAGE =
  'usage: npm run patch:accept -- PATCH.json --fixture SAVED.html --url URL --day YYYY-MM-DD --name NAME [--expected FILE]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fixture: { type: 'string', default: '' },
    url: { type: 'string', default: '' },
    day: { type: 'string', default: '' },
    name: { type: 'string', default: '' },
    expected: { type: 'string' },
  },
});

function fail(line: string, code = 2): never {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}

const isDay = (day: string): day is Page['day'] =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= new Date().toISOString().slice(0, 10);

function take(file: string, day: Page['day']): Taken {
  const url = new URL(values.url);
  const page: Page = { document: openPage(values.fixture, url), url, day };
  const expectation = values.expected === undefined ? null : readFileSync(values.expected, 'utf8');
  try {
    return takeRepair('.', { text: readFileSync(file, 'utf8'), page, name: values.name, expectation });
  } catch (error) {
    if (error instanceof NotAsExpected) fail(error.message, 1);
    if (error instanceof NotAccepted) fail(error.message);
    throw error;
  }
}

/** Runs a program of the project with its output on the screen; whether it was content. */
const isContent = (...command: readonly string[]): boolean =>
  spawnSync('npx', [...command], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const [file] = positionals;
const { day, name } = values;
if (file === undefined || !existsSync(file) || !existsSync(values.fixture) || !URL.canParse(values.url)) fail(USAGE);
if (!isDay(day) || !/^[a-z-]+$/.test(name)) fail(USAGE);
const { accepted, written } = take(file, day);
isContent('biome', 'format', '--write', ...written.filter((path) => path.endsWith('.ts')));
process.stdout.write(`${[...written, ...accepted.effects].join('\n')}\n`);
if (values.expected === undefined) {
  const expectation = `${name}.${accepted.language}.expected.json`;
  process.stdout.write(`${JSON.stringify(accepted.reading, null, 2)}\n`);
  process.stdout.write(
    `Look at the page, write what stands there as ${expectation} beside it, then: npx vitest run tests/contract\n`,
  );
} else {
  const suite = ['vitest', 'run', 'tests/contract/platforms.contract.test.ts'];
  if (!isContent(...suite, '-t', `the platform ${accepted.released.name}`)) process.exit(1);
}
