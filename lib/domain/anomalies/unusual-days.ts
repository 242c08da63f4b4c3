/** Days whose posts did unusually well or badly in their first 24 hours, with the posts behind them. */
import { DAY, HOUR, publishedWithin } from '../age';
import {
  type ComparablePost,
  commonParts,
  type PartValues,
  partsOf,
  type ReadingsByPost,
  total,
  valuesAtAge,
} from '../comparable';
import { grouped } from '../grouped';
import { centre } from '../interval';
import { dayOf } from '../weeks';
import { type JudgedDay, judgedDays } from './anomalies';

/** So many days before a day are looked at, so that 28 with posts can be among them. */
export const LOOKED_BACK = 120 * DAY;
/** Bounds further apart say too little. */
const TOO_WIDE = 2;

export interface UnusualDay<T> extends JudgedDay {
  readonly flag: 'spike' | 'drop';
  /** Posts of the day, the highest first. */
  readonly posts: readonly { readonly post: T; readonly value: number }[];
}

export interface UnusualDaysInput<T> {
  /** Posts of the days asked about and of the 120 days before. */
  readonly posts: readonly T[];
  readonly readings: ReadingsByPost;
  readonly zone: string;
  /** Days asked about: from this instant (included) to that one (excluded). */
  readonly from: number;
  readonly to: number;
  readonly threshold: number;
}

export interface UnusualDays<T> {
  readonly days: readonly UnusualDay<T>[];
  /** Days that were judged, of those asked about. */
  readonly judged: number;
}

const isOwn = ({ publishedAt, publishedAtPrecision, isReply, isPromoted }: ComparablePost): boolean =>
  publishedAt !== null && publishedWithin(publishedAtPrecision) * 2 <= HOUR && !isReply && !isPromoted;

/**
 * Engagements of each day's posts at 24 hours, so that no day is compared with an older one. A day of which some post has no
 * such reading is missing, as is a day without posts: neither is a day of 0.
 */
export function unusualDays<T extends ComparablePost>(input: UnusualDaysInput<T>): UnusualDays<T> {
  const { zone, readings, from, to, threshold } = input;
  const own = input.posts.filter(isOwn);
  const values = new Map(
    own.map((post) => [post.key, valuesAtAge(post, readings, partsOf('engagements'), DAY)] as const),
  );
  const known = [...values.values()].filter((each) => Object.keys(each).length > 0);
  const all: PartValues = Object.assign({}, ...known);
  const parts = commonParts(all, known, Math.ceil(known.length / 2));
  const valueOf = (post: T): number | null => {
    const value = total(values.get(post.key) ?? {}, parts);
    return value === null || value.high > TOO_WIDE * Math.max(value.low, 1) ? null : centre(value);
  };
  const byDay = grouped(own, ({ publishedAt }) => dayOf(publishedAt ?? 0, zone));
  const series = [...byDay].flatMap(([date, posts]) => {
    const counts = posts.map(valueOf);
    return counts.some((value) => value === null)
      ? []
      : [{ date, value: counts.reduce((sum: number, value) => sum + (value ?? 0), 0) }];
  });
  const [first, last] = [dayOf(from, zone), dayOf(to - 1, zone)];
  const asked = judgedDays(series, threshold).filter(({ date }) => date >= first && date <= last);
  const days = asked.flatMap((day): UnusualDay<T>[] => {
    if (day.flag === null) return [];
    const posts = (byDay.get(day.date) ?? []).map((post) => ({ post, value: valueOf(post) ?? 0 }));
    return [{ ...day, flag: day.flag, posts: posts.toSorted((a, b) => b.value - a.value) }];
  });
  return { days, judged: asked.length };
}
