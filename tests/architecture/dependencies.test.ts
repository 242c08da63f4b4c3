/** What the product is built from: each package justified, under a licence that allows it, and exactly what the lock file says. */
import { describe, expect, it } from 'vitest';
import { read } from './repository';

interface Locked {
  readonly version: string;
  readonly license?: string;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Rows of the table in the docs: name, version, licence, why. */
const rows = read('docs/dependencies.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('packages', () => {
  it('of the product stand in the docs with version, licence and reason, and no others do', () => {
    const told = rows.map(([, name = '', version, licence, why = '']) => ({
      name: name.replaceAll('`', ''),
      version,
      licence,
      isJustified: why.length > 20,
    }));
    const installed = Object.keys(manifest.dependencies).map((name) => ({
      name,
      version: packages[`node_modules/${name}`]?.version,
      licence: packages[`node_modules/${name}`]?.license,
      isJustified: true,
    }));
    expect(told).toEqual(installed);
  });

  it('are pinned to one version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(version))).toEqual([]);
  });

  it('are under licences that allow what we do with them', () => {
    const allowed = new Set(
      'MIT|MIT-0|Apache-2.0|MIT OR Apache-2.0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1.0.0|CC0-1.0|MPL-2.0'.split(
        '|',
      ),
    );
    expect(locked.filter(([, { license = '' }]) => !allowed.has(license)).map(([path]) => path)).toEqual([]);
  });
});
