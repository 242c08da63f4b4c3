/** Switching a site off in Firefox, and taking the permission back in the browser itself: without a trace, also in open tabs. */
import type { Page } from 'puppeteer-core';
import { ADDRESSES, PATTERNS, truth } from '../../scripts/demo-pages/sites';
import { expectBadges } from './support/badges';
import { takeBack } from './support/extension-views';
import { firstUse } from './support/first-use';
import { click, expectText } from './support/pages';
import { expect, NOW, test } from './support/yardstick';

const ON_X = 'https://x.com/*';
const OWN_POSTS = truth(NOW).x.length;

/** Everything a page can know of what was done to it. */
const traces = (page: Page): Promise<{ html: string; sheets: number }> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
  }));

test('switched off, or with the permission taken back, the page is as if we had never been there', async ({
  yardstick,
}) => {
  test.slow();
  const { welcome } = yardstick;
  const stranger = await yardstick.visit(ADDRESSES.x);
  const untouched = await traces(stranger);
  await stranger.close();

  const page = await firstUse(yardstick);
  await expectBadges(welcome, ON_X, OWN_POSTS);
  expect(await traces(page)).not.toEqual(untouched);
  const sites = await yardstick.own('options.html#/sites');
  await click(sites, 'checkbox', 'X');
  await expect.poll(() => traces(page)).toEqual(untouched);

  await click(sites, 'checkbox', 'X');
  await click(sites, 'button', 'Allow this site');
  await expectText(sites, 'Allowed for one site');
  await page.bringToFront();
  await expectBadges(welcome, ON_X, OWN_POSTS);
  expect(await traces(page)).not.toEqual(untouched);
  await takeBack(welcome, PATTERNS.x);
  await expect.poll(() => traces(page)).toEqual(untouched);
  const later = await yardstick.visit(ADDRESSES.x);
  expect(await traces(later)).toEqual(untouched);
});
