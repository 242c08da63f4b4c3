/** Numbers of several posts: typed and pasted in the sheet below the list, undone, and still there after loading again. */
import { AxeBuilder } from '@axe-core/playwright';
import { putRows } from '../../scripts/browser/database';
import { history } from '../../scripts/demo-pages/history';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';

test('typed with the keyboard, a block pasted, the last entry undone', async ({ start }) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const options = await yardstick.own('options.html');
  await putRows(options, { ...history(NOW, 'Europe/London') });
  // Put into the clipboard as a spreadsheet would.
  await options.evaluate(() => {
    const copied = document.createElement('textarea');
    copied.id = 'copied';
    copied.value = '1,200\t3\n40\tabout 5\n';
    document.body.append(copied);
    copied.select();
  });
  await options.keyboard.press('Control+C');
  await options.close();
  const panel = await yardstick.own('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 900 });
  const openSheet = async (): Promise<void> => {
    await panel.getByRole('tab', { name: 'Posts' }).click();
    const boxes = panel.getByRole('checkbox', { name: /^Select / });
    await boxes.nth(2).click();
    await boxes.nth(4).click({ modifiers: ['Shift'] });
    await panel.getByRole('button', { name: 'Add numbers' }).click();
  };
  await openSheet();
  const sheet = panel.getByRole('table', { name: 'Typed in by you' });
  const cells = (metric: string) => sheet.getByRole('textbox', { name: metric });

  await expect(cells('Saves').first()).toBeFocused();
  await panel.keyboard.type('7');
  await panel.keyboard.press('Enter');
  await expect(cells('Saves').nth(1)).toBeFocused();
  await panel.keyboard.press('ArrowRight');
  await expect(cells('Link clicks').nth(1)).toBeFocused();
  await panel.keyboard.press('Control+V');
  await expect(cells('Link clicks').nth(1)).toHaveValue('1,200');
  await expect(cells('Link clicks').nth(2)).toHaveValue('40');
  await expect(cells('Leads').nth(2)).toHaveAttribute('aria-invalid', 'true');
  await expect(panel.getByText('3 numbers kept.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().include('.selection-bar').analyze();
  expect(violations).toEqual([]);

  await panel.keyboard.type('50');
  await panel.keyboard.press('Tab');
  await expect(panel.getByText('One number kept.')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo last entry' }).click();
  await expect(cells('Link clicks').nth(1)).toHaveValue('1,200');

  await panel.reload();
  await openSheet();
  await expect(cells('Saves').first()).toHaveValue('7');
  await expect(cells('Link clicks').nth(1)).toHaveValue('1,200');
  await expect(cells('Leads').nth(1)).toHaveValue('3');
  await expect(cells('Leads').nth(2)).toHaveValue('');
});
