/** Lets a post rest between two looks: one in which something changes all the time, such as the clock of a video, is looked at only so often. */
import { NEVER, oneTimer } from './coalesced';

export interface RestingOptions {
  readonly window: Window;
  /** When the post was last looked at, ms; null: never yet; undefined: it is not known. */
  readonly lookedAt: (post: Element) => number | null | undefined;
  /** So many ms lie between two looks. */
  readonly rest: () => number;
  /** Posts that rested have waited long enough. */
  readonly onRested: () => void;
}

export class RestingPosts {
  readonly #options: RestingOptions;
  readonly #resting = new Set<Element>();
  readonly #wait: (ms: number) => void;

  constructor(options: RestingOptions, signal: AbortSignal) {
    this.#options = options;
    this.#wait = oneTimer(options.window, signal, () => {
      options.onRested();
      return NEVER;
    });
  }

  has(post: Element): boolean {
    return this.#resting.has(post);
  }

  forget(post: Element): void {
    this.#resting.delete(post);
  }

  /** Whether it may be looked at again; if not, `onRested` is called when it may. */
  hasRested(post: Element): boolean {
    if (this.#isRested(post)) return true;
    this.#wait(this.#options.rest());
    return false;
  }

  /** Those of the changed posts that were not looked at a moment ago, and those whose turn has come. */
  due(changed: ReadonlySet<Element>): Element[] {
    const due: Element[] = [];
    for (const post of new Set([...this.#resting, ...changed])) {
      // What was never looked at has nothing that could be out of date.
      if (this.#options.lookedAt(post) === null) continue;
      if (this.#isRested(post)) due.push(post);
      else this.#resting.add(post);
    }
    for (const post of due) this.#resting.delete(post);
    if (this.#resting.size > 0) this.#wait(this.#options.rest());
    return due;
  }

  #isRested(post: Element): boolean {
    return Math.abs(Date.now() - (this.#options.lookedAt(post) ?? 0)) >= this.#options.rest();
  }
}
