/** A network's own export file is imported as a user does it: what it is, what it adds, which rows are left out, and nothing twice. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterFirstUse, expect, FERN_ON_X, test } from './support/extension';

const HEADER =
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks';
const row = (id: string, impressions: string): string =>
  `${id},"Sun, Nov 16, 2025","Ferns, again",https://x.com/fernandoak/status/${id},"${impressions}",56,99,7,88,0,3,4,1,2,5,0,0`;

async function pick(page: Page, path: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a file' }).click();
  await (await choosing).setFiles(path);
}

test('an export of X fills the history, with doubtful rows listed, and adds nothing twice', async ({ start }, info) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const path = info.outputPath('download (3).csv');
  writeFileSync(path, [HEADER, row('1990000000000000001', '1,234'), row('1990000000000000002', '12.5%')].join('\r\n'));
  const page = await yardstick.own('options.html#/data');
  await pick(page, path);
  await expect(page.getByText('X, posts', { exact: true })).toBeVisible();
  await expect(page.getByText('This adds: 1 new post, 1 reading.')).toBeVisible();
  await page.getByText('1 row is left out').click();
  await expect(page.getByRole('row', { name: /^3 Impressions 12.5% No count can be read from it/ })).toBeVisible();
  expect(await yardstick.posts()).toEqual([]);
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await page.getByLabel('The numbers are totals').check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 1 new post, 1 reading.')).toBeVisible();
  expect(await yardstick.posts()).toMatchObject([
    {
      key: 'x:1990000000000000001',
      accountKey: 'x:fernandoak',
      latest: { impressions: { value: 1234 }, shares: { value: 4 } },
    },
  ]);
  expect(await yardstick.readings()).toMatchObject([{ origin: 'import' }]);
  await pick(page, path);
  await expect(page.getByText('This adds: No new posts, 0 readings. 1 row says nothing new.')).toBeVisible();
  await page.getByLabel('The numbers are totals').check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/^Imported: No new posts/)).toBeVisible();
  expect(await yardstick.readings()).toHaveLength(1);
});

test('a table that is not known is read as the user says, and remembered', async ({ start }, info) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const path = info.outputPath('sheet.csv');
  writeFileSync(path, 'Adresse;Gefällt mir\r\nhttps://x.com/fernandoak/status/1990000000000000001;1.234\r\n');
  const page = await yardstick.own('options.html#/data');
  await pick(page, path);
  await expect(page.getByText('There is nothing in this file that can be kept.')).toBeVisible();
  await page.getByLabel('Link to the post').selectOption('Adresse');
  await page.getByLabel('Likes', { exact: true }).selectOption('Gefällt mir');
  await page.getByLabel('The numbers are totals').check();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported: 1 new post, 1 reading.')).toBeVisible();
  expect(await yardstick.posts()).toMatchObject([{ latest: { likes: { value: 1234, precision: 'exact' } } }]);
  await pick(page, path);
  await expect(page.getByLabel('Likes', { exact: true })).toHaveValue('1');
});

test('what is no table is refused in plain words', async ({ start }, info) => {
  const yardstick = await start();
  const page = await yardstick.own('options.html#/data');
  const path = info.outputPath('picture.csv');
  writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255]));
  await pick(page, path);
  await expect(page.getByText('No table can be read from this file.')).toBeVisible();
});
