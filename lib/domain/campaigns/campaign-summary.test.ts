import { describe, expect, it } from 'vitest';
import { aPost, DAY, metrics, NOW } from '@/tests/support/made-up';
import { NO_PLAN } from './campaign-plan';
import { campaignReturn } from './campaign-return';
import { campaignSummary } from './campaign-summary';

const post = (daysAgo: number, likes: number) =>
  aPost({ key: `x:${daysAgo} ${likes}`, publishedAt: NOW - daysAgo * DAY, latest: metrics({ likes }) });

const typed = (metric: 'revenue' | 'cost', value: number | null, typedAt = NOW) => ({ metric, value, typedAt });

const back = (money: Parameters<typeof campaignSummary>[1]) =>
  campaignReturn(NO_PLAN, campaignSummary([post(1, 10)], money)).returnOnRevenue;

describe('a campaign', () => {
  it('adds up what its posts gathered and leaves unknown posts out, never counting them as 0', () => {
    const posts = [post(1, 10), post(2, 20), aPost({ key: 'x:none', latest: {} })];
    expect(campaignSummary(posts, [])).toMatchObject({
      posts: 3,
      engagements: { total: { low: 30, high: 30 }, known: 2 },
    });
  });

  it('works out the return only from revenue and cost that count now', () => {
    const money = [[typed('revenue', 900), typed('cost', 50), typed('cost', 300, NOW + 1)]];
    expect(back(money)).toBe(2);
    expect(back([[typed('revenue', 900)]])).toBeNull();
    expect(back([[typed('revenue', 900), typed('cost', 0)]])).toBeNull();
  });

  it('fades when its last week does worse than its first beyond what posts vary by', () => {
    const first = [28, 27.5, 27, 26.5, 26].map((days, index) => post(days, 900 + index));
    const last = [4, 3.5, 3, 2.5, 2].map((days, index) => post(days, 100 + index));
    expect(campaignSummary([...first, ...last], []).shape).toBe('fading');
    expect(campaignSummary(first, []).shape).toBeNull();
  });
});
