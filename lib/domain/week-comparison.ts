/** A week against the week before, at like age: what its posts had by the same moment of the week. */
import {
  type ComparablePost,
  type ComparedMetric,
  type PartValues,
  type ReadingsByPost,
  latestValues,
  matureValues,
  partsOf,
  total,
  valuesAtAge,
} from './comparable';
import { type ChangeVerdict, type Interval, centre, divide, scale, subtract, sum, verdictOfChange } from './interval';
import type { PostMetric } from './metrics';
import { median } from './quantiles';
import { type WeekPosts, postsOfWeeks } from './week-posts';
import type { ValuedPost } from './week-verdict/change-parts';
import { type Week, type WeekStart, previousWeek, weekEarlier, weekOf } from './weeks';

/** A comparison needs values of at least this share of the posts of either week. */
const NEEDED_COVERAGE = 0.5;
/** A median of fewer posts says nothing. */
const POSTS_FOR_MEDIAN = 3;

export interface WeekInput {
  /** All posts of one account (more than two weeks of them do no harm). */
  readonly posts: readonly ComparablePost[];
  /** Kept readings of the posts of the two weeks. */
  readonly readings: ReadingsByPost;
  readonly now: number;
  readonly zone: string;
  readonly weekStart: WeekStart;
  readonly metrics: readonly ComparedMetric[];
  /** From the platform's description. */
  readonly matureAfterDays: number;
  /** The week to look at; the running one when absent. */
  readonly week?: Week;
}

interface PeriodTotal {
  /** Posts of the period. */
  readonly posts: number;
  /** Of them, posts whose value is known; the others are not in the total. */
  readonly known: number;
  /** What these posts have gathered to date; null when no value is known. */
  readonly total: Interval | null;
}

export interface Coverage {
  readonly withReading: number;
  readonly of: number;
}

/** `no visible change`: both weeks show the very same range. `cannot tell`: the ranges overlap. */
type WeekVerdict = ChangeVerdict | 'no visible change';

export interface Compared {
  readonly kind: 'compared';
  /** `total`: sums of all posts. `per post`: means, because some posts have no reading and sums would not be alike. */
  readonly basis: 'total' | 'per post';
  readonly current: Interval;
  readonly previous: Interval;
  /** Current minus previous. */
  readonly difference: Interval;
  /** Current divided by previous; null where the previous may be 0. */
  readonly ratio: Interval | null;
  readonly verdict: WeekVerdict;
}

interface NotCompared {
  readonly kind: 'not compared';
  readonly reason: 'not read this week' | 'no posts this week' | 'no posts last week' | 'too few readings';
}

export interface MetricWeek {
  readonly metric: ComparedMetric;
  /** What every number below is a sum of: parts known of at least half of the posts in either week. */
  readonly parts: readonly PostMetric[];
  readonly current: PeriodTotal;
  /** The whole week before, to date. */
  readonly lastWeek: PeriodTotal;
  /** Posts of each week up to the same moment, and how many have a value at like age. */
  readonly coverage: { readonly current: Coverage; readonly previous: Coverage };
  /** Median post at like age; null for fewer than three posts. */
  readonly typicalPost: { readonly current: Interval | null; readonly previous: Interval | null };
  /** The posts with a value at like age, at the middle of it: what a change is split by and judged from. */
  readonly valued: { readonly current: readonly ValuedPost[]; readonly previous: readonly ValuedPost[] };
  readonly comparison: Compared | NotCompared;
}

export interface WeekComparison {
  readonly week: Week;
  readonly previousWeek: Week;
  readonly running: boolean;
  /** The moment up to which the weeks are compared: the last look at the account's posts, or the end of a finished week. Null when nothing was read in the week. */
  readonly asOf: number | null;
  /** `mature`: both weeks are finished and their counts have stopped growing, so latest values are compared. */
  readonly likeAge: 'same moment' | 'mature';
  readonly leftOut: WeekPosts['leftOut'];
  readonly metrics: readonly MetricWeek[];
}

/** The posts of a week up to the compared moment, and a way to value them at like age. */
interface Side {
  readonly posts: readonly ComparablePost[];
  readonly valuesOf: (post: ComparablePost, parts: readonly PostMetric[]) => PartValues;
}

interface Sides {
  readonly current: Side;
  readonly previous: Side;
}

/** Later looks than `now` are from another time than the one that is asked about. */
function lastLook(input: WeekInput, week: Week): number | null {
  if (week.end <= input.now) return week.end;
  const looks = input.posts.map((post) => post.lastReadAt).filter((at) => at <= input.now && at >= week.start);
  return looks.length === 0 ? null : Math.max(...looks);
}

function sideAt(posts: readonly ComparablePost[], moment: number, readings: ReadingsByPost): Side {
  return {
    posts: posts.filter((post) => post.publishedAt !== null && post.publishedAt <= moment),
    valuesOf: (post, parts) =>
      post.publishedAt === null ? {} : valuesAtAge(post, readings, parts, moment - post.publishedAt),
  };
}

function allMature(input: WeekInput, week: Week, { current, previous }: WeekPosts): boolean {
  const parts = input.metrics.flatMap(partsOf);
  return (
    week.end <= input.now &&
    [...current, ...previous].every(
      (post) =>
        Object.keys(latestValues(post, parts)).length ===
        Object.keys(matureValues(post, parts, input.matureAfterDays)).length,
    )
  );
}

/** Parts known of at least half of the posts of either week, so that all sums have the same ones. */
function sharedParts(metric: ComparedMetric, { current, previous }: WeekPosts): readonly PostMetric[] {
  return partsOf(metric).filter((part) =>
    [current, previous].every(
      (posts) => posts.filter((post) => post.latest[part] !== undefined).length * 2 >= posts.length,
    ),
  );
}

function totalOf(posts: readonly ComparablePost[], parts: readonly PostMetric[]): PeriodTotal {
  const known = posts.flatMap((post) => total(latestValues(post, parts), parts) ?? []);
  return { posts: posts.length, known: known.length, total: known.length === 0 ? null : sum(known) };
}

function medianOf(values: readonly Interval[]): Interval | null {
  const low = median(values.map((value) => value.low));
  const high = median(values.map((value) => value.high));
  return values.length < POSTS_FOR_MEDIAN || low === null || high === null ? null : { low, high };
}

function verdictOf(current: Interval, previous: Interval): WeekVerdict {
  const same = current.low === previous.low && current.high === previous.high;
  return same ? 'no visible change' : verdictOfChange(subtract(current, previous));
}

const coverageOf = (side: Side, values: readonly Interval[]): Coverage => ({
  withReading: values.length,
  of: side.posts.length,
});

function compare(sides: Sides, now: readonly Interval[], then: readonly Interval[]): Compared | NotCompared {
  const coverage = [coverageOf(sides.current, now), coverageOf(sides.previous, then)];
  if (sides.current.posts.length === 0) return { kind: 'not compared', reason: 'no posts this week' };
  if (sides.previous.posts.length === 0) return { kind: 'not compared', reason: 'no posts last week' };
  if (coverage.some((each) => each.withReading === 0 || each.withReading < each.of * NEEDED_COVERAGE)) {
    return { kind: 'not compared', reason: 'too few readings' };
  }
  const complete = coverage.every((each) => each.withReading === each.of);
  const summary = (values: readonly Interval[]): Interval => scale(sum(values), complete ? 1 : 1 / values.length);
  const [current, previous] = [summary(now), summary(then)];
  return {
    kind: 'compared',
    basis: complete ? 'total' : 'per post',
    current,
    previous,
    difference: subtract(current, previous),
    ratio: divide(current, previous),
    verdict: verdictOf(current, previous),
  };
}

/** Posts of unknown format are a format of their own. */
function valuedPosts(side: Side | undefined, parts: readonly PostMetric[]): ValuedPost[] {
  if (side === undefined) return [];
  return side.posts.flatMap((post) => {
    const value = total(side.valuesOf(post, parts), parts);
    return value === null ? [] : [{ format: post.format ?? '', value: centre(value) }];
  });
}

function metricWeek(metric: ComparedMetric, posts: WeekPosts, sides: Sides | null): MetricWeek {
  const parts = sharedParts(metric, posts);
  const valuesOf = (side: Side | undefined): Interval[] =>
    side?.posts.flatMap((post) => total(side.valuesOf(post, parts), parts) ?? []) ?? [];
  const [now, then] = [valuesOf(sides?.current), valuesOf(sides?.previous)];
  const unread: Coverage = { withReading: 0, of: 0 };
  return {
    metric,
    parts,
    current: totalOf(posts.current, parts),
    lastWeek: totalOf(posts.previous, parts),
    coverage: {
      current: sides === null ? unread : coverageOf(sides.current, now),
      previous: sides === null ? unread : coverageOf(sides.previous, then),
    },
    typicalPost: { current: medianOf(now), previous: medianOf(then) },
    valued: { current: valuedPosts(sides?.current, parts), previous: valuedPosts(sides?.previous, parts) },
    comparison: sides === null ? { kind: 'not compared', reason: 'not read this week' } : compare(sides, now, then),
  };
}

/**
 * This week's numbers and their comparison with the week before at like age: posts published up to the same moment of
 * the week, with the values they had at that moment (valueAtAge). The moment is the last look at the account, not the
 * clock, because what was published since is not known yet. Promoted posts and replies are left out and counted.
 *
 * A comparison is made only if at least half of the posts on either side have a value at like age; where some have none,
 * means per post are compared instead of totals. Throws RangeError for an unknown time zone.
 */
export function compareWeeks(input: WeekInput): WeekComparison {
  const week = input.week ?? weekOf(input.now, input.zone, input.weekStart);
  const before = previousWeek(week, input.zone);
  const posts = postsOfWeeks(input.posts, week, before);
  const asOf = lastLook(input, week);
  const mature = allMature(input, week, posts);
  const atMoment = (list: readonly ComparablePost[], moment: number): Side => {
    const side = sideAt(list, moment, input.readings);
    return mature ? { ...side, valuesOf: latestValues } : side;
  };
  const sides =
    asOf === null
      ? null
      : {
          current: atMoment(posts.current, asOf),
          previous: atMoment(posts.previous, weekEarlier(asOf, input.zone)),
        };
  return {
    week,
    previousWeek: before,
    running: week.end > input.now,
    asOf,
    likeAge: mature ? 'mature' : 'same moment',
    leftOut: posts.leftOut,
    metrics: input.metrics.map((metric) => metricWeek(metric, posts, sides)),
  };
}
