/** A platform is one folder, and nothing else has to be edited for it but the two lists that users and the build read. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairsOf } from '@/lib/platforms/define-repaired';
import { platforms } from '@/lib/platforms/registry';
import { repairNames, repairsIndex } from '@/scripts/accept-patch/repair-files';
import { platformsTable, withTable } from '@/scripts/docs/platforms-table';
import { read, ROOT } from './repository';

const folder = join(ROOT, 'lib/platforms');
const folders = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory() && name !== 'engine');

describe('platforms', () => {
  it('are all in the registry', () => {
    expect(platforms.map(({ id }) => id).sort()).toEqual([...folders].sort());
  });

  it('read by every repair in their folders, in order', () => {
    const bare = (source: string): string => source.replace(/\s|,(?=\s*\])/g, '');
    for (const platform of platforms) {
      const names = readdirSync(join(folder, platform.id, 'repairs')).filter((name) => name !== 'index.ts');
      expect(repairNames(names)).toEqual(names.toSorted());
      expect(bare(read(`lib/platforms/${platform.id}/repairs/index.ts`))).toBe(bare(repairsIndex(names)));
      expect(repairsOf(platform)).toHaveLength(names.length);
    }
  });

  it('and what they show are in the table of the README (npm run platforms:table)', () => {
    const readme = read('README.md');
    expect(withTable(readme, platformsTable(platforms))).toBe(readme);
  });
});
