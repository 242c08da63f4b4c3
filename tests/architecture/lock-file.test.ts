/** The lock file: what is installed is exactly what was looked at, and nothing runs while it is installed. */
import { describe, expect, it } from 'vitest';
import { allFiles, read } from './repository';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: true;
  readonly hasInstallScript?: true;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const lock = JSON.parse(read('package-lock.json')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked & Partial<Manifest>>>;
};
const manifest = JSON.parse(read('package.json')) as Manifest;
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const pathsWhere = (odd: (entry: Locked) => boolean): string[] =>
  locked.filter(([, entry]) => odd(entry)).map(([path]) => path);

/** Where packages may come from, if the lock file says it at all: the public registry. */
const REGISTRY = 'https://registry.npmjs.org/';

/** Packages with a script of their own at installation, each with why it may be left out. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  // Checks its program and puts it in the place of a start script; without it the start script finds the program.
  'node_modules/esbuild': 'a check and a shorter start',
};

describe('the lock file', () => {
  it('is the one there is, in the format of the supported versions of npm', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(
      allFiles.filter((path) => /(^|\/)(yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|npm-shrinkwrap\.json)$/.test(path)),
    ).toEqual([]);
    expect(locked.length).toBeGreaterThan(100);
  });

  it('knows the same packages as package.json', () => {
    const { dependencies, devDependencies } = lock.packages[''] ?? {};
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('has the hash of every package, and no folder or address in the place of one', () => {
    expect(pathsWhere(({ integrity = '' }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))).toEqual([]);
    expect(pathsWhere(({ link }) => link === true)).toEqual([]);
    expect(pathsWhere(({ version = '' }) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([]);
  });

  it('names no place but the public registry', () => {
    expect(pathsWhere(({ resolved }) => resolved !== undefined && !resolved.startsWith(REGISTRY))).toEqual([]);
    expect(allFiles.filter((path) => /(^|\/)\.npmrc$/.test(path))).toEqual([]);
  });

  it('has no install script but those that may be left out', () => {
    expect(pathsWhere(({ hasInstallScript }) => hasInstallScript === true)).toEqual(Object.keys(INSTALL_SCRIPTS));
  });

  it('needs nothing of our own at installation: types and tests prepare what they need', () => {
    const atInstallation = Object.keys(manifest.scripts).filter((name) =>
      /^(pre|post)?(install|prepare|publish)$/.test(name),
    );
    expect(atInstallation).toEqual(['postinstall']);
    expect(manifest.scripts['postinstall']).toBe('wxt prepare');
    for (const name of ['typecheck', 'test:unit']) expect(manifest.scripts[name]).toMatch(/^wxt prepare && /);
  });
});
