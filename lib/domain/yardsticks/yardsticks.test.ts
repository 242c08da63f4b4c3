import { describe, expect, it } from 'vitest';
import { BenchmarkShape } from './benchmark-schema';
import { BENCHMARKS, type OwnFigure, againstBenchmark } from './benchmarks';
import { exactly } from '../measured';
import type { PostMetrics } from '../reading';
import { goodDay } from './good-day';
import { ownFigure } from './own-figure';

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

describe('ownFigure', () => {
  const wanted = {
    network: 'x',
    rate: 'engagement_rate_by_followers',
    parts: ['likes', 'comments'],
    followers: exact(1000),
  } as const;
  const post = (latest: PostMetrics, followers: number | null = 1000) => ({
    key: 'x:1',
    publishedAt: 0,
    publishedAtPrecision: 'exact' as const,
    format: null,
    isReply: false,
    isPromoted: false,
    lastReadAt: 0,
    latest,
    latestReadAt: {},
    followersAtPost: followers === null ? null : exactly(followers),
  });
  const likes = (count: number): PostMetrics => ({
    likes: { ...exactly(count), source: 0 },
    comments: { ...exactly(1), source: 0 },
    shares: { ...exactly(500), source: 0 },
  });

  it('is the median of rates made of the wanted parts alone', () => {
    const posts = [9, 19, 29, 39, 49, 59, 69, 79].map((count) => post(likes(count)));
    const own = ownFigure([...posts, post(likes(5000), null)], wanted);
    expect(own).toMatchObject({ kind: 'figure', posts: 8, figure: { value: exact(0.045), denominator: 'followers' } });
  });

  it('says how many posts are missing, and which parts no post shows', () => {
    expect(ownFigure([], wanted)).toEqual({ kind: 'too few posts', posts: 0, needed: 8, missing: [] });
    const parts = ['likes', 'quotes'] as const;
    expect(ownFigure([post(likes(3))], { ...wanted, parts })).toMatchObject({ posts: 0, missing: ['quotes'] });
  });
});
