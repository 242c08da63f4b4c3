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

/** An account that was seen on a page and of which nobody has said yet whose it is. */
const candidate = (handle: string) => ({
  key: `x:${handle}`,
  platform: 'x',
  site: null,
  handle,
  name: handle,
  relation: 'candidate',
  firstSeenAt: NOW,
  lastSeenAt: NOW,
  latest: {},
  isSample: false,
});

for (const name of ['sidepanel.html', 'options.html#/accounts'])
  test(`"Is this yours?" is answered, and the focus goes on within ${name}`, async ({ start }) => {
    const yardstick = await start();
    await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
    const page = await yardstick.own(name);
    await putRows(page, { accounts: [candidate('mossandco')] });
    await page.reload();
    const answer = page.getByRole('button', { name: t('accounts.mine'), exact: true });
    await answer.focus();
    await page.keyboard.press('Enter');
    await expect(answer).toHaveCount(0);
    await expect(page.locator(':focus')).toBeVisible();
  });

test('the page of data: deleting and taking it back keep the focus in their form', async ({ start }) => {
  const yardstick = await start();
  await withHistory(yardstick);
  const page = await yardstick.own('options.html#/data');
  const form = page.locator('.delete-form').first();
  await form.getByRole('button', { name: t('data.delete.delete'), exact: true }).focus();
  await page.keyboard.press('Enter');
  const undo = form.getByRole('button', { name: t('data.delete.undo'), exact: true });
  await expect(undo).toBeEnabled();
  await expect(form.locator(':focus')).toBeVisible();
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(form.locator(':focus')).toBeVisible();
});
