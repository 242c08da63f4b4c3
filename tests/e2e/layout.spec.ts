/** The page does not feel it: nothing moves, nothing grows, nothing is covered, and badges follow the page's own look. */
import type { Page } from '@playwright/test';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import { drawnBadges, expectBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_LINKEDIN, FERN_ON_MASTODON, FERN_ON_X, test } from './support/extension';

const WHOLE_PAGE = { width: 1280, height: 4400 };
const POSTS = 'article, .feed-shared-update-v2, .status';

const SITES = [
  { site: 'x' },
  { site: 'linkedin', display: 'badge' },
  { site: 'social.fernandoak.example', platform: 'mastodon' },
] as const;

/** Place and size of every post and of every control in it. */
const places = (page: Page): Promise<string[]> =>
  page.locator(`${POSTS}, :is(${POSTS}) :is(a, button, img, p, span)`).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, x, y, width, height].join(' ');
    }),
  );

const PAGES = [
  ['X', ADDRESSES.x, 10],
  ['LinkedIn', ADDRESSES.linkedIn, 4],
  ['Mastodon', ADDRESSES.mastodon, 6],
] as const;

for (const [name, address, count] of PAGES) {
  test(`${name}: every post and everything in it stands where it stood, and badges cover no text or control`, async ({
    start,
  }) => {
    const yardstick = await start({ viewport: WHOLE_PAGE });
    const before = await places(await yardstick.visit(address));
    expect(before.length).toBeGreaterThan(50);
    await afterFirstUse(yardstick, SITES, [FERN_ON_X, FERN_ON_LINKEDIN, FERN_ON_MASTODON]);
    const page = await yardstick.visit(address);
    await expectBadges(page, count);
    expect(await places(page)).toEqual(before);
    expect(await coveredBy(page)).toEqual([]);
  });
}

/** Texts and controls of the page that lie under a badge. */
async function coveredBy(page: Page): Promise<string[]> {
  const boxes = (await drawnBadges(page)).flatMap(({ box }) => box ?? []);
  return page.evaluate((badges) => {
    const covered: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        parent === null ||
        node.textContent?.trim() === '' ||
        parent.closest('script, style, .hidden, .visually-hidden')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      const isCovered = rects.some((text) =>
        badges.some(
          (badge) =>
            Math.min(text.right, badge.x + badge.width) - Math.max(text.left, badge.x) > 1 &&
            Math.min(text.bottom, badge.y + badge.height) - Math.max(text.top, badge.y) > 3,
        ),
      );
      if (isCovered) covered.push(node.textContent ?? '');
    }
    return covered;
  }, boxes);
}

for (const theme of ['light', 'dark'] as const) {
  test(`badges are ${theme} on a ${theme} page, whatever the system prefers`, async ({ start }) => {
    const opposite = theme === 'dark' ? 'light' : 'dark';
    const yardstick = await start({ viewport: WHOLE_PAGE, theme, colorScheme: opposite });
    await afterFirstUse(yardstick, SITES, [FERN_ON_X, FERN_ON_LINKEDIN, FERN_ON_MASTODON]);
    for (const [, address, count] of PAGES) {
      const page = await yardstick.visit(address);
      await expectBadges(page, count);
      const inks = (await drawnBadges(page)).map(({ ink }) => ink);
      const isReadable = (ink: number): boolean => (theme === 'dark' ? ink > 0.35 : ink < 0.25);
      expect(inks.filter((ink) => !isReadable(ink))).toEqual([]);
    }
  });
}

test('at 200 % zoom and on a narrow window nothing moves either', async ({ start }) => {
  const narrow = { width: 640, height: 6000 };
  const yardstick = await start({ viewport: narrow });
  const before = await places(await yardstick.visit(ADDRESSES.mastodon));
  await afterFirstUse(yardstick, SITES, [FERN_ON_MASTODON]);
  const page = await yardstick.visit(ADDRESSES.mastodon);
  await expect.poll(async () => (await drawnBadges(page)).length).toBeGreaterThan(0);
  expect(await places(page)).toEqual(before);
  expect(await coveredBy(page)).toEqual([]);
});
