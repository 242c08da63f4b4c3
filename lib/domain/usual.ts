/** A post against the usual of its own account: what comparable posts had at the same age. */
import { COMPARISON_AGES, DAY, publishedWithin } from './age';
import {
  type ComparablePost,
  type ComparedMetric,
  type PartValues,
  type ReadingsByPost,
  commonParts,
  matureValues,
  partsOf,
  total,
  valuesAtAge,
} from './comparable';
import { type Interval, divide, sum } from './interval';
import type { PostMetric } from './metrics';
import { middleHalfMean, quantile } from './quantiles';

/** Without so many comparable posts there is no usual. */
export const NEEDED_POSTS = 10;
/** With fewer of the same format, the usual is that of all formats (metric definitions, versus usual). */
export const NEEDED_IN_FORMAT = 20;
/** The usual comes from at most so many comparable posts. */
export const HISTORY_POSTS = 100;
/** So many posts are looked through to find them. */
const LOOKED_THROUGH = 200;
/** Bounds at an age whose upper end is over so many times the lower one say too little to be part of a usual. */
const TOO_WIDE = 2;

/** `mature`: the counts have nearly stopped growing, so the latest values are compared with each other. */
export type UsualAge = '24h' | '7d' | 'mature';

export interface UsualOptions {
  readonly now: number;
  /** From the platform's description. */
  readonly matureAfterDays: number;
  /** Kept readings of the post and of its history; only needed for posts that are not mature. */
  readonly readings: ReadingsByPost;
  /** Engagements when absent. */
  readonly metric?: ComparedMetric;
}

/** Posts of the history that are no part of the usual, by reason. */
interface LeftOut {
  readonly promoted: number;
  /** Replies for an original, originals for a reply. */
  readonly otherKind: number;
  /** Without a usable value, or without a time of publishing, among the posts looked at. */
  readonly unknown: number;
}

export interface UsualFound {
  readonly kind: 'usual';
  readonly metric: ComparedMetric;
  /** What the value and every value of the history are sums of. */
  readonly parts: readonly PostMetric[];
  readonly value: Interval;
  /** Mean of the middle half of the history. */
  readonly expected: Interval;
  /** Ends of the middle half (quartiles of type 7), at their outermost where the history is rounded. */
  readonly low: number;
  readonly high: number;
  /** Value divided by expected; null when nothing (0) is usual. */
  readonly times: Interval | null;
  /** Posts behind the usual. */
  readonly n: number;
  /** `format`: posts of the same format. `account`: all formats, because there were too few of this one. */
  readonly basis: 'format' | 'account';
  /** Comparable posts of the same format. */
  readonly inFormat: number;
  readonly age: UsualAge;
  /** `above` or `below` only if the whole range of the value lies outside the middle half. */
  readonly symbol: 'above' | 'below' | 'usual';
  readonly leftOut: LeftOut;
}

export type Usual =
  | UsualFound
  /** `n` of `needed` comparable posts, of any format. */
  | {
      readonly kind: 'too-few';
      readonly n: number;
      readonly needed: number;
      readonly age: UsualAge;
      readonly leftOut: LeftOut;
    }
  | { readonly kind: 'too-early'; readonly judgedAtHours: 24 }
  | { readonly kind: 'no-reading'; readonly age: UsualAge }
  | { readonly kind: 'unknown'; readonly reason: 'promoted' | 'no-time' | 'no-value' };

interface Compared {
  readonly parts: readonly PostMetric[];
  readonly value: Interval;
  readonly history: readonly Interval[];
  readonly unknown: number;
}

/** Ages at which the post can be judged, the oldest first; empty when it is younger than a day. */
function agesOf(post: ComparablePost, publishedAt: number, options: UsualOptions): UsualAge[] {
  if (Object.keys(matureValues(post, partsOf(metricOf(options)), options.matureAfterDays)).length > 0)
    return ['mature'];
  const old = (age: '24h' | '7d'): boolean =>
    options.now - publishedAt >= COMPARISON_AGES[age] && COMPARISON_AGES[age] <= options.matureAfterDays * DAY;
  return (['7d', '24h'] as const).filter(old);
}

const metricOf = (options: UsualOptions): ComparedMetric => options.metric ?? 'engagements';

function valuesAt(post: ComparablePost, age: UsualAge, options: UsualOptions): PartValues {
  const parts = partsOf(metricOf(options));
  if (age === 'mature') return matureValues(post, parts, options.matureAfterDays);
  return valuesAtAge(post, options.readings, parts, COMPARISON_AGES[age]);
}

/**
 * The posts that a post may be compared with, the most telling first: those published before it, the newest first,
 * then those published after it, the oldest first. The post itself, promoted posts, and replies (for an original) or
 * originals (for a reply) are not among them. At most 200 of the same format followed by at most 200 of any format;
 * their readings are all that usualFor needs.
 */
export function usualCandidates<T extends ComparablePost>(post: ComparablePost, history: readonly T[]): T[] {
  const all = inOrder(post, history);
  const alike = all.filter((other) => other.format === post.format).slice(0, LOOKED_THROUGH);
  return [...new Set([...alike, ...all.slice(0, LOOKED_THROUGH)])];
}

function inOrder<T extends ComparablePost>(post: ComparablePost, history: readonly T[]): T[] {
  const time = (other: ComparablePost): number => other.publishedAt ?? Number.NaN;
  const moment = time(post);
  const comparable = history.filter(
    (other) =>
      other.key !== post.key && !other.isPromoted && other.isReply === post.isReply && other.publishedAt !== null,
  );
  const byKey = (a: T, b: T): number => Number(a.key > b.key) - Number(a.key < b.key);
  const earlier = comparable.filter((other) => time(other) <= moment).sort((a, b) => time(b) - time(a) || byKey(a, b));
  const later = comparable.filter((other) => time(other) > moment).sort((a, b) => time(a) - time(b) || byKey(a, b));
  return [...earlier, ...later];
}

/** Value and history on the same parts, which are all known of the post. */
function compare(
  own: PartValues,
  others: readonly ComparablePost[],
  needed: number,
  { age, options }: { readonly age: UsualAge; readonly options: UsualOptions },
): Compared {
  const values = others.slice(0, LOOKED_THROUGH).map((other) => valuesAt(other, age, options));
  const parts = commonParts(own, values, needed);
  const history: Interval[] = [];
  let unknown = 0;
  for (const each of values) {
    if (history.length === HISTORY_POSTS) break;
    const known = total(each, parts);
    if (known === null || (age !== 'mature' && known.high > TOO_WIDE * Math.max(known.low, 1))) unknown += 1;
    else history.push(known);
  }
  return { parts, value: sum(parts.flatMap((part) => own[part] ?? [])), history, unknown };
}

type Measures = Pick<UsualFound, 'expected' | 'low' | 'high' | 'times' | 'symbol'>;

/** Null if the history is too small. */
function measure({ value, history }: Compared): Measures | null {
  const lows = history.map((each) => each.low);
  const highs = history.map((each) => each.high);
  const [expectedLow, expectedHigh] = [middleHalfMean(lows), middleHalfMean(highs)];
  const [low, high] = [quantile(lows, 0.25), quantile(highs, 0.75)];
  if (history.length < NEEDED_POSTS || expectedLow === null || expectedHigh === null || low === null || high === null) {
    return null;
  }
  const expected = { low: expectedLow, high: expectedHigh };
  const symbol = value.low > high ? 'above' : value.high < low ? 'below' : 'usual';
  return { expected, low, high, times: divide(value, expected), symbol };
}

function leftOutOf(post: ComparablePost, history: readonly ComparablePost[], unknown: number): LeftOut {
  const others = history.filter((other) => other.key !== post.key);
  const own = others.filter((other) => !other.isPromoted);
  const sameKind = own.filter((other) => other.isReply === post.isReply);
  return {
    promoted: others.length - own.length,
    otherKind: own.length - sameKind.length,
    unknown: unknown + sameKind.filter((other) => other.publishedAt === null).length,
  };
}

function judge(
  post: ComparablePost,
  own: PartValues,
  history: readonly ComparablePost[],
  age: UsualAge,
  options: UsualOptions,
): Usual {
  const candidates = inOrder(post, history);
  const alike = candidates.filter((other) => post.format !== null && other.format === post.format);
  const inFormat = compare(own, alike, NEEDED_IN_FORMAT, { age, options });
  const byFormat = inFormat.history.length >= NEEDED_IN_FORMAT;
  const compared = byFormat ? inFormat : compare(own, candidates, NEEDED_POSTS, { age, options });
  const n = compared.history.length;
  const leftOut = leftOutOf(post, history, compared.unknown);
  const measures = measure(compared);
  if (measures === null) return { kind: 'too-few', n, needed: NEEDED_POSTS, age, leftOut };
  return {
    kind: 'usual',
    metric: metricOf(options),
    parts: compared.parts,
    value: compared.value,
    ...measures,
    n,
    basis: byFormat || n === inFormat.history.length ? 'format' : 'account',
    inFormat: inFormat.history.length,
    age,
    leftOut,
  };
}

/**
 * Compares a post with up to 100 comparable posts of its account (see usualCandidates): of the same format if at least
 * 20 of them have a value, otherwise of all formats, of which 10 will do. A mature post is compared by latest values with mature posts,
 * a younger one at 7 days or 24 hours through the readings at that age. Expected is the mean of the middle half
 * (statistics, section 6). Engagements are compared on parts known on both sides (see commonParts).
 *
 * `history` are posts of the same account; the post itself may be among them and is ignored there.
 */
export function usualFor(post: ComparablePost, history: readonly ComparablePost[], options: UsualOptions): Usual {
  if (post.isPromoted) return { kind: 'unknown', reason: 'promoted' };
  if (post.publishedAt === null || publishedWithin(post.publishedAtPrecision) === Number.POSITIVE_INFINITY) {
    return { kind: 'unknown', reason: 'no-time' };
  }
  if (partsOf(metricOf(options)).every((part) => post.latest[part] === undefined)) {
    return { kind: 'unknown', reason: 'no-value' };
  }
  const ages = agesOf(post, post.publishedAt, options);
  for (const age of ages) {
    const own = valuesAt(post, age, options);
    if (Object.keys(own).length > 0) return judge(post, own, history, age, options);
  }
  const [oldest] = ages;
  return oldest === undefined ? { kind: 'too-early', judgedAtHours: 24 } : { kind: 'no-reading', age: oldest };
}
