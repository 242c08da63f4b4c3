import { describe, expect, it } from 'vitest';
import { aPost, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import { usualGrowth } from './usual-growth';
import { halfLifeOf, velocityOf } from './velocity';

const point = (hours: number, low: number, high = low) => ({ readAt: NOW + hours * HOUR, low, high });

describe('velocity', () => {
  it('needs two readings that are apart', () => {
    expect(velocityOf([])).toBeNull();
    expect(velocityOf([point(1, 100)])).toBeNull();
    expect(velocityOf([point(1, 100), point(1.1, 120)])).toBeNull();
  });

  it('is a range where counts are rounded', () => {
    expect(velocityOf([point(1, 100), point(3, 1100, 1199)])?.perHour).toEqual({ low: 500, high: 549.5 });
  });
});

describe('half-life', () => {
  it('is not told while the post still grows', () => {
    expect(halfLifeOf([point(1, 10), point(12, 50), point(24, 100)], NOW)).toBeNull();
  });

  it('lies between the readings around half, on log time', () => {
    const half = halfLifeOf([point(1, 20), point(3, 60), point(70, 98), point(100, 100)], NOW);
    expect(half?.kind).toBe('at');
    // ln(1+h) three quarters of the way from ln 2 to ln 4.
    expect(half?.hours).toBeCloseTo(2 * 2 ** 0.75 - 1, 6);
  });

  it('says less than where the first reading was late', () => {
    expect(halfLifeOf([point(24, 80), point(72, 99), point(100, 100)], NOW)).toEqual({ kind: 'less than', hours: 24 });
  });
});

describe('usual growth', () => {
  const candidates = Array.from({ length: 12 }, (_, index) =>
    aPost({
      key: `x:${index}`,
      publishedAt: NOW - 40 * DAY,
      lastReadAt: NOW - 39 * DAY,
      latest: metrics({ likes: index }),
    }),
  );
  const readings = new Map(
    candidates.map(({ key }, index) => [key, [{ readAt: NOW - 40 * DAY + HOUR, metrics: metrics({ likes: index }) }]]),
  );

  it('is the middle half at each age that was read', () => {
    const usual = usualGrowth(aPost(), candidates, 'likes', readings);
    expect(usual?.basis).toBe('account');
    expect(usual?.ages.map(({ age, low, high, n }) => [age / HOUR, low, high, n])).toEqual([
      [1, 2.75, 8.25, 12],
      // Between two readings that show the same there is nothing to guess.
      [3, 2.75, 8.25, 12],
      [8, 2.75, 8.25, 12],
      [24, 2.75, 8.25, 12],
    ]);
  });

  it('is unknown below ten posts', () => {
    expect(usualGrowth(aPost(), candidates.slice(3), 'likes', readings)).toBeNull();
  });
});
