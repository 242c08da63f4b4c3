import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, RATES } from '../catalogue/catalogue';
import type { Interval } from '../interval';
import { pooledRate, rateOf } from './rates';

const values = (parts: Record<string, number | Interval>) =>
  new Map(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'number' ? { low: part, high: part } : part]),
  );
const exactly = (value: number) => ({ kind: 'known', range: { low: value, high: value } });

describe('rateOf', () => {
  it('divides by what its name says', () => {
    const post = values({ engagements: 50, followers: 1000, reach: 500, impressions: 2000, views: 100 });
    expect(rateOf('engagement_rate_by_followers', post)).toEqual(exactly(0.05));
    expect(rateOf('engagement_rate_by_reach', post)).toEqual(exactly(0.1));
    expect(rateOf('engagement_rate_by_impressions', post)).toEqual(exactly(0.025));
    expect(rateOf('engagement_rate_by_views', post)).toEqual(exactly(0.5));
    expect(rateOf('reach_rate', post)).toEqual(exactly(0.5));
  });

  it('counts per post what is passed on, liked and answered', () => {
    const post = values({ passed_on: 3, likes: 20, comments: 4 });
    expect(rateOf('amplification_rate', post)).toEqual(exactly(3));
    expect(rateOf('applause_rate', post)).toEqual(exactly(20));
    expect(rateOf('conversation_rate', post)).toEqual(exactly(4));
  });

  it('prices what money bought', () => {
    const post = values({ cost: 30, revenue: 120, clicks: 10, impressions: 6000, conversions: 3, engagements: 60 });
    expect(rateOf('cost_per_click', post)).toEqual(exactly(3));
    expect(rateOf('cost_per_thousand_impressions', post)).toEqual(exactly(5));
    expect(rateOf('return_on_investment', post)).toEqual(exactly(3));
  });

  it('stays a range where a count is rounded', () => {
    const post = values({ engagements: 50, followers: { low: 1000, high: 1250 } });
    expect(rateOf('engagement_rate_by_followers', post)).toEqual({ kind: 'known', range: { low: 0.04, high: 0.05 } });
  });

  it('is unknown, with the reason, without a part, over zero, and for a count below zero', () => {
    const without = rateOf('save_rate', values({ saves: 3 }));
    expect(without).toEqual({ kind: 'unknown', reason: 'unknown', name: 'reach' });
    expect(rateOf('save_rate', values({ saves: 3, reach: 0 }))).toEqual({ kind: 'unknown', reason: 'zero' });
    expect(rateOf('save_rate', values({ saves: -3, reach: 9 })).kind).toBe('unknown');
  });

  it('never lies outside its bounds', () => {
    const part = fc.record({
      low: fc.integer({ min: 1, max: 1000 }),
      width: fc.nat(500),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const range = (each: typeof a) => ({ low: each.low, high: each.low + each.width });
        const wide = rateOf('virality_rate', values({ passed_on: range(a), impressions: range(b) }));
        const truth = (a.low + a.width * a.at) / (b.low + b.width * b.at);
        expect(wide.kind === 'known' && wide.range.low <= truth * (1 + 1e-9)).toBe(true);
        expect(wide.kind === 'known' && wide.range.high >= truth * (1 - 1e-9)).toBe(true);
      }),
    );
  });
});

describe('pooledRate', () => {
  it('is the sum of numerators by the sum of denominators, not the mean of rates', () => {
    const posts = [values({ clicks: 1, impressions: 10 }), values({ clicks: 1, impressions: 90 })];
    expect(pooledRate('click_through_rate', posts)).toEqual({ value: exactly(0.02), posts: 2 });
  });

  it('leaves out posts without a rate of their own, from both sums', () => {
    const posts = [
      values({ clicks: 5, impressions: 100 }),
      values({ clicks: 900 }),
      values({ clicks: 3, impressions: 0 }),
    ];
    expect(pooledRate('click_through_rate', posts)).toEqual({ value: exactly(0.05), posts: 1 });
  });

  it('is unknown without posts', () => {
    expect(pooledRate('click_through_rate', []).value.kind).toBe('unknown');
  });
});

describe('the catalogue', () => {
  it('names what every rate is divided by, and divides by it', () => {
    for (const rate of RATES) {
      const { formula, denominator } = CATALOGUE[rate];
      expect(formula).toMatch(new RegExp(`/ ${denominator}\\b`));
      expect(rate).not.toBe('engagement_rate');
    }
  });
});
