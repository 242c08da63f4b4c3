/** Goals, from choosing KPIs to the verdict on the post and in the popup. */
import { AxeBuilder } from '@axe-core/playwright';
import { putSettings } from '../../scripts/browser/database';
import { settingsFor } from '../../scripts/browser/first-use';
import { openPopup } from '../../scripts/browser/surfaces';
import { ADDRESSES, truth } from '../../scripts/demo-pages/sites';
import { drawnBadges, expectBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('KPIs are chosen, the seventh is refused, and targets are judged on the post and in the popup', async ({
  start,
}) => {
  test.slow();
  const yardstick = await start({ viewport: { width: 1280, height: 4400 } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const goals = await yardstick.own('options.html#/goals');

  await goals.getByRole('radio', { name: /^Engagement/ }).check();
  await goals.getByRole('button', { name: 'Use these six' }).click();
  await expect(goals.getByText(/^6 of 6 KPIs chosen/)).toBeVisible();
  await goals.getByRole('switch', { name: 'Follower growth rate' }).click();
  await expect(goals.getByText(/^Six is the most: more would spread attention/)).toBeVisible();
  await expect(goals.getByText(/^6 of 6 KPIs chosen/)).toBeVisible();

  // By keyboard alone.
  await goals.getByRole('textbox', { name: 'Comments, target for post' }).focus();
  await goals.keyboard.type('20');
  await goals.keyboard.press('Tab');
  await goals.keyboard.type('1');
  await goals.keyboard.press('Enter');
  await expect(goals.getByText('Comments, week: none to 1')).toBeVisible();
  await expect(goals.getByText('Comments, post: none to 20')).toBeVisible();

  // On the posts: the first KPI that has a target stands in the line of the badge.
  const page = await yardstick.visit(ADDRESSES.x);
  await expectBadges(page, truth(NOW).x.length);
  await expect
    .poll(async () => (await drawnBadges(page)).filter(({ text }) => /Comments 21\b/.test(text)).length)
    .toBeGreaterThan(0);
  const judged = (await drawnBadges(page)).find(({ text }) => /Comments 21\b/.test(text));
  expect(judged?.label).toContain('Comments 21, target 20: met');

  // In the popup, in the same words as on the page of goals.
  const popup = await openPopup(yardstick, page);
  const row = popup.page.getByRole('row', { name: /^Comments/ });
  await expect(row).toContainText('of 1');
  await expect(row).toContainText('Met so far');
  await expect(popup.page.getByRole('heading', { name: 'The KPI is ahead' })).toBeVisible();
  await popup.release();

  // A change needs its reason, and can be taken back.
  await goals.bringToFront();
  await goals.getByRole('textbox', { name: 'Comments, target for week' }).fill('5000');
  await goals.keyboard.press('Enter');
  await goals.keyboard.press('Enter');
  await expect(goals.getByText('Say in a few words why, for the log.')).toBeVisible();
  await goals.keyboard.type('The autumn plan asks for more.');
  await goals.keyboard.press('Enter');
  await expect(goals.getByText('Comments, week: 1 to 5,000')).toBeVisible();
  await goals.getByRole('button', { name: 'Undo' }).click();
  await expect(goals.getByText(/^Undone: the changes of/)).toBeVisible();
  await expect(goals.getByRole('textbox', { name: 'Comments, target for week' })).toHaveValue('1');
});

test('a filled page of goals is usable by everybody, wide and narrow', async ({ start }) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const goals = await yardstick.own('options.html#/goals');
  await goals.getByRole('radio', { name: /^Awareness/ }).check();
  await goals.getByRole('button', { name: 'Use these six' }).click();
  await goals.getByRole('textbox', { name: 'Shares, target for month' }).fill('900');
  await goals.keyboard.press('Enter');
  await goals.getByRole('button', { name: 'More about Shares' }).click();
  await goals.getByRole('button', { name: 'Make a KPI' }).click();
  await goals.getByRole('textbox', { name: 'Formula' }).fill('(likes');
  await expect(goals.getByText('Something is missing at the end.')).toBeVisible();
  await goals.getByRole('button', { name: 'Type in a figure' }).click();
  await goals.getByRole('switch', { name: 'Shares' }).click();
  await expect(goals.getByRole('textbox', { name: 'Reason for the change' })).toBeFocused();
  for (const width of [1100, 320]) {
    await goals.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page: goals }).setLegacyMode().withTags(RULES).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
    const isTooWide = await goals.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isTooWide, `too wide at ${width}`).toBe(false);
  }
});

test('goals of an earlier version are still there after the update', async ({ start }) => {
  const before = await start();
  const page = await before.own('options.html');
  const settings = { ...settingsFor([{ site: 'x' }]), goals: { objective: 'awareness', kpis: ['saves', 'likes'] } };
  await putSettings(page, settings);
  await before.close();
  const after = await start();
  const goals = await after.own('options.html#/goals');
  await expect(goals.getByText(/^2 of 6 KPIs chosen/)).toBeVisible();
  await expect(goals.getByRole('radio', { name: /^Awareness/ })).toBeChecked();
  await expect(goals.getByRole('switch', { name: 'Saves' })).toBeChecked();
});
