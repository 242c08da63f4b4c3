/** `npm run release -- X.Y.Z`: makes a version of what is committed. What is left to a person: to look, to commit, to tag and to hand it in. */
import { readFileSync } from 'node:fs';
import { platforms } from '@/lib/platforms/registry';
import { run } from './checks/run';
import { backupDocument } from './docs/backup-format';
import { INTRODUCTION } from './docs/backup-notes';
import { platformsTable, withTable } from './docs/platforms-table';
import { makeRelease } from './release/release';
import { storeDocuments } from './store/documents';

/** Documents as the code would write them now, by name. */
function documents(): Map<string, string> {
  const readme = readFileSync('README.md', 'utf8');
  return new Map([
    ['docs/backup.md', backupDocument(INTRODUCTION)],
    ['README.md', withTable(readme, platformsTable(platforms))],
    ...storeDocuments(),
  ]);
}

function build(): void {
  for (const browser of ['chrome', 'edge', 'firefox'])
    if (run(['wxt', 'zip', '-b', browser]) !== 0) throw new Error(`the package for ${browser} could not be built`);
}

const [version = ''] = process.argv.slice(2);
try {
  const packages = makeRelease({
    root: '.',
    version,
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    staleDocuments: [...documents()]
      .filter(([file, text]) => readFileSync(file, 'utf8') !== text)
      .map(([file]) => file),
    build,
  });
  console.log(`\nYardstick ${version}, built with Node ${process.versions.node}:`);
  for (const { name, bytes, sha256 } of packages) console.log(`${sha256}  ${name}  ${bytes} bytes`);
  console.log(`\nLook at it, then:
  npm run zip:check
  git commit --all --message "Release ${version}"
  git tag --annotate v${version} --message "Yardstick ${version}"`);
} catch (error) {
  process.stderr.write(`\nNo version was made.\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
