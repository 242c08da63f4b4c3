/** Tells when a post was really seen: half of it, or half of the window full of it, for a second while the page is visible. */
import { NEVER, oneTimer } from './coalesced';

const LONG_ENOUGH = 1000;
const HALF = 0.5;
/** A post longer than the window never shows half of itself: it is watched in smaller steps. */
const SMALL_STEPS = [0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];
/** Elements without a box of their own (`display: contents`) are watched through what is inside, so far down. */
const DEPTH = 4;

interface Watched {
  /** What is watched in the place of the post. */
  target: Element;
  depth: number;
  isLong: boolean;
  /** In view, since when in ms; null: not. */
  since: number | null;
  /** Seen since it came into view, or since the page became visible again. */
  seen: boolean;
}

export class Sightings {
  readonly #window: Window;
  readonly #onSeen: (post: Element) => void;
  readonly #observer: IntersectionObserver;
  readonly #longObserver: IntersectionObserver;
  readonly #watched = new Map<Element, Watched>();
  readonly #postOf = new WeakMap<Element, Element>();
  /** Posts in view whose second is not over. */
  readonly #waiting = new Set<Element>();
  readonly #time: (ms: number) => void;

  /** `onSeen` is called each time a post was in view long enough: when it came into view, or came back, or the page did. */
  constructor(window: Window, signal: AbortSignal, onSeen: (post: Element) => void) {
    this.#window = window;
    this.#onSeen = onSeen;
    this.#time = oneTimer(window, signal, () => (window.document.hidden ? NEVER : this.#check()));
    const note = (entries: readonly IntersectionObserverEntry[]): void => this.#note(entries);
    this.#observer = new IntersectionObserver(note, { threshold: HALF });
    this.#longObserver = new IntersectionObserver(note, { threshold: SMALL_STEPS });
    window.document.addEventListener('visibilitychange', () => this.#restart(), { signal });
    for (const observer of [this.#observer, this.#longObserver])
      signal.addEventListener('abort', () => observer.disconnect());
  }

  watch(post: Element): void {
    if (this.#watched.has(post)) return;
    const watched = { target: post, depth: 0, isLong: false, since: null, seen: false };
    this.#watched.set(post, watched);
    this.#observe(post, watched);
  }

  /** The post is gone from this element, or it is another one: what was seen of it counts no longer. */
  unwatch(post: Element): void {
    const watched = this.#watched.get(post);
    if (watched === undefined) return;
    this.#unobserve(watched);
    this.#watched.delete(post);
    this.#waiting.delete(post);
  }

  /** Whether the post is being looked at, for a second already. */
  isSeen(post: Element): boolean {
    return this.#watched.get(post)?.seen ?? false;
  }

  #observe(post: Element, { target, isLong }: Watched): void {
    this.#postOf.set(target, post);
    (isLong ? this.#longObserver : this.#observer).observe(target);
  }

  #unobserve({ target, isLong }: Watched): void {
    (isLong ? this.#longObserver : this.#observer).unobserve(target);
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const post = this.#postOf.get(entry.target);
      const watched = post === undefined ? undefined : this.#watched.get(post);
      if (post === undefined || watched?.target !== entry.target) continue;
      if (!this.#watchOtherwise(post, watched, entry)) this.#update(post, watched, isEnough(entry));
    }
  }

  /** Whether the post has to be watched in another way from now on: through what is inside, or in smaller steps. */
  #watchOtherwise(
    post: Element,
    watched: Watched,
    { boundingClientRect, rootBounds }: IntersectionObserverEntry,
  ): boolean {
    const { width, height } = boundingClientRect;
    const inner = width === 0 && height === 0 && watched.depth < DEPTH ? watched.target.firstElementChild : null;
    const isLong = watched.isLong || (rootBounds !== null && height > rootBounds.height);
    if ((inner === null || !inner.isConnected) && isLong === watched.isLong) return false;
    this.#unobserve(watched);
    if (inner !== null) Object.assign(watched, { target: inner, depth: watched.depth + 1 });
    watched.isLong = isLong;
    this.#observe(post, watched);
    return true;
  }

  #update(post: Element, watched: Watched, isInView: boolean): void {
    if (isInView === (watched.since !== null)) return;
    watched.seen = false;
    watched.since = isInView ? Date.now() : null;
    if (isInView) this.#wait(post);
    else this.#waiting.delete(post);
  }

  /** One timer for all: while one scrolls, posts come and go faster than timers are worth. */
  #wait(post: Element): void {
    this.#waiting.add(post);
    if (!this.#window.document.hidden) this.#time(LONG_ENOUGH);
  }

  /** Tells of those whose second is over, and returns in how many ms the next one's will be. */
  #check(): number {
    const now = Date.now();
    let next = NEVER;
    for (const post of this.#waiting) {
      const watched = this.#watched.get(post);
      const left = (watched?.since ?? now) + LONG_ENOUGH - now;
      if (watched === undefined || left > 0) {
        next = Math.min(next, left);
        continue;
      }
      this.#waiting.delete(post);
      watched.seen = true;
      this.#onSeen(post);
    }
    return next;
  }

  #restart(): void {
    const now = Date.now();
    for (const [post, watched] of this.#watched) {
      watched.seen = false;
      if (watched.since === null) continue;
      watched.since = now;
      this.#wait(post);
    }
  }
}

/** A little less than half is half: browsers round. */
const ALMOST = 0.99;

function isEnough({
  isIntersecting,
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry): boolean {
  if (!isIntersecting) return false;
  if (intersectionRatio >= HALF * ALMOST) return true;
  return rootBounds !== null && intersectionRect.height >= rootBounds.height * HALF * ALMOST;
}
