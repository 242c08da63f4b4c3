// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://x.com/fernandoak"}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeTarget, PostBadges } from '@/lib/capture/link';
import { startCapture } from '@/lib/capture/start';
import { x } from '@/lib/platforms/x';
import { equipment } from '@/lib/platforms/x/equipment';
import type { PageSettings } from '@/lib/messaging/schemas';
import { CaptureBatchSchema, PageReportSchema } from '@/lib/messaging/schemas';
import { capturedIds, type FakeLink, fakeLink, sentAs } from '@/tests/support/fake-link';
import { freshPage, isWatched, pass, scrollTo, setHidden, tellNoBox } from '@/tests/support/page-world';
import { articleIn, xCell, xId, xList, xPostContent } from '@/tests/support/x-in-jsdom';

let fake: FakeLink;
let list: HTMLElement;
let capture: { stop(): void };
/** Which post carries a badge in which element. */
let badges: Map<Element, string>;
let refreshed: string[];
let isDrawing: boolean;
/** So many ms each look at a post takes. */
let msPerLook: number;
let msTaken: number;

const drawBadges = (settings: PageSettings): PostBadges => {
  isDrawing = settings.display === 'badge';
  return {
    configure: ({ display }) => {
      isDrawing = display === 'badge';
    },
    show: ({ root, key }: BadgeTarget) => {
      badges.set(root, key);
      msTaken += msPerLook;
    },
    drop: (root) => void badges.delete(root),
    owns: () => false,
    lost: () => undefined,
    refresh: (keys) => void refreshed.push(...keys),
    tidy: () => undefined,
    troubles: () => ({}),
    stop: () => {
      isDrawing = false;
      badges.clear();
    },
  };
};

const start = async (): Promise<void> => {
  capture = startCapture({ window, link: fake.link, platform: x, equipment, drawBadges });
  await pass(100);
};
const see = async (cell: Element): Promise<void> => {
  scrollTo(articleIn(cell));
  await pass(1100);
};
const lastReport = () => {
  const report = sentAs(fake, 'page.report').at(-1);
  if (report === undefined) throw new Error('nothing was reported');
  return report;
};

beforeEach(() => {
  freshPage();
  history.replaceState(null, '', '/fernandoak');
  fake = fakeLink();
  list = xList();
  badges = new Map();
  refreshed = [];
  isDrawing = false;
  msPerLook = 0;
  msTaken = 0;
});

afterEach(() => {
  capture.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what leaves the page', () => {
  it('is a post of a followed account that was half in view for a second', async () => {
    const cell = xCell({ id: xId(1), likes: 12 });
    list.append(cell);
    await start();
    scrollTo(articleIn(cell), 0.4);
    await pass(3000);
    expect(capturedIds(fake)).toEqual([]);
    scrollTo(articleIn(cell), 0.6);
    await pass(900);
    scrollTo(articleIn(cell), 0.2);
    await pass(3000);
    expect(capturedIds(fake)).toEqual([]);
    scrollTo(articleIn(cell), 0.6);
    await pass(2500);
    const [batch] = sentAs(fake, 'capture.store');
    expect(batch).toMatchObject({ platform: 'x', site: null });
    expect(batch?.captures[0]).toMatchObject({
      page: 'profile',
      post: { id: xId(1), metrics: { likes: { value: 12 } } },
    });
    expect(CaptureBatchSchema.safeParse(batch).success).toBe(true);
    expect(refreshed).toEqual([`x:${xId(1)}`]);
  });

  it('counts a post longer than the window as seen when it fills half of it', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    scrollTo(articleIn(cell), 0.1, 3000);
    await pass(3000);
    expect(capturedIds(fake)).toEqual([]);
    scrollTo(articleIn(cell), 0.14, 3000);
    await pass(3000);
    expect(capturedIds(fake)).toEqual([xId(1)]);
  });

  it('is nothing of others, of advertisements, or of what is passed on or quoted', async () => {
    const cells = [
      xCell({ id: xId(1), author: 'milolanterne' }),
      xCell({ id: xId(2), author: 'milolanterne', sharedBy: 'fernandoak' }),
      xCell({ id: xId(3), isPromoted: true }),
      xCell({ id: xId(4), author: 'milolanterne', quotes: 'fernandoak' }),
      xCell({ id: xId(5), sharedBy: 'milolanterne' }),
    ];
    list.append(...cells);
    await start();
    for (const cell of cells) await see(cell);
    await pass(5000);
    expect(capturedIds(fake)).toEqual([]);
    expect(JSON.stringify(fake.sent)).not.toMatch(/milolanterne/);
    expect(badges.size).toBe(0);
    expect(lastReport()).toMatchObject({ found: 5, identified: 5, tracked: 0 });
  });

  it('is not told again while nothing changes, and is when a number changes before the eyes of the user', async () => {
    const cell = xCell({ id: xId(1), likes: 12 });
    list.append(cell);
    await start();
    await see(cell);
    scrollTo(articleIn(cell), 0);
    await see(cell);
    await pass(3000);
    expect(capturedIds(fake)).toHaveLength(1);
    const button = cell.querySelector('[data-testid="like"]');
    button?.setAttribute('aria-label', '13 Likes. Like');
    const shown = button?.querySelector('span > span')?.firstChild;
    if (shown?.nodeType === Node.TEXT_NODE) shown.nodeValue = '13';
    await pass(3000);
    expect(capturedIds(fake)).toHaveLength(2);
    expect(sentAs(fake, 'capture.store').at(-1)?.captures[0]?.post.metrics.likes?.value).toBe(13);
  });

  it('is not the post of before when the page fills the row anew just before its second is over', async () => {
    const cell = xCell({ id: xId(1), likes: 12 });
    list.append(cell);
    await start();
    scrollTo(articleIn(cell));
    await pass(990);
    articleIn(cell).innerHTML = xPostContent({ id: xId(2), likes: 13 });
    await pass(3000);
    expect(capturedIds(fake)).toEqual([]);
    await see(cell);
    await pass(3000);
    const told = sentAs(fake, 'capture.store').flatMap(({ captures }) => captures.map(({ post }) => post));
    expect(told.map(({ id, metrics }) => [id, metrics.likes?.value])).toEqual([[xId(2), 13]]);
  });

  it('waits for the tab to be visible', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    setHidden(true);
    scrollTo(articleIn(cell));
    await pass(5000);
    expect(capturedIds(fake)).toEqual([]);
    setHidden(false);
    await pass(2500);
    expect(capturedIds(fake)).toEqual([xId(1)]);
  });

  it('is seen through what is inside when the element of the post has no box', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    const article = articleIn(cell);
    tellNoBox(article);
    const inner = article.firstElementChild;
    if (inner === null) throw new Error('an empty post');
    scrollTo(inner);
    await pass(2500);
    expect(capturedIds(fake)).toEqual([xId(1)]);
  });

  it('arrives once although the worker dies in between', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    fake.isDown = true;
    await see(cell);
    await pass(10_000);
    fake.isDown = false;
    fake.sent.length = 0;
    await pass(60_000);
    expect(capturedIds(fake)).toEqual([xId(1)]);
  });
});

describe('a page that changes', () => {
  it('shows posts that come later, wherever they are put', async () => {
    await start();
    const wrapper = document.createElement('div');
    wrapper.append(xCell({ id: xId(1) }));
    list.append(wrapper);
    await pass();
    wrapper.prepend(xCell({ id: xId(2) }));
    await pass();
    expect([...badges.values()]).toEqual([`x:${xId(1)}`, `x:${xId(2)}`]);
  });

  it('fills rows after they were drawn empty', async () => {
    await start();
    const cell = document.createElement('div');
    cell.innerHTML = '<article data-testid="tweet"><div></div></article>';
    list.append(cell);
    await pass();
    expect(badges.size).toBe(0);
    articleIn(cell).innerHTML = xPostContent({ id: xId(1) });
    await pass();
    expect([...badges.values()]).toEqual([`x:${xId(1)}`]);
  });

  it('uses an element again for another post: what was seen of the old one does not count', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    scrollTo(articleIn(cell));
    await pass(900);
    articleIn(cell).innerHTML = xPostContent({ id: xId(2) });
    await pass(600);
    expect(badges.get(articleIn(cell))).toBe(`x:${xId(2)}`);
    expect(capturedIds(fake)).toEqual([]);
    await pass(3000);
    expect(capturedIds(fake)).not.toContain(xId(1));
  });

  it('uses an element again for a post of somebody else', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    expect(isWatched(articleIn(cell))).toBe(true);
    articleIn(cell).innerHTML = xPostContent({ id: xId(2), author: 'milolanterne' });
    await pass(600);
    expect(badges.size).toBe(0);
    expect(isWatched(articleIn(cell))).toBe(false);
  });

  it('moves an element: it is still the same post', async () => {
    const cells = [xCell({ id: xId(1) }), xCell({ id: xId(2) })];
    list.append(...cells);
    await start();
    const [first] = cells;
    if (first !== undefined) list.append(first);
    await pass(600);
    expect([...badges.values()].toSorted()).toEqual([`x:${xId(1)}`, `x:${xId(2)}`]);
  });

  it('takes posts away: nothing of them is kept or watched', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    const article = articleIn(cell);
    cell.remove();
    await pass(600);
    expect(badges.size).toBe(0);
    expect(isWatched(article)).toBe(false);
  });

  it('is looked at again in an idle moment, for what was changed without a sign', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    cell.querySelector('a[href*="/status/"]')?.setAttribute('href', `/fernandoak/status/${xId(9)}`);
    await pass(600);
    expect(badges.get(articleIn(cell))).toBe(`x:${xId(1)}`);
    await pass(10_000);
    expect(badges.get(articleIn(cell))).toBe(`x:${xId(9)}`);
  });

  it('is looked at again in the first idle moment where it is in view, however many others there are', async () => {
    const cells = Array.from({ length: 12 }, (_, n) => xCell({ id: xId(10 + n) }));
    list.append(...cells);
    await start();
    const last = cells.at(-1) ?? list;
    await see(last);
    for (const [n, cell] of cells.entries())
      cell.querySelector('a[href*="/status/"]')?.setAttribute('href', `/fernandoak/status/${xId(50 + n)}`);
    const changed = (): number => cells.filter((cell) => /:\d+[5-6]\d$/.test(badges.get(articleIn(cell)) ?? '')).length;
    await pass(4000);
    expect(badges.get(articleIn(last))).toBe(`x:${xId(61)}`);
    expect(changed()).toBeLessThan(12);
    await pass(30_000);
    expect(changed()).toBe(12);
  });

  it.each([
    { name: 'a minute', ms: 0, within: 60_000 },
    { name: 'minutes where the page is so large that looking for posts takes long', ms: 30, within: 6 * 60_000 },
  ])('becomes a post by an attribute: it is found within $name', async ({ ms, within }) => {
    const clock = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + msTaken);
    const search = document.querySelectorAll.bind(document);
    vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
      msTaken += ms;
      return search(selector);
    });
    const cell = xCell({ id: xId(1) });
    const article = articleIn(cell);
    const sign = article.getAttribute('data-testid') ?? '';
    article.removeAttribute('data-testid');
    list.append(cell);
    await start();
    article.setAttribute('data-testid', sign);
    await pass(within / 6);
    expect(badges.has(article)).toBe(ms === 0);
    await pass(within);
    expect(badges.get(article)).toBe(`x:${xId(1)}`);
  });

  it('becomes another page without loading', async () => {
    list.append(xCell({ id: xId(1) }));
    await start();
    await pass(2000);
    expect(lastReport()).toMatchObject({ page: 'profile', identified: 1, tracked: 1 });
    history.pushState(null, '', '/home');
    list.replaceChildren(xCell({ id: xId(2), author: 'milolanterne' }));
    await pass(4000);
    expect(lastReport()).toMatchObject({ page: 'home', identified: 1, tracked: 0, settled: true });
  });

  it('keeps the posts of the page before out of the new one', async () => {
    const old = [xCell({ id: xId(1) }), xCell({ id: xId(2) })];
    list.append(...old);
    await start();
    history.pushState(null, '', '/home');
    dispatchEvent(new PopStateEvent('popstate'));
    await pass(800);
    for (const cell of old) cell.remove();
    list.append(xCell({ id: xId(3) }));
    await pass(4000);
    expect(lastReport()).toMatchObject({ page: 'home', found: 1, identified: 1, tracked: 1 });
  });

  it('does not become another page by a fragment', async () => {
    list.append(xCell({ id: xId(1) }));
    await start();
    await pass(4000);
    const before = sentAs(fake, 'page.report').length;
    history.pushState(null, '', '/fernandoak#top');
    dispatchEvent(new PopStateEvent('popstate'));
    await pass(4000);
    expect(sentAs(fake, 'page.report')).toHaveLength(before);
  });
});

describe('a long page', () => {
  it('is read from its beginning at once, and further down where one comes to rest', async () => {
    const cells = Array.from({ length: 24 }, (_, index) => xCell({ id: xId(index + 1) }));
    list.append(...cells);
    await start();
    expect(badges.size).toBe(20);
    const [passed, reached] = cells.slice(-2);
    if (passed === undefined || reached === undefined) throw new Error('too few posts');
    scrollTo(articleIn(passed));
    await pass(150);
    scrollTo(articleIn(passed), 0);
    scrollTo(articleIn(reached));
    await pass(400);
    expect(badges.has(articleIn(passed))).toBe(false);
    expect(badges.get(articleIn(reached))).toBe(`x:${xId(24)}`);
    await pass(3000);
    expect(lastReport()).toMatchObject({ found: 21, identified: 21 });
  });

  it('reads a post as it is when it comes near, not as it was when it came in', async () => {
    const cells = Array.from({ length: 21 }, (_, index) => xCell({ id: xId(index + 1) }));
    list.append(...cells);
    await start();
    const [last] = cells.slice(-1);
    if (last === undefined) throw new Error('too few posts');
    articleIn(last).innerHTML = xPostContent({ id: xId(30), likes: 13 });
    await pass(100);
    scrollTo(articleIn(last));
    await pass(400);
    expect(badges.get(articleIn(last))).toBe(`x:${xId(30)}`);
    await see(last);
    await pass(2000);
    expect(capturedIds(fake)).toEqual([xId(30)]);
  });

  it('begins anew with another page', async () => {
    list.append(...Array.from({ length: 22 }, (_, index) => xCell({ id: xId(index + 1) })));
    await start();
    history.pushState(null, '', '/home');
    list.replaceChildren(...Array.from({ length: 3 }, (_, index) => xCell({ id: xId(index + 31) })));
    await pass(4000);
    expect(lastReport()).toMatchObject({ page: 'home', found: 3, identified: 3 });
  });

  it('looks at once at a row that comes back, for what was changed while it was away', async () => {
    const cells = Array.from({ length: 21 }, (_, index) => xCell({ id: xId(index + 1) }));
    await start();
    list.append(...cells);
    await pass(100);
    const [first] = cells;
    if (first === undefined) throw new Error('too few posts');
    const article = articleIn(first);
    expect(badges.get(article)).toBe(`x:${xId(1)}`);
    first.remove();
    article.innerHTML = xPostContent({ id: xId(30) });
    list.append(first);
    await pass(100);
    expect(badges.get(article)).toBe(`x:${xId(30)}`);
  });

  it('searches what comes further down once it has come to rest there, and the posts in it are read then', async () => {
    list.append(...Array.from({ length: 21 }, (_, index) => xCell({ id: xId(index + 1) })));
    await start();
    const [passed, reached] = [xCell({ id: xId(40) }), xCell({ id: xId(41) })];
    list.append(passed, reached);
    await pass(400);
    scrollTo(passed);
    await pass(100);
    scrollTo(passed, 0);
    scrollTo(reached);
    await pass(400);
    expect(badges.has(articleIn(passed))).toBe(false);
    expect(badges.get(articleIn(reached))).toBe(`x:${xId(41)}`);
  });

  it('takes away what was never looked at: nothing of it is watched', async () => {
    const cells = Array.from({ length: 21 }, (_, index) => xCell({ id: xId(index + 1) }));
    list.append(...cells);
    await start();
    const article = articleIn(cells[20] ?? list);
    expect(isWatched(article)).toBe(true);
    cells[20]?.remove();
    await pass(600);
    expect(isWatched(article)).toBe(false);
  });
});

describe('the report', () => {
  it('says who is signed in, whose page it is, and how each field fared', async () => {
    document.body.insertAdjacentHTML('afterbegin', '<a data-testid="AppTabBar_Profile_Link" href="/fernandoak"></a>');
    list.append(xCell({ id: xId(1) }), xCell({ id: xId(2), author: 'milolanterne' }));
    await start();
    await pass(4000);
    const report = lastReport();
    expect(PageReportSchema.safeParse(report).success).toBe(true);
    expect(report).toMatchObject({
      platform: 'x',
      viewer: 'fernandoak',
      wall: null,
      settled: true,
      found: 2,
      tracked: 1,
    });
    expect(report.fields['likes']).toMatchObject({ read: 2, expected: 2 });
  });

  it('is settled without posts only after three seconds in view', async () => {
    setHidden(true);
    await start();
    await pass(10_000);
    expect(lastReport().settled).toBe(false);
    setHidden(false);
    await pass(2000);
    expect(lastReport().settled).toBe(false);
    await pass(1500);
    expect(lastReport()).toMatchObject({ settled: true, found: 0, identified: 0 });
  });

  it('tells of a field that can no longer be read', async () => {
    const cell = xCell({ id: xId(1) });
    cell.querySelector('[data-testid="like"]')?.remove();
    list.append(cell);
    await start();
    await pass(2000);
    expect(lastReport().fields['likes']).toMatchObject({ read: 0, expected: 1 });
  });

  it('is sent at once when the tab is turned away from, and not before a while otherwise once the page is known', async () => {
    list.append(xCell({ id: xId(1) }));
    await start();
    await pass(4000);
    list.append(xCell({ id: xId(2) }));
    await pass(1000);
    expect(lastReport()).toMatchObject({ identified: 1, settled: true });
    setHidden(true);
    expect(lastReport()).toMatchObject({ identified: 2, settled: true });
  });

  it('is not sent again and again when nothing changes', async () => {
    list.append(xCell({ id: xId(1) }));
    await start();
    await pass(10_000);
    const before = sentAs(fake, 'page.report').length;
    for (let tick = 0; tick < 20; tick += 1) {
      document.body.append(document.createElement('i'));
      await pass(500);
    }
    expect(sentAs(fake, 'page.report')).toHaveLength(before);
  });
});

describe('settings', () => {
  it('of a site that is off or paused: nothing is watched, nothing is sent', async () => {
    fake.settings = { ...fake.settings, paused: true, tracked: [] };
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    await see(cell);
    await pass(5000);
    expect(fake.sent.map(({ name }) => name)).toEqual(['page.hello']);
    expect(isWatched(articleIn(cell))).toBe(false);
  });

  it('switched off while reading: everything ends at once, but for listening; switched on again, it goes on', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    expect(isDrawing).toBe(true);
    fake.settings = { ...fake.settings, on: false, tracked: [] };
    fake.tell();
    await pass();
    expect(isDrawing).toBe(false);
    expect(isWatched(articleIn(cell))).toBe(false);
    fake.sent.length = 0;
    list.append(xCell({ id: xId(2) }));
    await pass(10_000);
    expect(fake.sent).toEqual([]);
    fake.settings = { ...fake.settings, on: true, tracked: [{ handle: 'fernandoak', relation: 'own' }] };
    fake.tell();
    await pass(100);
    expect([...badges.values()]).toEqual([`x:${xId(1)}`, `x:${xId(2)}`]);
  });

  it('with another account: its posts are found among those that stand there', async () => {
    const cell = xCell({ id: xId(1), author: 'brightpot' });
    list.append(cell);
    await start();
    fake.settings = { ...fake.settings, tracked: [{ handle: 'brightpot', relation: 'rival' }] };
    fake.tell();
    await pass(100);
    await see(cell);
    await pass(2000);
    expect(capturedIds(fake)).toEqual([xId(1)]);
    expect(badges.size).toBe(0);
  });

  it('are asked for again while the worker is not up yet', async () => {
    fake.isDown = true;
    list.append(xCell({ id: xId(1) }));
    await start();
    await pass(5000);
    expect(badges.size).toBe(0);
    fake.isDown = false;
    await pass(10_000);
    expect(badges.size).toBe(1);
  });
});

describe('the end', () => {
  it('comes when the extension is gone, for good', async () => {
    const cell = xCell({ id: xId(1) });
    list.append(cell);
    await start();
    fake.isGone = true;
    await see(cell);
    await pass(2000);
    expect(isDrawing).toBe(false);
    expect(fake.listeners()).toBe(0);
    fake.sent.length = 0;
    list.append(xCell({ id: xId(2) }));
    await pass(120_000);
    expect(fake.sent).toEqual([]);
  });

  it('comes with the first change of the page after that, such as the badges of a newer script', async () => {
    list.append(xCell({ id: xId(1) }));
    await start();
    fake.isGone = true;
    document.body.append(document.createElement('i'));
    await pass(50);
    expect(isDrawing).toBe(false);
    expect(fake.listeners()).toBe(0);
  });

  it('comes when the extension is gone and nothing happens on the page', async () => {
    list.append(xCell({ id: xId(1) }));
    await start();
    await pass(5000);
    fake.isGone = true;
    await pass(61_000);
    expect(isDrawing).toBe(false);
    expect(fake.listeners()).toBe(0);
  });

  it('comes for an older copy when a newer one starts', async () => {
    list.append(xCell({ id: xId(1) }));
    await start();
    const older = fake;
    fake = fakeLink();
    await start();
    expect(older.listeners()).toBe(0);
    expect(fake.listeners()).toBe(1);
    older.sent.length = 0;
    list.append(xCell({ id: xId(2) }));
    await pass(5000);
    expect(older.sent).toEqual([]);
    expect(badges.size).toBe(2);
  });

  it('before the page was ready: nothing ever starts', async () => {
    list.append(xCell({ id: xId(1) }));
    capture = startCapture({ window, link: fake.link, platform: x, equipment, drawBadges });
    capture.stop();
    await pass(10_000);
    expect(fake.sent).toEqual([]);
  });
});

describe('a page that breaks what reads it', () => {
  it('costs the broken posts only, and is told by code', async () => {
    const [good, bad] = [xCell({ id: xId(1) }), xCell({ id: xId(2) })];
    list.append(good, bad);
    const drawn = drawBadges;
    capture = startCapture({
      window,
      link: fake.link,
      platform: x,
      equipment,
      drawBadges: (settings) => {
        const made = drawn(settings);
        return {
          ...made,
          show: (target) => {
            if (target.root === articleIn(bad)) throw new Error('a secret of the page');
            made.show(target);
          },
        };
      },
    });
    await pass(100);
    await see(good);
    await pass(3000);
    expect(capturedIds(fake)).toEqual([xId(1)]);
    expect(lastReport().faults?.['post-failed']).toBeGreaterThan(0);
    expect(JSON.stringify(fake.sent)).not.toMatch(/secret/);
  });
});

describe('a page on which our work takes too much of its time', () => {
  /** Something changes in a post all the time. */
  const busy = async (cell: Element, seconds: number): Promise<void> => {
    const label = cell.querySelector('[data-testid="tweetText"]')?.firstChild;
    if (!label) throw new Error('the post has no text');
    for (let at = 0; at < seconds * 5; at += 1) {
      label.nodeValue = `text ${at}`;
      await pass(200);
    }
  };

  beforeEach(() => {
    const clock = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + msTaken);
  });

  it('is read more slowly, then without badges too, and as before once it is calm; the worker is told each time', async () => {
    const cell = xCell({ id: xId(1), likes: 12 });
    list.append(cell);
    await start();
    await pass(2000);
    expect(lastReport()).toMatchObject({ effort: 'full' });
    msPerLook = 200;
    await busy(cell, 1.6);
    expect(lastReport()).toMatchObject({ effort: 'slow' });
    expect(isDrawing).toBe(true);
    await busy(cell, 12);
    expect(lastReport()).toMatchObject({ effort: 'bare' });
    expect(isDrawing).toBe(false);
    expect(PageReportSchema.safeParse(lastReport()).success).toBe(true);
    msPerLook = 0;
    await pass(60_000);
    expect(lastReport()).toMatchObject({ effort: 'full' });
    expect(isDrawing).toBe(true);
  });

  it('shows nothing of a post that gave way to another while it is read slowly', async () => {
    const cell = xCell({ id: xId(1), likes: 12 });
    list.append(cell);
    await start();
    await pass(1000);
    msPerLook = 200;
    await busy(cell, 1.6);
    expect(badges.get(articleIn(cell))).toBe(`x:${xId(1)}`);
    // Looked at a moment ago: the next look is a second away.
    await pass(1500);
    msPerLook = 0;
    articleIn(cell).innerHTML = xPostContent({ id: xId(1), likes: 12 });
    await pass(100);
    articleIn(cell).innerHTML = xPostContent({ id: xId(2), likes: 13 });
    await pass(50);
    expect(badges.size).toBe(0);
    await pass(3000);
    expect(badges.get(articleIn(cell))).toBe(`x:${xId(2)}`);
  });
});
