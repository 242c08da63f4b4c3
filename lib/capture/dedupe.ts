/** Decides whether a look at a post tells anything new. Pure but for what it remembers. */
import type { PostDraft } from '@/lib/domain/reading';

/** After so long the same numbers are news again: they stood still. */
export const SAME_IS_NEWS_AFTER = 6 * 60 * 60 * 1000;

const REMEMBERED = 2000;

/** What of a post is worth sending again when it changes. */
export function fingerprint({ metrics, publishedAtPrecision, format, isPinned }: PostDraft): string {
  const numbers = Object.entries(metrics)
    .map(([metric, { value, low, high, disputed }]) => `${metric}:${value}:${low}:${high}:${disputed ?? ''}`)
    .sort();
  return [...numbers, publishedAtPrecision, format ?? '', isPinned].join('|');
}

interface Sent {
  readonly print: string;
  readonly at: number;
}

export class Dedupe {
  /** In the order of use; the first is forgotten first. */
  readonly #sent = new Map<string, Sent>();
  readonly #limit: number;

  /** Remembers `limit` posts. */
  constructor(limit: number = REMEMBERED) {
    this.#limit = limit;
  }

  /** Whether this look should be sent; if so, it counts as sent. `now` in ms. */
  isNews(key: string, post: PostDraft, now: number): boolean {
    const print = fingerprint(post);
    const before = this.#sent.get(key);
    const isNews = before === undefined || before.print !== print || Math.abs(now - before.at) >= SAME_IS_NEWS_AFTER;
    this.#sent.delete(key);
    this.#sent.set(key, isNews ? { print, at: now } : before);
    const [oldest] = this.#sent.keys();
    if (this.#sent.size > this.#limit && oldest !== undefined) this.#sent.delete(oldest);
    return isNews;
  }

  /** What was sent of a post did not arrive. */
  forget(key: string): void {
    this.#sent.delete(key);
  }
}
