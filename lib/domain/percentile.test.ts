import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileOf } from './percentile';

const exact = (value: number) => ({ low: value, high: value });
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(exact);

describe('percentileOf', () => {
  it('counts lower values whole and equal ones half', () => {
    expect(percentileOf(exact(9), TEN)?.rank.value).toBe(85);
    expect(percentileOf(exact(0), TEN)?.rank.value).toBe(0);
    expect(percentileOf(exact(99), TEN)?.rank.value).toBe(100);
  });

  it('says how far chance may move it', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => exact(at));
    expect(percentileOf(exact(26.5), thirty)?.margin).toBeCloseTo(9.01, 2);
  });

  it('is silent below ten values', () => {
    expect(percentileOf(exact(5), TEN.slice(1))).toBeNull();
  });

  it('holds the rank of the true numbers wherever they lie within rounded ones', () => {
    const ranged = fc.record({ low: fc.nat(50), width: fc.nat(9), at: fc.nat(9) });
    fc.assert(
      fc.property(ranged, fc.array(ranged, { minLength: 10, maxLength: 20 }), (own, others) => {
        const range = (each: typeof own) => ({ low: each.low, high: each.low + each.width });
        const truth = (each: typeof own) => exact(each.low + Math.min(each.at, each.width));
        const rank = percentileOf(range(own), others.map(range))?.rank;
        const real = percentileOf(truth(own), others.map(truth))?.rank.value ?? -1;
        expect(rank !== undefined && rank.low <= real && real <= rank.high).toBe(true);
        expect(rank !== undefined && rank.low <= rank.value && rank.value <= rank.high).toBe(true);
      }),
    );
  });
});
