/** The week as text for a mail: written, changed by hand, copied as changed. */
import { AxeBuilder } from '@axe-core/playwright';
import { putRows } from '../../scripts/browser/database';
import { history } from '../../scripts/demo-pages/history';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';

test('opened with the keyboard, changed and copied: the clipboard has the changed text', async ({ start }) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const options = await yardstick.own('options.html');
  await putRows(options, { ...history(NOW, 'Europe/London') });
  await options.close();
  const panel = await yardstick.own('sidepanel.html');
  await panel.setViewportSize({ width: 360, height: 900 });

  await panel.getByRole('button', { name: 'Copy as text' }).press('Enter');
  const field = panel.getByRole('textbox', { name: /^Summary of the week/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^X · Fern & Oak\nWeek: .+\n[^]+\n\nWhat stood out\n- [^]+\n\nNext step\n- .+/);
  const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().include('.week-main').analyze();
  expect(violations).toEqual([]);

  const written = await field.inputValue();
  await panel.keyboard.press('Control+Home');
  await panel.keyboard.type('Dear all,\n\n');
  await panel.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('The text is in the clipboard.')).toBeVisible();
  // Read as any other program would get it.
  const reader = await yardstick.own('options.html');
  await reader.evaluate(() => {
    const paste = document.createElement('textarea');
    paste.id = 'paste';
    document.body.append(paste);
    paste.focus();
  });
  await reader.keyboard.press('Control+V');
  await expect(reader.locator('#paste')).toHaveValue(`Dear all,\n\n${written}`);

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Start again' }).click();
  await expect(field).toHaveValue(written);
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Copy as text' })).toBeFocused();
});
