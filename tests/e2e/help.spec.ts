/** The guide: found from where a question comes up, all there without a network, for keyboard, screen reader and paper. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openPopup } from '../../scripts/browser/surfaces';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { afterFirstUse, expect, FERN_ON_X, test } from './support/extension';

/** Rules of WCAG 2.2 AA that are broken, with the elements that break them. */
async function faults(page: Page): Promise<string[]> {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Addresses of the pictures that are drawn, once all of them are. */
async function drawnPictures(page: Page): Promise<string[]> {
  const pictures = page.locator('.help img');
  await expect(pictures).toHaveCount(5);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  return pictures.evaluateAll((images) =>
    images.map((image) => new URL((image as HTMLImageElement).currentSrc).pathname),
  );
}

test('opens from the popup in a tab of its own', async ({ start }) => {
  const yardstick = await start();
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  const { page: popup, release } = await openPopup(yardstick, page);
  const help = popup.getByRole('link', { name: 'Help' });
  await expect(help).toBeVisible();
  expect(await help.getAttribute('target')).toBe('_blank');
  const guide = await yardstick.own((await help.getAttribute('href'))?.split('/').slice(3).join('/') ?? '');
  await release();
  await expect(guide.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
});

test('is reached from Health at the part on sites that change, and by keyboard from its contents', async ({
  start,
}) => {
  const yardstick = await start();
  const page = await yardstick.own('options.html#/health');
  await page.getByRole('link', { name: 'What to do when a site changes' }).click();
  const heading = page.getByRole('heading', { name: 'When a site changes its page' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Rates' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Rates' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Rates' })).toBeInViewport();
  await page.goBack();
  await expect(heading).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`shows its pictures and keeps the rules of access, ${theme}`, async ({ start }) => {
    test.slow();
    const yardstick = await start({ colorScheme: theme });
    const page = await yardstick.own('options.html#/help');
    await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
    const addresses = await drawnPictures(page);
    expect(addresses.filter((address) => !address.endsWith(`-${theme}.webp`))).toEqual([]);
    expect(await faults(page)).toEqual([]);
  });
}

test('fits a narrow window, in every language', async ({ start }) => {
  test.slow();
  const yardstick = await start({ viewport: { width: 320, height: 800 } });
  const page = await yardstick.own('options.html#/display');
  for (const language of ['en', 'ro', 'pl', 'el', 'fi']) {
    await page.goto(page.url().replace(/#.*/, '#/display'));
    await page.locator('select').last().selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.evaluate(() => {
      location.hash = '#/help/ranges';
    });
    await expect(page.locator('#ranges')).toBeFocused();
    expect(await isTooWide(page), language).toBe(false);
  }
  expect(await faults(page)).toEqual([]);
});

test('prints without the menu', async ({ start }) => {
  const yardstick = await start();
  const page = await yardstick.own('options.html#/help');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Options' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Your first week' })).toBeVisible();
});
