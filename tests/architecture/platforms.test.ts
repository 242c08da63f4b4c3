/** A platform is one folder, and nothing else has to be edited for it but the two lists that users and the build read. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '@/lib/platforms/registry';
import { read, ROOT } from './repository';

const folder = join(ROOT, 'lib/platforms');
const folders = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory() && name !== 'engine');

describe('platforms', () => {
  it('are all in the registry', () => {
    expect(platforms.map(({ id }) => id).sort()).toEqual([...folders].sort());
  });

  it('are all in the table of the README, under their names', () => {
    const rows = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const missing = platforms.filter(({ name }) => !rows.some((row) => row.split('|')[1]?.includes(name) === true));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
