/** Tells when a post was really seen: half of it, or half of the window full of it, for a second while the page is visible. */

const LONG_ENOUGH = 1000;
const HALF = 0.49;
/** Few, since each costs; the lower ones are for posts longer than the window, which never show half of themselves. */
const STEPS = [0, 0.1, 0.25, 0.5];
/** Elements without a box of their own (`display: contents`) are watched through what is inside, so far down. */
const DEPTH = 4;

interface Watched {
  /** What is watched in the place of the post. */
  readonly target: Element;
  readonly depth: number;
  inView: boolean;
  /** Seen since it came into view, or since the page became visible again. */
  seen: boolean;
  timer: number | null;
}

export class Sightings {
  readonly #window: Window;
  readonly #onSeen: (post: Element) => void;
  readonly #observer: IntersectionObserver;
  readonly #watched = new Map<Element, Watched>();
  readonly #postOf = new WeakMap<Element, Element>();

  /** `onSeen` is called each time a post was in view long enough: when it came into view, or came back, or the page did. */
  constructor(window: Window, signal: AbortSignal, onSeen: (post: Element) => void) {
    this.#window = window;
    this.#onSeen = onSeen;
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), { threshold: STEPS });
    window.document.addEventListener('visibilitychange', () => this.#restart(), { signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  watch(post: Element): void {
    if (!this.#watched.has(post)) this.#start(post, post, 0);
  }

  /** The post is gone from this element, or it is another one: what was seen of it counts no longer. */
  unwatch(post: Element): void {
    const watched = this.#watched.get(post);
    if (watched === undefined) return;
    this.#cancel(watched);
    this.#observer.unobserve(watched.target);
    this.#watched.delete(post);
  }

  /** Whether the post is being looked at, for a second already. */
  isSeen(post: Element): boolean {
    return this.#watched.get(post)?.seen ?? false;
  }

  #start(post: Element, target: Element, depth: number): void {
    this.#watched.set(post, { target, depth, inView: false, seen: false, timer: null });
    this.#postOf.set(target, post);
    this.#observer.observe(target);
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const post = this.#postOf.get(entry.target);
      const watched = post === undefined ? undefined : this.#watched.get(post);
      if (post === undefined || watched === undefined || watched.target !== entry.target) continue;
      if (hasNoBox(entry) && watched.depth < DEPTH) this.#descend(post, watched);
      else this.#update(post, watched, isEnough(entry));
    }
  }

  #descend(post: Element, { target, depth }: Watched): void {
    const inner = target.firstElementChild;
    if (inner === null || !target.isConnected) return;
    this.#observer.unobserve(target);
    this.#start(post, inner, depth + 1);
  }

  #update(post: Element, watched: Watched, inView: boolean): void {
    if (inView === watched.inView) return;
    watched.inView = inView;
    watched.seen = false;
    this.#cancel(watched);
    if (inView) this.#wait(post, watched);
  }

  #wait(post: Element, watched: Watched): void {
    if (this.#window.document.hidden) return;
    watched.timer = this.#window.setTimeout(() => {
      watched.timer = null;
      watched.seen = true;
      this.#onSeen(post);
    }, LONG_ENOUGH);
  }

  #restart(): void {
    for (const [post, watched] of this.#watched) {
      watched.seen = false;
      this.#cancel(watched);
      if (watched.inView) this.#wait(post, watched);
    }
  }

  #cancel(watched: Watched): void {
    if (watched.timer !== null) this.#window.clearTimeout(watched.timer);
    watched.timer = null;
  }

  #stop(): void {
    this.#observer.disconnect();
    for (const watched of this.#watched.values()) this.#cancel(watched);
    this.#watched.clear();
  }
}

const hasNoBox = ({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean =>
  width === 0 && height === 0;

function isEnough({
  isIntersecting,
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry): boolean {
  if (!isIntersecting) return false;
  return intersectionRatio >= HALF || (rootBounds !== null && intersectionRect.height >= rootBounds.height * HALF);
}
