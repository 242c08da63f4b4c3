// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BadgeLayer } from '@/lib/overlay/badge-layer';
import type { Surroundings } from '@/lib/overlay/placement';
import { aView, type FakeLink, fakeLink, sentAs, SETTINGS } from '@/tests/support/fake-link';
import { freshPage, hostsOnPage, insideOf, pass } from '@/tests/support/page-world';

const room = vi.hoisted(() => ({ below: 40 }));

vi.mock('@/lib/overlay/ink', () => {
  const around = (): Surroundings => ({
    counts: { left: 0, top: 0, right: 300, bottom: 20 },
    row: { left: 0, top: 0, right: 300, bottom: 20 },
    ink: [
      { left: 0, top: 0, right: 300, bottom: 20 },
      { left: 0, top: 20 + room.below, right: 300, bottom: 90 },
    ],
    inkAbove: () => [],
    limit: { left: 0, top: 0, right: 1000, bottom: 1000 },
    isRtl: false,
    isLast: false,
  });
  return {
    Ink: class {
      under = around;
      all = around;
      end = (): void => undefined;
    },
  };
});

let fake: FakeLink;
let badges: BadgeLayer;
let gone: number;

interface Post {
  readonly root: HTMLElement;
  readonly counts: HTMLElement;
}

function addPost(): Post {
  const root = document.createElement('article');
  const counts = document.createElement('div');
  counts.textContent = '7 likes';
  root.append(counts);
  document.body.append(root);
  return { root, counts };
}

const show = ({ root, counts }: Post, key: string): void =>
  badges.show({ root, key, places: () => [{ element: counts, place: 'after', counts }] });

function hostIn(post: Post): Element {
  const host = hostsOnPage().find((each) => post.root.contains(each));
  if (host === undefined) throw new Error('this post has no badge');
  return host;
}

function chipIn(post: Post): HTMLButtonElement {
  const chip = insideOf(hostIn(post)).querySelector('button');
  if (chip === null) throw new Error('this badge has no chip');
  return chip;
}

const texts = (): string[] =>
  hostsOnPage().map((host) => insideOf(host).querySelector('button, .card')?.textContent ?? '');

const begin = (over: Partial<typeof SETTINGS> = {}): void => {
  badges = new BadgeLayer({
    window,
    link: fake.link,
    settings: { ...SETTINGS, ...over },
    run: (work) => work(),
    onGone: () => {
      gone += 1;
      badges.stop();
    },
  });
};

beforeEach(() => {
  freshPage();
  room.below = 40;
  gone = 0;
  fake = fakeLink();
  begin();
});

afterEach(() => {
  badges.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a badge', () => {
  it('says what the worker says, in words too, and leaves no mark on the page', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    const chip = chipIn(post);
    expect(chip.textContent).toBe('2.8× usual');
    expect(chip.getAttribute('aria-label')).toMatch(/2\.8× usual engagement/);
    expect(chip.lang).toBe('en');
    expect(chip.style.visibility).toBe('');
    expect(hostIn(post).attributes).toHaveLength(0);
    expect(post.root.attributes).toHaveLength(0);
    expect(post.counts.nextElementSibling).toBe(hostIn(post));
  });

  it('has no place at posts for which the worker knows none', async () => {
    fake.viewOf = () => null;
    show(addPost(), 'x:1');
    await pass(1000);
    expect(hostsOnPage()).toEqual([]);
  });

  it('shows the text of the page as text', async () => {
    fake.viewOf = (key) => aView(key, { headline: '<img src=x onerror=alert(1)>' });
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    expect(chipIn(post).textContent).toBe('<img src=x onerror=alert(1)>');
    expect(chipIn(post).querySelector('img')).toBeNull();
  });

  it('adds the verdict of a KPI, with its own symbol', async () => {
    fake.viewOf = (key) => aView(key, { kpi: { text: 'ER ≈4.5 %', symbol: 'met', tone: 'above' } });
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    expect(chipIn(post).textContent).toBe('2.8× usualER ≈4.5 %');
    expect(chipIn(post).querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(2);
  });

  it.each([
    ['compact', '2.8×'],
    ['hover', ''],
  ] as const)('is %s when the user wants it so, with its whole name', async (density, text) => {
    badges.configure({ ...SETTINGS, density });
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    expect(chipIn(post).textContent).toBe(text);
    expect(chipIn(post).getAttribute('aria-label')).toMatch(/2\.8× usual engagement/);
  });

  it('is not there where there is no room for it in any form, and that is counted', async () => {
    room.below = 5;
    show(addPost(), 'x:1');
    await pass(1000);
    expect(hostsOnPage()).toEqual([]);
    expect(badges.troubles()).toEqual({ 'badge-no-room': 1 });
  });

  it('is asked for once, many at a time', async () => {
    const posts = Array.from({ length: 120 }, addPost);
    for (const [index, post] of posts.entries()) show(post, `x:${index}`);
    for (const [index, post] of posts.entries()) show(post, `x:${index}`);
    await pass(2000);
    const asked = sentAs(fake, 'badge.lookup');
    expect(asked.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(hostsOnPage()).toHaveLength(120);
  });
});

describe('a badge over time', () => {
  it('changes when the worker knows more, not before', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    fake.viewOf = (key) => aView(key, { headline: '3.1× usual' });
    show(post, 'x:1');
    await pass(1000);
    expect(texts()).toEqual(['2.8× usual']);
    badges.refresh(['x:1', 'x:2']);
    await pass(1000);
    expect(texts()).toEqual(['3.1× usual']);
    expect(sentAs(fake, 'badge.lookup').at(-1)).toEqual(['x:1']);
  });

  it('goes to another post with the element: never the old verdict at the new one', async () => {
    fake.viewOf = (key) => (key === 'x:1' ? aView(key) : null);
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    show(post, 'x:2');
    expect(hostsOnPage()).toEqual([]);
    await pass(1000);
    expect(hostsOnPage()).toEqual([]);
  });

  it('is not put onto an element that has become another post while the worker was asked', async () => {
    const post = addPost();
    fake.viewOf = (key) => (key === 'x:1' ? aView(key) : null);
    show(post, 'x:1');
    await pass(5);
    badges.drop(post.root);
    await pass(1000);
    expect(hostsOnPage()).toEqual([]);
  });

  it('comes back when the page takes it away, five times and no more', async () => {
    const post = addPost();
    show(post, 'x:1');
    for (let time = 0; time < 5; time += 1) {
      await pass(300);
      const host = hostIn(post);
      host.remove();
      badges.lost(host);
    }
    await pass(300);
    const last = hostIn(post);
    last.remove();
    badges.lost(last);
    show(post, 'x:1');
    await pass(1000);
    expect(hostsOnPage()).toEqual([]);
    expect(badges.troubles()).toEqual({ 'badge-removed': 1 });
  });

  it('comes back when the page draws the counts anew', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    const counts = document.createElement('div');
    post.root.replaceChildren(counts);
    show({ root: post.root, counts }, 'x:1');
    await pass(300);
    expect(counts.nextElementSibling).toBe(hostIn(post));
  });

  it('is asked for again while the worker is down', async () => {
    fake.isDown = true;
    const post = addPost();
    show(post, 'x:1');
    await pass(2000);
    fake.isDown = false;
    await pass(10_000);
    expect(texts()).toEqual(['2.8× usual']);
  });
});

describe('all badges', () => {
  it('are not there where results are shown in the panel', async () => {
    badges.stop();
    begin({ display: 'panel' });
    show(addPost(), 'x:1');
    await pass(1000);
    expect(hostsOnPage()).toEqual([]);
    expect(sentAs(fake, 'badge.lookup')).toEqual([]);
  });

  it('go and come at once when they are hidden and shown, and the worker is told', async () => {
    show(addPost(), 'x:1');
    show(addPost(), 'x:2');
    await pass(300);
    badges.toggle();
    expect(hostsOnPage()).toEqual([]);
    await pass(300);
    badges.toggle();
    await pass(600);
    expect(hostsOnPage()).toHaveLength(2);
    expect(sentAs(fake, 'badges.hide')).toEqual([{ hidden: true }, { hidden: false }]);
  });

  it('cannot be hidden by a script of the page', async () => {
    show(addPost(), 'x:1');
    await pass(300);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', code: 'KeyY', altKey: true }));
    expect(hostsOnPage()).toHaveLength(1);
  });

  it('follow other settings: another density, hidden elsewhere', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    badges.configure({ ...SETTINGS, density: 'compact' });
    await pass(600);
    expect(texts()).toEqual(['2.8×']);
    badges.configure({ ...SETTINGS, badgesHidden: true });
    expect(hostsOnPage()).toEqual([]);
    badges.configure(SETTINGS);
    await pass(600);
    expect(texts()).toEqual(['2.8× usual']);
  });

  it('are forgotten with posts that left the page', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    post.root.remove();
    badges.tidy();
    document.body.append(post.root);
    expect(hostsOnPage()).toEqual([]);
  });

  it('leave nothing behind: no node, no attribute, no style, no listener', async () => {
    const before = document.documentElement.outerHTML;
    const added = vi.spyOn(window, 'addEventListener');
    const post = addPost();
    badges.stop();
    begin();
    show(post, 'x:1');
    await pass(300);
    hostIn(post).dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }));
    await pass(300);
    expect(hostsOnPage()).toHaveLength(2);
    badges.stop();
    expect(hostsOnPage()).toEqual([]);
    post.root.remove();
    expect(document.documentElement.outerHTML).toBe(before);
    const signals = added.mock.calls.flatMap(([, , options]) =>
      typeof options === 'object' && options.signal !== undefined ? [options.signal.aborted] : [],
    );
    expect(signals.length).toBeGreaterThan(10);
    expect(signals).not.toContain(false);
    await pass(60_000);
    expect(hostsOnPage()).toEqual([]);
  });

  it('end when the extension is gone', async () => {
    show(addPost(), 'x:1');
    await pass(300);
    fake.isGone = true;
    badges.refresh(['x:1']);
    await pass(300);
    expect(gone).toBe(1);
    expect(hostsOnPage()).toEqual([]);
  });
});

describe('pointing, focusing, pressing', () => {
  const event = (type: string, init: MouseEventInit = {}): MouseEvent =>
    new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init });
  const card = (): Element | null =>
    hostsOnPage()
      .map((host) => insideOf(host).querySelector('.card'))
      .find((each) => each !== null) ?? null;

  it('opens the card after a moment, with everything in it, and closes it after another', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    hostIn(post).dispatchEvent(event('pointerover'));
    await pass(60);
    expect(card()).toBeNull();
    await pass(100);
    expect(card()?.querySelector('h2')?.textContent).toBe('2.8× usual engagement at 24 h');
    expect([...(card()?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '388',
      '140',
      '2.8× usual',
    ]);
    document.body.dispatchEvent(event('pointerover', { clientX: 500 }));
    await pass(300);
    expect(card()).toBeNull();
  });

  it('opens the card too where the page lies over the badge', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    vi.spyOn(chipIn(post), 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 190, 100, 24));
    const next = addPost().root;
    next.dispatchEvent(event('pointerover', { clientX: 300, clientY: 200 }));
    next.dispatchEvent(event('pointermove', { clientX: 50, clientY: 200 }));
    await pass(200);
    expect(card()).not.toBeNull();
    next.dispatchEvent(event('pointermove', { clientX: 300, clientY: 200 }));
    await pass(300);
    expect(card()).toBeNull();
  });

  it('keeps the card while the pointer is on it, closes it on Escape and on scrolling', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    hostIn(post).dispatchEvent(event('pointerover'));
    await pass(200);
    hostsOnPage().at(-1)?.dispatchEvent(event('pointerover'));
    await pass(1000);
    expect(card()).not.toBeNull();
    const reached = vi.fn<() => void>();
    document.addEventListener('keydown', reached);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card()).toBeNull();
    expect(reached).not.toHaveBeenCalled();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(reached).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', reached);
    hostIn(post).dispatchEvent(event('pointerover'));
    await pass(200);
    window.dispatchEvent(new Event('scroll'));
    expect(card()).toBeNull();
  });

  it('opens for the keyboard although focus scrolls the page, and goes with the badge out of the window', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    const chip = chipIn(post);
    vi.spyOn(chip, 'matches').mockImplementation((selector) => selector === ':focus-visible');
    const place = vi.spyOn(chip, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 100, 24));
    hostIn(post).dispatchEvent(event('focusin'));
    window.dispatchEvent(new Event('scroll'));
    expect(card()?.getAttribute('style')).not.toContain('hidden');
    place.mockReturnValue(new DOMRect(0, -500, 100, 24));
    window.dispatchEvent(new Event('scroll'));
    expect(card()?.getAttribute('style')).toContain('visibility: hidden');
    hostIn(post).dispatchEvent(event('focusout'));
    await pass(300);
    expect(card()).toBeNull();
  });

  it('tells a screen reader all that the card shows', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    expect(chipIn(post).getAttribute('aria-description')).toBe(
      '538 against 194. Compared with 96 posts. Likes 388, Usual 140: 2.8× usual. Read today 14:12.',
    );
  });

  it('is kept from the page, but only on the badge', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    const reached: string[] = [];
    const types = ['click', 'mousedown', 'mouseup', 'auxclick', 'dblclick', 'pointerdown', 'pointerup'];
    const listen = ({ type }: Event): number => reached.push(type);
    for (const type of types) post.root.addEventListener(type, listen);
    for (const type of types) chipIn(post).dispatchEvent(event(type));
    chipIn(post).dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    expect(reached).toEqual([]);
    for (const type of types) post.counts.dispatchEvent(event(type));
    expect(reached).toEqual(types);
  });

  it('opens nothing when a script of the page clicks', async () => {
    const post = addPost();
    show(post, 'x:1');
    await pass(300);
    hostIn(post).dispatchEvent(event('click'));
    chipIn(post).click();
    await pass(300);
    expect(sentAs(fake, 'panel.open')).toEqual([]);
  });
});
