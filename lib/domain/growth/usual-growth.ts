/** How comparable posts of an account grew: the middle half of what they had at each of a few ages. */
import { HOUR } from '../age';
import { type ComparablePost, type ReadingsByPost, total, valuesAtAge } from '../comparable';
import { centre, type Interval } from '../interval';
import type { PostMetric } from '../metrics';
import { middleHalfMean, quantile } from '../quantiles';

/** Ages in hours at which the band is worked out; those at which posts are compared are among them. */
const AGES_IN_HOURS = [1, 3, 8, 24, 72, 168, 336, 672] as const;

/** As for usual: without so many posts there is none, from so many on the format decides, and so many are enough. */
const NEEDED = 10;
const NEEDED_IN_FORMAT = 20;
const MOST = 100;
/** Bounds at an age whose upper end is over so many times the lower one say too little. */
const TOO_WIDE = 2;

export interface UsualAtAge extends Interval {
  /** Age in ms. The ends of the middle half are `low` and `high`. */
  readonly age: number;
  /** Mean of the middle half. */
  readonly expected: number;
  /** Posts behind it. */
  readonly n: number;
}

export interface UsualGrowth {
  /** `format`: posts of the same format. `account`: of all formats, because there were too few of this one. */
  readonly basis: 'format' | 'account';
  /** Youngest first; ages at which too few posts were read are missing. */
  readonly ages: readonly UsualAtAge[];
}

function valuesAt(
  posts: readonly ComparablePost[],
  metric: PostMetric,
  age: number,
  readings: ReadingsByPost,
): number[] {
  const values: number[] = [];
  for (const post of posts) {
    if (values.length === MOST) break;
    const value = total(valuesAtAge(post, readings, [metric], age), [metric]);
    if (value !== null && value.high <= TOO_WIDE * Math.max(value.low, 1)) values.push(centre(value));
  }
  return values;
}

function agesOf(
  posts: readonly ComparablePost[],
  metric: PostMetric,
  readings: ReadingsByPost,
  needed: number,
): UsualAtAge[] {
  return AGES_IN_HOURS.flatMap((hours): UsualAtAge[] => {
    const age = hours * HOUR;
    const values = valuesAt(posts, metric, age, readings);
    const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
    const expected = middleHalfMean(values);
    if (values.length < needed || low === null || high === null || expected === null) return [];
    return [{ age, low, high, expected, n: values.length }];
  });
}

/**
 * The usual growth of one metric, from the posts that a post may be compared with (usualCandidates). Of the same format where
 * at least 20 of them were read at some age, otherwise of all formats from 10 on. Rounded counts are taken at their middle:
 * this is for drawing; verdicts come from usualFor. Null when no age is known.
 */
export function usualGrowth(
  post: ComparablePost,
  candidates: readonly ComparablePost[],
  metric: PostMetric,
  readings: ReadingsByPost,
): UsualGrowth | null {
  const alike = candidates.filter(({ format }) => format !== null && format === post.format);
  const inFormat = agesOf(alike, metric, readings, NEEDED_IN_FORMAT);
  if (inFormat.length > 0) return { basis: 'format', ages: inFormat };
  const ages = agesOf(candidates, metric, readings, NEEDED);
  return ages.length === 0 ? null : { basis: 'account', ages };
}
