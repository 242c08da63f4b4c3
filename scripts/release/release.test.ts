import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRelease, type ReleasePlan } from './release';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A guide.\n\n## [0.1.0] - 2026-11-27\n\n### Added\n\n- All.\n';
let root = '';

const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);

/** What the build would leave: the number it was built with in each package. */
function build(): void {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  for (const part of ['chrome', 'edge', 'firefox', 'sources'])
    write(`.output/yardstick-${version}-${part}.zip`, `${part} ${version}`);
}

const plan = (changes: Partial<ReleasePlan> = {}): ReleasePlan => ({
  root,
  version: '0.2.0',
  date: '2026-12-01',
  node: '20.20.2',
  staleDocuments: [],
  build,
  ...changes,
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yardstick-release-'));
  mkdirSync(join(root, 'docs/store'), { recursive: true });
  mkdirSync(join(root, '.output'));
  write('.gitignore', '.output/\n');
  write('CHANGELOG.md', CHANGELOG);
  write('package.json', '{\n  "name": "yardstick",\n  "version": "0.1.0"\n}\n');
  write(
    'package-lock.json',
    `${JSON.stringify({ name: 'yardstick', version: '0.1.0', packages: { '': { version: '0.1.0' }, 'node_modules/a': { version: '0.1.0' } } }, null, 2)}\n`,
  );
  write('docs/store/building-from-source.md', 'Built with Node 20.20.2 and npm.\n');
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '--quiet', '--message', 'All');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a release', () => {
  it('gives its number to package, lock file and changelog, and tells what was built', () => {
    const packages = makeRelease(plan());
    expect(JSON.parse(read('package.json'))).toHaveProperty('version', '0.2.0');
    expect(JSON.parse(read('package-lock.json'))).toEqual({
      name: 'yardstick',
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, 'node_modules/a': { version: '0.1.0' } },
    });
    expect(read('CHANGELOG.md')).toContain(
      '## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A guide.\n\n## [0.1.0]',
    );
    expect(packages.map(({ name }) => name)).toEqual(
      ['chrome', 'edge', 'firefox', 'sources'].map((part) => `yardstick-0.2.0-${part}.zip`),
    );
    expect(packages[0]).toMatchObject({ bytes: 12, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    // Nothing else is changed: what is left for a person is to look, to commit and to tag.
    expect(
      git('status', '--porcelain')
        .trim()
        .split('\n')
        .map((line) => line.trim().split(' ').at(-1)),
    ).toEqual(['CHANGELOG.md', 'package-lock.json', 'package.json']);
  });

  it.each<[string, Partial<ReleasePlan>, () => void]>([
    ['is no version', { version: '0.2' }, () => undefined],
    ['is no version', { version: '1.0.70000' }, () => undefined],
    ['does not come after 0.1.0', { version: '0.1.0' }, () => undefined],
    ['does not come after 0.1.0', { version: '0.0.9' }, () => undefined],
    ['made on 2026-11-27, after 2026-11-20', { date: '2026-11-20' }, () => undefined],
    ['not committed', {}, () => write('notes.txt', 'left lying about')],
    ['Nothing stands under "Unreleased"', {}, () => write('CHANGELOG.md', CHANGELOG.replace('- A guide.\n', ''))],
    ['different versions', {}, () => write('package-lock.json', '{ "version": "0.0.9" }')],
    ['package.json says', {}, () => write('package.json', '{ "version": "0.1.5" }')],
    ['not what the code says: docs/backup.md', { staleDocuments: ['docs/backup.md'] }, () => undefined],
    ['another Node than 24.0.0', { node: '24.0.0' }, () => undefined],
  ])('is not made when it %s', (words, changes, spoil) => {
    spoil();
    const before = ['CHANGELOG.md', 'package.json', 'package-lock.json'].map(read);
    expect(() => makeRelease(plan(changes))).toThrow(words);
    expect(['CHANGELOG.md', 'package.json', 'package-lock.json'].map(read)).toEqual(before);
  });

  it('leaves everything as it was when the build fails, or builds nothing', () => {
    const fails = (): void => {
      throw new Error('no room on the disk');
    };
    expect(() => makeRelease(plan({ build: fails }))).toThrow('no room on the disk');
    expect(() => makeRelease(plan({ build: () => undefined }))).toThrow('is missing');
    expect(git('status', '--porcelain')).toBe('');
  });
});
