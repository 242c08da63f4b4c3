/**
 * What the sites' own scripts do with a long feed, as a script for the made-up pages: rows are made from a few examples on
 * the page, put in and taken out as each site does, and scrolled as a person does. It also watches what a reader would notice.
 */

/** How a site keeps its feed: rows taken out and placed by transform, taken out and padded, kept for ever, or emptied in place. */
export type Keeping = 'placed' | 'padded' | 'kept' | 'emptied';

export interface FeedScript {
  readonly keeping: Keeping;
  /** Selector of the element that holds the rows. */
  readonly list: string;
  /** Selector of the post inside a row. */
  readonly post: string;
  /** How ids carry the time: `(ms - epoch) << shift`. A code is the same in letters. */
  readonly ids: { readonly epoch: string; readonly shift: number; readonly asCode?: true };
  /** Id and time of each example, to be replaced. */
  readonly examples: readonly { readonly id: string; readonly iso: string }[];
  readonly now: number;
  readonly length: number;
}

const SCRIPT = `
const list = document.querySelector(options.list);
const examples = [...list.children].map((row) => row.outerHTML);
list.replaceChildren();
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const idOf = (ms) => {
  let id = (BigInt(ms) - BigInt(options.ids.epoch)) << BigInt(options.ids.shift);
  if (!options.ids.asCode) return String(id);
  let code = '';
  for (; id > 0n; id >>= 6n) code = LETTERS[Number(id & 63n)] + code;
  return code;
};
const make = (index) => {
  const n = index % examples.length;
  const ms = Math.floor((options.now - (index + 1) * 3600000) / 1000) * 1000;
  const { id, iso } = options.examples[n];
  const holder = document.createElement('template');
  holder.innerHTML = examples[n].replaceAll(id, idOf(ms)).replaceAll(iso, new Date(ms).toISOString());
  return holder.content.firstElementChild;
};
const seen = { resized: 0, tasks: [], shift: 0, frames: 0 };
const sizes = new WeakMap();
const sizing = new ResizeObserver((entries) => {
  for (const { target, borderBoxSize } of entries) {
    const size = borderBoxSize[0].inlineSize + ' ' + borderBoxSize[0].blockSize;
    if (!target.isConnected) continue;
    if (sizes.has(target) && sizes.get(target) !== size) seen.resized += 1;
    sizes.set(target, size);
  }
});
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.tasks.push(duration); }).observe({ type: 'longtask' });
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) seen.shift += value; }).observe({ type: 'layout-shift' });
const watch = (row) => { const post = row.matches(options.post) ? row : row.querySelector(options.post); if (post) sizing.observe(post); return post; };
const unwatch = (row) => { const post = row.matches(options.post) ? row : row.querySelector(options.post); if (post) sizing.unobserve(post); };
let reached = 0;
const AHEAD = 1800;

/** Rows that exist only near the window; their places are known once they were laid out. */
const virtual = (isPlaced) => {
  const tops = [0];
  const shown = new Map();
  const draw = () => {
    const above = list.getBoundingClientRect().top;
    const [from, to] = [-above - AHEAD, -above + innerHeight + AHEAD];
    for (const [index, row] of shown) {
      if (tops[index + 1] >= from && tops[index] <= to) continue;
      unwatch(row); row.remove(); shown.delete(index);
    }
    let first = Math.max(0, reached - 60);
    while (first < reached && tops[first + 1] < from) first += 1;
    const fresh = [];
    for (let index = first; index < options.length; index += 1) {
      if ((tops[index] ?? fresh.length * 300 + tops[tops.length - 1]) > to) break;
      if (shown.has(index)) continue;
      const row = make(index);
      const next = [...shown.keys()].filter((other) => other > index).sort((a, b) => a - b)[0];
      if (next === undefined) list.append(row); else list.insertBefore(row, shown.get(next));
      shown.set(index, row);
      fresh.push([index, row]);
      if (index >= reached) reached = index + 1;
    }
    for (const [index, row] of fresh) tops[index + 1] ??= tops[index] + row.offsetHeight;
    if (isPlaced) for (const [index, row] of fresh) row.style.transform = 'translateY(' + tops[index] + 'px)';
    else list.style.paddingTop = tops[Math.min(...shown.keys())] + 'px';
    list.style.minHeight = tops[reached] + innerHeight + 'px';
    for (const [, row] of fresh) watch(row);
  };
  draw();
  addEventListener('scroll', draw, { passive: true });
};

/** Rows that stay; more are added when the end comes near. */
const growing = (onRow) => {
  const grow = () => {
    if (reached >= options.length || list.getBoundingClientRect().bottom > innerHeight + AHEAD) return;
    const rows = Array.from({ length: Math.min(10, options.length - reached) }, () => make(reached++));
    list.append(...rows);
    for (const row of rows) { watch(row); onRow(row); }
  };
  grow(); grow();
  addEventListener('scroll', grow, { passive: true });
};

/** Rows that stay and are emptied while they are far from the window. */
const emptying = () => {
  const contents = new WeakMap();
  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const isEmpty = target.childElementCount === 0;
      if (isIntersecting && isEmpty) { target.innerHTML = contents.get(target); target.style.height = ''; }
      if (isIntersecting || isEmpty) continue;
      contents.set(target, target.innerHTML);
      target.style.height = boundingClientRect.height + 'px';
      target.replaceChildren();
    }
  }, { rootMargin: '1500px 0px' });
  return (row) => near.observe(row);
};

if (options.keeping === 'placed') virtual(true);
else if (options.keeping === 'padded') virtual(false);
else growing(options.keeping === 'emptied' ? emptying() : () => undefined);

const frame = () => new Promise((done) => requestAnimationFrame(done));
const rest = (ms) => new Promise((done) => setTimeout(done, ms));
globalThis.feed = {
  seen,
  elements: () => document.querySelectorAll('*').length,
  /** Scrolls until so many posts have come in: in flicks of a second and a half with rests between them, or in one go. */
  async scroll(posts, pixelsPerSecond, isResting) {
    let last = performance.now();
    let flick = last;
    while (reached < Math.min(posts, options.length)) {
      await frame();
      const now = performance.now();
      scrollBy(0, pixelsPerSecond * Math.min(0.05, (now - last) / 1000));
      seen.frames += 1;
      last = now;
      if (!isResting || now - flick < 1500) continue;
      await rest(1100);
      last = flick = performance.now();
    }
    await rest(1500);
    return reached;
  },
};
`;

/** The script with its options, for a page. */
export const feedScript = (options: FeedScript): string =>
  `{const options=${JSON.stringify(options).replaceAll('<', '\\u003c')};${SCRIPT}}`;
