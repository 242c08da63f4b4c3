import { describe, expect, it } from 'vitest';
import { NO_PLAN } from './campaign-plan';
import { campaignReturn } from './campaign-return';
import type { CampaignSummary } from './campaign-summary';

const summary: CampaignSummary = {
  posts: 3,
  engagements: { total: { low: 900, high: 1100 }, known: 3 },
  typed: new Map(),
  span: null,
  shape: null,
};

describe('what a campaign brought in', () => {
  it('is nothing as long as cost and worth are unknown', () => {
    expect(campaignReturn(NO_PLAN, summary)).toMatchObject({
      cost: null,
      costPerAction: null,
      value: null,
      returnOnInvestment: null,
      returnOnRevenue: null,
    });
  });

  it('carries the range of the actions', () => {
    const found = campaignReturn({ ...NO_PLAN, cost: 99, worth: 0.2 }, summary);
    expect(found).toMatchObject({ cost: { amount: 99, from: 'plan' }, isWhole: true });
    expect(found.costPerAction?.low).toBeCloseTo(0.09);
    expect(found.costPerAction?.high).toBeCloseTo(0.11);
    expect(found.value?.low).toBeCloseTo(180);
    expect(found.value?.high).toBeCloseTo(220);
    expect(found.returnOnInvestment?.low).toBeCloseTo(81 / 99);
    expect(found.returnOnInvestment?.high).toBeCloseTo(121 / 99);
  });

  it('takes typed-in costs where the plan has none, and says when actions of posts are missing', () => {
    const typed = new Map([
      ['leads', { total: 4, posts: 2 }],
      ['cost', { total: 80, posts: 3 }],
      ['revenue', { total: 120, posts: 1 }],
    ] as const);
    expect(campaignReturn({ ...NO_PLAN, action: 'leads' }, { ...summary, typed })).toMatchObject({
      cost: { amount: 80, from: 'typed', posts: 3 },
      actions: { total: { low: 4, high: 4 }, known: 2 },
      isWhole: false,
      costPerAction: { low: 20, high: 20 },
      value: null,
      returnOnRevenue: 0.5,
    });
  });

  it('divides neither by no actions nor by no cost', () => {
    const none = { ...summary, engagements: { total: { low: 0, high: 0 }, known: 3 } };
    expect(campaignReturn({ ...NO_PLAN, cost: 10 }, none).costPerAction).toBeNull();
    expect(campaignReturn({ ...NO_PLAN, cost: 0, worth: 1 }, summary)).toMatchObject({
      costPerAction: { low: 0, high: 0 },
      returnOnInvestment: null,
    });
  });
});
