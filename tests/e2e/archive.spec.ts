/** One computer writes into a shared folder, another merges it: as a user does it, under the policy of the extension's own pages. */
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

/** A dialog cannot be answered here: a folder of the browser's own stands for one of the user's. */
async function dataPage(yardstick: Yardstick): Promise<Page> {
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.own('options.html#/data');
  await page.addInitScript(`
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Drive', { create: true });
  `);
  await putRows(page, { ...history(NOW, 'UTC') });
  await page.reload();
  return page;
}

async function share(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of this computer').fill(name);
  await page.getByRole('button', { name: 'Pick the shared folder' }).click();
  await expect(page.getByText(`This computer is “${name}” in the folder “Drive”`)).toBeVisible();
}

test('what one computer wrote is shown to another before it is merged, and then is all there', async ({ start }) => {
  const page = await dataPage(await start());
  const before = await historyOf(page);
  await share(page, 'Desk');
  await page.getByRole('switch', { name: '@fernandoak on X' }).click();
  await page.getByRole('button', { name: 'Write now' }).click();
  await expect(page.getByText(/[\d,]+ rows written\./)).toBeVisible();

  await page.getByLabel(/without undo/).check();
  await page.getByLabel(/to confirm/).fill('delete');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText(/^Deleted:/)).toBeVisible();

  await page.reload();
  await share(page, 'Laptop');
  await page.getByRole('button', { name: 'Look at the others' }).click();
  await expect(page.getByText(/^This adds 1 account, \d+ posts and/)).toBeVisible();
  expect((await rowsOf(page, 'posts')).length).toBe(0);
  await page.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText(/^Merged: 1 account/)).toBeVisible();
  expect(await historyOf(page)).toEqual(before);
});
