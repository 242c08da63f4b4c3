/** `npm run zip:check`: builds the packages again from the sources that reviewers get, in an empty folder, and compares every byte. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checksum, differences, packagesOf, sourcesOf } from './release/packages';
import { filesIn } from './release/read-zip';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What reviewers do, word by word. */
const COMMANDS = [
  ['npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund'],
  ['npm', 'run', 'zip'],
] as const;

function unpack(zip: Buffer, folder: string): void {
  for (const [path, content] of filesIn(zip)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function rebuild(folder: string): void {
  for (const [program, ...words] of COMMANDS) {
    console.log(`> ${program} ${words.join(' ')}`);
    const run = spawnSync(program, words, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
    if (run.status !== 0) throw new Error(`${program} ${words.join(' ')} failed:\n${run.stdout}\n${run.stderr}`);
  }
}

/** Prints a line a package and returns how many came out otherwise. */
function compare(folder: string): number {
  const again = new Map(packagesOf(folder, version).map(({ name, bytes }) => [name, bytes]));
  return packagesOf('.', version).filter(({ name, bytes }) => {
    const lines = differences(bytes, again.get(name) ?? Buffer.alloc(0));
    console.log(`${lines.length === 0 ? 'same bytes' : 'DIFFERENT '}  ${checksum(bytes)}  ${name}`);
    for (const line of lines) console.log(`            ${line}`);
    return lines.length > 0;
  }).length;
}

const folder = mkdtempSync(join(tmpdir(), 'yardstick-rebuild-'));
try {
  const sources = packagesOf('.', version).find(({ name }) => name === sourcesOf(version));
  unpack(sources?.bytes ?? Buffer.alloc(0), folder);
  rebuild(folder);
  process.exitCode = compare(folder) === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
