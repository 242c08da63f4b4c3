/** In a copy of a platform's folder, on a page that is made up: a site has renamed where views stand. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOutdated } from '@/lib/patches/apply-patch';
import { readPatch } from '@/lib/patches/read-patch';
import { definePlatform, equipmentOf, type PlatformDescriptor } from '@/lib/platforms/contract';
import { readPage } from '@/lib/platforms/engine';
import { platformById, platforms } from '@/lib/platforms/registry';
import { tiktok } from '@/lib/platforms/tiktok';
import { checks } from '@/tests/contract/checks';
import { examplesOf, type Fixture, fixturesOf } from '@/tests/contract/fixtures';
import { untried } from '@/tests/contract/untried';
import { parsePage } from '../saved-pages/open-page';
import { NotAccepted } from './accept-patch';
import { NotAsExpected, takeRepair } from './take-repair';

// Every question of the contract reads every page.
vi.setConfig({ testTimeout: 240_000 });

const PLATFORM = 'lib/platforms/tiktok';
const PAGE = `${PLATFORM}/fixtures/profile-2023.en`;
const GOLDEN = readFileSync(`${PAGE}.expected.json`, 'utf8');
const URL_OF_PAGE = new URL('https://www.tiktok.com/@annaexample');
const TODAY = new Date().toISOString().slice(0, 10) as PlatformDescriptor['verified'];
const NOW = Date.parse(`${TODAY}T23:59:59Z`);

/** The page after a change of the site. */
const SAVED = readFileSync(`${PAGE}.html`, 'utf8').replaceAll('data-e2e="video-views"', 'data-k="seen"');
const MOVED = { how: 'first', sources: [{ css: '[data-k="seen"]' }] };

const patch = (change: object): string =>
  JSON.stringify({
    yardstickPatch: 1,
    platform: 'tiktok',
    name: 'Views moved */ again',
    against: tiktok.verified,
    changes: [{ do: 'post-sources', layout: 'tile', field: 'views', ...change }],
  });

let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'accept-'));
  cpSync(PLATFORM, join(copy, PLATFORM), { recursive: true });
  for (const file of readdirSync('lib/platforms').filter((name) => name.endsWith('.ts'))) {
    cpSync(join('lib/platforms', file), join(copy, 'lib/platforms', file));
  }
  cpSync('README.md', join(copy, 'README.md'));
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

function take(change: object, expectation: string | null = null) {
  const page = { document: parsePage(SAVED, URL_OF_PAGE), url: URL_OF_PAGE, day: TODAY };
  return takeRepair(copy, { text: patch(change), page, name: 'views-moved', expectation });
}

const filesOf = (folder: string): readonly string[] => readdirSync(join(copy, PLATFORM, folder)).toSorted();

/** The description as it stands in the copy. */
async function descriptionInCopy(): Promise<PlatformDescriptor> {
  const module = (await import(join(copy, PLATFORM, 'index.ts'))) as { tiktok: PlatformDescriptor };
  return definePlatform(module.tiktok, equipmentOf(tiktok));
}

const viewsBy = (platform: PlatformDescriptor): (string | null)[] =>
  readPage(parsePage(SAVED, URL_OF_PAGE), URL_OF_PAGE, platform, NOW).posts.map(
    ({ metrics }) => metrics.views?.raw ?? null,
  );

/** What the contract suite has to say of the description, with the new page. */
function contractFaults(platform: PlatformDescriptor): readonly string[] {
  const page = join(copy, PLATFORM, 'fixtures/views-moved.en');
  const html = readFileSync(`${page}.html`, 'utf8');
  const golden: unknown = JSON.parse(readFileSync(`${page}.expected.json`, 'utf8'));
  const added: Fixture = {
    name: 'views-moved.en',
    language: 'en',
    html,
    golden,
    url: URL_OF_PAGE,
    now: NOW,
    fault: null,
  };
  const registry = platforms.map((each) => (each.id === platform.id ? platform : each));
  const fixtures = [...fixturesOf('tiktok'), added];
  const subject = { platform, fixtures, examples: examplesOf('tiktok'), registry, untried, read: readPage };
  return Object.values(checks).flatMap((check) => check(subject));
}

describe('a repair is not accepted, and nothing is written,', () => {
  it('when it is hostile, as its sender is told', () => {
    writeFileSync(join(copy, 'patch.json'), patch({ how: 'first', sources: [{ css: '*' }] }));
    const page = ['--fixture', `${PAGE}.html`, '--url', URL_OF_PAGE.href, '--day', TODAY, '--name', 'views-moved'];
    const command = ['tsx', 'scripts/patch-accept.ts', join(copy, 'patch.json'), ...page];
    const { status, stderr } = spawnSync('npx', command, { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'refused: selector-vague changes.0.sources.0.css\n' });
    expect(filesOf('repairs')).toEqual(['index.ts']);
  });

  it('when the page is read in the same way without it', () => {
    expect(() => take({ how: 'first', sources: [{ css: '[data-k="other"]' }] })).toThrow('read in the same way');
  });

  it('when pages of today would lose what is read of them', () => {
    expect(() => take({ ...MOVED, how: 'replace' })).toThrow(
      'profile-2023.en.html: views: read 3 times, with the repair 0',
    );
  });

  it('when it is not read as somebody wrote it down', () => {
    const wrong = GOLDEN.replace('101500', '101501');
    expect(() => take(MOVED, wrong)).toThrow(NotAsExpected);
    expect(filesOf('repairs')).toEqual(['index.ts']);
    expect(filesOf('fixtures')).not.toContain('views-moved.en.html');
  });
});

describe('an accepted repair', () => {
  it('is part of the description from then on, with its page, and outdated wherever it is in use', async () => {
    expect(viewsBy(tiktok)).toEqual([null, null, null]);
    const { accepted } = take(MOVED, GOLDEN);
    expect(accepted.effects).toEqual([
      'views: read 0 times, with the repair 3; 3 differ, the first: nothing became "101.5K"',
    ]);
    expect(filesOf('repairs')).toEqual(['01-views-moved.ts', 'index.ts']);

    const platform = await descriptionInCopy();
    expect(viewsBy(platform)).toEqual(['101.5K', '217.3K', '1.3M']);
    expect(contractFaults(platform)).toEqual([]);
    expect(platform.verified).toBe(TODAY);

    const inUse = readPatch(patch(MOVED), platformById);
    if ('refusals' in inUse) throw new Error('refused');
    expect(isOutdated(tiktok, inUse.patch)).toBe(false);
    expect(isOutdated(platform, inUse.patch)).toBe(true);
    // The page cannot be taken twice.
    expect(() => take(MOVED, GOLDEN)).toThrow(NotAccepted);
  });
});
