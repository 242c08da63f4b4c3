/** What a campaign had gathered at the end of each day since its first post: only where the engagements of all its posts are known. */
import { DAY, isMature, publishedWithin } from '../age';
import { type ComparablePost, latestValues, partsOf, type PostReading, type ReadingsByPost } from '../comparable';
import { type EngagementBasis, engagementBasis, engagementsOn } from '../engagement-basis';
import { type Interval, sum } from '../interval';
import { type Point, valueAtAge } from '../value-at-age';

export interface CurvePoint extends Interval {
  /** 1: the end of the first day. */
  readonly day: number;
  /** Posts that were published by then. */
  readonly posts: number;
}

export interface CurveOptions {
  readonly now: number;
  readonly matureAfterDays: number;
  readonly readings: ReadingsByPost;
}

/** A campaign is drawn for so many days at most. */
const MOST_DAYS = 120;
/** Bounds whose upper end is over so many times the lower one say too little to be drawn. */
const TOO_WIDE = 2;

/** On which parts the engagements of these posts are summed; null when none is known. */
export const basisOf = (posts: readonly ComparablePost[]): EngagementBasis | null =>
  engagementBasis(posts.map((post) => ({ metrics: latestValues(post, partsOf('engagements')), told: null })));

/** The latest values as a look; none when they are of different moments, which tell no sum of one. */
function latestLook(post: ComparablePost, basis: EngagementBasis): readonly PostReading[] {
  if (basis === 'told') return [];
  const times = new Set(basis.map((part) => post.latestReadAt[part]));
  const [readAt] = times;
  return times.size !== 1 || readAt === undefined ? [] : [{ readAt, metrics: post.latest }];
}

/** All looks at a post that tell its engagements on a basis, in order of time. The latest belongs to it even if it was not worth keeping. */
export function engagementPoints(
  post: ComparablePost,
  readings: readonly PostReading[],
  basis: EngagementBasis,
): readonly Point[] {
  const points = new Map<number, Point>();
  for (const { readAt, metrics } of [...latestLook(post, basis), ...readings]) {
    const value = engagementsOn({ metrics, told: null }, basis);
    if (value !== null && !points.has(readAt)) points.set(readAt, { readAt, ...value });
  }
  return [...points.values()].sort((a, b) => a.readAt - b.readAt);
}

/**
 * What a post had at a moment; null when that is not known. Before its first reading it had anything from nothing to what
 * was read then; once it was read as a mature post, it hardly changes any more.
 */
function valueAt(
  post: ComparablePost & { readonly publishedAt: number },
  points: readonly Point[],
  moment: number,
  matureAfterDays: number,
): Interval | null {
  const { publishedAt, publishedAtPrecision } = post;
  const found = valueAtAge(points, publishedAt, moment - publishedAt);
  if (found.kind === 'at age') return found.value;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (moment < first.readAt) return { low: 0, high: first.high };
  return isMature(last.readAt, publishedAt, publishedAtPrecision, matureAfterDays)
    ? { low: last.low, high: last.high }
    : null;
}

export interface GatheredPost {
  readonly key: string;
  readonly value: Interval | null;
}

/** What each post that was published by a moment had then. Posts without a time of publishing known to the day are not among them. */
export function gatheredAt(
  posts: readonly ComparablePost[],
  moment: number,
  { matureAfterDays, readings }: CurveOptions,
): readonly GatheredPost[] {
  const basis = basisOf(posts);
  return posts.flatMap((post) => {
    const { publishedAt } = post;
    if (!isDated(post) || publishedAt === null || publishedAt > moment) return [];
    if (basis === null) return [{ key: post.key, value: null }];
    const points = engagementPoints(post, readings.get(post.key) ?? [], basis);
    return [{ key: post.key, value: valueAt({ ...post, publishedAt }, points, moment, matureAfterDays) }];
  });
}

/** Whether the day of publishing is known. */
export const isDated = ({ publishedAt, publishedAtPrecision }: ComparablePost): boolean =>
  publishedAt !== null && publishedWithin(publishedAtPrecision) <= DAY / 2;

/** When the first of these posts was published, ms; null without a dated one. */
export function launchOf(posts: readonly ComparablePost[]): number | null {
  const times = posts.filter(isDated).flatMap(({ publishedAt }) => publishedAt ?? []);
  return times.length === 0 ? null : Math.min(...times);
}

/** Sum of all, or null when one of them is unknown or the bounds are too wide to say anything. */
export function gatheredTotal(posts: readonly GatheredPost[]): Interval | null {
  const known = posts.flatMap(({ value }) => value ?? []);
  if (known.length === 0 || known.length < posts.length) return null;
  const total = sum(known);
  return total.high > TOO_WIDE * Math.max(total.low, 1) ? null : total;
}

/** The days whose sum is known, in order. */
export function campaignCurve(posts: readonly ComparablePost[], options: CurveOptions): readonly CurvePoint[] {
  const launch = launchOf(posts);
  if (launch === null) return [];
  const days = Math.min(MOST_DAYS, Math.floor((options.now - launch) / DAY));
  return Array.from({ length: Math.max(0, days) }, (_, index) => index + 1).flatMap((day) => {
    const gathered = gatheredAt(posts, launch + day * DAY, options);
    const total = gatheredTotal(gathered);
    return total === null ? [] : [{ day, posts: gathered.length, ...total }];
  });
}
