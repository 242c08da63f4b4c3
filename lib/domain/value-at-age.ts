/** What a post had at a certain age, as far as its readings can tell. */
import { toleranceAt } from './age';
import { type Interval, hull } from './interval';

/** One reading of one metric. */
export interface Point extends Interval {
  readonly readAt: number;
}

export type ValueAtAge =
  | {
      readonly kind: 'at age';
      /** `reading`: read at that age. `between`: bounds from the readings before and after it. */
      readonly basis: 'reading' | 'between';
      readonly value: Interval;
    }
  | { readonly kind: 'no reading at that age' };

/**
 * Value of a metric at `age` (ms after publishing). The reading nearest to that age counts if it lies within the
 * tolerance (a tenth of the age, at least half an hour). Otherwise the value lies within the bounds of the readings on
 * both sides taken together, because counts may fall as well as grow. Never extrapolated: without a reading on each side
 * the value is unknown.
 *
 * `points` must be in order of time.
 */
export function valueAtAge(points: readonly Point[], publishedAt: number, age: number): ValueAtAge {
  const moment = publishedAt + age;
  const before = points.findLast((point) => point.readAt <= moment);
  const after = points.find((point) => point.readAt >= moment);
  const away = (point: Point | undefined): number =>
    point === undefined ? Number.POSITIVE_INFINITY : Math.abs(point.readAt - moment);
  const nearest = away(after) < away(before) ? after : before;
  if (nearest !== undefined && away(nearest) <= toleranceAt(age)) {
    return { kind: 'at age', basis: 'reading', value: { low: nearest.low, high: nearest.high } };
  }
  if (before === undefined || after === undefined) return { kind: 'no reading at that age' };
  return { kind: 'at age', basis: 'between', value: hull(before, after) };
}
