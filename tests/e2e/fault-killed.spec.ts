/** The browser is killed, all its processes at once, while the history is written, upgraded or restored: no half of anything is left. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PostRecord, ReadingRecord } from '../../lib/storage/records';
import { rowsOf } from '../../scripts/browser/database';
import { xProfile } from '../../scripts/demo-pages/x-page';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { FERN_AND_OAK } from '../../scripts/demo-pages/people';
import type { FeedPost } from '../../scripts/demo-pages/feed';
import { killBrowser } from './support/browser-process';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';
import { dumpOf, everyRow, fillDatabase, placeBuild, placeOlderVersion, type Tables } from './support/older-version';
import { backupOf, enlarged } from './support/large-history';

test.describe.configure({ timeout: 240_000 });

const PATIENTLY = { timeout: 60_000 };

/** More posts than a page sends at once. */
const POSTS = 60;
const FEED: readonly FeedPost[] = Array.from({ length: POSTS }, (_, index) => ({
  author: FERN_AND_OAK,
  hoursAgo: index + 1,
  kind: 'text',
  text: `Fern number ${index + 1}, and what it is called.`,
  counts: { comments: 1, shares: 2, likes: 100 + index, saves: 3, impressions: 900 + index },
}));
const SITES = {
  'x.com': { page: () => xProfile(FERN_AND_OAK, FERN_AND_OAK, FEED, { now: NOW, theme: 'light' }, '') },
};
/** All posts are in view at once, so that they are told in batches, one right after another. */
const ALL_IN_VIEW = { width: 1280, height: 12_000 };

/** Posts and readings belong together: each post was read once, with the numbers it was read with. */
function expectWhole(posts: readonly PostRecord[], readings: readonly ReadingRecord[]): void {
  expect(readings.map(({ postKey }) => postKey).sort()).toEqual(posts.map(({ key }) => key).sort());
  const latest = new Map(posts.map((post) => [post.key, post.latest.likes?.value]));
  for (const { postKey, metrics } of readings) expect(metrics.likes?.value).toBe(latest.get(postKey));
}

/** Waits until more readings are kept than `before`, asking again at once; returns them. */
async function moreThan(page: Page, before: number): Promise<ReadingRecord[]> {
  let readings: ReadingRecord[] = [];
  await expect
    .poll(
      async () => {
        readings = await rowsOf<ReadingRecord>(page, 'readings');
        return readings.length;
      },
      { ...PATIENTLY, intervals: [5] },
    )
    .toBeGreaterThan(before);
  return readings;
}

/** How long after a batch was kept the browser is killed, ms: the next one leaves a second after it. */
const AFTER_A_BATCH = [0, 980, 1020];

test('in the middle of writing: what was kept is there afterwards, each batch is whole, and the rest is read later', async ({
  start,
}) => {
  const options = { viewport: ALL_IN_VIEW, sites: SITES };
  let yardstick: Yardstick = await start(options);
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  let kept: ReadingRecord[] = [];
  for (let round = 0; kept.length < POSTS; round += 1) {
    const page = await yardstick.own('options.html');
    const site = await yardstick.visit(ADDRESSES.x);
    await site.bringToFront();
    kept = await moreThan(page, kept.length);
    await new Promise((done) => setTimeout(done, AFTER_A_BATCH[round % AFTER_A_BATCH.length]));
    await killBrowser(yardstick);
    yardstick = await start(options);
    const readings = await yardstick.readings();
    expect(readings).toEqual(expect.arrayContaining(kept));
    expectWhole(await yardstick.posts(), readings);
    kept = readings;
  }
  expect(kept).toHaveLength(POSTS);
});

/** Rows of posts or readings as the database lists them. */
const inOrder = (rows: Tables[string] = []): Tables[string] => {
  const keyOf = (row: Tables[string][number]): string => String(row['key'] ?? row['postKey']);
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
};

/** The browser's number of the version that was last made whole; does not wait for an upgrade. */
const versionOnDisk = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'yardstick')?.version);

/** Waits until the database answers nobody, because it is being upgraded. `page` is one of the extension. */
async function upgradeUnderWay(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((done) => {
        const opening = indexedDB.open('yardstick');
        const callOff = setTimeout(() => done(true), 100);
        opening.onsuccess = () => {
          clearTimeout(callOff);
          opening.result.close();
          done(false);
        };
      }),
    undefined,
    { ...PATIENTLY, polling: 5 },
  );
}

test.describe('an older version', () => {
  let folder = '';

  test.beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'yardstick-killed-')), 'extension');
  });

  test.afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  test('in the middle of an upgrade: the history is as it was, and the next start upgrades it', async ({ start }) => {
    const dump = enlarged(dumpOf(1, NOW), 3000);
    placeOlderVersion(folder, '0.0.1');
    const older = await start({ folder });
    await fillDatabase(await older.own('page.html'), dump);
    await older.close();

    placeBuild(folder, '99.0.0');
    const newer = await start({ folder });
    await upgradeUnderWay(await newer.own('manifest.json'));
    await killBrowser(newer);

    rmSync(folder, { recursive: true });
    placeOlderVersion(folder, '0.0.1');
    const looking = await start({ folder });
    const found = await everyRow(await looking.own('page.html'));
    expect(found.version).toBe(10);
    expect(Object.keys(found.tables).sort()).toEqual(Object.keys(dump.tables).sort());
    expect(found.tables['posts']).toEqual(inOrder(dump.tables['posts']));
    expect(found.tables['readings']).toEqual(inOrder(dump.tables['readings']));
    await looking.close();

    placeBuild(folder, '99.0.0');
    const again = await start({ folder });
    const page = await again.own('manifest.json');
    await expect.poll(() => versionOnDisk(page), PATIENTLY).toBe(40);
    const { tables } = await everyRow(page);
    expect(tables['posts']).toEqual(inOrder(dump.tables['posts']));
    expect(tables['readings']).toEqual(inOrder(dump.tables['readings']));
    expect(tables['postLines']).not.toEqual([]);
  });
});

test('in the middle of a restore: nothing of the file is there, the page of data says so, and the next one restores all', async ({
  start,
}, info) => {
  const { text, posts } = backupOf(3000, NOW);
  const path = info.outputPath('large.json');
  writeFileSync(path, text);
  const restoring = async (yardstick: Yardstick): Promise<Page> => {
    const page = await yardstick.own('options.html#/data');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Restore from a backup' }).click();
    await (await choosing).setFiles(path);
    await page.getByRole('button', { name: 'Restore', exact: true }).click(PATIENTLY);
    return page;
  };
  const first = await start();
  await afterFirstUse(first, [{ site: 'x' }], [FERN_ON_X]);
  const page = await restoring(first);
  // A good part of the file was read and written by then.
  await expect.poll(() => page.getByRole('progressbar').getAttribute('value'), PATIENTLY).toMatch(/^0\.[3-9]/);
  await killBrowser(first);

  const second = await start();
  expect(await second.posts()).toEqual([]);
  const looking = await second.own('options.html#/data');
  await expect(looking.getByText('Restoring large.json was cut off.')).toBeVisible(PATIENTLY);
  await looking.close();
  const done = await restoring(second);
  await expect(done.getByText(/^Restored: /)).toBeVisible(PATIENTLY);
  expect(await second.posts()).toHaveLength(posts);
  await done.reload();
  await expect(done.getByRole('button', { name: 'Save a backup' })).toBeVisible(PATIENTLY);
  await expect(done.getByText(/was cut off/)).toHaveCount(0);
});
