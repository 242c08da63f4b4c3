import { describe, expect, it } from 'vitest';
import { distributionOf, tooFewFor } from './distribution';

const exact = (values: readonly number[]) => values.map((value) => ({ low: value, high: value }));

describe('distributionOf', () => {
  it('tells sum, mean and quantiles of type 7, in any order of input', () => {
    const known = distributionOf(exact([40, 10, 30, 20]));
    expect(known?.sum.value).toBe(100);
    expect(known?.mean.value).toBe(25);
    expect(known?.median.value).toBe(25);
    expect(known?.p10.value).toBeCloseTo(13, 10);
    expect(known?.p95.value).toBeCloseTo(38.5, 10);
    expect([known?.min.value, known?.max.value]).toEqual([10, 40]);
    expect(distributionOf(exact([10, 20, 30, 40]))).toEqual(known);
  });

  it('carries the bounds of rounded values', () => {
    const known = distributionOf([{ low: 10, high: 20 }, { low: 12, high: 14 }, ...exact([30])]);
    expect(known?.median).toEqual({ value: 15, low: 12, high: 20 });
    expect(known?.sum).toEqual({ value: 58, low: 52, high: 64 });
  });

  it('is the same in another order to the last digit, also for fractions', () => {
    const fractions = exact([0.1, 0.2, 0.3]);
    expect(distributionOf(fractions.toReversed())).toEqual(distributionOf(fractions));
  });

  it('is null without values', () => {
    expect(distributionOf([])).toBeNull();
  });
});

describe('tooFewFor', () => {
  it('follows the least samples', () => {
    expect(tooFewFor(2)).toEqual(['p10', 'p25', 'median', 'p75', 'p90', 'p95']);
    expect(tooFewFor(8)).toEqual(['p10', 'p90', 'p95']);
    expect(tooFewFor(20)).toEqual([]);
  });
});
