/** The account's own good day: where its best quarter of days begins. */
import type { Interval } from '../interval';
import { quantile } from '../quantiles';

/** Quartiles of fewer days say nothing. */
const NEEDED_DAYS = 8;

export type GoodDay =
  /** What a day must reach to be among the best quarter. */
  | { readonly kind: 'good day'; readonly from: Interval; readonly days: number }
  | { readonly kind: 'too few days'; readonly days: number; readonly needed: number };

/** From what the posts of each day came to. Days without a post are no days here: missing is not zero. */
export function goodDay(days: readonly Interval[]): GoodDay {
  const low = quantile(
    days.map((day) => day.low),
    0.75,
  );
  const high = quantile(
    days.map((day) => day.high),
    0.75,
  );
  if (days.length < NEEDED_DAYS || low === null || high === null) {
    return { kind: 'too few days', days: days.length, needed: NEEDED_DAYS };
  }
  return { kind: 'good day', from: { low, high }, days: days.length };
}
