/**
 * `npm run patch:accept -- PATCH.json --fixture SAVED.html --url URL --day YYYY-MM-DD --name NAME [--expected FILE] [--out DIR]`:
 * takes a repair into its platform's folder (DIR, lib/platforms/ID when absent). The file goes into `repairs`, the page, cut
 * down and with invented names, into `fixtures`, and with it the expectation that somebody wrote by looking at the page.
 * Without one it prints what is read and where the description changes, and writes no expectation. Exit code 1 when the
 * reading is not as expected (nothing is written), 2 when the file is not accepted.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Accepted, acceptPatch, NotAccepted, unexpected } from './accept-patch/accept-patch';
import { openPage } from './saved-pages/open-page';

const USAGE =
  'usage: npm run patch:accept -- PATCH.json --fixture SAVED.html --url URL --day YYYY-MM-DD --name NAME [--expected FILE] [--out DIR]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fixture: { type: 'string', default: '' },
    url: { type: 'string', default: '' },
    day: { type: 'string', default: '' },
    name: { type: 'string', default: '' },
    expected: { type: 'string' },
    out: { type: 'string' },
  },
});

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function accepted(file: string): Accepted {
  const url = new URL(values.url);
  try {
    return acceptPatch(readFileSync(file, 'utf8'), { document: openPage(values.fixture, url), url, day: values.day });
  } catch (error) {
    if (error instanceof NotAccepted) fail(error.message);
    throw error;
  }
}

/** Nothing that exists is written over. */
function write(path: string, put: (path: string) => void): void {
  if (existsSync(path)) fail(`${path} is there already`);
  put(path);
  process.stdout.write(`${path}\n`);
}

const [file] = positionals;
const isComplete = URL.canParse(values.url) && /^\d{4}-\d{2}-\d{2}$/.test(values.day) && /^[a-z-]+$/.test(values.name);
if (file === undefined || !existsSync(file) || !existsSync(values.fixture) || !isComplete) fail(USAGE);
const result = accepted(file);
const { expected, name, day } = values;
if (expected !== undefined) {
  const parts = unexpected(result, JSON.parse(readFileSync(expected, 'utf8')) as Record<string, unknown>);
  if (parts.length > 0) {
    process.stderr.write(`not as expected: ${parts.join(', ')}\n${JSON.stringify(result.reading, null, 2)}\n`);
    process.exit(1);
  }
}
const folder = values.out ?? join('lib/platforms', result.platform);
const page = join(folder, 'fixtures', `${name}.${result.language}`);
for (const each of ['fixtures', 'repairs']) mkdirSync(join(folder, each), { recursive: true });
write(join(folder, 'repairs', `${day}-${name}.json`), (path) => copyFileSync(file, path));
write(`${page}.html`, (path) => writeFileSync(path, result.html));
if (expected === undefined) {
  process.stdout.write(`${JSON.stringify(result.reading, null, 2)}\n`);
  process.stdout.write(`Look at the page, and write what stands there as ${page}.expected.json.\n`);
} else {
  write(`${page}.expected.json`, (path) => copyFileSync(expected, path));
}
process.stdout.write(`Then, in the description, with a new "verified":\n${result.changes.join('\n\n')}\n`);
