/** How much better or worse each post did than its account's posts of the time before. */
import { grouped } from '../grouped';
import { DAY } from '../age';
import { median } from '../quantiles';
import type { TimedPost } from './timed-posts';

const BASELINE_WINDOW = 28 * DAY;
const BASELINE_POSTS = 10;
const BASELINE_FALLBACK = 30;
const FORMAT_PULL = 10;
const CLIP_SCALES = 3;
const NORMAL_SCALE = 1.4826;

export interface RelativePost {
  readonly post: TimedPost;
  /** Log of the value minus its baseline. */
  readonly relative: number;
}

/** What turns relative values into scores; learned from some posts, usable on others. */
export interface Adjustment {
  readonly mean: number;
  readonly byFormat: ReadonlyMap<string, number>;
  readonly low: number;
  readonly high: number;
}

/** Values in ascending order that come and go. */
class SortedValues {
  readonly #values: number[] = [];

  get size(): number {
    return this.#values.length;
  }

  #place(value: number): number {
    let [from, to] = [0, this.#values.length];
    while (from < to) {
      const half = (from + to) >> 1;
      if ((this.#values[half] ?? 0) < value) from = half + 1;
      else to = half;
    }
    return from;
  }

  add(value: number): void {
    this.#values.splice(this.#place(value), 0, value);
  }

  remove(value: number): void {
    this.#values.splice(this.#place(value), 1);
  }

  median(): number {
    const upper = this.#values[this.#values.length >> 1] ?? 0;
    return this.#values.length % 2 === 1
      ? upper
      : ((this.#values[(this.#values.length >> 1) - 1] ?? upper) + upper) / 2;
  }
}

/**
 * Each post against the median of the account's earlier posts of 28 days, or of the 30 before it; posts with fewer than
 * ten earlier ones are skipped (statistics, section 9, step 2). The posts must be in order of time; of the same moment, those
 * before it in that order are earlier.
 */
export function relativePosts(posts: readonly TimedPost[]): RelativePost[] {
  const window = new SortedValues();
  const relative: RelativePost[] = [];
  let first = 0;
  for (const [index, post] of posts.entries()) {
    const previous = posts[index - 1];
    if (previous !== undefined) window.add(previous.log);
    const start = post.publishedAt - BASELINE_WINDOW;
    for (
      let gone = posts[first];
      first < index && gone !== undefined && gone.publishedAt < start;
      gone = posts[first]
    ) {
      window.remove(gone.log);
      first += 1;
    }
    const baseline = window.size >= BASELINE_POSTS ? window.median() : baselineBefore(posts, index);
    if (baseline !== null) relative.push({ post, relative: post.log - baseline });
  }
  return relative;
}

function baselineBefore(posts: readonly TimedPost[], index: number): number | null {
  if (index < BASELINE_POSTS) return null;
  return median(posts.slice(Math.max(0, index - BASELINE_FALLBACK), index).map(({ log }) => log));
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Steps 3 and 4 of section 9, learned from these posts; there must be at least one. */
export function adjustmentFrom(posts: readonly RelativePost[]): Adjustment {
  const mean = meanOf(posts.map(({ relative }) => relative));
  const byFormat = new Map<string, number>();
  for (const [format, own] of grouped(posts, ({ post }) => post.format)) {
    const difference = meanOf(own.map(({ relative }) => relative)) - mean;
    byFormat.set(format, (difference * own.length) / (own.length + FORMAT_PULL));
  }
  const adjusted = posts.map(({ post, relative }) => relative - mean - (byFormat.get(post.format) ?? 0));
  const middle = median(adjusted) ?? 0;
  const scale = NORMAL_SCALE * (median(adjusted.map((value) => Math.abs(value - middle))) ?? 0);
  return { mean, byFormat, low: middle - CLIP_SCALES * scale, high: middle + CLIP_SCALES * scale };
}

/** The clipped score z of each post, in their order. */
export function scoresOf(posts: readonly RelativePost[], { mean, byFormat, low, high }: Adjustment): Float64Array {
  return Float64Array.from(posts, ({ post, relative }) =>
    Math.min(high, Math.max(low, relative - mean - (byFormat.get(post.format) ?? 0))),
  );
}
