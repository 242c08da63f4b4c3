/** How soon a page has badges, what starting costs it, and what resting costs it. */
import type { Page } from '@playwright/test';
import type { Session } from '../browser/extension';
import { putIntoUse, withFeed } from './feed-run';
import { FEEDS, type Feed } from './feeds';
import type { Figure } from './figures';
import { costOf } from './profile';

const LENGTH = 100;
const VISITS = 5;
const RESTING_MS = 10_000;

/** Badges hang on elements without attributes and children, which the pages themselves never add after loading. */
const WATCH_FOR_BADGE = `
globalThis.badgeAt = new Promise((done) => addEventListener('load', () => {
  const ready = performance.now();
  new MutationObserver((records, observer) => {
    for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.nodeName === 'DIV' && node.attributes.length === 0 && node.childNodes.length === 0) {
        observer.disconnect();
        requestAnimationFrame(() => done(performance.now() - ready));
        return;
      }
  }).observe(document, { childList: true, subtree: true });
}));`;

declare const badgeAt: Promise<number>;

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function firstBadge(session: Session, { address }: Feed): Promise<number> {
  const page = await session.context.newPage();
  await page.addInitScript(WATCH_FOR_BADGE);
  await page.goto(address);
  const time = await page.evaluate(() => badgeAt);
  await page.close();
  return time;
}

async function starting(session: Session, { address }: Feed): Promise<number> {
  const page = await session.context.newPage();
  const { ours } = await costOf(page, async () => {
    await page.goto(address);
    await page.waitForTimeout(1500);
  });
  await page.close();
  return ours;
}

const resting = async (page: Page): Promise<number> =>
  (await costOf(page, () => page.waitForTimeout(RESTING_MS))).ours / (RESTING_MS / 1000);

/** The middle of several visits to a profile on X whose posts are known. */
export async function firstBadgeFigures(): Promise<Figure[]> {
  const [feed] = FEEDS;
  if (feed === undefined) return [];
  const now = Date.now();
  return withFeed(feed, LENGTH, now, async (session) => {
    const desk = await putIntoUse(session, feed, now, LENGTH);
    const cold = await firstBadge(session, feed);
    const warm: number[] = [];
    const starts: number[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      warm.push(await firstBadge(session, feed));
      starts.push(await starting(session, feed));
    }
    const page = await session.context.newPage();
    await page.goto(feed.address);
    await page.waitForTimeout(5000);
    const rest = await resting(page);
    await desk.close();
    return [
      { id: 'badge.cold', name: 'Page ready to first badge, first page', value: cold, unit: 'ms' },
      { id: 'badge.warm', name: 'Page ready to first badge, later pages', value: middle(warm), unit: 'ms' },
      { id: 'boot', name: 'Our time in the first 1.5 s of a page, badges included', value: middle(starts), unit: 'ms' },
      { id: 'idle', name: 'Our time per second on a page at rest', value: rest, unit: 'ms', most: 1 },
    ];
  });
}
