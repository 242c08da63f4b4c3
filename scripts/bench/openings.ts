/** How fast popup and side panel open over many posts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { putRows } from '../browser/database';
import { extensionPage, launch, type Session } from '../browser/extension';
import { finishFirstUse } from '../browser/first-use';
import { serveSites } from '../browser/sites';
import { openPopup } from '../browser/surfaces';
import { ADDRESSES, demoSites, PATTERNS } from '../demo-pages/sites';
import { history } from '../demo-pages/history';
import type { Figure } from './figures';

const OPENINGS = 3;
const QUIET_MS = 1000;
/** Nothing in a popup changes so long after it opened. */
const SETTLED_AFTER_MS = 2000;
const POPUP_BUDGET = 200;

/** Settles when nothing has been drawn anew for a second: with the time of the last change since the page was asked for. */
const WATCH_UNTIL_COMPLETE = `
globalThis.completeAt = new Promise((done) => {
  let last = 0;
  new MutationObserver(() => { last = performance.now(); }).observe(document, { childList: true, subtree: true, characterData: true });
  const look = () => (last > 0 && performance.now() - last > ${QUIET_MS} ? done(last) : setTimeout(look, 50));
  look();
});`;

declare const completeAt: Promise<number>;

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** As text, since the page knows nothing of this file. */
const FILL = `async (first, last) => {
  const request = (asked) => new Promise((done, failed) => { asked.onsuccess = () => done(asked.result); asked.onerror = () => failed(asked.error); });
  const database = await request(indexedDB.open('yardstick'));
  const example = await request(database.transaction('posts').objectStore('posts').index('accountKey').get('x:fernandoak'));
  for (let start = first; start < last; start += 2000) {
    const writing = database.transaction(['posts', 'readings'], 'readwrite');
    for (let n = start; n < Math.min(last, start + 2000); n += 1) {
      const [key, publishedAt] = ['x:9' + n, example.publishedAt - n * 300000];
      writing.objectStore('posts').put({ ...example, key, id: '9' + n, publishedAt });
      for (const hours of [1, 168]) {
        const { accountKey, latest: metrics } = example;
        writing.objectStore('readings').put({ postKey: key, readAt: publishedAt + hours * 3600000, accountKey, origin: 'page', page: 'profile', metrics });
      }
    }
    await new Promise((done, failed) => { writing.oncomplete = done; writing.onabort = () => failed(writing.error); });
  }
  database.close();
}`;

/** Fills the database up to so many posts of one account, each with two readings, from copies of one that is there. */
async function fill(desk: Page, from: number, to: number): Promise<void> {
  await desk.evaluate(`(${FILL})(${from}, ${to})`);
}

async function panelTime(session: Session): Promise<number> {
  const page = await session.context.newPage();
  await page.addInitScript(WATCH_UNTIL_COMPLETE);
  await page.goto(extensionPage(session, 'sidepanel.html'));
  const time = await page.evaluate(() => completeAt);
  await page.close();
  return time;
}

/** When the popup drew the largest of its texts, which are its figures. */
async function popupTime(session: Session, tab: Page): Promise<number> {
  const popup = await openPopup(session, tab);
  await popup.page.waitForTimeout(SETTLED_AFTER_MS);
  // No named functions in here: the tool that runs this wraps them in a helper that the page does not have.
  const time = await popup.page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  // Closed from outside it would not answer any more.
  await popup.page.evaluate(() => window.close()).catch(() => undefined);
  await popup.release();
  return time;
}

async function times(count: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) values.push(await measure());
  return middle(values);
}

/** The middle of three openings over each number of posts. */
export async function openingFigures(sizes: readonly number[]): Promise<Figure[]> {
  const profile = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  const session = await launch({ profile, granted: PATTERNS.x });
  try {
    const now = Date.now();
    await serveSites(session.context, demoSites({ now, theme: 'light' }));
    const desk = await session.context.newPage();
    await desk.goto(extensionPage(session, 'options.html'));
    const account = { platform: 'x', handle: 'fernandoak', name: 'Fern & Oak' };
    await finishFirstUse(desk, [{ site: 'x' }], [account], now);
    await putRows(desk, { ...history(now, 'Europe/London') });
    const tab = await session.context.newPage();
    await tab.goto(ADDRESSES.x);
    const figures: Figure[] = [];
    let filled = 0;
    for (const size of sizes) {
      await fill(desk, filled, size);
      filled = size;
      console.log(`  over ${size} posts …`);
      const posts = new Intl.NumberFormat('en').format(size);
      figures.push(
        {
          id: `popup.${size}`,
          name: `Popup complete over ${posts} posts`,
          value: await times(OPENINGS, () => popupTime(session, tab)),
          unit: 'ms',
          most: POPUP_BUDGET,
        },
        {
          id: `panel.${size}`,
          name: `Side panel (Week) complete over ${posts} posts`,
          value: await times(OPENINGS, () => panelTime(session)),
          unit: 'ms',
        },
      );
    }
    return figures;
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
