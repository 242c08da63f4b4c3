/** The value of a KPI for some posts together, or for one. Ranges in, ranges out; unknown stays unknown. */
import { ACCOUNT_KPIS, isCatalogueId, isRateId, TYPED_METRICS } from '../catalogue/catalogue';
import type { ComparablePost, PartValues } from '../comparable';
import { engagementBasis, engagementsOn } from '../engagement-basis';
import type { FormulaValue } from '../formula/evaluate';
import { type Interval, sum } from '../interval';
import { type EngagementPart, POST_METRICS, type PostMetric } from '../metrics';
import { followersAt } from '../rates/followers-at';
import { type PooledRate, type PostValues, pooled, pooledRate } from '../rates/rates';
import type { TypedByUser } from '../typed-values';
import type { Point } from '../value-at-age';
import type { OwnKpi } from './goal-log';
import { readOwn } from './kpi-definition';

/** What a KPI needs to know of a post; a kept post is one. */
export interface KpiPost extends ComparablePost {
  /** Followers within two days of publishing; null when they were not read then. */
  readonly followersAtPost: Interval | null;
  /** What the user typed in; an absent key is unknown. Typed saves and clicks count where no post shows any. */
  readonly typed?: Readonly<Partial<Record<TypedByUser, Interval>>>;
}

export interface KpiPosts {
  readonly values: readonly PostValues[];
  /** What engagements are sums of, the same for every post; null when none is known. */
  readonly parts: readonly EngagementPart[] | null;
  /** Whether the followers of some post are an estimate. */
  readonly hasEstimatedFollowers: boolean;
}

export interface KpiValue {
  /** Shares are of 1; null when it is unknown. */
  readonly range: Interval | null;
  /** Posts behind it. */
  readonly posts: number;
  /** Posts there are. */
  readonly of: number;
  readonly isEstimated: boolean;
}

function passedOn(metrics: PartValues, withQuotes: boolean): Interval | null {
  const known = [metrics.shares, withQuotes ? metrics.quotes : { low: 0, high: 0 }].flatMap((part) => part ?? []);
  return known.length < 2 ? null : sum(known);
}

/** Numbers that pages may show as well: typed ones stand in only where no post has a read one, so that a sum is never of both. */
const READ_OR_TYPED = ['saves', 'clicks'] as const;

/** Quotes belong to what is passed on where at least half of the posts with shares tell them. */
function quotesCount(all: readonly PartValues[]): boolean {
  const shared = all.filter(({ shares }) => shares !== undefined);
  const quoted = shared.filter(({ quotes }) => quotes !== undefined);
  return quoted.length > 0 && quoted.length * 2 >= shared.length;
}

/**
 * The posts as formulas see them. `metricsOf` tells their counts at the moment that is asked about; `followers` are the
 * account's readings, for posts without followers of their own.
 */
export function kpiPosts(
  posts: readonly KpiPost[],
  metricsOf: (post: KpiPost) => PartValues,
  followers: readonly Point[],
): KpiPosts {
  const metrics = posts.map(metricsOf);
  const basis = engagementBasis(metrics.map((each) => ({ metrics: each, told: null })));
  const withQuotes = quotesCount(metrics);
  const isTyped = (metric: PostMetric): metric is (typeof READ_OR_TYPED)[number] =>
    READ_OR_TYPED.some((each) => each === metric) && metrics.every((each) => each[metric] === undefined);
  let hasEstimatedFollowers = false;
  const values = posts.map((post, index): PostValues => {
    const own = metrics[index] ?? {};
    const known = post.publishedAt === null ? null : followersAt(followers, post.publishedAt);
    if (post.followersAtPost === null && known?.isEstimated === true) hasEstimatedFollowers = true;
    const all: (readonly [string, Interval | null])[] = [
      ...POST_METRICS.map(
        (metric) => [metric, own[metric] ?? (isTyped(metric) ? (post.typed?.[metric] ?? null) : null)] as const,
      ),
      ...TYPED_METRICS.map((metric) => [metric, post.typed?.[metric] ?? null] as const),
      ['followers', post.followersAtPost ?? known?.range ?? null],
      ['engagements', basis === null ? null : engagementsOn({ metrics: own, told: null }, basis)],
      ['passed_on', passedOn(own, withQuotes)],
    ];
    return new Map(all.flatMap(([name, range]) => (range === null ? [] : [[name, range] as const])));
  });
  return { values, parts: basis === 'told' ? null : basis, hasEstimatedFollowers };
}

const rangeOf = (value: FormulaValue | null): Interval | null => (value?.kind === 'known' ? value.range : null);

function pooledKpi(kpi: string, { values }: KpiPosts, ownKpis: readonly OwnKpi[]): PooledRate {
  if (isRateId(kpi)) return pooledRate(kpi, values);
  const own = readOwn(ownKpis);
  const names = own.metricsOf(kpi);
  const unknown: FormulaValue = { kind: 'unknown', reason: 'unknown', name: kpi };
  const valueOf = (total: Parameters<typeof own.valueOf>[1]): FormulaValue => own.valueOf(kpi, total) ?? unknown;
  return pooled(names, values, () => true, valueOf);
}

const ofAccount: ReadonlySet<string> = new Set(ACCOUNT_KPIS);

/**
 * A KPI of posts together: counts are added up, rates pooled (sum of numerators by sum of denominators), own KPIs worked
 * out over the sums. Posts of which a part is unknown are left out and can be told from `posts` and `of`.
 */
export function kpiValue(kpi: string, posts: KpiPosts, ownKpis: readonly OwnKpi[]): KpiValue {
  const of = posts.values.length;
  if (kpi === 'posts') return { range: { low: of, high: of }, posts: of, of, isEstimated: false };
  if (ofAccount.has(kpi)) return { range: null, posts: 0, of, isEstimated: false };
  if (isCatalogueId(kpi) && !isRateId(kpi)) {
    const known = posts.values.flatMap((values) => values.get(kpi) ?? []);
    return { range: known.length === 0 ? null : sum(known), posts: known.length, of, isEstimated: false };
  }
  const { value, posts: behind } = pooledKpi(kpi, posts, ownKpis);
  const needsFollowers = isRateId(kpi)
    ? kpi.includes('follower')
    : readOwn(ownKpis).metricsOf(kpi).includes('followers');
  return { range: rangeOf(value), posts: behind, of, isEstimated: needsFollowers && posts.hasEstimatedFollowers };
}
