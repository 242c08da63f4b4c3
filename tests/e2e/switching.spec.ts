/** Switching a site off and on, pausing it, hiding badges: at once, in open tabs, and without a trace. */
import type { Page } from '@playwright/test';
import { badgesOn } from '../../scripts/browser/badges';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { drawnBadges, expectBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_LINKEDIN, FERN_ON_X, test } from './support/extension';

const WHOLE_PAGE = { width: 1280, height: 4400 };
const OWN_POSTS_ON_X = 10;

/** Everything a page can know of what was done to it. */
const traces = (page: Page): Promise<{ html: string; sheets: number }> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
  }));

test('switched off, the page is as if we had never been there; switched on again, badges are back', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  const untouched = await traces(await yardstick.visit(ADDRESSES.x));
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expectBadges(page, OWN_POSTS_ON_X);
  const options = await yardstick.own('options.html#/sites');
  const choice = options.getByRole('checkbox', { name: /^X\b/ });
  await choice.uncheck();
  await expect.poll(() => badgesOn(page)).toEqual([]);
  expect(await traces(page)).toEqual(untouched);
  // A page opened from now on gets no script at all.
  const later = await yardstick.visit(ADDRESSES.x);
  await options.bringToFront();
  await choice.check();
  await options.getByRole('button', { name: 'Allow this site' }).click();
  await expect(options.getByText('Allowed for one site').first()).toBeVisible();
  for (const each of [page, later]) {
    await each.bringToFront();
    await expectBadges(each, OWN_POSTS_ON_X);
  }
});

test('paused, badges go and nothing is read; resumed, it goes on', async ({ start }) => {
  const yardstick = await start({ viewport: { width: 1280, height: 700 } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expect.poll(async () => (await drawnBadges(page)).length).toBeGreaterThan(0);
  await expect.poll(async () => (await yardstick.posts()).length).toBeGreaterThan(0);
  const options = await yardstick.own('options.html#/sites');
  await options.getByRole('switch', { name: 'Pause on X' }).click();
  await expect.poll(() => badgesOn(page)).toEqual([]);
  const before = await yardstick.posts();
  await page.bringToFront();
  await page.getByText('Why our stands are oak').scrollIntoViewIfNeeded();
  await options.bringToFront();
  expect(await yardstick.posts()).toEqual(before);
  await options.getByRole('switch', { name: 'Pause on X' }).click();
  await page.bringToFront();
  await expect
    .poll(async () => (await yardstick.posts()).map(({ excerpt }) => excerpt))
    .toContainEqual(expect.stringContaining('Why our stands are oak'));
});

test('Alt and Y hide all badges in all tabs, and bring them back; not while a text is being written', async ({
  start,
}) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const first = await yardstick.visit(ADDRESSES.x);
  const second = await yardstick.visit(ADDRESSES.x);
  await expectBadges(first, OWN_POSTS_ON_X);
  await second.bringToFront();
  await expectBadges(second, OWN_POSTS_ON_X);
  await second.evaluate(() => document.body.append(document.createElement('textarea')));
  await second.locator('textarea').press('Alt+y');
  await expectBadges(second, OWN_POSTS_ON_X);
  await second.locator('textarea').blur();
  await second.keyboard.press('Alt+y');
  await expect.poll(() => badgesOn(second)).toEqual([]);
  await expect.poll(() => badgesOn(first)).toEqual([]);
  await second.keyboard.press('Alt+y');
  await expectBadges(second, OWN_POSTS_ON_X);
});

test('LinkedIn: read, but without badges until the user wants them', async ({ start }) => {
  const yardstick = await start({ viewport: WHOLE_PAGE });
  await afterFirstUse(yardstick, [{ site: 'linkedin', display: 'panel' }], [FERN_ON_LINKEDIN]);
  const page = await yardstick.visit(ADDRESSES.linkedIn);
  await expect.poll(async () => (await yardstick.posts()).length).toBe(4);
  expect(await badgesOn(page)).toEqual([]);
  const options = await yardstick.own('options.html#/display');
  await expect(options.getByText('LinkedIn’s terms speak against additions to its pages')).toBeVisible();
  await options.getByRole('switch', { name: 'Badges on LinkedIn' }).click();
  await page.bringToFront();
  await expectBadges(page, 4);
});
