/** Every quantity that may become a KPI: what it is, how it is computed, and what to beware of. Data; words are messages. */
import type { PostMetric } from '../metrics';

/** Numbers that no page shows: the user types or imports them. */
export const TYPED_METRICS = ['leads', 'conversions', 'revenue', 'cost'] as const;

export type TypedMetric = (typeof TYPED_METRICS)[number];

export const RATES = [
  'engagement_rate_by_followers',
  'engagement_rate_by_reach',
  'engagement_rate_by_impressions',
  'engagement_rate_by_views',
  'amplification_rate',
  'amplification_per_follower',
  'applause_rate',
  'conversation_rate',
  'virality_rate',
  'reach_rate',
  'click_through_rate',
  'save_rate',
  'cost_per_engagement',
  'cost_per_click',
  'cost_per_thousand_impressions',
  'cost_per_conversion',
  'return_on_investment',
] as const;

export type RateId = (typeof RATES)[number];

/** What is told of an account in a period, and of no single post. */
export const ACCOUNT_KPIS = ['posts', 'followers', 'follower_growth_rate'] as const;

export type AccountKpi = (typeof ACCOUNT_KPIS)[number];

export type CatalogueId = PostMetric | TypedMetric | 'engagements' | RateId | AccountKpi;

export interface Definition {
  /** In the language of formulas, over metrics of one post; `posts` is 1 there. Null: counted, not computed. */
  readonly formula: string | null;
  /** `share`: 0.05 is 5 %. `per post`: a mean count. `money`: in the user's currency. */
  readonly unit: 'count' | 'share' | 'per post' | 'money';
  /** What it is divided by; named wherever the value is shown. */
  readonly denominator: string | null;
  /** Which way is better; null where neither is. */
  readonly better: 'more' | 'less' | null;
  /** Who can see its parts: everybody, only the account itself, or only the user, who types them in. */
  readonly visible: 'public' | 'own account' | 'typed';
  /** Whether it tells what is coming or what has come of it. A proposal; the user may change it. */
  readonly timing: 'leading' | 'lagging';
  readonly pillar: 'reach' | 'sharing' | 'conversion';
  /** Impressive but without consequence on its own: what to look at beside it. Null: stands for itself. */
  readonly pairWith: CatalogueId | null;
  /** Whether every post has a value of its own, or only the account in a period. */
  readonly level: 'post' | 'account';
  /** Raised whenever the formula or its meaning changes, with the day of the change. */
  readonly version: number;
  readonly since: string;
}

type Optional = 'formula' | 'denominator' | 'pairWith' | 'level';
type Facts = Omit<Definition, 'version' | 'since' | Optional> & Partial<Pick<Definition, Optional>>;

const FIRST = { version: 1, since: '2026-11-26' } as const;

function define(facts: Facts): Definition {
  return { formula: null, denominator: null, pairWith: null, level: 'post', ...facts, ...FIRST };
}

const count = (facts: Omit<Facts, 'unit' | 'better'>): Definition =>
  define({ unit: 'count', better: 'more', ...facts });
const share = (formula: string, denominator: string, facts: Omit<Facts, 'unit' | 'better'>): Definition =>
  define({ unit: 'share', better: 'more', formula, denominator, ...facts });
const perPost = (formula: string, timing: Definition['timing']): Definition =>
  define({
    unit: 'per post',
    better: 'more',
    formula,
    denominator: 'posts',
    visible: 'public',
    timing,
    pillar: 'sharing',
  });
const price = (formula: string, denominator: string, pillar: Definition['pillar']): Definition =>
  define({ unit: 'money', better: 'less', formula, denominator, visible: 'typed', timing: 'lagging', pillar });

/** What is passed on, kept or published comes before what it brings; what was seen and answered has come of it. */
const seen = { timing: 'lagging', pillar: 'reach' } as const;
const answered = { visible: 'public', timing: 'lagging', pillar: 'sharing' } as const;
const passedOn = { ...answered, timing: 'leading' } as const;
const kept = { visible: 'own account', timing: 'leading', pillar: 'conversion' } as const;
const clicked = { visible: 'own account', timing: 'lagging', pillar: 'conversion' } as const;
const earned = { visible: 'typed', timing: 'lagging', pillar: 'conversion' } as const;

const COUNTS: Readonly<Record<PostMetric | TypedMetric | 'engagements', Definition>> = {
  impressions: count({ ...seen, visible: 'own account', pairWith: 'engagement_rate_by_impressions' }),
  reach: count({ ...seen, visible: 'own account', pairWith: 'engagement_rate_by_reach' }),
  views: count({ ...seen, visible: 'public', pairWith: 'engagement_rate_by_views' }),
  likes: count({ ...answered, pairWith: 'comments' }),
  comments: count(answered),
  shares: count(passedOn),
  quotes: count(passedOn),
  saves: count(kept),
  clicks: count(clicked),
  score: count({ ...answered, pairWith: 'comments' }),
  dislikes: define({ ...answered, unit: 'count', better: 'less' }),
  engagements: count({ ...answered, formula: 'likes + comments + shares + quotes + saves + clicks' }),
  leads: count(earned),
  conversions: count(earned),
  revenue: define({ ...earned, unit: 'money', better: 'more' }),
  cost: define({ ...earned, unit: 'money', better: null, pairWith: 'return_on_investment' }),
};

/** Where the parts of engagements differ between posts, see engagementBasis. `passed_on` is shares and, where known, quotes. */
const RATE_DEFINITIONS: Readonly<Record<RateId, Definition>> = {
  engagement_rate_by_followers: share('engagements / followers', 'followers', answered),
  engagement_rate_by_reach: share('engagements / reach', 'reach', { ...answered, visible: 'own account' }),
  engagement_rate_by_impressions: share('engagements / impressions', 'impressions', {
    ...answered,
    visible: 'own account',
  }),
  engagement_rate_by_views: share('engagements / views', 'views', answered),
  amplification_rate: perPost('passed_on / posts', 'leading'),
  amplification_per_follower: share('passed_on / followers', 'followers', passedOn),
  applause_rate: perPost('likes / posts', 'lagging'),
  conversation_rate: perPost('comments / posts', 'lagging'),
  virality_rate: share('passed_on / impressions', 'impressions', { ...passedOn, visible: 'own account' }),
  reach_rate: share('reach / followers', 'followers', { ...seen, visible: 'own account' }),
  click_through_rate: share('clicks / impressions', 'impressions', clicked),
  save_rate: share('saves / reach', 'reach', kept),
  cost_per_engagement: price('cost / engagements', 'engagements', 'sharing'),
  cost_per_click: price('cost / clicks', 'clicks', 'conversion'),
  cost_per_thousand_impressions: price('1000 * cost / impressions', 'impressions', 'reach'),
  cost_per_conversion: price('cost / conversions', 'conversions', 'conversion'),
  return_on_investment: define({
    ...earned,
    unit: 'share',
    better: 'more',
    formula: 'revenue / cost - 1',
    denominator: 'cost',
  }),
};

const ofAccount = { level: 'account', visible: 'public', better: 'more' } as const;

/** Followers are a state, not something that adds up; their growth is what a period did to them. */
const ACCOUNT_DEFINITIONS: Readonly<Record<AccountKpi, Definition>> = {
  posts: define({ ...ofAccount, unit: 'count', timing: 'leading', pillar: 'reach' }),
  followers: define({
    ...ofAccount,
    unit: 'count',
    timing: 'lagging',
    pillar: 'reach',
    pairWith: 'engagement_rate_by_followers',
  }),
  follower_growth_rate: define({
    ...ofAccount,
    unit: 'share',
    formula: '(followers_now - followers_before) / followers_before',
    denominator: 'followers_before',
    timing: 'lagging',
    pillar: 'reach',
  }),
};

/** Formulas and sources: Hootsuite (engagement rates, cost), Kaushik (applause, conversation, amplification). */
export const CATALOGUE: Readonly<Record<CatalogueId, Definition>> = {
  ...COUNTS,
  ...RATE_DEFINITIONS,
  ...ACCOUNT_DEFINITIONS,
};

const known: ReadonlySet<string> = new Set(Object.keys(CATALOGUE));

/** Whether the catalogue defines this id. */
export function isCatalogueId(id: string): id is CatalogueId {
  return known.has(id);
}

const rates: ReadonlySet<string> = new Set(RATES);

/** Whether the id is a rate of posts. */
export function isRateId(id: string): id is RateId {
  return rates.has(id);
}
