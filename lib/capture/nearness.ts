/** Tells when a post has come to rest near the window: those that fly past while one scrolls need not be read at all. */
import { later } from './coalesced';

/** So far above and below the window, in px, is near: what is read there is ready when it comes into view. */
const MARGIN = 200;
/** So long, in ms, something stays near that is not merely scrolled past. */
const RESTED_AFTER = 250;

export class Nearness {
  readonly #window: Window;
  readonly #signal: AbortSignal;
  readonly #onNear: (posts: readonly Element[]) => void;
  readonly #observer: IntersectionObserver;
  /** Since when, in ms, those that are near have been so. */
  readonly #since = new Map<Element, number>();
  #isTimed = false;

  /** `onNear` is called once for each post that is watched, and then it is watched no longer. */
  constructor(window: Window, signal: AbortSignal, onNear: (posts: readonly Element[]) => void) {
    this.#window = window;
    this.#signal = signal;
    this.#onNear = onNear;
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), { rootMargin: `${MARGIN}px 0px` });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  watch(post: Element): void {
    this.#observer.observe(post);
  }

  unwatch(post: Element): void {
    this.#observer.unobserve(post);
    this.#since.delete(post);
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    const without: Element[] = [];
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const { width, height } = boundingClientRect;
      // Without a box of its own (`display: contents`) nothing tells where it is.
      if (width === 0 && height === 0) without.push(target);
      else if (!isIntersecting) this.#since.delete(target);
      else if (!this.#since.has(target)) this.#since.set(target, this.#window.performance.now());
    }
    this.#tell(without);
    if (this.#since.size > 0) this.#time(RESTED_AFTER);
  }

  /** One timer for all. */
  #time(ms: number): void {
    if (this.#isTimed) return;
    this.#isTimed = true;
    later(this.#window, this.#signal, ms, () => {
      this.#isTimed = false;
      this.#check();
    });
  }

  #check(): void {
    const now = this.#window.performance.now();
    const rested: Element[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const [post, since] of this.#since) {
      const left = since + RESTED_AFTER - now;
      if (left > 0) next = Math.min(next, left);
      else rested.push(post);
    }
    this.#tell(rested);
    if (Number.isFinite(next)) this.#time(next);
  }

  #tell(posts: readonly Element[]): void {
    for (const post of posts) this.unwatch(post);
    if (posts.length > 0) this.#onNear(posts);
  }
}
