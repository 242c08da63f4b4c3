/** One number for how a post serves an objective: its ranks in reach, sharing and conversion, weighed. */
import type { Definition } from '../catalogue/catalogue';
import type { Spread } from '../distribution';
import type { Objective } from '../suggested-kpis';

export type Pillar = Definition['pillar'];

/** Shares of 1. */
export type PillarWeights = Readonly<Record<Pillar, number>>;

const PILLARS = ['reach', 'sharing', 'conversion'] as const satisfies readonly Pillar[];

/** Proposals that the user may change: awareness weighs reach and sharing, direct response the opposite. */
export const PILLAR_WEIGHTS: Readonly<Record<Objective, PillarWeights>> = {
  awareness: { reach: 0.45, sharing: 0.45, conversion: 0.1 },
  engagement: { reach: 0.2, sharing: 0.6, conversion: 0.2 },
  direct_response: { reach: 0.1, sharing: 0.1, conversion: 0.8 },
};

/** Whether the weights are shares that make up the whole. */
export function isWeights(weights: PillarWeights): boolean {
  const shares = PILLARS.map((pillar) => weights[pillar]);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.every((share) => share >= 0 && share <= 1) && Math.abs(total - 1) < 1e-6;
}

/** Ranks from 0 to 100 among the account's own posts; null where there is none. */
export type PillarRanks = Readonly<Record<Pillar, Spread | null>>;

export type PillarScore =
  | { readonly kind: 'score'; readonly score: Spread }
  /** Pillars that count but have no rank; a score without them would be another score. */
  | { readonly kind: 'unknown'; readonly missing: readonly Pillar[] };

/** Score of a post, 0 to 100: the sum of weight times rank. Pillars of weight 0 need no rank. */
export function pillarScore(ranks: PillarRanks, weights: PillarWeights): PillarScore {
  const counted = PILLARS.filter((pillar) => weights[pillar] > 0);
  const missing = counted.filter((pillar) => ranks[pillar] === null);
  if (missing.length > 0 || counted.length === 0) return { kind: 'unknown', missing };
  const weighed = (end: keyof Spread): number =>
    counted.reduce((total, pillar) => total + weights[pillar] * (ranks[pillar]?.[end] ?? 0), 0);
  return { kind: 'score', score: { value: weighed('value'), low: weighed('low'), high: weighed('high') } };
}

export interface MeanScore {
  /** Null when no post has a score. */
  readonly score: Spread | null;
  /** Posts with a score. */
  readonly n: number;
  readonly unknown: number;
}

/** Score of an account or a campaign: the mean of its posts' scores. */
export function meanPillarScore(scores: readonly PillarScore[]): MeanScore {
  const known = scores.flatMap((each) => (each.kind === 'score' ? [each.score] : []));
  const mean = (end: keyof Spread): number => known.reduce((total, each) => total + each[end], 0) / known.length;
  const score = known.length === 0 ? null : { value: mean('value'), low: mean('low'), high: mean('high') };
  return { score, n: known.length, unknown: scores.length - known.length };
}
