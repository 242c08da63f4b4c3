/** Feeds that re-use their rows and pages that change without loading: each number belongs to the post it stood at. */
import { FEED_LENGTH, FEED, homePostKey, navigatingProfile, recyclingProfile } from './support/virtual-feed';
import { drawnBadges } from './support/badges';
import { afterFirstUse, expect, FERN_ON_X, NOW, test } from './support/extension';
import { expectStored } from './support/stored';
import { publishedAt } from '../../scripts/demo-pages/feed';
import { xId } from '../../scripts/demo-pages/counts';
import { overlayText } from '../../scripts/browser/badges';
import { putRows } from '../../scripts/browser/database';
import { ADDRESSES } from '../../scripts/demo-pages/sites';
import type { TruePost } from '../../scripts/demo-pages/sites';

const feedTruth: readonly TruePost[] = FEED.map((post, index) => {
  const ms = publishedAt(post, NOW);
  return { key: `x:${xId(ms, index + 1)}`, text: post.text, kind: post.kind, publishedAt: ms, counts: post.counts };
});

test('rows that are filled with other posts while scrolling: no number of one post is stored for another', async ({
  start,
}) => {
  test.slow();
  const site = { page: (url: URL) => (url.pathname === '/fernandoak' ? recyclingProfile(NOW) : null) };
  const yardstick = await start({ sites: { 'x.com': site }, viewport: { width: 1280, height: 700 } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit('https://x.com/fernandoak');
  // Fast at first, so that rows change while they are being looked at, then slowly enough to see everything.
  for (let step = 0; step < 12; step += 1) await page.mouse.wheel(0, 900);
  await page.mouse.wheel(0, -30_000);
  for (const { key, text } of feedTruth) {
    const row = page.getByText(text);
    const isStored = async (): Promise<boolean> => {
      if ((await yardstick.posts()).some((post) => post.key === key)) return true;
      await page.bringToFront();
      if ((await row.count()) > 0) await row.scrollIntoViewIfNeeded();
      else await page.mouse.wheel(0, 300);
      return false;
    };
    await expect.poll(isStored, { timeout: 20_000 }).toBe(true);
  }
  await expectStored(yardstick, feedTruth);
  expect(await yardstick.posts()).toHaveLength(FEED_LENGTH);
  // As many badges as rows of the shop are drawn, each inside a row of its own.
  const rows = await page.locator('article').evaluateAll((all) =>
    all.map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { top, bottom };
    }),
  );
  await expect
    .poll(async () => {
      const tops = (await drawnBadges(page)).map(({ box }) => box?.y ?? 0);
      return rows.map(({ top, bottom }) => tops.filter((y) => y >= top && y <= bottom).length).filter((n) => n > 1);
    })
    .toEqual([]);
});

test('"Home" without loading: the other page is read as itself, and going back too', async ({ start }) => {
  const site = { page: (url: URL) => (url.pathname === '/fernandoak' ? navigatingProfile(NOW) : null) };
  const yardstick = await start({ sites: { 'x.com': site } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit('https://x.com/fernandoak');
  await expectStored(yardstick, feedTruth.slice(0, 3));
  await page.bringToFront();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect.poll(async () => (await yardstick.posts()).map(({ key }) => key)).toContain(homePostKey(NOW));
  expect(await yardstick.posts()).toHaveLength(4);
  const pages = (await yardstick.readings())
    .filter(({ postKey }) => postKey === homePostKey(NOW))
    .map((one) => one.page);
  expect(pages).toEqual(['home']);
  await page.bringToFront();
  await expect.poll(async () => (await drawnBadges(page)).length).toBe(1);
  await page.getByRole('link', { name: 'Profile', exact: true }).click();
  await expect.poll(async () => (await drawnBadges(page)).length).toBe(3);
});

test('a target for posts: badges say whether it is met, and the card opens wherever the badge is pointed at or focused', async ({
  start,
}) => {
  const yardstick = await start({ viewport: { width: 880, height: 900 } });
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const target = { kind: 'target set', kpi: 'likes', account: null, period: 'post', value: 900 };
  const changes = [{ kind: 'kpi added', kpi: 'likes' }, target];
  const own = await yardstick.own('options.html');
  await putRows(own, { goalChanges: changes.map((change) => ({ at: NOW - 1000, reason: 'A plan.', change })) });
  const page = await yardstick.visit(ADDRESSES.x);
  const pinned = async () => (await drawnBadges(page)).find(({ text }) => text.includes('Likes 964'));
  await expect.poll(pinned).toMatchObject({ label: expect.stringContaining('Likes 964, target 900: met.') });
  const { x, y, width, height } = (await pinned())?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  // The next post lies over the lower edge of this one, and of its badge.
  await page.mouse.move(x + width / 2, y + height - 4);
  await expect.poll(() => overlayText(page)).toMatch(/KPI Value Target Verdict Likes 964 900 Met Read today/);
  await page.mouse.move(0, 0);
  await expect.poll(() => overlayText(page)).not.toContain('KPI Value');
  await page.locator('article').first().getByRole('link').last().focus();
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return overlayText(page);
    })
    .toMatch(/KPI Value Target Verdict/);
});
