/** What the user writes down in the side panel stays, counts where it should, and counts nowhere else. */
import { afterFirstUse, expect, FERN_ON_X, test } from './support/extension';

test('a reading is discarded, a campaign set and revenue typed in; all of it is there after loading again', async ({
  start,
}) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const welcome = await yardstick.own('options.html#/welcome');
  await welcome.getByRole('button', { name: 'Load sample account' }).click();
  await expect(welcome.getByText('The sample account is loaded. Its numbers are made up.')).toBeVisible();

  const panel = await yardstick.own('sidepanel.html');
  await panel.getByLabel('Account', { exact: true }).selectOption('x:sample/fernandoak');
  await expect(panel.getByRole('heading', { name: /engagements/ })).toBeVisible();
  await panel.getByRole('tab', { name: 'Posts' }).click();
  await panel
    .getByRole('checkbox', { name: /^Select / })
    .nth(10)
    .click();
  await panel
    .getByRole('checkbox', { name: /^Select / })
    .nth(12)
    .click({ modifiers: ['Shift'] });
  await expect(panel.getByText('3 selected')).toBeVisible();
  await panel.getByRole('button', { name: 'Set campaign' }).click();
  await panel.getByRole('combobox', { name: 'Add to a campaign' }).fill('Autumn shelf');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('3 posts are now in Autumn shelf.')).toBeVisible();

  await panel.getByRole('combobox', { name: 'Campaign', exact: true }).selectOption('Autumn shelf');
  await panel.getByRole('table', { name: 'Posts' }).getByRole('rowheader').first().getByRole('button').click();
  await panel
    .getByRole('button', { name: /^Correct the reading/ })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Discard this reading' }).click();
  await panel.getByRole('textbox', { name: 'Revenue' }).fill('178.50');
  await panel.keyboard.press('Enter');
  await panel.getByRole('textbox', { name: 'Cost' }).fill('100');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.post-discarded')).toHaveCount(1);
  await expect(panel.getByText(/^typed in/)).toHaveCount(2);

  await panel.reload();
  await panel.getByLabel('Account', { exact: true }).selectOption('x:sample/fernandoak');
  await panel.getByRole('tab', { name: 'Posts' }).click();
  await panel.getByRole('combobox', { name: 'Campaign', exact: true }).selectOption('Autumn shelf');
  await expect(panel.getByRole('heading', { name: 'Autumn shelf: 3 posts' })).toBeVisible();
  await expect(panel.getByText('from typed-in revenue and cost')).toBeVisible();
  await panel.getByRole('table', { name: 'Posts' }).getByRole('rowheader').first().getByRole('button').click();
  await expect(panel.locator('.post-discarded')).toHaveCount(1);
});
