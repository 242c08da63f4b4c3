/** Whether what the earlier posts teach holds for the later ones. */
import { grouped } from '../grouped';
import { quantile } from '../quantiles';
import type { Random } from '../seeded-random';
import { adjustmentFrom, type RelativePost, scoresOf } from './residuals';
import { centred, countsOf, slotValues, smoothed } from './slot-values';
import { SLOTS } from './timed-posts';

const TRAIN_SHARE = 0.7;
const BEST_SHARE = 0.2;
const RESAMPLES = 400;

export interface BackTest {
  readonly train: number;
  readonly test: number;
  /** Mean score of the fifth of later posts whose slots the earlier ones value most, minus that of all later posts; log units. */
  readonly bestFifthLift: number;
  /** 95 % interval over the weeks of the later posts. */
  readonly low: number;
  readonly high: number;
}

/** A later post: its score, and what the earlier posts expect of its slot. */
export interface ScoredPost {
  readonly score: number;
  readonly value: number;
  readonly week: number;
}

/**
 * Mean score of the fifth that is expected to do best, minus that of all; log units. Posts whose slots are valued alike
 * share what is left of the fifth, so that their order does not matter.
 */
export function bestFifthLift(posts: readonly Omit<ScoredPost, 'week'>[]): number {
  const wanted = posts.length * BEST_SHARE;
  let [taken, best] = [0, 0];
  for (const [, alike] of [...grouped(posts, ({ value }) => value)].sort(([a], [b]) => b - a)) {
    if (taken >= wanted) break;
    const share = Math.min(1, (wanted - taken) / alike.length);
    best += share * alike.reduce((total, { score }) => total + score, 0);
    taken += share * alike.length;
  }
  return best / wanted - posts.reduce((total, { score }) => total + score, 0) / posts.length;
}

function resampled(weeks: readonly (readonly ScoredPost[])[], random: Random): number {
  return bestFifthLift(weeks.flatMap(() => weeks[Math.floor(random() * weeks.length)] ?? []));
}

/** Learns from the first 70 % of the posts and scores the rest; null when either part is empty. */
export function backTest(posts: readonly RelativePost[], random: Random): BackTest | null {
  const train = posts.slice(0, Math.floor(posts.length * TRAIN_SHARE));
  const test = posts.slice(train.length);
  if (train.length === 0 || test.length === 0) return null;
  const adjustment = adjustmentFrom(train);
  const slots = Uint8Array.from(train, ({ post }) => post.slot);
  const weights = smoothed(countsOf(slots), new Float64Array(SLOTS));
  const values = slotValues(slots, centred(scoresOf(train, adjustment)), weights);
  const scores = scoresOf(test, adjustment);
  const scored = test.map(({ post }, index) => ({
    score: scores[index] ?? 0,
    value: values[post.slot] ?? 0,
    week: post.week,
  }));
  const weeks = [...grouped(scored, ({ week }) => week).values()];
  const lifts = Array.from({ length: RESAMPLES }, () => resampled(weeks, random));
  return {
    train: train.length,
    test: test.length,
    bestFifthLift: bestFifthLift(scored),
    low: quantile(lifts, 0.025) ?? 0,
    high: quantile(lifts, 0.975) ?? 0,
  };
}
