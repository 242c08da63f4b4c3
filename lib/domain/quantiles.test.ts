import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, middleHalfMean, quantile } from './quantiles';

describe('quantile', () => {
  it('interpolates as type 7 does', () => {
    // R: quantile(c(1, 2, 3, 4, 10), c(.1, .25, .9), type = 7)
    const values = [10, 4, 1, 3, 2];
    expect(quantile(values, 0.1)).toBeCloseTo(1.4, 12);
    expect(quantile(values, 0.25)).toBe(2);
    expect(quantile(values, 0.9)).toBeCloseTo(7.6, 12);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('knows nothing of nothing', () => {
    expect([quantile([], 0.5), median([]), middleHalfMean([])]).toEqual([null, null, null]);
  });

  it('rises with p and never leaves the values', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), share, share, (values, p, q) => {
        const [low, high] = [quantile(values, Math.min(p, q)), quantile(values, Math.max(p, q))];
        expect(low !== null && high !== null && low <= high * (1 + 1e-12)).toBe(true);
        expect(Math.min(...values) <= (low ?? -1) && (high ?? Infinity) <= Math.max(...values) * (1 + 1e-12)).toBe(
          true,
        );
      }),
    );
  });
});

describe('middleHalfMean', () => {
  it('leaves the lowest and the highest quarter out', () => {
    expect(middleHalfMean([1, 10, 20, 30, 40, 50, 60, 9999])).toBe(35);
    expect(middleHalfMean([7])).toBe(7);
  });

  it('never falls when a value rises, so that ranges can be taken end by end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 30 }), (pairs) => {
        const lows = middleHalfMean(pairs.map(([low]) => low)) ?? Number.NaN;
        const highs = middleHalfMean(pairs.map(([low, more]) => low + more)) ?? Number.NaN;
        expect(lows).toBeLessThanOrEqual(highs + 1e-9);
      }),
    );
  });
});
