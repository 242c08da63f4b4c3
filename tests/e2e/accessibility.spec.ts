/** Every page of the extension by the rules of WCAG 2.2 AA that a program can check: light and dark, narrow and wide, empty and full. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { putRows } from '../../scripts/browser/database';
import { openPopup } from '../../scripts/browser/surfaces';
import { history } from '../../scripts/demo-pages/history';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that are broken, with the elements that break them. `rules`: only these. */
async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Without the legacy mode a second page would be opened for the reckoning, and a popup closes when it is no longer in front.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules === undefined ? axe.withTags(RULES) : axe.withRules([...rules])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Whether something sticks out to the right, so that a person would have to scroll sideways. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

type Theme = 'light' | 'dark';

/** Only colours differ in the dark, so there only contrast is checked again. */
async function check(page: Page, widths: readonly number[], theme: Theme = 'light'): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const where = `${page.url()} at ${width}, ${theme}`;
    expect(await faults(page, theme === 'dark' ? ['color-contrast'] : undefined), where).toEqual([]);
    expect(await isTooWide(page), `${where} is too wide`).toBe(false);
  }
}

async function withHistory(yardstick: Yardstick): Promise<void> {
  await afterFirstUse(yardstick, [{ site: 'x' }, { site: 'linkedin', display: 'panel' }], [FERN_ON_X]);
  const page = await yardstick.own('options.html');
  await putRows(page, { ...history(NOW, 'Europe/London') });
  await page.close();
}

const TITLES: Readonly<Record<string, string>> = {
  welcome: 'Know at a glance whether a post is good',
  sites: 'Sites',
  accounts: 'Accounts',
  goals: 'Goals',
  data: 'Data',
  display: 'Display',
  health: 'Health',
  about: 'About',
};

for (const theme of ['light', 'dark'] as const) {
  const widest = theme === 'light' ? [320, 1100] : [1100];

  test(`options and first use, ${theme}`, async ({ start }) => {
    test.slow();
    const yardstick = await start({ colorScheme: theme });
    await withHistory(yardstick);
    const page = await yardstick.own('options.html');
    for (const [name, title] of Object.entries(TITLES)) {
      await page.evaluate((route) => {
        location.hash = `#/${route}`;
      }, name);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await check(page, widest, theme);
    }
  });

  test(`side panel with a year of posts, ${theme}`, async ({ start }) => {
    test.slow();
    const yardstick = await start({ colorScheme: theme });
    await withHistory(yardstick);
    const page = await yardstick.own('sidepanel.html');
    await expect(page.getByRole('tab', { name: 'Week' })).toBeVisible();
    const widths = theme === 'light' ? [320, 360, 720] : [360];
    await check(page, widths, theme);
    await page.getByRole('tab', { name: 'Best times' }).click();
    await expect(page.getByText('How to read this')).toBeVisible();
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await check(page, widths, theme);
    await page.getByRole('tab', { name: 'Posts' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await check(page, widths, theme);
    await page.getByRole('table').getByRole('button', { name: /fern/i }).first().click();
    await expect(page.getByRole('heading', { name: /^Readings of / })).toBeVisible();
    await check(page, widths, theme);
  });

  test(`the real popup over a profile, ${theme}`, async ({ start }) => {
    const yardstick = await start({ colorScheme: theme });
    await withHistory(yardstick);
    const page = await yardstick.visit(ADDRESSES.x);
    const { page: popup, release } = await openPopup(yardstick, page);
    await expect(popup.getByRole('button', { name: 'Open side panel' })).toBeVisible();
    expect(await faults(popup)).toEqual([]);
    await release();
  });
}

test('popup, panel and options before there is anything', async ({ start }) => {
  const yardstick = await start();
  for (const name of ['popup.html', 'sidepanel.html', 'options.html#/welcome', 'options.html#/accounts']) {
    const page = await yardstick.own(name);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveCount(0);
    await check(page, [360]);
    await page.close();
  }
});
