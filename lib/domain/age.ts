/** Ages of posts: at which ones posts are compared, and how exactly an age is known. */
import type { TimePrecision } from './reading';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Posts are compared at like age, in ms: never a two-hour-old post with a two-week-old one. */
export const COMPARISON_AGES = { '1h': HOUR, '24h': DAY, '7d': 7 * DAY, '28d': 28 * DAY } as const;

export type ComparisonAge = keyof typeof COMPARISON_AGES;

/** How far from an age a reading may be taken to count as a reading at that age: a tenth of it, at least half an hour. */
export function toleranceAt(age: number): number {
  return Math.max(age / 10, HOUR / 2);
}

const WIDTHS: Readonly<Record<TimePrecision, number>> = {
  exact: 0,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 31 * DAY,
  year: 366 * DAY,
  unknown: Number.POSITIVE_INFINITY,
};

/** How far the true time of publishing may lie from the one noted, in ms; Infinity when nothing is known. */
export function publishedWithin(precision: TimePrecision): number {
  return WIDTHS[precision] / 2;
}

/**
 * Whether counts read at `readAt` are comparable as they stand: the post was certainly at least so many days old.
 * `matureAfterDays` comes from the platform (statistics, "Compare like with like in age").
 */
export function isMature(
  readAt: number,
  publishedAt: number,
  precision: TimePrecision,
  matureAfterDays: number,
): boolean {
  return readAt - publishedAt - publishedWithin(precision) >= matureAfterDays * DAY;
}
