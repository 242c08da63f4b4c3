/** The disk is full, or the files of the history are damaged: the user is told, and nothing that could be kept is lost. */
import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ReadingRecord } from '../../lib/storage/records';
import { serviceWorker } from '../../scripts/browser/extension';
import { ADDRESSES, truth } from '../../scripts/demo-pages/sites';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';
import { backupOf } from './support/large-history';
import { canHaveSmallDisk, fill, makeRoom, writeStarter } from './support/small-disk';
import { expectStored } from './support/stored';

test.describe.configure({ timeout: 180_000 });

const PATIENTLY = { timeout: 60_000 };
const WHOLE_PAGE = { width: 1280, height: 4400 };
const FULL = 'There is no room left: nothing new is recorded.';

/** What the page read waits, the panel says why, and once there is room again all of it is kept. */
async function expectWaiting(yardstick: Yardstick, panel: Page, giveRoom: () => Promise<void> | void): Promise<void> {
  const site = await yardstick.visit(ADDRESSES.x);
  await panel.bringToFront();
  await expect(panel.getByText(FULL)).toBeVisible(PATIENTLY);
  await giveRoom();
  await site.bringToFront();
  await expectStored(yardstick, truth(NOW).x);
  const readings = await yardstick.readings();
  expect(readings.map(({ postKey }) => postKey).sort()).toEqual(
    truth(NOW)
      .x.map(({ key }) => key)
      .sort(),
  );
  await expect(panel.getByText(FULL)).toHaveCount(0, PATIENTLY);
  expect(await yardstick.accounts()).toHaveLength(1);
}

test('the browser refuses to write for want of room: it is said, and what was read is kept once it does not', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const panel = await yardstick.own('sidepanel.html');
  const worker = await serviceWorker(yardstick);
  await worker.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const refuse = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
    Object.assign(globalThis, { giveRoom: () => Object.assign(IDBObjectStore.prototype, { put, add }) });
  });
  await expectWaiting(yardstick, panel, () =>
    worker.evaluate(() => (globalThis as unknown as { giveRoom(): void }).giveRoom()),
  );
});

// Not every machine lets its users have a disk of their own; the test above plays the same to the worker alone.
if (canHaveSmallDisk()) {
  const onSmallDisk = (): { starter: string; viewport: typeof WHOLE_PAGE } => {
    const starter = test.info().outputPath('start');
    writeStarter(starter);
    return { starter, viewport: WHOLE_PAGE };
  };

  test('the disk is full: it is said, the history stays whole, and what was read is kept once there is room', async ({
    start,
  }) => {
    const yardstick = await start(onSmallDisk());
    await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
    const panel = await yardstick.own('sidepanel.html');
    fill(yardstick, 0);
    await expectWaiting(yardstick, panel, () => makeRoom(yardstick));
  });

  test('a backup that does not fit on the disk: it is said, and what was there stays', async ({ start }, info) => {
    const yardstick = await start(onSmallDisk());
    await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
    await yardstick.visit(ADDRESSES.x);
    await expectStored(yardstick, truth(NOW).x);
    const path = info.outputPath('large.json');
    writeFileSync(path, backupOf(15_000, NOW).text);
    fill(yardstick, 25_000_000);
    const page = await yardstick.own('options.html#/data');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Restore from a backup' }).click();
    await (await choosing).setFiles(path);
    await page.getByRole('button', { name: 'Restore', exact: true }).click(PATIENTLY);
    await expect(page.getByText('There is no room for it on this computer.')).toBeVisible(PATIENTLY);
    makeRoom(yardstick);
    await expectStored(yardstick, truth(NOW).x);
  });
}

/** The files of the database whose names are such. */
function filesOfHistory({ profile }: Yardstick, named: RegExp): string[] {
  const place = join(profile, 'Default', 'IndexedDB');
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => named.test(name))
    .map((name) => join(place, name))
    .filter((path) => statSync(path).isFile());
}

/** The browser was used, has ended, and starts again with these files damaged. Also returns what was read before. */
async function restarted(
  start: (options: object) => Promise<Yardstick>,
  named: RegExp,
  damage: (path: string) => void,
): Promise<{ readonly yardstick: Yardstick; readonly before: readonly ReadingRecord[] }> {
  const first = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(first, [{ site: 'x' }], [FERN_ON_X]);
  await first.visit(ADDRESSES.x);
  await expectStored(first, truth(NOW).x);
  const before = await first.readings();
  await first.close();
  for (const path of filesOfHistory(first, named)) damage(path);
  return { yardstick: await start({ viewport: WHOLE_PAGE }), before };
}

/** What can still be read is as it was, and everything on the page is read again. */
async function expectReadAgain(yardstick: Yardstick, before: readonly ReadingRecord[]): Promise<void> {
  const left = await yardstick.readings();
  expect(before).toEqual(expect.arrayContaining(left));
  const posts = await yardstick.posts();
  expect(posts.map(({ key }) => key).sort()).toEqual(left.map(({ postKey }) => postKey).sort());
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  await yardstick.visit(ADDRESSES.x);
  await expectStored(yardstick, truth(NOW).x);
}

const DAMAGES: readonly (readonly [name: string, named: RegExp, damage: (path: string) => void])[] = [
  ['overwritten', /\.(?:log|ldb)$/, (path) => writeFileSync(path, Buffer.alloc(statSync(path).size, 0xa5))],
  ['no longer listed', /MANIFEST/, (path) => writeFileSync(path, 'nothing')],
  ['gone', /./, (path) => rmSync(path)],
];

for (const [name, named, damage] of DAMAGES) {
  test(`the files of the history are ${name}: the loss is said, and reading goes on`, async ({ start }) => {
    const { yardstick, before } = await restarted(start, named, damage);
    const panel = await yardstick.own('sidepanel.html');
    await expect(panel.getByText('Your history is gone from this browser.')).toBeVisible(PATIENTLY);
    await expectReadAgain(yardstick, before);
    await panel.reload();
    await expect(panel.getByText('Your history is gone from this browser.')).toBeVisible(PATIENTLY);
  });
}

test('the files of the history end too early, as after a power cut: the part before is right, and reading goes on', async ({
  start,
}) => {
  const half = (path: string): void => truncateSync(path, Math.floor(statSync(path).size / 2));
  const { yardstick, before } = await restarted(start, /\.(?:log|ldb)$/, half);
  await expectReadAgain(yardstick, before);
});
