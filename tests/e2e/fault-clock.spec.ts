/** The clock is set, the zone changes, clocks change in spring and autumn: nothing read is lost or doubled, and what is read now counts. */
import type { Page } from '@playwright/test';
import { FERN_AND_OAK } from '../../scripts/demo-pages/people';
import { ADDRESSES, truth } from '../../scripts/demo-pages/sites';
import { xProfile } from '../../scripts/demo-pages/x-page';
import { X_POSTS } from '../../scripts/demo-pages/x-posts';
import { setClock, writeStarterInZone } from './support/clock';
import { afterFirstUse, expect, FERN_ON_X, NOW, test, type Yardstick } from './support/extension';
import { expectStored } from './support/stored';

test.describe.configure({ timeout: 180_000 });

const PATIENTLY = { timeout: 60_000 };
const WHOLE_PAGE = { width: 1280, height: 4400 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const POST = 'How to water a fern';
/** As the page shows at first. */
const LIKES = 388;

/** The page of X as it was at `now`, after everything that it shows was read. */
async function reading(yardstick: Yardstick, now: number): Promise<Page> {
  await afterFirstUse(yardstick, [{ site: 'x' }], [FERN_ON_X]);
  const page = await yardstick.visit(ADDRESSES.x);
  await expectStored(yardstick, truth(now).x);
  await page.bringToFront();
  return page;
}

/** The page shows so many likes of a post; waits until they are what is known of it. */
async function expectRead(yardstick: Yardstick, page: Page, likes: number): Promise<void> {
  await page.bringToFront();
  await page.locator('article', { hasText: POST }).evaluate((article, count) => {
    article.querySelector('[data-testid=like]')?.setAttribute('aria-label', `${count} Likes. Like`);
    const bar = article.querySelector('[role=group]');
    bar?.setAttribute('aria-label', (bar.getAttribute('aria-label') ?? '').replace(/\d+ likes/, `${count} likes`));
  }, likes);
  await page.mouse.wheel(0, 10);
  await expect
    .poll(async () => {
      const posts = await yardstick.posts();
      await page.bringToFront();
      return posts.find(({ excerpt }) => excerpt?.startsWith(POST) === true)?.latest.likes?.value;
    }, PATIENTLY)
    .toBe(likes);
}

/** When these numbers of likes of the post were read, each once; nothing else was read of it but what the page showed at first. */
async function readAt(yardstick: Yardstick, likes: readonly number[]): Promise<number[]> {
  const key = (await yardstick.posts()).find(({ excerpt }) => excerpt?.startsWith(POST) === true)?.key;
  const own = (await yardstick.readings()).filter(({ postKey }) => postKey === key);
  const shown = own.map((each) => ({ likes: each.metrics.likes?.value ?? Number.NaN, at: each.readAt }));
  const later = shown.filter((each) => each.likes !== LIKES).toSorted((a, b) => a.likes - b.likes);
  expect(shown.length).toBeGreaterThan(later.length);
  expect(later.map((each) => each.likes)).toEqual(likes);
  return later.map(({ at }) => at);
}

/** The same numbers a day later are a reading of their own; within hours they are none. */
const SETTINGS: readonly (readonly [name: string, first: number, then: number, isWithinHours: boolean])[] = [
  ['back by two hours, then right again', -2 * HOUR, 0, true],
  ['ahead by a day, then right again', DAY, 0, false],
  ['ahead by an hour, then back by two days', HOUR, -2 * DAY, false],
];

for (const [name, first, then, isWithinHours] of SETTINGS) {
  test(`the clock is set ${name}: each reading is kept once, and what is read now counts`, async ({ start }) => {
    const yardstick = await start({ viewport: WHOLE_PAGE });
    const page = await reading(yardstick, NOW);
    await setClock(yardstick, page, first);
    await expectRead(yardstick, page, LIKES + 3);
    await setClock(yardstick, page, then);
    await expectRead(yardstick, page, LIKES + 7);
    const times = await readAt(yardstick, [LIKES + 3, LIKES + 7]);
    expect(new Set(times).size).toBe(2);
    const readings = await yardstick.readings();
    const keys = truth(NOW).x.map(({ key }) => key);
    expect([...new Set(readings.map(({ postKey }) => postKey))].sort()).toEqual(keys.sort());
    if (isWithinHours) expect(readings).toHaveLength(keys.length + 2);
  });
}

/** Half an hour before clocks change in Bucharest and half an hour after, an hour apart. */
const CHANGES: readonly (readonly [name: string, before: number])[] = [
  ['in spring, when half past three never comes', Date.UTC(2026, 2, 29, 0, 30)],
  ['in autumn, when half past three comes twice', Date.UTC(2026, 9, 25, 0, 30)],
];

for (const [name, before] of CHANGES) {
  test(`clocks change ${name}: both readings are kept, an hour apart`, async ({ start }, info) => {
    const starter = info.outputPath('start');
    writeStarterInZone(starter, 'Europe/Bucharest');
    const x = { page: () => xProfile(FERN_AND_OAK, FERN_AND_OAK, X_POSTS, { now: before, theme: 'light' }) };
    const yardstick = await start({ starter, viewport: WHOLE_PAGE, sites: { 'x.com': x } });
    const page = await reading(yardstick, before);
    await setClock(yardstick, page, before - Date.now());
    await expectRead(yardstick, page, LIKES + 3);
    await setClock(yardstick, page, before + HOUR - Date.now());
    await expectRead(yardstick, page, LIKES + 7);
    const [earlier = 0, later = 0] = await readAt(yardstick, [LIKES + 3, LIKES + 7]);
    expect(earlier).toBeGreaterThanOrEqual(before);
    expect(later - earlier).toBeGreaterThan(HOUR / 2);
    expect(later).toBeGreaterThanOrEqual(before + HOUR);
  });
}

test('the zone changes between two starts: every reading stays as it was, and none is added', async ({
  start,
}, info) => {
  const starter = info.outputPath('start');
  const zoneOf = (page: Page): Promise<string> =>
    page.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  writeStarterInZone(starter, 'America/New_York');
  const first = await start({ starter, viewport: WHOLE_PAGE });
  expect(await zoneOf(await reading(first, NOW))).toBe('America/New_York');
  const before = await first.readings();
  await first.close();

  writeStarterInZone(starter, 'Asia/Tokyo');
  const second = await start({ starter, viewport: WHOLE_PAGE });
  const page = await second.visit(ADDRESSES.x);
  expect(await zoneOf(page)).toBe('Asia/Tokyo');
  await expectRead(second, page, LIKES + 3);
  const after = await second.readings();
  expect(after).toEqual(expect.arrayContaining(before));
  expect(after).toHaveLength(before.length + 1);
});
