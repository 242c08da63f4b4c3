/** Jobs done by the keyboard alone: the focus goes in, goes back to where it came from, and is never lost. */
import { en } from '../../lib/i18n/messages/en';
import { createTranslator } from '../../lib/i18n/translator';
import { putRows } from '../../scripts/browser/database';
import { goalLog } from '../../scripts/demo-pages/goals';
import { history } from '../../scripts/demo-pages/history';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';

const { t } = createTranslator('en', en);

async function withHistory(yardstick: Yardstick): Promise<void> {
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.own('options.html');
  await putRows(page, { ...history(NOW, 'Europe/London'), goalChanges: goalLog(NOW) });
  await page.close();
}

test('the panel by the keyboard: tabs, the list, a post and back, and the focus is never lost', async ({ start }) => {
  const yardstick = await start();
  await withHistory(yardstick);
  const page = await yardstick.own('sidepanel.html');
  await page.getByRole('tab', { name: t('panel.week'), exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: t('panel.posts'), exact: true })).toBeFocused();
  const titles = page.locator('.post-open');
  await titles.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(titles.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: t('panel.post'), exact: true })).toBeFocused();
  const back = page.getByRole('button', { name: t('post.back'), exact: true });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: t('panel.posts'), exact: true })).toBeFocused();
});

test('goals: a form takes the focus, and where it was opened gets it back', async ({ start }) => {
  const yardstick = await start();
  await withHistory(yardstick);
  const page = await yardstick.own('options.html#/goals');
  const add = page.getByRole('button', { name: t('own.add'), exact: true });
  await add.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: t('own.title'), exact: true })).toBeFocused();
  await page.getByRole('button', { name: t('change.cancel'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(add).toBeFocused();
  const kpi = page.getByRole('switch', { name: t('metric.comments'), exact: true });
  await kpi.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: t('change.reason') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(kpi).toBeFocused();
});

test('first use: sites are chosen and allowed by the keyboard', async ({ start }) => {
  const yardstick = await start();
  const page = await yardstick.own('options.html#/welcome');
  const box = page.getByRole('checkbox', { name: 'X', exact: true });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.getByRole('button', { name: t('sites.allow', { n: 1 }), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('sites.allowed', { n: 1 }), { exact: true }).first()).toBeVisible();
});
