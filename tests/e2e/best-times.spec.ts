/** Best times of the sample account: the verdict, the map by keyboard, the table, days off, a trial, and the sheet to print. */
import type { Page } from '@playwright/test';
import { afterFirstUse, expect, test, type Yardstick } from './support/extension';

/** The side panel with the sample account, at best times. */
async function bestTimes(yardstick: Yardstick): Promise<Page> {
  await afterFirstUse(yardstick, [{ site: 'x' }], []);
  const accounts = await yardstick.own('options.html#/accounts');
  await accounts.getByRole('button', { name: 'Load sample account' }).click();
  await expect(accounts.getByText('The sample account is loaded. Its numbers are made up.')).toBeVisible();
  await accounts.close();
  const panel = await yardstick.own('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.getByRole('tab', { name: 'Best times' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(/\d+% better than your usual times|No reliable/);
  return panel;
}

test('verdict, map by keyboard, table, days off and a trial', async ({ start }) => {
  const yardstick = await start();
  const panel = await bestTimes(yardstick);
  await expect(panel.getByText(/What you post matters more than when\. \d+ posts over \d+ weeks\./)).toBeVisible();

  const chosen = panel.getByRole('button', { pressed: true });
  await chosen.focus();
  const first = await chosen.getAttribute('aria-label');
  await panel.keyboard.press('ArrowDown');
  await expect(chosen).toBeFocused();
  expect(await chosen.getAttribute('aria-label')).not.toBe(first);
  await panel.keyboard.press('End');
  await expect(chosen).toHaveAccessibleName(/23:00–00:00/);

  await panel.getByRole('button', { name: 'Show as a table' }).click();
  await expect(panel.getByRole('table', { name: /The 168 hours/ }).getByRole('row')).toHaveCount(169);

  await panel.getByText('Days off and quiet hours').click();
  await panel.getByLabel('Sun', { exact: true }).check();
  await expect(panel.getByText('no Sun')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Sun 10:00–11:00: left out/ })).toBeVisible();

  await panel
    .getByRole('button', { name: /^Start the trial/ })
    .first()
    .click();
  await expect(panel.getByText('0 of 6 posts compared')).toBeAttached();

  await panel.reload();
  await panel.getByRole('tab', { name: 'Best times' }).click();
  await expect(panel.getByText('0 of 6 posts compared')).toBeAttached();
  await expect(panel.getByText('no Sun')).toBeVisible();
});

test('a picture to copy and a sheet to print', async ({ start }) => {
  const yardstick = await start();
  const panel = await bestTimes(yardstick);
  const answer = (await panel.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await panel.getByRole('button', { name: 'Copy as picture' }).click();
  await expect(panel.getByText('The picture is in the clipboard.')).toBeVisible();

  const opening = yardstick.context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Cheat sheet to print' }).click();
  const sheet = await opening;
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(answer);
  await sheet.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(sheet.getByText('When to post: Fern & Oak')).toBeVisible();
});
