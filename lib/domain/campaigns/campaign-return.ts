/** What a campaign brought in for its cost: each number only where all that it takes is known, and as a bound where posts are missing. */
import { divide, type Interval, scale } from '../interval';
import type { CampaignPlan } from './campaign-plan';
import type { CampaignSummary } from './campaign-summary';

/** The cost in all. `plan`: written down for the campaign; `typed`: the sum of what was typed in for `posts` posts. */
export interface CampaignCost {
  readonly amount: number;
  readonly from: 'plan' | 'typed';
  readonly posts: number;
}

export interface CampaignReturn {
  readonly cost: CampaignCost | null;
  /** Actions of the plan's kind, and the posts of which they are known; null when of none. */
  readonly actions: { readonly total: Interval; readonly known: number } | null;
  /** Whether the actions of every post are known. Otherwise actions, value and ROI are at least, a cost per action at most what is told. */
  readonly isWhole: boolean;
  /** Null unless the cost is known and there was an action. */
  readonly costPerAction: Interval | null;
  /** Actions times what one is worth. */
  readonly value: Interval | null;
  /** (value - cost) / cost; null without both, and for a cost of 0. */
  readonly returnOnInvestment: Interval | null;
  /** (revenue typed in - cost) / cost; null without both, and for a cost of 0. */
  readonly returnOnRevenue: number | null;
}

function costOf(plan: CampaignPlan, { posts, typed }: CampaignSummary): CampaignCost | null {
  if (plan.cost !== null) return { amount: plan.cost, from: 'plan', posts };
  const sum = typed.get('cost');
  return sum === undefined ? null : { amount: sum.total, from: 'typed', posts: sum.posts };
}

function actionsOf({ action }: CampaignPlan, { engagements, typed }: CampaignSummary): CampaignReturn['actions'] {
  if (action === 'engagements') return engagements;
  const sum = typed.get(action);
  return sum === undefined ? null : { total: { low: sum.total, high: sum.total }, known: sum.posts };
}

export function campaignReturn(plan: CampaignPlan, summary: CampaignSummary): CampaignReturn {
  const cost = costOf(plan, summary);
  const actions = actionsOf(plan, summary);
  const value = actions === null || plan.worth === null ? null : scale(actions.total, plan.worth);
  const paid = cost === null || cost.amount <= 0 ? null : cost.amount;
  const revenue = summary.typed.get('revenue')?.total;
  return {
    cost,
    actions,
    isWhole: actions !== null && actions.known === summary.posts,
    costPerAction:
      cost === null || actions === null ? null : divide({ low: cost.amount, high: cost.amount }, actions.total),
    value,
    returnOnInvestment:
      value === null || paid === null ? null : { low: (value.low - paid) / paid, high: (value.high - paid) / paid },
    returnOnRevenue: revenue === undefined || paid === null ? null : (revenue - paid) / paid,
  };
}
