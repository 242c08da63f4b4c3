/** One feed in a real browser, scrolled from its beginning, with the extension or without it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { badgesOn } from '../browser/badges';
import { putRows, putSettings, sendMessage } from '../browser/database';
import { extensionPage, launch, type Session } from '../browser/extension';
import { finishFirstUse, settingsFor } from '../browser/first-use';
import { serveSites } from '../browser/sites';
import { history } from '../demo-pages/history';
import type { Feed } from './feeds';
import { type Cost, costOf, heapOf } from './profile';

export interface Lengths {
  /** Posts scrolled through as a person does, from the beginning. */
  readonly posts: number;
  /** Length of the long feed; as many posts as above are scrolled through at its end. */
  readonly long: number;
}

/** What a reader notices. */
interface Seen {
  readonly resized: number;
  readonly tasks: readonly number[];
  readonly shift: number;
}

export interface FeedRun {
  readonly cost: Cost;
  /** The same number of posts at the end of the long feed; null when that was not scrolled. */
  readonly costAtEnd: Cost | null;
  readonly seen: Seen;
  readonly heap: number;
  readonly elements: number;
  /** Posts stored by then. */
  readonly stored: number;
  /** Badges on the page at the end, and what is left of the extension after its site was switched off. */
  readonly badges: number;
  readonly left: number | null;
}

interface PageFeed {
  readonly seen: Seen;
  elements(): number;
  scroll(posts: number, pixelsPerSecond: number, isResting: boolean): Promise<number>;
}

declare const feed: PageFeed;

const READING_PACE = 8000;
const FAST_PACE = 30_000;

const scroll = (page: Page, posts: number, pace: number): Promise<number> =>
  page.evaluate(([to, speed, isResting]) => feed.scroll(to, speed, isResting), [
    posts,
    pace,
    pace === READING_PACE,
  ] as const);

const seenOn = (page: Page): Promise<Seen> => page.evaluate(() => ({ ...feed.seen, tasks: [...feed.seen.tasks] }));

/** A year of history under the names of this feed's account, so that badges have something to say. */
function historyFor({ account, keyPrefix }: Feed, now: number): ReturnType<typeof history> {
  const json = JSON.stringify(history(now, 'Europe/London'))
    .replaceAll('"x:fernandoak"', `"${account.platform}:${account.handle}"`)
    .replaceAll('"x:', `"${keyPrefix}`)
    .replaceAll('"platform":"x"', `"platform":"${account.platform}"`);
  const { accounts: _accounts, ...rest } = JSON.parse(json) as ReturnType<typeof history>;
  return { ...rest, accounts: [] };
}

/** Every post of the feed as it was read a day ago: then each of them has a badge, which is the most there can be to draw. */
function knownPosts(of: Feed, now: number, length: number): object[] {
  const [example] = historyFor(of, now).posts;
  return Array.from({ length }, (_, index) => {
    const publishedAt = Math.floor((now - (index + 1) * 3_600_000) / 1000) * 1000;
    const id = of.idOf(publishedAt);
    const key = `${of.keyPrefix}${id}`;
    return {
      ...example,
      key,
      id,
      site: of.site.platform === undefined ? null : of.site.site,
      publishedAt,
      firstReadAt: now - 2,
      lastReadAt: now - 1,
    };
  });
}

/** Opens a page of the extension and puts the extension into use for this feed. */
export async function putIntoUse(session: Session, feed: Feed, now: number, length: number): Promise<Page> {
  const desk = await session.context.newPage();
  await desk.goto(extensionPage(session, 'options.html'));
  await finishFirstUse(desk, [feed.site], [feed.account], now);
  const { accounts: _accounts, ...rows } = historyFor(feed, now);
  await putRows(desk, { ...rows });
  await putRows(desk, { posts: knownPosts(feed, now, length) });
  await sendMessage(desk, 'tabs.refresh');
  return desk;
}

/** Starts a browser that serves the feed, runs `work`, and clears up. */
export async function withFeed<T>(
  feed: Feed,
  length: number,
  now: number,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  const session = await launch({ profile, granted: feed.patterns });
  try {
    const html = feed.page(now, length);
    await serveSites(session.context, { [new URL(feed.address).host]: { page: () => html } });
    await closeWelcome(session);
    return await work(session);
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The page that opens after installing would come to the front at any moment and stop the frames of the feed. */
async function closeWelcome({ context }: Session): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('#/welcome');
  const isOpen = context.pages().find(isWelcome);
  const welcome =
    isOpen ??
    (await context.waitForEvent('page', { predicate: (page) => page.waitForURL(/#\/welcome$/).then(() => true) }));
  await welcome.close();
}

async function countPosts(desk: Page, from: number): Promise<number> {
  return desk.evaluate(
    (since) =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('yardstick');
        opening.onerror = () => failed(new Error('cannot open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database
            .transaction('posts')
            .objectStore('posts')
            .index('lastReadAt')
            .count(IDBKeyRange.lowerBound(since));
          counting.onsuccess = () => {
            database.close();
            done(counting.result);
          };
        };
      }),
    from,
  );
}

/** Switches the site off and counts what is still on the page of ours. */
async function switchOff(desk: Page, page: Page, of: Feed): Promise<number> {
  const settings = settingsFor([of.site]);
  const sites = { [of.site.site]: { on: false, paused: false, display: 'badge' as const } };
  await putSettings(desk, { ...settings, sites });
  await sendMessage(desk, 'tabs.refresh');
  await page.waitForTimeout(1500);
  return (await badgesOn(page)).length;
}

async function longEnd(page: Page, { posts, long }: Lengths): Promise<Cost | null> {
  if (long <= posts) return null;
  await scroll(page, long - posts, FAST_PACE);
  return costOf(page, () => scroll(page, long, READING_PACE));
}

/** Scrolls the feed; the second of the lengths counts only with the extension. */
export async function runFeed(of: Feed, lengths: Lengths, isWith: boolean): Promise<FeedRun> {
  const now = Date.now();
  return withFeed(of, lengths.long, now, async (session) => {
    const desk = isWith ? await putIntoUse(session, of, now, lengths.long) : null;
    const page = await session.context.newPage();
    await page.goto(of.address);
    await page.bringToFront();
    await page.waitForTimeout(2000);
    const cost = await costOf(page, () => scroll(page, lengths.posts, READING_PACE));
    const seen = await seenOn(page);
    const heap = await heapOf(page);
    const elements = await page.evaluate(() => feed.elements());
    const badges = isWith ? (await badgesOn(page)).length : 0;
    const stored = desk === null ? 0 : await countPosts(desk, now);
    const costAtEnd = isWith ? await longEnd(page, lengths) : null;
    const left = desk === null ? null : await switchOff(desk, page, of);
    return { cost, costAtEnd, seen, heap, elements, stored, badges, left };
  });
}
