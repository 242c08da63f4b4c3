/** What jsdom lacks of a browser: layout, and the observers that report it. Tests say what is seen and where things stand. */
import { vi } from 'vitest';

type Callback = (entries: readonly object[], observer: unknown) => void;

/** All that is watched for being in view. */
export class FakeIntersectionObserver {
  static readonly all = new Set<FakeIntersectionObserver>();
  readonly watched = new Set<Element>();
  readonly #callback: Callback;

  constructor(callback: Callback) {
    this.#callback = callback;
    FakeIntersectionObserver.all.add(this);
  }

  observe(element: Element): void {
    this.watched.add(element);
  }

  unobserve(element: Element): void {
    this.watched.delete(element);
  }

  disconnect(): void {
    this.watched.clear();
    FakeIntersectionObserver.all.delete(this);
  }

  tell(element: Element, ratio: number, height = 200, hasBox = true): void {
    if (!this.watched.has(element)) return;
    const size = hasBox ? { width: 600, height } : { width: 0, height: 0 };
    const entry = {
      target: element,
      isIntersecting: ratio > 0,
      intersectionRatio: ratio,
      boundingClientRect: size,
      intersectionRect: { height: height * ratio },
      rootBounds: { height: 800 },
    };
    this.#callback([entry], this);
  }
}

/** Says how much of an element is in view, 0 to 1, and how high it is in px. The window is 800 px high. */
export function scrollTo(element: Element, ratio = 1, height = 200): void {
  for (const observer of FakeIntersectionObserver.all) observer.tell(element, ratio, height);
}

/** Says that an element has no box of its own. */
export function tellNoBox(element: Element): void {
  for (const observer of FakeIntersectionObserver.all) observer.tell(element, 0, 0, false);
}

export const isWatched = (element: Element): boolean =>
  [...FakeIntersectionObserver.all].some(({ watched }) => watched.has(element));

/** Reports everything it is given in the next frame, as after a layout. */
class FakeResizeObserver {
  readonly #callback: Callback;
  readonly #watched = new Set<Element>();

  constructor(callback: Callback) {
    this.#callback = callback;
  }

  observe(target: Element): void {
    this.#watched.add(target);
    requestAnimationFrame(() => {
      if (this.#watched.has(target))
        this.#callback([{ target, borderBoxSize: [{ inlineSize: 100, blockSize: 24 }] }], this);
    });
  }

  unobserve(target: Element): void {
    this.#watched.delete(target);
  }

  disconnect(): void {
    this.#watched.clear();
  }
}

const roots = new WeakMap<Element, ShadowRoot>();

/** What is inside a closed shadow root. */
export function insideOf(host: Element): ShadowRoot {
  const root = roots.get(host);
  if (root === undefined) throw new Error('this element has no shadow root');
  return root;
}

/** Hosts of shadow roots on the page, in page order. */
export const hostsOnPage = (): Element[] => [...document.querySelectorAll('*')].filter((element) => roots.has(element));

/** Prepares the page for a test; fake timers included. */
export function freshPage(): void {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 19, 14, 12) });
  vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
  vi.stubGlobal('ResizeObserver', FakeResizeObserver);
  vi.stubGlobal('matchMedia', () => new EventTarget());
  CSSStyleSheet.prototype.replaceSync ??= () => undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  FakeIntersectionObserver.all.clear();
  setHidden(false);
  document.body.replaceChildren();
}

/** Hides or shows the tab. */
export function setHidden(isHidden: boolean): void {
  const state = isHidden ? 'hidden' : 'visible';
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets some time pass, with everything that happens in it. */
export async function pass(ms = 50): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}
