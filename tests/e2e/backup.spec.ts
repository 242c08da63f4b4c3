/** A backup is saved, everything is lost, and the backup brings it back: as a user does it. */
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { putRows, rowsOf, type Table } from '../../scripts/browser/database';
import { history } from '../../scripts/demo-pages/history';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';

const HISTORY: readonly Table[] = ['accounts', 'accountReadings', 'posts', 'readings'];

async function historyOf(page: Page): Promise<unknown[]> {
  const tables: unknown[] = [];
  for (const table of HISTORY) tables.push(await rowsOf(page, table));
  return tables;
}

/** The page of data, with a year of history behind it. */
async function withHistory(yardstick: Yardstick): Promise<Page> {
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.own('options.html#/data');
  await putRows(page, { ...history(NOW, 'UTC') });
  await page.reload();
  return page;
}

async function savedBackup(page: Page, folder: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^yardstick-backup-\d{4}-\d\d-\d\d\.json$/);
  const path = join(folder, 'backup.json');
  await download.saveAs(path);
  return path;
}

async function pick(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore from a backup' }).click();
  await (await choosing).setFiles(path);
}

async function deleteEverything(page: Page): Promise<void> {
  await page.getByLabel(/without undo/).check();
  await page.getByLabel(/to confirm/).fill('delete');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText(/^Deleted:/)).toBeVisible();
}

test('a backup brings everything back, says before what it adds, and adds nothing twice', async ({ start }, info) => {
  const yardstick = await start();
  const page = await withHistory(yardstick);
  const before = await historyOf(page);
  const path = await savedBackup(page, info.outputDir);
  await expect(page.getByText(/^Last backup: /)).toBeVisible();
  const { counts } = JSON.parse(await readFile(path, 'utf8'));
  await deleteEverything(page);
  await pick(page, path);
  await expect(page.getByText(`This adds 1 account, ${counts.posts} posts`)).toBeVisible();
  expect((await rowsOf(page, 'posts')).length).toBe(0);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored: 1 account/)).toBeVisible();
  expect(await historyOf(page)).toEqual(before);
  await pick(page, path);
  await expect(page.getByText('Everything in this file is here already.')).toBeVisible();
});

test('a deletion leaves every page and every backup at once, and undoing it brings everything back', async ({
  start,
}, info) => {
  const yardstick = await start();
  const page = await withHistory(yardstick);
  const before = await historyOf(page);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText(/^Deleted on .*, gone for good on /)).toBeVisible();
  expect(await historyOf(page)).toEqual([[], [], [], []]);
  const { counts } = JSON.parse(await readFile(await savedBackup(page, info.outputDir), 'utf8'));
  expect(counts).toMatchObject({ accounts: 0, posts: 0, readings: 0 });
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It is all back.')).toBeVisible();
  expect(await historyOf(page)).toEqual(before);
});

test('a damaged backup is refused with the place, and changes nothing', async ({ start }, info) => {
  const yardstick = await start();
  const page = await withHistory(yardstick);
  const before = await historyOf(page);
  const path = await savedBackup(page, info.outputDir);
  const text = await readFile(path, 'utf8');
  const damaged = join(info.outputDir, 'damaged.json');
  writeFileSync(damaged, text.replace('"isReply":false', '"isReply":"maybe"'));
  await pick(page, damaged);
  await expect(page.getByText('This backup holds something that cannot be right.')).toBeVisible();
  await expect(page.getByText(/Line \d+, table posts, row 1, field isReply/)).toBeVisible();
  writeFileSync(damaged, text.slice(0, text.length / 2));
  await pick(page, damaged);
  await expect(page.getByText('The end of this backup is missing.')).toBeVisible();
  expect(await historyOf(page)).toEqual(before);
});

test('a restore that is cut off leaves nothing half-done, and works the next time', async ({ start }, info) => {
  const yardstick = await start();
  const page = await withHistory(yardstick);
  const path = await savedBackup(page, info.outputDir);
  // Many times the history under other ids, so that restoring takes a while.
  const file = JSON.parse(await readFile(path, 'utf8'));
  const copies = Array.from({ length: 30 }, (_, copy) => copy);
  const posts = copies.flatMap((copy) =>
    file.tables.posts.map((post: { id: string }) => ({
      ...post,
      id: `${copy}0${post.id}`,
      key: `x:${copy}0${post.id}`,
    })),
  );
  file.tables.posts = posts;
  file.counts.posts = posts.length;
  const large = join(info.outputDir, 'large.json');
  writeFileSync(large, JSON.stringify(file));
  await deleteEverything(page);
  await pick(page, large);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('Restoring …')).toBeVisible();
  await page.close();
  const again = await yardstick.own('options.html#/data');
  const kept = (await rowsOf(again, 'posts')).length;
  expect([0, posts.length]).toContain(kept);
  await pick(again, large);
  if (kept === 0) {
    await again.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(again.getByText(/^Restored: /)).toBeVisible({ timeout: 30_000 });
  }
  expect((await rowsOf(again, 'posts')).length).toBe(posts.length);
});

test('a second tab does not restore at the same time', async ({ start }, info) => {
  const yardstick = await start();
  const page = await withHistory(yardstick);
  const path = await savedBackup(page, info.outputDir);
  const other = await yardstick.own('options.html#/data');
  await deleteEverything(page);
  // As long as the other tab is at it.
  await other.evaluate(
    `void navigator.locks.request('yardstick-restore', () => new Promise((done) => { window.finish = done; }))`,
  );
  await pick(page, path);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('Another tab is restoring or deleting at this moment.')).toBeVisible();
  expect(await rowsOf(page, 'posts')).toEqual([]);
  await other.evaluate('window.finish()');
  await pick(page, path);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/^Restored: /)).toBeVisible();
});

test('a folder gets a backup every day by itself, and keeps the newest ten', async ({ start }) => {
  const yardstick = await start();
  const page = await withHistory(yardstick);
  // The dialog of the system cannot be clicked from here: in its place a folder that the browser itself keeps.
  await page.evaluate(`window.showDirectoryPicker = async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('backups', { create: true });
    for (let day = 10; day < 22; day += 1) await folder.getFileHandle('yardstick-backup-2020-01-' + day + '.json', { create: true });
    await folder.getFileHandle('mine.txt', { create: true });
    return folder;
  }`);
  const backups = page.locator('section').filter({ has: page.getByRole('button', { name: 'Save a backup' }) });
  await backups.getByRole('button', { name: 'Pick a folder' }).click();
  await expect(page.getByText(/Saved as yardstick-backup-/)).toBeVisible();
  await expect(page.getByText('A backup is saved every day into the folder “backups”.')).toBeVisible();
  const files = (await page.evaluate(`(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
    const found = [];
    for await (const [name, handle] of folder.entries()) found.push([name, (await handle.getFile()).size]);
    return found;
  })()`)) as [string, number][];
  expect(files).toHaveLength(11);
  expect(files.map(([name]) => name)).toContain('mine.txt');
  const newest = files
    .map(([name]) => name)
    .toSorted()
    .at(-1);
  expect(files.find(([name]) => name === newest)?.[1]).toBeGreaterThan(100_000);
  await page.reload();
  await expect(page.getByText('A backup is saved every day into the folder “backups”.')).toBeVisible();
});
