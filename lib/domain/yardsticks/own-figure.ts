/** The account's own value for a comparison with a published figure, made from the very parts that the figure is made from. */
import type { CatalogueId } from '../catalogue/catalogue';
import type { KpiPost } from '../goals/kpi-value';
import { type Interval, divide, sum } from '../interval';
import type { EngagementPart } from '../metrics';
import { median } from '../quantiles';
import type { OwnFigure } from './benchmarks';

/** A median of fewer posts says nothing; published ones ask for as many. */
const NEEDED_POSTS = 8;

/** Figures that posts can be held against: engagements divided by something. */
export const COMPARABLE_RATES = [
  'engagement_rate_by_followers',
  'engagement_rate_by_reach',
  'engagement_rate_by_impressions',
  'engagement_rate_by_views',
] as const satisfies readonly CatalogueId[];

export type ComparableRate = (typeof COMPARABLE_RATES)[number];

const DENOMINATORS = {
  engagement_rate_by_followers: 'followers',
  engagement_rate_by_reach: 'reach',
  engagement_rate_by_impressions: 'impressions',
  engagement_rate_by_views: 'views',
} as const satisfies Record<ComparableRate, string>;

function rateOf(post: KpiPost, rate: ComparableRate, parts: readonly EngagementPart[]): Interval | null {
  const known = parts.flatMap((part) => post.latest[part] ?? []);
  const by = DENOMINATORS[rate];
  const denominator = by === 'followers' ? post.followersAtPost : (post.latest[by] ?? null);
  return known.length < parts.length || denominator === null ? null : divide(sum(known), denominator);
}

export type OwnFigureFound =
  | { readonly kind: 'figure'; readonly figure: OwnFigure; readonly posts: number }
  /** Posts with all parts and the denominator known; `missing`: parts that no post shows. */
  | {
      readonly kind: 'too few posts';
      readonly posts: number;
      readonly needed: number;
      readonly missing: readonly string[];
    };

interface Wanted {
  readonly network: string;
  readonly rate: ComparableRate;
  readonly parts: readonly EngagementPart[];
  /** Latest count of followers; null when it is unknown. */
  readonly followers: Interval | null;
}

/** Median of the rates of these posts, at both ends where counts are rounded. */
export function ownFigure(posts: readonly KpiPost[], { network, rate, parts, followers }: Wanted): OwnFigureFound {
  const rates = posts.flatMap((post) => rateOf(post, rate, parts) ?? []);
  const low = median(rates.map((each) => each.low));
  const high = median(rates.map((each) => each.high));
  if (rates.length < NEEDED_POSTS || low === null || high === null) {
    const missing = parts.filter((part) => posts.length > 0 && posts.every((post) => post.latest[part] === undefined));
    return { kind: 'too few posts', posts: rates.length, needed: NEEDED_POSTS, missing };
  }
  const denominator = DENOMINATORS[rate];
  return {
    kind: 'figure',
    figure: { network, metric: rate, denominator, parts, value: { low, high }, followers },
    posts: rates.length,
  };
}
