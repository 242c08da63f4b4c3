/** Writes an accepted repair into the folder of its platform: the repair, its page, and what is read there. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platforms } from '@/lib/platforms/registry';
import { platformsTable, withTable } from '../docs/platforms-table';
import { type Accepted, acceptPatch, NotAccepted, type Page, unexpected } from './accept-patch';
import type { Output } from './differences';
import { pagesReadOtherwise } from './pages-read-otherwise';
import { nextRepairName, repairsIndex, repairSource } from './repair-files';

export interface Request {
  /** Text of the patch file. */
  readonly text: string;
  readonly page: Page;
  /** What the repair and its page shall be called. */
  readonly name: string;
  /** The expectation that somebody wrote, as JSON; null when nobody has yet. */
  readonly expectation: string | null;
}

/** The page is not read as somebody wrote it down. */
export class NotAsExpected extends Error {}

export interface Taken {
  readonly accepted: Accepted;
  /** Files that were written, from the root on. */
  readonly written: readonly string[];
}

function compareWith(expectation: string, accepted: Accepted): void {
  const parts = unexpected(accepted, JSON.parse(expectation) as Output);
  if (parts.length > 0) {
    throw new NotAsExpected(`not as expected: ${parts.join(', ')}\n${JSON.stringify(accepted.reading, null, 2)}`);
  }
}

function leaveOthersAsTheyAre(folder: string, accepted: Accepted): void {
  const lines = pagesReadOtherwise(join(folder, 'fixtures'), accepted);
  if (lines.length === 0) return;
  const advice =
    'Where the site shows them no more, remove them first; where it still does, the file has to say "first" instead of "replace".';
  throw new NotAccepted(`pages of today would be read otherwise:\n${lines.join('\n')}\n${advice}`);
}

/** The new files with their texts, by path. */
function newFiles(folder: string, accepted: Accepted, { name, expectation }: Request): ReadonlyMap<string, string> {
  const page = join(folder, 'fixtures', `${name}.${accepted.language}`);
  const repair = nextRepairName(readdirSync(join(folder, 'repairs')), name);
  return new Map([
    [join(folder, 'repairs', repair), repairSource(accepted.repair, `${name}.${accepted.language}.html`)],
    [`${page}.html`, accepted.html],
    ...(expectation === null ? [] : [[`${page}.expected.json`, expectation] as const]),
  ]);
}

/**
 * Takes a repair into the project at `root`, unformatted. Throws NotAccepted or NotAsExpected, and then nothing is written.
 */
export function takeRepair(root: string, request: Request): Taken {
  const accepted = acceptPatch(request.text, request.page);
  if (request.expectation !== null) compareWith(request.expectation, accepted);
  const folder = join('lib/platforms', accepted.released.id);
  leaveOthersAsTheyAre(join(root, folder), accepted);
  const files = newFiles(join(root, folder), accepted, request);
  const there = [...files.keys()].find((path) => existsSync(path));
  if (there !== undefined) throw new NotAccepted(`${there} is there already: another name, please`);
  for (const [path, text] of files) writeFileSync(path, text);
  const index = join(root, folder, 'repairs/index.ts');
  writeFileSync(index, repairsIndex(readdirSync(join(root, folder, 'repairs'))));
  const readme = join(root, 'README.md');
  const all = platforms.map((each) => (each.id === accepted.released.id ? accepted.description : each));
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), platformsTable(all)));
  return { accepted, written: [...files.keys(), index] };
}
