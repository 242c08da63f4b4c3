/** Tells when something has come to rest near the window: posts that fly past while one scrolls need not be read at all. */
import { NEVER, oneTimer } from './coalesced';

/** So far below the window, in px, is near: what is read there is ready when it comes into view. What is above was passed by. */
const MARGIN = '0px 0px 200px';
/** So long, in ms, something stays near that is not merely scrolled past. */
const RESTED_AFTER = 250;
/** Those that come one after the other are told together: when no other has come for as long, or, in ms, at the latest. */
const AT_LATEST = 500;

export class Nearness {
  readonly #onNear: (near: readonly Element[]) => void;
  readonly #observer: IntersectionObserver;
  /** Those that are near, since when, in ms. */
  readonly #near = new Map<Element, number>();
  readonly #time: (ms: number) => void;

  /** `onNear` is called once for each element that is watched, and then it is watched no longer. */
  constructor(window: Window, signal: AbortSignal, onNear: (near: readonly Element[]) => void) {
    this.#onNear = onNear;
    this.#time = oneTimer(window, signal, () => this.#check());
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), { rootMargin: MARGIN });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  unwatch(element: Element): void {
    this.#observer.unobserve(element);
    this.#near.delete(element);
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    const without: Element[] = [];
    for (const entry of entries) {
      const { target } = entry;
      if (!entry.isIntersecting) {
        // Without a box of its own (`display: contents`) nothing tells where it is.
        if (!this.#near.delete(target) && hasNoBox(entry)) without.push(target);
      } else if (!this.#near.has(target)) this.#near.set(target, performance.now());
    }
    this.#tell(without);
    if (this.#near.size > 0) this.#time(RESTED_AFTER);
  }

  /** Tells of those that have rested, and returns in how many ms others may have. */
  #check(): number {
    const now = performance.now();
    const times = [...this.#near.values()];
    const left = Math.min(Math.max(...times) + RESTED_AFTER, Math.min(...times) + AT_LATEST) - now;
    if (left > 0) return left;
    const rested = [...this.#near].filter(([, since]) => since + RESTED_AFTER <= now);
    this.#tell(rested.map(([element]) => element));
    return this.#near.size > 0 ? RESTED_AFTER : NEVER;
  }

  #tell(near: readonly Element[]): void {
    for (const element of near) this.unwatch(element);
    if (near.length > 0) this.#onNear(near);
  }
}

const hasNoBox = ({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean =>
  width === 0 && height === 0;
