import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, divide, holds, hull, scale, subtract, sum, verdictOfChange, verdictOfTarget } from './interval';

/** A range together with a number in it that plays the true one. */
const truth = fc
  .tuple(fc.integer({ min: 0, max: 1e9 }), fc.nat(1e6), fc.nat(1e6))
  .map(([value, below, above]) => ({ value, range: { low: Math.max(0, value - below), high: value + above } }));

describe('arithmetic on ranges', () => {
  it('always holds the true result of a sum, a difference and a product', () => {
    fc.assert(
      fc.property(truth, truth, fc.nat(1000), (a, b, factor) => {
        expect(holds(sum([a.range, b.range]), a.value + b.value)).toBe(true);
        expect(holds(subtract(a.range, b.range), a.value - b.value)).toBe(true);
        expect(holds(scale(a.range, factor), a.value * factor)).toBe(true);
        expect(holds(hull(a.range, b.range), a.value) && holds(hull(a.range, b.range), b.value)).toBe(true);
      }),
    );
  });

  it('holds the true ratio, also of negative numbers, or gives none', () => {
    fc.assert(
      fc.property(truth, truth, fc.nat(2e9), (a, b, shift) => {
        const shifted: Interval = { low: a.range.low - shift, high: a.range.high - shift };
        const ratio = divide(shifted, b.range);
        const exact = (a.value - shift) / b.value;
        const slack = Math.abs(exact) * 1e-12;
        const right = ratio === null ? b.range.low <= 0 : ratio.low <= exact + slack && exact - slack <= ratio.high;
        expect(right).toBe(true);
      }),
    );
  });

  it('gives no ratio to a range that reaches 0', () => {
    expect(divide({ low: 5, high: 5 }, { low: 0, high: 10 })).toBeNull();
  });

  it('takes the sum of nothing as 0', () => {
    expect(sum([])).toEqual({ low: 0, high: 0 });
  });
});

describe('verdicts', () => {
  it('never says that a count grew or fell when the truth may be otherwise', () => {
    fc.assert(
      fc.property(truth, truth, (later, earlier) => {
        const verdict = verdictOfChange(subtract(later.range, earlier.range));
        const sign = Math.sign(later.value - earlier.value);
        expect({ grew: [1], fell: [-1], 'cannot tell': [-1, 0, 1] }[verdict]).toContain(sign);
      }),
    );
  });

  it('cannot tell growth from one step of a shortened counter, whose ranges overlap', () => {
    expect(verdictOfChange(subtract({ low: 1250, high: 1399 }, { low: 1150, high: 1299 }))).toBe('cannot tell');
    expect(verdictOfChange(subtract({ low: 1300, high: 1399 }, { low: 1200, high: 1299 }))).toBe('grew');
    expect(verdictOfChange(subtract({ low: 3, high: 3 }, { low: 3, high: 3 }))).toBe('cannot tell');
  });

  it.each([
    [{ low: 1200, high: 1299 }, 1200, 'at least', 'met'],
    [{ low: 1200, high: 1299 }, 1299, 'at least', 'too close'],
    [{ low: 1200, high: 1299 }, 1300, 'at least', 'missed'],
    [{ low: 1200, high: 1299 }, 1299, 'at most', 'met'],
    [{ low: 1200, high: 1299 }, 1200, 'at most', 'too close'],
    [{ low: 1200, high: 1299 }, 1199, 'at most', 'missed'],
  ] as const)('judges %j against %i (%s): %s', (range, target, direction, verdict) => {
    expect(verdictOfTarget(range, target, direction)).toBe(verdict);
  });
});
