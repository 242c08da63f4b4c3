/** How many followers an account had when a post was published. */
import { DAY } from '../age';
import { type Interval, hull } from '../interval';
import type { Point } from '../value-at-age';

/** A reading so near to the day is as good as one of that day. */
const NEAR = 2 * DAY;

export interface FollowersAt {
  readonly range: Interval;
  /** `between`: bounds from the readings before and after. `far`: the nearest reading, with none on the other side. Both are estimates. */
  readonly basis: 'reading' | 'between' | 'far';
  readonly isEstimated: boolean;
}

/** Readings of an account's followers; those that did not show them are left out. */
export function followerPoints(
  readings: readonly { readonly readAt: number; readonly metrics: { readonly followers?: Interval | undefined } }[],
): Point[] {
  return readings.flatMap(({ readAt, metrics: { followers } }) =>
    followers === undefined ? [] : [{ readAt, ...bounds(followers) }],
  );
}

const bounds = ({ low, high }: Interval): Interval => ({ low, high });

/** Null without any reading. Of readings at one moment all are possible; their order never matters. */
export function followersAt(readings: readonly Point[], publishedAt: number): FollowersAt | null {
  const away = (point: Point): number => Math.abs(point.readAt - publishedAt);
  const nearestOf = (points: readonly Point[]): Interval | null => {
    const distance = Math.min(...points.map(away));
    const nearest = points.filter((point) => away(point) === distance).map(bounds);
    return nearest.length === 0 ? null : nearest.reduce(hull);
  };
  const near = nearestOf(readings.filter((point) => away(point) <= NEAR));
  if (near !== null) return { range: near, basis: 'reading', isEstimated: false };
  const before = nearestOf(readings.filter((point) => point.readAt < publishedAt));
  const after = nearestOf(readings.filter((point) => point.readAt > publishedAt));
  if (before !== null && after !== null) return { range: hull(before, after), basis: 'between', isEstimated: true };
  const only = before ?? after;
  return only === null ? null : { range: only, basis: 'far', isEstimated: true };
}

/** Growth of followers between two readings: (later - earlier) / earlier, a share of 1; null when there may have been none. */
export function followerGrowthRate(earlier: Interval, later: Interval): Interval | null {
  if (earlier.low <= 0) return null;
  return { low: later.low / earlier.high - 1, high: later.high / earlier.low - 1 };
}
