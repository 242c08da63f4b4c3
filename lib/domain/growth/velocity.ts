/** How fast a post grows, and when it had half of what it has: only from readings, never by extrapolation. */
import { HOUR } from '../age';
import { centre, type Interval, scale, subtract } from '../interval';
import type { Point } from '../value-at-age';

/** Two readings closer together say nothing of an hour. */
const LEAST_APART = HOUR / 4;

export interface Velocity {
  /** Growth an hour between the two readings; may be below 0. */
  readonly perHour: Interval;
  readonly from: number;
  readonly to: number;
}

/** Growth an hour between the last reading and the one before it that is at least a quarter of an hour older; null without both. */
export function velocityOf(points: readonly Point[]): Velocity | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const before = points.findLast(({ readAt }) => last.readAt - readAt >= LEAST_APART);
  if (before === undefined) return null;
  const hours = (last.readAt - before.readAt) / HOUR;
  return { perHour: scale(subtract(last, before), 1 / hours), from: before.readAt, to: last.readAt };
}

/** The last quarter of the observed age may have added so much for the count to be called final. */
const FINAL_AFTER = 0.75;
const FINAL_GROWTH = 0.05;

/** `at`: hours until half of the final count. `less than`: the first reading was beyond half already. */
export interface HalfLife {
  readonly kind: 'at' | 'less than';
  readonly hours: number;
}

/** Where the line between two points reaches `value`, linear in ln(1 + hours) (statistics, section 8). */
function crossing(a: readonly [number, number], b: readonly [number, number], value: number): number {
  const share = b[1] === a[1] ? 1 : (value - a[1]) / (b[1] - a[1]);
  const [from, to] = [Math.log1p(a[0]), Math.log1p(b[0])];
  return Math.expm1(from + share * (to - from));
}

/**
 * Time until half of the final count. Null while the count still grows: it is final only when the last quarter of the observed
 * age added at most 5 % to it and there is a reading in that quarter and before it. `points` in order of time.
 */
export function halfLifeOf(points: readonly Point[], publishedAt: number): HalfLife | null {
  const ages = points.map((point) => [(point.readAt - publishedAt) / HOUR, centre(point)] as const);
  const last = ages.at(-1);
  const [first] = ages;
  if (last === undefined || first === undefined || ages.length < 3 || last[1] <= 0) return null;
  const before = ages.findLast(([hours]) => hours <= last[0] * FINAL_AFTER);
  if (before === undefined || last[1] - before[1] > last[1] * FINAL_GROWTH) return null;
  const half = last[1] / 2;
  if (first[1] >= half) return { kind: 'less than', hours: first[0] };
  const index = ages.findIndex(([, value]) => value >= half);
  const [below, above] = [ages[index - 1], ages[index]];
  if (below === undefined || above === undefined) return null;
  return { kind: 'at', hours: crossing(below, above, half) };
}
