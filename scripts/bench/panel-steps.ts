/** What a person does in the side panel, one step after the other, and how long each takes. */
import type { Page } from '@playwright/test';
import type { Figure } from './figures';

type Step =
  | 'weekBefore'
  | 'posts'
  | 'allPosts'
  | 'sorted'
  | 'filtered'
  | 'searched'
  | 'searchedAgain'
  | 'post'
  | 'memory';

export type PanelTimes = Readonly<Record<Step | 'week', number>>;

const FIRST_SCREEN = 100;

interface PanelFigure extends Pick<Figure, 'unit' | 'most'> {
  readonly key: keyof PanelTimes;
  readonly name: string;
}

/** In the order in which they are measured. */
export const PANEL_FIGURES: readonly PanelFigure[] = [
  { key: 'week', name: 'Side panel (Week) complete', unit: 'ms' },
  { key: 'weekBefore', name: 'The week before complete', unit: 'ms' },
  { key: 'posts', name: 'Posts: first screen', unit: 'ms', most: FIRST_SCREEN },
  { key: 'allPosts', name: 'Posts: all in their order and counted', unit: 'ms' },
  { key: 'sorted', name: 'Posts: sorted by likes', unit: 'ms', most: FIRST_SCREEN },
  { key: 'filtered', name: 'Posts: filtered by format', unit: 'ms', most: FIRST_SCREEN },
  { key: 'searched', name: 'Posts: first search', unit: 'ms' },
  { key: 'searchedAgain', name: 'Posts: next search', unit: 'ms', most: FIRST_SCREEN },
  { key: 'post', name: 'Post complete', unit: 'ms' },
  { key: 'memory', name: 'Memory of the panel afterwards', unit: 'MB' },
];

/** In the page: a step ends with the first picture in which its condition holds, or with the last change before two seconds of rest. */
const TOOLS = `
globalThis.steps = {
  until: (act, holds) => new Promise((done, failed) => {
    const start = performance.now();
    const look = () => {
      if (holds()) return requestAnimationFrame(() => done(performance.now() - start));
      if (performance.now() - start > 30000) return failed(new Error('never: ' + holds));
      setTimeout(look, 1);
    };
    act();
    look();
  }),
  complete: (act) => new Promise((done) => {
    const start = performance.now();
    let last = start;
    const seen = new MutationObserver(() => { last = performance.now(); });
    seen.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    act();
    const look = () => {
      if (performance.now() - Math.max(last, start) < 2000) return setTimeout(look, 20);
      seen.disconnect();
      done(last - start);
    };
    look();
  }),
  named: (selector, words) => [...document.querySelectorAll(selector)].find((each) => each.textContent.includes(words) || each.getAttribute('aria-label')?.includes(words)),
  field: (words) => [...document.querySelectorAll('input, select')].find((each) => each.labels?.[0]?.textContent.includes(words)),
  enter: (field, value) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  },
  count: () => document.querySelector('.posts-count')?.textContent ?? '',
  row: () => document.querySelector('tr.post-row')?.textContent ?? '',
};`;

const STEPS: readonly (readonly [Exclude<Step, 'memory'>, string])[] = [
  ['weekBefore', `steps.complete(() => steps.named('button', 'Week before').click())`],
  ['posts', `steps.until(() => steps.named('[role=tab]', 'Posts').click(), () => steps.row() !== '')`],
  ['allPosts', `steps.until(() => {}, () => /posts?/.test(steps.count()))`],
  [
    'sorted',
    `{ const before = steps.row(); return steps.until(() => steps.enter(steps.field('Sort'), 'likes'), () => steps.row() !== '' && steps.row() !== before); }`,
  ],
  [
    'filtered',
    `{ const before = steps.count(); return steps.until(() => steps.enter(steps.field('Format'), 'video'), () => steps.row() !== '' && steps.count() !== before); }`,
  ],
  [
    'searched',
    `{ const before = steps.count(); return steps.until(() => steps.enter(steps.field('Search'), 'fern moss'), () => steps.row() !== '' && steps.count() !== before); }`,
  ],
  [
    'searchedAgain',
    `{ const before = steps.count(); return steps.until(() => steps.enter(steps.field('Search'), 'fern moss light'), () => steps.row() !== '' && steps.count() !== before); }`,
  ],
  ['post', `steps.complete(() => document.querySelector('button.post-open').click())`],
];

async function memory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Takes the steps in a panel that shows the Week. */
export async function panelSteps(page: Page): Promise<Readonly<Record<Step, number>>> {
  await page.evaluate(TOOLS);
  const times: [Step, number][] = [];
  for (const [step, action] of STEPS) {
    const body = action.startsWith('{') ? action : `{ return ${action}; }`;
    times.push([step, await page.evaluate<number>(`(() => ${body})()`)]);
  }
  times.push(['memory', await memory(page)]);
  return Object.fromEntries(times) as Record<Step, number>;
}
