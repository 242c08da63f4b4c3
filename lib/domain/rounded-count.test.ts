import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from './interval';
import { roundedFrom, UNKNOWN_SHORTENING } from './rounded-count';

describe('roundedFrom', () => {
  it('takes a tenth of the unit as step', () => {
    expect(roundedFrom(1200, UNKNOWN_SHORTENING)).toMatchObject({ low: 1150, high: 1299, precision: 'rounded' });
    expect(roundedFrom(15_000, UNKNOWN_SHORTENING)).toMatchObject({ low: 14_950, high: 15_099 });
    expect(roundedFrom(2_500_000, { rule: 'down', wholeFromTenUnits: false })).toMatchObject({
      low: 2_500_000,
      high: 2_599_999,
    });
    expect(roundedFrom(1000, { rule: 'nearest', wholeFromTenUnits: false })).toMatchObject({ low: 950, high: 1049 });
  });

  it('takes the whole unit where the site drops decimals from ten units on', () => {
    const x = { rule: 'down', wholeFromTenUnits: true } as const;
    expect(roundedFrom(11_000, x)).toMatchObject({ low: 11_000, high: 11_999 });
    expect(roundedFrom(82_500, x)).toMatchObject({ low: 82_500, high: 82_599 });
    expect(roundedFrom(9000, x)).toMatchObject({ low: 9000, high: 9099 });
    expect(roundedFrom(1_000_000, x)).toMatchObject({ low: 1_000_000, high: 1_099_999 });
  });

  it('never gives an empty range, also for small numbers', () => {
    for (const rule of ['nearest', 'down', 'unknown'] as const) {
      expect(roundedFrom(7, { rule, wholeFromTenUnits: false })).toMatchObject({ low: 7, high: 7 });
      expect(roundedFrom(0, { rule, wholeFromTenUnits: true })).toMatchObject({ low: 0, high: 0 });
    }
  });

  it('holds every count that a site would have written this way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2e9 }), fc.boolean(), (count, whole) => {
        const unit = 1000 ** Math.floor((String(count).length - 1) / 3);
        const step = whole && count >= 10 * unit ? unit : unit / 10;
        const down = Math.floor(count / step) * step;
        const nearest = Math.floor(count / step + 0.5) * step;
        expect(holds(roundedFrom(down, { rule: 'down', wholeFromTenUnits: whole }), count)).toBe(true);
        expect(holds(roundedFrom(down, { rule: 'unknown', wholeFromTenUnits: whole }), count)).toBe(true);
        // 999,950 becomes 1M, from which the smaller unit cannot be told.
        const sameUnit = nearest < 1000 * unit;
        expect(!sameUnit || holds(roundedFrom(nearest, { rule: 'nearest', wholeFromTenUnits: whole }), count)).toBe(
          true,
        );
      }),
    );
  });
});
