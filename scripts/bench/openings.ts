/** How fast popup and side panel open over many posts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionPage, launch, type Session } from '../browser/extension';
import { finishFirstUse } from '../browser/first-use';
import { serveSites } from '../browser/sites';
import { openPopup } from '../browser/surfaces';
import { ADDRESSES, demoSites, PATTERNS } from '../demo-pages/sites';
import type { Figure } from './figures';
import { pageScript } from './page-script';
import { PANEL_FIGURES, panelSteps, type PanelTimes } from './panel-steps';

const OPENINGS = 3;
const QUIET_MS = 2000;
/** Nothing in a popup changes so long after it opened. */
const SETTLED_AFTER_MS = 2000;
const POPUP_BUDGET = 200;
/** The database puts its files in order for a while after a million rows were written. */
const REST_AFTER_FILLING_MS = 20_000;

/** Settles when nothing has been drawn anew for two seconds: with the time of the last change since the page was asked for. */
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

const HISTORY = `
  import { addHistory } from '@/scripts/bench/kept-history';
  globalThis.addHistory = addHistory;`;

/** When the Week was complete, and how long each step in the panel took afterwards. */
async function panelTimes(session: Session): Promise<PanelTimes> {
  const page = await session.context.newPage();
  await page.addInitScript(WATCH_UNTIL_COMPLETE);
  await page.goto(extensionPage(session, 'sidepanel.html'));
  const week = await page.evaluate(() => completeAt);
  const steps = await panelSteps(page);
  await page.close();
  return { week, ...steps };
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

async function repeated<T>(measure: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) values.push(await measure());
  return values;
}

/** The figures of one size: the middle of three openings each. */
async function figuresOver(session: Session, tab: Page, size: number): Promise<Figure[]> {
  const posts = new Intl.NumberFormat('en').format(size);
  const popup = middle(await repeated(() => popupTime(session, tab)));
  const panel = await repeated(() => panelTimes(session));
  return [
    { id: `popup.${size}`, name: `Popup complete over ${posts} posts`, value: popup, unit: 'ms', most: POPUP_BUDGET },
    ...PANEL_FIGURES.map(
      ({ key, name, ...more }): Figure => ({
        id: `panel.${key}.${size}`,
        name: `${name} over ${posts} posts`,
        value: middle(panel.map((times) => times[key])),
        ...more,
      }),
    ),
  ];
}

/** How often a figure over the largest history is that over the smallest one: 1 is flat. */
function growth(figures: readonly Figure[], sizes: readonly number[]): Figure[] {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const valueOf = (id: string): number => figures.find((figure) => figure.id === id)?.value ?? Number.NaN;
  return PANEL_FIGURES.filter(({ unit }) => unit === 'ms').map(({ key, name }) => ({
    id: `panel.${key}.growth`,
    name: `${name}, ${last / first} times as many posts`,
    value: valueOf(`panel.${key}.${last}`) / valueOf(`panel.${key}.${first}`),
    unit: 'times',
  }));
}

/** Opening and using popup and panel over each number of posts of one account, each with ten readings. */
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
    await desk.evaluate(await pageScript(HISTORY));
    const tab = await session.context.newPage();
    await tab.goto(ADDRESSES.x);
    const figures: Figure[] = [];
    let filled = 0;
    for (const size of sizes) {
      console.log(`  over ${size} posts …`);
      await desk.evaluate(`addHistory({ accountKey: 'x:fernandoak', until: ${now} }, ${filled}, ${size})`);
      filled = size;
      await desk.waitForTimeout(REST_AFTER_FILLING_MS);
      figures.push(...(await figuresOver(session, tab, size)));
    }
    return [...figures, ...growth(figures, sizes)];
  } finally {
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
