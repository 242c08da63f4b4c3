/** Pages without anything to read: nothing is stored, and the popup says what is the matter. */
import type { Page } from '@playwright/test';
import { openPopup } from '../../scripts/browser/surfaces';
import { FERN_AND_OAK } from '../../scripts/demo-pages/people';
import { xLoginWall, xProfile } from '../../scripts/demo-pages/x-page';
import { X_POSTS } from '../../scripts/demo-pages/x-posts';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';

const options = { now: NOW, theme: 'light' } as const;
const profile = (posts = X_POSTS): string => xProfile(FERN_AND_OAK, FERN_AND_OAK, posts, options);

const PAGES: Readonly<Record<string, string>> = {
  '/i/flow/login': xLoginWall(),
  '/fernandoak': profile([]),
  // As after a change of the site: posts are plainly there, but nothing of them is where it was.
  '/fernandoak/with_replies': profile().replaceAll('/status/', '/s/').replaceAll('datetime=', 'data-time='),
  // Rows that are still being drawn.
  '/fernandoak/media': profile([]).replace(
    '<div class="list">',
    '<div class="list"><div data-testid="cellInnerDiv" class="cell"><article role="article" data-testid="tweet"></article></div>',
  ),
};

async function startOn(start: (options: object) => Promise<Yardstick>): Promise<Yardstick> {
  const site = { page: (url: URL) => PAGES[url.pathname] ?? null };
  const yardstick = await start({ sites: { 'x.com': site } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  return yardstick;
}

async function expectPopup(yardstick: Yardstick, page: Page, words: string | RegExp): Promise<void> {
  const { page: popup, release } = await openPopup(yardstick, page);
  await expect(popup.getByText(words).first()).toBeVisible();
  await release();
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['a sign-in page', '/i/flow/login', 'Sign in to X first.'],
  ['a profile without posts', '/fernandoak', 'No posts on this page.'],
  ['posts that can no longer be read', '/fernandoak/with_replies', 'Posts are here, but none could be read.'],
];

for (const [what, path, words] of CASES) {
  test(`${what}: the popup says so, nothing is stored`, async ({ start }) => {
    const yardstick = await startOn(start);
    const page = await yardstick.visit(`https://x.com${path}`);
    await expectPopup(yardstick, page, words);
    expect(await yardstick.posts()).toEqual([]);
    expect(await yardstick.readings()).toEqual([]);
  });
}

test('rows that are still being drawn yield nothing, and the popup makes no claim', async ({ start }) => {
  const yardstick = await startOn(start);
  const page = await yardstick.visit('https://x.com/fernandoak/media');
  const { page: popup, release } = await openPopup(yardstick, page);
  await expect(popup.getByText(/Export CSV|Open side panel/).first()).toBeVisible();
  await expect(popup.getByText(/posts? here, last/)).toHaveCount(0);
  await release();
  expect(await yardstick.posts()).toEqual([]);
});
