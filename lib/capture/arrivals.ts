/** What came onto a page and was not searched for posts yet: that waits until it has come to rest near the window. */
import { NEVER, oneTimer } from './coalesced';
import { Nearness } from './nearness';

export interface ArrivalOptions {
  readonly window: Window;
  /** Something is to be searched now. */
  readonly onDue: () => void;
  /** So much has come that looking at the whole page is cheaper. */
  readonly onFlood: () => void;
}

/**
 * It is not even looked where something stands before nothing has come for so long, in ms, or before so long after it came.
 * While one scrolls fast through a feed, most of what comes in has gone again by then.
 */
const QUIET_FOR = 150;
const AT_LATEST = 1000;
/** More than this between two searches, in elements, is a flood. */
const MOST_DUE = 400;
/** So many wait to come near: more rows than a feed has that keeps them all, however long it is scrolled fast. */
const MOST_WAITING = 10_000;

export class Arrivals {
  readonly #options: ArrivalOptions;
  readonly #waiting = new Set<Element>();
  /** Those of the waiting that came a moment ago. */
  #fresh: Element[] = [];
  #firstFreshAt = 0;
  #lastFreshAt = 0;
  readonly #watchLater: (ms: number) => void;
  #due = new Set<Element>();
  /** In these there were posts: should they come back, posts in them may have become others meanwhile. */
  readonly #fruitful = new WeakSet<Element>();
  readonly #nearness: Nearness;

  constructor(options: ArrivalOptions, signal: AbortSignal) {
    this.#options = options;
    this.#watchLater = oneTimer(options.window, signal, () => this.#watchFresh());
    this.#nearness = new Nearness(options.window, signal, (near) => {
      for (const element of near) if (this.#waiting.delete(element)) this.#due.add(element);
      if (this.#due.size > 0) options.onDue();
    });
  }

  /** An element was put into the page. `isUrgent`: it is searched wherever it stands. */
  add(element: Element, isUrgent: boolean): void {
    if (isUrgent || this.#fruitful.has(element)) {
      this.#due.add(element);
      if (this.#due.size > MOST_DUE) this.#flood();
      else this.#options.onDue();
    } else {
      this.#waiting.add(element);
      this.#addFresh(element);
      if (this.#waiting.size > MOST_WAITING) this.#makeRoom();
    }
  }

  /** Whether what is inside this element will be searched when it comes near. */
  isWaiting(element: Element): boolean {
    return this.#waiting.has(element);
  }

  /** What is to be searched now, none inside another; afterwards nothing is. */
  take(): readonly Element[] {
    if (this.#due.size === 0) return [];
    const due = this.#due;
    this.#due = new Set();
    return [...due].filter((element) => element.isConnected && !isInsideOther(element, due));
  }

  /** Posts were found in this element. */
  noteFruitful(element: Element): void {
    this.#fruitful.add(element);
  }

  /** Forgets what has left the page. */
  forgetGone(): void {
    for (const element of this.#waiting) if (!element.isConnected) this.#forget(element);
  }

  #addFresh(element: Element): void {
    this.#lastFreshAt = performance.now();
    if (this.#fresh.length === 0) this.#firstFreshAt = this.#lastFreshAt;
    this.#fresh.push(element);
    this.#watchLater(QUIET_FOR);
  }

  /** From now on it is known where the fresh ones stand, unless more keep coming; returns in how many ms to try again. */
  #watchFresh(): number {
    const now = performance.now();
    if (this.#fresh.length === 0) return NEVER;
    if (now - this.#lastFreshAt < QUIET_FOR && now - this.#firstFreshAt < AT_LATEST) return QUIET_FOR;
    for (const element of this.#fresh)
      if (element.isConnected && this.#waiting.has(element)) this.#nearness.watch(element);
      else this.#waiting.delete(element);
    this.#fresh = [];
    return NEVER;
  }

  #makeRoom(): void {
    this.forgetGone();
    if (this.#waiting.size > MOST_WAITING / 2) this.#flood();
  }

  #flood(): void {
    for (const element of this.#waiting) this.#forget(element);
    this.#fresh = [];
    this.#due.clear();
    this.#options.onFlood();
  }

  #forget(element: Element): void {
    this.#waiting.delete(element);
    this.#nearness.unwatch(element);
  }
}

function isInsideOther(element: Element, others: ReadonlySet<Element>): boolean {
  if (others.size === 1) return false;
  for (let around = element.parentElement; around !== null; around = around.parentElement)
    if (others.has(around)) return true;
  return false;
}
