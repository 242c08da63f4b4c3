import { describe, expect, it } from 'vitest';
import { BenchmarkShape } from './benchmark-schema';
import { BENCHMARKS, type OwnFigure, againstBenchmark } from './benchmarks';
import { goodDay } from './good-day';

const exact = (value: number) => ({ low: value, high: value });

describe('goodDay', () => {
  it('begins where the best quarter of days does', () => {
    const days = [9, 1, 5, 3, 7, 2, 8, 4, 6].map(exact);
    expect(goodDay(days)).toEqual({ kind: 'good day', from: exact(7), days: 9 });
    expect(goodDay(days.map(({ low }) => ({ low, high: low + 2 })))).toMatchObject({ from: { low: 7, high: 9 } });
  });

  it('is silent below eight days', () => {
    expect(goodDay([1, 2, 3].map(exact))).toEqual({ kind: 'too few days', days: 3, needed: 8 });
  });
});

describe('againstBenchmark', () => {
  const benchmark = BENCHMARKS.find(({ statistic, followers }) => statistic === 'median' && followers?.from === 10_000);
  const own: OwnFigure = {
    network: 'x',
    metric: 'engagement_rate_by_followers',
    denominator: 'followers',
    parts: ['quotes', 'likes', 'comments', 'shares'],
    value: exact(0.0169),
    followers: exact(20_000),
  };
  const against = (change: Partial<OwnFigure>) =>
    benchmark ? againstBenchmark({ ...own, ...change }, benchmark) : null;

  it('compares like with like', () => {
    expect(benchmark?.value).toBe(0.00676);
    expect(against({})).toMatchObject({ kind: 'compared', side: 'above', times: { low: expect.closeTo(2.5, 9) } });
    expect(against({ value: exact(0.001) })).toMatchObject({ side: 'below' });
    expect(against({ value: { low: 0.006, high: 0.007 } })).toMatchObject({ side: 'about the same' });
  });

  it.each([
    [{ network: 'instagram' }, 'other network'],
    [{ metric: 'engagement_rate_by_impressions' }, 'other metric'],
    [{ denominator: 'reach' }, 'other denominator'],
    [{ parts: ['likes', 'comments'] }, 'other parts'],
    [{ followers: exact(60_000) }, 'other size'],
    [{ followers: { low: 49_500, high: 50_499 } }, 'other size'],
    [{ followers: null }, 'other size'],
  ] as const)('refuses %j', (change, reason) => {
    expect(against(change)).toEqual({ kind: 'refused', reason });
  });

  it('ships quartiles and medians with source, licence and number of accounts, never a mean', () => {
    for (const shipped of BENCHMARKS) {
      expect(shipped).toMatchObject({ source: expect.stringMatching(/./), licence: 'CC BY 4.0' });
      expect(BenchmarkShape.parse(shipped)).toEqual(shipped);
      expect(shipped.n).toBeGreaterThan(1000);
      expect(['p25', 'median', 'p75']).toContain(shipped.statistic);
    }
  });
});
