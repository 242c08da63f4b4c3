/** The zip files of a version: one a browser, and the sources from which reviewers build the one for Firefox. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './read-zip';

const PARTS = ['chrome', 'edge', 'firefox', 'sources'] as const;

export interface Package {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The zip files of `version` under `root`. Throws when one is missing. */
export function packagesOf(root: string, version: string): Package[] {
  return PARTS.map((part) => {
    const name = `yardstick-${version}-${part}.zip`;
    const path = join(root, '.output', name);
    if (!existsSync(path)) throw new Error(`${path} is missing: run npm run zip first.`);
    return { name, bytes: readFileSync(path) };
  });
}

export const sourcesOf = (version: string): string => `yardstick-${version}-sources.zip`;

/** SHA-256 as sha256sum prints it: 64 hexadecimal digits. */
export const checksum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** How two zip files differ, a line each: files that only one has, files with other bytes. Empty when they are the same, byte for byte. */
export function differences(first: Buffer, second: Buffer): string[] {
  if (first.equals(second)) return [];
  const [ours, theirs] = [filesIn(first), filesIn(second)];
  const lines = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted().flatMap((path) => {
    const [one, other] = [ours.get(path), theirs.get(path)];
    if (one === undefined || other === undefined)
      return [`${path}: only in the ${one === undefined ? 'second' : 'first'}`];
    return one.equals(other) ? [] : [`${path}: other bytes (${one.length} and ${other.length})`];
  });
  return lines.length > 0 ? lines : ['the same files, packed in another way'];
}
