import { describe, expect, it } from 'vitest';
import { OBJECTIVES } from '../suggested-kpis';
import { PILLAR_WEIGHTS, isWeights, meanPillarScore, pillarScore } from './pillar-score';

const rank = (value: number, low = value, high = value) => ({ value, low, high });
const HALF = { reach: 0.5, sharing: 0.5, conversion: 0 };

describe('pillarScore', () => {
  it('weighs ranks and carries their ranges; a pillar of no weight needs no rank', () => {
    const ranks = { reach: rank(80), sharing: rank(40, 30, 60), conversion: null };
    expect(pillarScore(ranks, HALF)).toEqual({ kind: 'score', score: rank(60, 55, 70) });
  });

  it('is unknown where a pillar that counts has no rank', () => {
    const ranks = { reach: null, sharing: rank(40), conversion: rank(90) };
    expect(pillarScore(ranks, HALF)).toEqual({ kind: 'unknown', missing: ['reach'] });
  });

  it('of many posts is the mean of those that have one', () => {
    const post = (value: number) => pillarScore({ reach: rank(value), sharing: rank(value), conversion: null }, HALF);
    const none = pillarScore({ reach: null, sharing: null, conversion: null }, HALF);
    expect(meanPillarScore([post(20), post(40), none])).toEqual({ score: rank(30), n: 2, unknown: 1 });
    expect(meanPillarScore([none])).toEqual({ score: null, n: 0, unknown: 1 });
  });
});

describe('weights', () => {
  it.each(OBJECTIVES)('for %s make up the whole', (objective) => {
    expect(isWeights(PILLAR_WEIGHTS[objective])).toBe(true);
  });

  it('are opposite for awareness and direct response', () => {
    const { awareness, direct_response: direct } = PILLAR_WEIGHTS;
    expect(awareness.reach + awareness.sharing).toBeGreaterThan(awareness.conversion);
    expect(direct.reach + direct.sharing).toBeLessThan(direct.conversion);
  });

  it('may not fall below zero or miss the whole', () => {
    expect(isWeights({ reach: 1.5, sharing: -0.5, conversion: 0 })).toBe(false);
    expect(isWeights({ reach: 0.3, sharing: 0.3, conversion: 0.3 })).toBe(false);
    expect(isWeights({ reach: Number.NaN, sharing: 0.5, conversion: 0.5 })).toBe(false);
  });
});
