/** Asks the worker what to write on badges: many posts at once, and each only when there may be something new. */
import type { BadgeView } from '@/lib/messaging/schemas';
import type { Link } from './link';

export interface LookupOptions {
  readonly window: Window;
  readonly link: Link;
  /** What these posts' badges say has arrived. */
  onAnswers(keys: readonly string[]): void;
  /** The extension is gone. */
  onGone(): void;
}

const AT_ONCE = 50;
/** While one scrolls, new posts come in every few frames: they are asked for together. */
const PAUSE = 400;
/** The posts that are read in a few frames one after the other are too, except for the first ones of a page. */
const COLLECTED_FOR = 60;
const REMEMBERED = 300;
const RETRIES = 5;
const FIRST_RETRY = 1000;

export class Lookups {
  readonly #options: LookupOptions;
  readonly #signal: AbortSignal;
  /** What is known, null for posts without a badge; the oldest first. */
  readonly #views = new Map<string, BadgeView | null>();
  readonly #wanted = new Set<string>();
  #isPlanned = false;
  #askedAt = Number.NEGATIVE_INFINITY;
  #failures = 0;

  constructor(options: LookupOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  /** What the badge of a post says; null when it has none, or when that is not known yet. */
  viewOf(key: string): BadgeView | null {
    return this.#views.get(key) ?? null;
  }

  /** Asks for a post unless the answer is known. */
  want(key: string): void {
    if (!this.#views.has(key)) this.renew([key]);
  }

  /** Asks for posts again; until the answer comes, the old one is good. */
  renew(keys: Iterable<string>): void {
    for (const key of keys) this.#wanted.add(key);
    if (this.#wanted.size > 0) this.#plan(0);
  }

  /** What is known may be wrong from now on, except for those asked for again. */
  forget(): void {
    this.#views.clear();
  }

  #plan(wait: number): void {
    if (this.#isPlanned || this.#signal.aborted) return;
    this.#isPlanned = true;
    const { window } = this.#options;
    const run = (): void => {
      this.#isPlanned = false;
      if (!this.#signal.aborted) void this.#ask();
    };
    const isFirst = this.#askedAt === Number.NEGATIVE_INFINITY;
    const pause = Math.max(wait, isFirst ? 0 : COLLECTED_FOR, this.#askedAt + PAUSE - window.performance.now());
    if (pause > 0 || window.document.hidden) window.setTimeout(run, Math.max(pause, 0));
    else window.requestAnimationFrame(run);
  }

  async #ask(): Promise<void> {
    this.#askedAt = this.#options.window.performance.now();
    const keys = [...this.#wanted].slice(0, AT_ONCE);
    for (const key of keys) this.#wanted.delete(key);
    if (this.#wanted.size > 0) this.#plan(0);
    try {
      const views = await this.#options.link.send('badge.lookup', keys);
      if (this.#signal.aborted) return;
      this.#failures = 0;
      this.#keep(keys, views);
    } catch (error) {
      if (this.#signal.aborted) return;
      this.#retry(keys, error);
    }
  }

  #keep(keys: readonly string[], views: readonly (BadgeView | null)[]): void {
    for (const [index, key] of keys.entries()) {
      this.#views.delete(key);
      this.#views.set(key, views[index] ?? null);
    }
    for (const key of this.#views.keys()) {
      if (this.#views.size <= REMEMBERED) break;
      this.#views.delete(key);
    }
    this.#options.onAnswers(keys);
  }

  #retry(keys: readonly string[], error: unknown): void {
    if (this.#options.link.isGone(error)) return this.#options.onGone();
    this.#failures += 1;
    // Then no badge is better than asking for ever; the next thing read of these posts asks again.
    if (this.#failures > RETRIES) return;
    for (const key of keys) this.#wanted.add(key);
    this.#plan(FIRST_RETRY * 2 ** (this.#failures - 1));
  }
}
