import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from './pace';

const exact = (value: number) => ({ low: value, high: value });
const HALVES = [40, 50, 50, 60].map((byNow) => ({ byNow, total: 100 }));

describe('paceOf', () => {
  it('projects by the mean of earlier shares, between the smallest and the largest', () => {
    const pace = paceOf({ value: exact(60), target: 90, elapsed: 0.3, earlier: HALVES });
    expect(pace).toEqual({
      basis: 'own history',
      periods: 4,
      share: { value: 0.5, low: 0.4, high: 0.6 },
      due: 45,
      projection: { value: 120, low: 100, high: 150 },
      verdict: 'ahead of pace',
    });
  });

  it('is on pace while the target lies within the projection, behind beyond it', () => {
    const at = (target: number) => paceOf({ value: exact(60), target, elapsed: 0.3, earlier: HALVES }).verdict;
    expect([at(100), at(150), at(151)]).toEqual(['on pace', 'on pace', 'behind pace']);
  });

  it('goes by elapsed time without four earlier periods, and says so', () => {
    const earlier = [...HALVES.slice(1), { byNow: 0, total: 0 }];
    const pace = paceOf({ value: exact(10), target: 40, elapsed: 0.25, earlier });
    expect(pace).toMatchObject({ basis: 'even pace', due: 10, projection: { value: 40 }, verdict: 'on pace' });
  });

  it('projects nothing before a fifth of the period, and nothing from the unknown', () => {
    const pace = paceOf({ value: exact(10), target: 40, elapsed: 0.19, earlier: [] });
    expect(pace).toMatchObject({ projection: null, verdict: 'too early' });
    expect(paceOf({ value: null, target: 40, elapsed: 0.9, earlier: [] })).toMatchObject({
      projection: null,
      verdict: 'not visible',
    });
  });

  it('never comes to NaN or Infinity, and does not depend on the order of periods', () => {
    const period = fc.record({ byNow: fc.integer({ min: -5, max: 50 }), total: fc.integer({ min: -5, max: 50 }) });
    fc.assert(
      fc.property(
        fc.array(period),
        fc.nat(100),
        fc.double({ min: -1, max: 2, noNaN: true }),
        (earlier, value, elapsed) => {
          const pace = paceOf({ value: exact(value), target: 10, elapsed, earlier });
          const numbers = [pace.due, ...Object.values(pace.share), ...Object.values(pace.projection ?? {})];
          expect(numbers.every(Number.isFinite)).toBe(true);
          const back = paceOf({ value: exact(value), target: 10, elapsed, earlier: earlier.toReversed() });
          expect(back.share.value).toBeCloseTo(pace.share.value, 9);
          expect([back.share.low, back.share.high]).toEqual([pace.share.low, pace.share.high]);
        },
      ),
    );
  });
});
