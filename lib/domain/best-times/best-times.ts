/** When an account's posts do better than its usual ones, if that can be told at all (statistics, section 9). */
import { seededRandom } from '../seeded-random';
import { type BackTest, backTest } from './back-test';
import { recommendedSlots } from './recommended-slots';
import { adjustmentFrom, type RelativePost, relativePosts, scoresOf } from './residuals';
import { shuffleTest } from './shuffle-test';
import { centred, countsOf, PULL_POSTS, slotValues, smoothed, spread } from './slot-values';
import { type BestTimePost, SLOTS, timedPosts } from './timed-posts';
import { type TimeWindow, windowsOf } from './windows';

export const NEEDED_POSTS = 100;
export const NEEDED_WEEKS = 8;
const PERMUTATIONS = 999;
/** 90 % of a normal distribution, widened to what covered 90 % of later means. */
const HALF_WIDTH = 1.1 * 1.645;

export type BestTimesVerdict = 'reliable' | 'hint' | 'no reliable best time' | 'not enough posts';

export interface BestTimesInput {
  readonly posts: readonly BestTimePost[];
  readonly zone: string;
  /** Ms since 1970. */
  readonly now: number;
  /** Posts of so many days before now; Infinity for all. */
  readonly days: number;
  readonly seed: number;
}

/** An hour of the week. `value`, `low` and `high` (90 %) in log units against the account's typical post. */
export interface BestTimeCell {
  readonly weekday: number;
  readonly hour: number;
  readonly n: number;
  /** Posts that speak for it, neighbours counted in part. */
  readonly weight: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly percent: number;
}

export interface BestTimes {
  /** Posts that fit: own mature originals of the time looked at, with a known value. */
  readonly given: number;
  /** Those of them that have a baseline. */
  readonly used: number;
  /** Different local ISO weeks among the used posts. */
  readonly weeks: number;
  readonly spread: number;
  /** Null when there are too few posts to ask. */
  readonly p: number | null;
  readonly permutations: number;
  /** Spread of single posts in log units; null below two posts. */
  readonly sigma: number | null;
  readonly verdict: BestTimesVerdict;
  readonly missingPosts: number;
  /** The best first; none without a verdict that allows it. */
  readonly slots: readonly BestTimeCell[];
  /** All 168 hours from Monday 00. */
  readonly cells: readonly BestTimeCell[];
  readonly windows: readonly TimeWindow[];
  readonly backTest: BackTest | null;
  /** Ids of the used posts of each of the 168 hours, the oldest first. */
  readonly slotPosts: readonly (readonly string[])[];
}

interface Learned {
  readonly slots: Uint8Array;
  readonly centredScores: Float64Array;
  readonly counts: Float64Array;
  readonly weights: Float64Array;
  readonly values: Float64Array;
  readonly sigma: number | null;
}

function learn(posts: readonly RelativePost[]): Learned {
  const slots = Uint8Array.from(posts, ({ post }) => post.slot);
  const counts = countsOf(slots);
  const weights = smoothed(counts, new Float64Array(SLOTS));
  const scores = posts.length === 0 ? new Float64Array(0) : scoresOf(posts, adjustmentFrom(posts));
  const centredScores = centred(scores);
  const squares = centredScores.reduce((total, score) => total + score ** 2, 0);
  const sigma = posts.length < 2 ? null : Math.sqrt(squares / (posts.length - 1));
  return { slots, centredScores, counts, weights, values: slotValues(slots, centredScores, weights), sigma };
}

function cellsOf({ counts, weights, values, sigma }: Learned): BestTimeCell[] {
  return Array.from(values, (value, slot) => {
    const weight = weights[slot] ?? 0;
    const half = (HALF_WIDTH * (sigma ?? 0)) / Math.sqrt(weight + PULL_POSTS);
    const place = { weekday: Math.floor(slot / 24), hour: slot % 24, n: counts[slot] ?? 0 };
    return { ...place, weight, value, low: value - half, high: value + half, percent: 100 * Math.expm1(value) };
  });
}

/** What these posts teach of every hour, without a verdict. */
export const learnedCells = (posts: readonly RelativePost[]): BestTimeCell[] => cellsOf(learn(posts));

function weekStartsOf(posts: readonly RelativePost[]): number[] {
  const starts = posts.flatMap(({ post }, index) => (post.week === posts[index - 1]?.post.week ? [] : index));
  return [...starts, posts.length];
}

/** What the later posts clearly contradict is said one word weaker. */
function verdictOf(p: number, test: BackTest | null): BestTimesVerdict {
  const contradicted = test !== null && test.high < 0;
  if (p <= 0.01) return contradicted ? 'hint' : 'reliable';
  return p <= 0.05 && !contradicted ? 'hint' : 'no reliable best time';
}

function slotPostsOf(posts: readonly RelativePost[]): string[][] {
  const found: string[][] = Array.from({ length: SLOTS }, () => []);
  for (const { post } of posts) found[post.slot]?.push(post.id);
  return found;
}

/**
 * Values of all hours of the week, and a verdict whether they may be trusted: shuffled scores within ISO weeks, checked on
 * the later posts. Throws RangeError for an unknown zone.
 */
export function bestTimes({ posts, zone, now, days, seed }: BestTimesInput): BestTimes {
  const given = timedPosts(posts, zone, now, days);
  const used = relativePosts(given);
  const weekStarts = weekStartsOf(used);
  const learned = learn(used);
  const cells = cellsOf(learned);
  const observed = spread(learned.counts, learned.values);
  const weeks = weekStarts.length - 1;
  const enough = used.length >= NEEDED_POSTS && weeks >= NEEDED_WEEKS;
  const p = enough ? shuffleTest({ ...learned, weekStarts }, observed, PERMUTATIONS, seededRandom(seed)) : null;
  const tested = enough ? backTest(used, seededRandom(seed + 1)) : null;
  const verdict = p === null ? 'not enough posts' : verdictOf(p, tested);
  const slots = recommendedSlots(cells, verdict);
  return {
    given: given.length,
    used: used.length,
    weeks,
    spread: observed,
    p,
    permutations: p === null ? 0 : PERMUTATIONS,
    sigma: learned.sigma,
    verdict,
    missingPosts: Math.max(0, NEEDED_POSTS - used.length),
    slots,
    cells,
    windows: windowsOf(slots),
    backTest: tested,
    slotPosts: slotPostsOf(used),
  };
}
