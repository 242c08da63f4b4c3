/** The values by which posts are compared: of one metric or of all engagements, as they stand or at a certain age. */
import { isMature, publishedWithin, toleranceAt } from './age';
import type { Format } from './formats';
import { type Interval, sum } from './interval';
import { ENGAGEMENT_PARTS, type PostMetric } from './metrics';
import type { PostMetrics, TimePrecision } from './reading';
import { type Point, valueAtAge } from './value-at-age';

/** What a comparison needs to know of a post; a kept post is one. Times are ms since 1970. */
export interface ComparablePost {
  readonly key: string;
  readonly publishedAt: number | null;
  readonly publishedAtPrecision: TimePrecision;
  readonly format: Format | null;
  readonly isReply: boolean;
  readonly isPromoted: boolean;
  readonly lastReadAt: number;
  readonly latest: PostMetrics;
  readonly latestReadAt: Readonly<Partial<Record<PostMetric, number>>>;
}

/** One kept look at a post. */
export interface PostReading {
  readonly readAt: number;
  readonly metrics: PostMetrics;
}

/** Kept looks by post key, in any order. */
export type ReadingsByPost = ReadonlyMap<string, readonly PostReading[]>;

export type ComparedMetric = PostMetric | 'engagements';

/** Known values of the metrics that make up the compared one; an absent key is unknown. */
export type PartValues = Readonly<Partial<Record<PostMetric, Interval>>>;

/** The metrics that may be summed for a comparison: the engagement parts, or the one metric. */
export function partsOf(metric: ComparedMetric): readonly PostMetric[] {
  return metric === 'engagements' ? ENGAGEMENT_PARTS : [metric];
}

function collect(parts: readonly PostMetric[], valueOf: (part: PostMetric) => Interval | null): PartValues {
  const values: Partial<Record<PostMetric, Interval>> = {};
  for (const part of parts) {
    const value = valueOf(part);
    if (value !== null) values[part] = value;
  }
  return values;
}

/** The values that were read when the post was mature; the others are left out. */
export function matureValues(post: ComparablePost, parts: readonly PostMetric[], matureAfterDays: number): PartValues {
  return collect(parts, (part) => {
    const value = post.latest[part];
    const readAt = post.latestReadAt[part];
    if (value === undefined || readAt === undefined || post.publishedAt === null) return null;
    return isMature(readAt, post.publishedAt, post.publishedAtPrecision, matureAfterDays) ? value : null;
  });
}

/** The latest values, whenever they were read. */
export function latestValues(post: ComparablePost, parts: readonly PostMetric[]): PartValues {
  return collect(parts, (part) => post.latest[part] ?? null);
}

/** All that was read of one metric, in order of time. The latest look belongs to it even if it was not worth keeping. */
function pointsOf(post: ComparablePost, readings: readonly PostReading[], part: PostMetric): Point[] {
  const points = new Map<number, Point>();
  for (const { readAt, metrics } of readings) {
    const value = metrics[part];
    if (value !== undefined) points.set(readAt, { readAt, low: value.low, high: value.high });
  }
  const latest = post.latest[part];
  const readAt = post.latestReadAt[part];
  if (latest !== undefined && readAt !== undefined) points.set(readAt, { readAt, low: latest.low, high: latest.high });
  return [...points.values()].sort((a, b) => a.readAt - b.readAt);
}

/**
 * The values that the post had at `age` (ms), by valueAtAge. Nothing is known if the time of publishing is not known
 * as exactly as a reading at that age has to be.
 */
export function valuesAtAge(
  post: ComparablePost,
  readings: ReadingsByPost,
  parts: readonly PostMetric[],
  age: number,
): PartValues {
  const { publishedAt } = post;
  if (publishedAt === null || publishedWithin(post.publishedAtPrecision) > toleranceAt(age)) return {};
  const own = readings.get(post.key) ?? [];
  return collect(parts, (part) => {
    const found = valueAtAge(pointsOf(post, own, part), publishedAt, age);
    return found.kind === 'at age' ? found.value : null;
  });
}

/** Sum of exactly these parts; null when one of them is unknown or none is asked for. */
export function total(values: PartValues, parts: readonly PostMetric[]): Interval | null {
  const known = parts.flatMap((part) => values[part] ?? []);
  return parts.length === 0 || known.length < parts.length ? null : sum(known);
}

/**
 * The parts on which a post and its history are compared, so that every sum has the same ones: those known of the post
 * and of at least half of the history; then, while fewer than `needed` posts know all of them, the rarest is given up.
 */
export function commonParts(own: PartValues, history: readonly PartValues[], needed: number): readonly PostMetric[] {
  const known = Object.keys(own) as PostMetric[];
  const timesKnown = (part: PostMetric): number => history.filter((values) => values[part] !== undefined).length;
  const common = known.filter((part) => timesKnown(part) * 2 >= history.length);
  let parts = common.length > 0 ? common : known;
  const complete = (): number => history.filter((values) => total(values, parts) !== null).length;
  while (parts.length > 1 && complete() < needed) {
    const rarest = parts.reduce((a, b) => (timesKnown(b) < timesKnown(a) ? b : a));
    parts = parts.filter((part) => part !== rarest);
  }
  return parts;
}
