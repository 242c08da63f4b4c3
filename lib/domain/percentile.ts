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

function rankAmong(value: number, others: readonly number[]): number {
  const points = others.reduce((total, other) => total + (other < value ? 1 : other === value ? 0.5 : 0), 0);
  return (100 * points) / others.length;
}

/** The share of `history` below the value, of equals half, in percent; null below ten values. The value itself is not in it. */
export function percentileOf(value: Interval, history: readonly Interval[]): Percentile | null {
  const n = history.length;
  if (n < NEEDED_POSTS) return null;
  const middle = rankAmong(centre(value), history.map(centre));
  const low = rankAmong(
    value.low,
    history.map((other) => other.high),
  );
  const high = rankAmong(
    value.high,
    history.map((other) => other.low),
  );
  const share = middle / 100;
  return { rank: { value: middle, low, high }, margin: 100 * Z * Math.sqrt((share * (1 - share)) / n), n };
}
