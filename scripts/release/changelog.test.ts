import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedIn, unreleasedIn, withRelease } from './changelog';

const HEAD = '# Changelog\n\nAbout it.\n\n';
const OLD = '## [0.1.0] - 2026-11-27\n\n### Added\n\n- The first.\n';

describe('a release in the changelog', () => {
  it('takes over what was not released, drops headings without a line, and leaves an empty section', () => {
    const before = `${HEAD}## [Unreleased]\n\n### Added\n\n- A guide.\n- A second thing.\n\n### Changed\n\n### Fixed\n\n${OLD}`;
    expect(withRelease(before, { version: '0.2.0', date: '2026-12-01' })).toBe(
      `${HEAD}## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- A guide.\n- A second thing.\n\n${OLD}`,
    );
  });

  it('can be the first', () => {
    const before = `${HEAD}## [Unreleased]\n\n### Added\n\n- All of it.\n`;
    const after = withRelease(before, { version: '0.1.0', date: '2026-11-27' });
    expect(after).toBe(`${HEAD}## [Unreleased]\n\n## [0.1.0] - 2026-11-27\n\n### Added\n\n- All of it.\n`);
    expect(releasedIn(after)).toEqual([{ version: '0.1.0', date: '2026-11-27' }]);
  });

  it.each([
    ['## [Unreleased]\n\n'],
    ['## [Unreleased]\n\n### Added\n\n'],
    ['## [Unreleased]\n\n### Added\n\n### Fixed\n\n'],
  ])('is refused while there is nothing new: %j', (section) => {
    expect(unreleasedIn(`${HEAD}${section}${OLD}`)).toBe('');
    expect(() => withRelease(`${HEAD}${section}${OLD}`, { version: '0.2.0', date: '2026-12-01' })).toThrow('Nothing');
  });

  it('is refused without a section for what is not released', () => {
    expect(() => unreleasedIn(`${HEAD}${OLD}`)).toThrow('no section');
  });
});

describe("the project's own changelog", () => {
  const releases = releasedIn(readFileSync('CHANGELOG.md', 'utf8'));

  it('ends its list of releases with the version that is built', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(releases[0]?.version).toBe(version);
  });

  it('has each version once, the newest first', () => {
    const order = (version: string): number =>
      version.split('.').reduce((sum, part) => sum * 100_000 + Number(part), 0);
    const versions = releases.map(({ version }) => order(version));
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => b - a));
    const dates = releases.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});
