/** What the product is built from: each package justified, under a licence that allows it, and exactly what the lock file says. */
import { describe, expect, it } from 'vitest';
import { ALLOWED_LICENCES } from '@/scripts/build/bundled-licences';
import { read } from './repository';

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Rows of the docs' tables: of packages (name, version, licence, size, how many it brings, why, upkeep) and of licences (name, why). */
const tables = read('docs/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
const rows = tables.filter(({ length }) => length > 5);

/** How many packages come along with one. */
function brought(name: string, seen: Set<string> = new Set()): number {
  for (const next of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) {
    if (seen.has(next)) continue;
    seen.add(next);
    brought(next, seen);
  }
  return seen.size;
}

describe('packages', () => {
  it('of the product stand in the docs with version, licence and reason, and no others do', () => {
    const told = rows.map(([, name = '', version, licence, size = '', brings, why = '', upkeep = '']) => ({
      name,
      version,
      licence,
      brings: Number(brings),
      isWhole: /^\d+ kB$/.test(size) && why.length > 20 && upkeep !== '',
    }));
    const installed = Object.keys(manifest.dependencies).map((name) => ({
      name,
      version: packages[`node_modules/${name}`]?.version,
      licence: packages[`node_modules/${name}`]?.license,
      brings: brought(name),
      isWhole: true,
    }));
    expect(told).toEqual(installed);
  });

  it('are pinned to one version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version))).toEqual([]);
  });

  it('of the build may be under the licences that stand in the docs with their reasons', () => {
    const told = tables.filter(({ length }) => length < 5).map(([, name]) => name);
    expect(told).toEqual(Object.keys(ALLOWED_LICENCES));
  });

  it('are under licences that allow what we do with them', () => {
    const allowed = new Set(
      'MIT|MIT-0|Apache-2.0|MIT OR Apache-2.0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1.0.0|CC0-1.0|MPL-2.0|Python-2.0'.split(
        '|',
      ),
    );
    expect(locked.filter(([, { license = '' }]) => !allowed.has(license)).map(([path]) => path)).toEqual([]);
  });
});
