import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../age';
import { followerGrowthRate, followersAt } from './followers-at';

const read = (day: number, low: number, high = low) => ({ readAt: day * DAY, low, high });

describe('followersAt', () => {
  it('takes the reading nearest to the day', () => {
    const found = followersAt([read(1, 100), read(9, 120), read(12, 130)], 10 * DAY);
    expect(found).toEqual({ range: { low: 120, high: 120 }, basis: 'reading', isEstimated: false });
  });

  it('is an estimate without a reading near: bounds from both sides, or the nearest reading', () => {
    const between = followersAt([read(1, 100), read(30, 180)], 10 * DAY);
    expect(between).toEqual({ range: { low: 100, high: 180 }, basis: 'between', isEstimated: true });
    const far = followersAt([read(30, 180), read(60, 300)], 10 * DAY);
    expect(far).toEqual({ range: { low: 180, high: 180 }, basis: 'far', isEstimated: true });
  });

  it('is null without readings', () => {
    expect(followersAt([], 0)).toBeNull();
  });

  it('does not depend on order, nor on repeated readings', () => {
    const reading = fc.tuple(fc.nat(40), fc.nat(1000)).map(([day, value]) => read(day, value));
    fc.assert(
      fc.property(fc.array(reading), fc.nat(40), (readings, day) => {
        const found = followersAt(readings, day * DAY);
        expect(followersAt(readings.toReversed(), day * DAY)).toEqual(found);
        expect(followersAt([...readings, ...readings], day * DAY)).toEqual(found);
      }),
    );
  });
});

describe('followerGrowthRate', () => {
  it('is the change by the earlier count, as a range', () => {
    expect(followerGrowthRate({ low: 100, high: 100 }, { low: 125, high: 150 })).toEqual({ low: 0.25, high: 0.5 });
    expect(followerGrowthRate({ low: 200, high: 200 }, { low: 100, high: 100 })).toEqual({ low: -0.5, high: -0.5 });
  });

  it('is null from nothing', () => {
    expect(followerGrowthRate({ low: 0, high: 0 }, { low: 10, high: 10 })).toBeNull();
  });
});
