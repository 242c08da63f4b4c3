/** Published figures of others, and when an own value may be held against one. */
import type { CatalogueId } from '../catalogue/catalogue';
import { type Interval, divide } from '../interval';
import type { EngagementPart } from '../metrics';

export interface Benchmark {
  readonly network: string;
  readonly metric: CatalogueId;
  readonly denominator: string;
  /** What the numerator is a sum of. */
  readonly parts: readonly EngagementPart[];
  readonly statistic: 'median' | 'p25' | 'p75';
  /** A share of 1 for rates. */
  readonly value: number;
  readonly industry: string | null;
  /** Followers of the accounts behind it, the upper end not included; null for all accounts. */
  readonly followers: { readonly from: number; readonly below: number } | null;
  readonly periodEnd: string;
  /** Accounts behind it; null where the source does not say. */
  readonly n: number | null;
  readonly source: string;
  /** Null for a figure that the user typed. */
  readonly licence: string | null;
  /** What to beware of, to be said beside the figure. */
  readonly limit: 'not a random sample' | null;
}

const SOURCE = {
  network: 'x',
  metric: 'engagement_rate_by_followers',
  denominator: 'followers',
  parts: ['likes', 'comments', 'shares', 'quotes'],
  industry: null,
  periodEnd: '2026-10-07',
  source: 'PlayerSells open data, X engagement benchmarks 2026-10',
  licence: 'CC BY 4.0',
  limit: 'not a random sample',
} as const satisfies Partial<Benchmark>;

/** From, below, accounts, lower quartile, median and upper quartile in percent. */
const BANDS = [
  [1e3, 1e4, 31_869, 0.067, 0.327, 1.34],
  [1e4, 5e4, 3360, 0.204, 0.676, 1.97],
  [5e4, 1e5, 44_919, 0.022, 0.107, 0.431],
  [1e5, 5e5, 45_574, 0.012, 0.065, 0.27],
  [5e5, 1e6, 7014, 0.005, 0.033, 0.14],
  [1e6, 5e6, 5208, 0.003, 0.02, 0.08],
] as const;

/** Figures under an open licence, of original posts only. Off until the user picks them; never means, which a few giants make. */
export const BENCHMARKS: readonly Benchmark[] = BANDS.flatMap(([from, below, n, p25, median, p75]) =>
  Object.entries({ p25, median, p75 } as const).map(([statistic, percent]) => ({
    ...SOURCE,
    statistic: statistic === 'p25' ? 'p25' : statistic === 'p75' ? 'p75' : 'median',
    value: Math.round(percent * 1000) / 100_000,
    followers: { from, below },
    n,
  })),
);

/** An own value with all that decides whether the comparison is fair. */
export interface OwnFigure {
  readonly network: string;
  readonly metric: CatalogueId;
  readonly denominator: string | null;
  readonly parts: readonly EngagementPart[];
  readonly value: Interval;
  /** Null when unknown. */
  readonly followers: Interval | null;
}

export type BenchmarkRefusal =
  | 'other network'
  | 'other metric'
  | 'other denominator'
  | 'other parts'
  | 'other size'
  | 'nothing to compare with';

export type BenchmarkComparison =
  | { readonly kind: 'compared'; readonly times: Interval; readonly side: 'above' | 'below' | 'about the same' }
  | { readonly kind: 'refused'; readonly reason: BenchmarkRefusal };

function isOfSize(followers: Interval | null, { followers: band }: Benchmark): boolean {
  return band === null || (followers !== null && followers.low >= band.from && followers.high < band.below);
}

const sorted = (parts: readonly string[]): string => parts.toSorted().join();

function refusalOf(own: OwnFigure, benchmark: Benchmark): BenchmarkRefusal | null {
  if (own.network !== benchmark.network) return 'other network';
  if (own.metric !== benchmark.metric) return 'other metric';
  if (own.denominator !== benchmark.denominator) return 'other denominator';
  if (sorted(own.parts) !== sorted(benchmark.parts)) return 'other parts';
  return isOfSize(own.followers, benchmark) ? null : 'other size';
}

/** Holds an own value against a published one; refuses wherever the two are not the same quantity of the same kind of account. */
export function againstBenchmark(own: OwnFigure, benchmark: Benchmark): BenchmarkComparison {
  const reason = refusalOf(own, benchmark);
  if (reason !== null) return { kind: 'refused', reason };
  const times = divide(own.value, { low: benchmark.value, high: benchmark.value });
  if (times === null) return { kind: 'refused', reason: 'nothing to compare with' };
  return { kind: 'compared', times, side: times.low > 1 ? 'above' : times.high < 1 ? 'below' : 'about the same' };
}
