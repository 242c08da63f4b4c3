/**
 * `npm run new:platform -- ID "NAME" HOST`: makes the folder of a platform with its first files and adds it to the two lists.
 * Exit code 2 with one line when it cannot; nothing that exists is written over.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformFiles, withHost, withPlatform } from './new-platform/files';

const ROOT = 'lib/platforms';

function make(id: string, name: string, host: string): void {
  const files = platformFiles(id, name, host);
  const folder = join(ROOT, id);
  if (existsSync(folder)) throw new Error(`there is a platform of that id already: ${folder}`);
  mkdirSync(join(folder, 'fixtures'), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const lists: [string, (text: string) => string][] = [
    ['registry.ts', (text) => withPlatform(text, id)],
    ['hosts.ts', (text) => withHost(text, host)],
  ];
  for (const [file, change] of lists) {
    const path = join(ROOT, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  console.log(
    `${folder} is there. Next: save a page, npm run fixture:trim, and "A platform in ten minutes" in CONTRIBUTING.md.`,
  );
}

const [id, name, host] = process.argv.slice(2);
try {
  if (id === undefined || name === undefined || host === undefined)
    throw new Error('usage: npm run new:platform -- ID "NAME" HOST');
  make(id, name, host);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
