/** Where a value stands among others (statistics, section 6). */
import { type Interval, centre } from './interval';
import type { Spread } from './distribution';

/** Below so many values there is no rank. */
const NEEDED_POSTS = 10;
/** The 95 % point of the normal distribution, for a 90 % interval. */
const Z = 1.645;

export interface Percentile {
  /** From 0 to 100; a range where rounded counts leave the rank open. */
  readonly rank: Spread;
  /** Points by which chance alone may move the rank, either way (90 %). */
  readonly margin: number;
  /** Values it is compared with. */
  readonly n: number;
}

const isOver = (value: number, other: number): number => (other < value ? 1 : other === value ? 0.5 : 0);

/** Ranks of a range among others: of its middle among the middles, at the lowest, and at the highest. */
function ranksAmong(value: Interval, others: readonly Interval[]): Spread {
  const own = centre(value);
  let [middle, low, high] = [0, 0, 0];
  for (const other of others) {
    middle += isOver(own, centre(other));
    low += isOver(value.low, other.high);
    high += isOver(value.high, other.low);
  }
  const inPercent = (points: number): number => (100 * points) / others.length;
  return { value: inPercent(middle), low: inPercent(low), high: inPercent(high) };
}

/** The share of `history` below the value, of equals half, in percent; null below ten values. The value itself is not in it. */
export function percentileOf(value: Interval, history: readonly Interval[]): Percentile | null {
  const n = history.length;
  if (n < NEEDED_POSTS) return null;
  const rank = ranksAmong(value, history);
  const share = rank.value / 100;
  return { rank, margin: 100 * Z * Math.sqrt((share * (1 - share)) / n), n };
}
