/** The rows of a week: one per KPI, with everything a view needs to draw it. Pure; no words yet. */
import { centre, type Interval } from '@/lib/domain/interval';
import type { Measured, Precision } from '@/lib/domain/measured';
import type { PostMetric } from '@/lib/domain/metrics';
import type { KpiId } from '@/lib/domain/suggested-kpis';
import type { Coverage, MetricWeek, WeekComparison } from '@/lib/domain/week-comparison';

/** A number ready to be written. */
export type Shown = Pick<Measured, 'value' | 'low' | 'high' | 'precision'>;

/** A relative change with its bounds: 0.33 for a third more. */
export interface Change {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export type NoComparison = 'notRead' | 'noPosts' | 'noPostsThen' | 'tooFew' | 'notVisible' | 'unknown';

export type WeekVerdict =
  | { readonly kind: 'up' | 'down' | 'cannotTell'; readonly change: Change | null }
  | { readonly kind: 'noChange' }
  /** Only for the number of posts, where the difference says more than a share. */
  | { readonly kind: 'morePosts' | 'fewerPosts'; readonly by: number }
  | { readonly kind: 'samePosts' }
  | { readonly kind: 'none'; readonly reason: NoComparison };

export interface WeekRow {
  readonly kpi: KpiId;
  /** What the week's posts have gathered; null when unknown. */
  readonly value: Shown | null;
  /** The week before at the same moment: its total, or both means where some posts have no reading; null when not compared. */
  readonly previous:
    | { readonly basis: 'total'; readonly value: Shown }
    | { readonly basis: 'per post'; readonly current: Shown; readonly value: Shown }
    | null;
  readonly verdict: WeekVerdict;
  readonly coverage: { readonly current: Coverage; readonly previous: Coverage } | null;
  /** What engagements were added up from; null for everything else. */
  readonly parts: readonly PostMetric[] | null;
}

const REASONS = {
  'not read this week': 'notRead',
  'no posts this week': 'noPosts',
  'no posts last week': 'noPostsThen',
  'too few readings': 'tooFew',
} as const;

/** A range as a number to write: its middle, marked unless every digit is known. */
export function shown({ low, high }: Interval, precision: Precision = 'exact'): Shown {
  return { value: centre({ low, high }), low, high, precision: low === high ? precision : 'rounded' };
}

const whole = ({ low, high }: Interval): Shown => shown({ low: Math.round(low), high: Math.round(high) });

function verdictOf({ comparison, current }: MetricWeek): WeekVerdict {
  if (comparison.kind === 'not compared') {
    const unknown = comparison.reason === 'too few readings' && current.total === null;
    return { kind: 'none', reason: unknown ? 'unknown' : REASONS[comparison.reason] };
  }
  if (comparison.verdict === 'no visible change') return { kind: 'noChange' };
  const ratio = comparison.ratio;
  const change = ratio === null ? null : { value: centre(ratio) - 1, low: ratio.low - 1, high: ratio.high - 1 };
  if (comparison.verdict === 'cannot tell') return { kind: 'cannotTell', change };
  return { kind: comparison.verdict === 'grew' ? 'up' : 'down', change };
}

function previousOf({ comparison }: MetricWeek): WeekRow['previous'] {
  if (comparison.kind === 'not compared') return null;
  const value = whole(comparison.previous);
  return comparison.basis === 'total'
    ? { basis: 'total', value }
    : { basis: 'per post', current: whole(comparison.current), value };
}

/** Finished weeks are shown as they stood when they ended, so that value and comparison are the same thing. */
function valueOf({ comparison, current }: MetricWeek, isRunning: boolean): Shown | null {
  if (!isRunning && comparison.kind === 'compared' && comparison.basis === 'total') return whole(comparison.current);
  return current.total === null ? null : whole(current.total);
}

function metricRow(kpi: KpiId, week: MetricWeek, isRunning: boolean, isVisible: boolean): WeekRow {
  const value = valueOf(week, isRunning);
  return {
    kpi,
    value,
    previous: previousOf(week),
    verdict: value === null && !isVisible ? { kind: 'none', reason: 'notVisible' } : verdictOf(week),
    coverage: week.coverage,
    parts: kpi === 'engagements' ? week.parts : null,
  };
}

/** Posts up to the same moment of either week, counted by the first comparison. */
export function postCounts(comparison: WeekComparison): { readonly current: number; readonly previous: number } {
  const [first] = comparison.metrics;
  return { current: first?.coverage.current.of ?? 0, previous: first?.coverage.previous.of ?? 0 };
}

function postsRow(comparison: WeekComparison): WeekRow {
  const { current, previous } = postCounts(comparison);
  const by = Math.abs(current - previous);
  const verdict: WeekVerdict =
    comparison.asOf === null
      ? { kind: 'none', reason: 'notRead' }
      : by === 0
        ? { kind: 'samePosts' }
        : { kind: current > previous ? 'morePosts' : 'fewerPosts', by };
  const exact = (count: number): Shown => shown({ low: count, high: count });
  return {
    kpi: 'posts',
    value: comparison.asOf === null ? null : exact(current),
    previous: comparison.asOf === null ? null : { basis: 'total', value: exact(previous) },
    verdict,
    coverage: null,
    parts: null,
  };
}

/** One row per KPI, in their order. `visible` are the metrics that the platform can show at all. */
export function weekRows(
  comparison: WeekComparison,
  kpis: readonly KpiId[],
  visible: readonly PostMetric[],
): readonly WeekRow[] {
  const isVisible = (kpi: KpiId): boolean =>
    kpi === 'posts' || kpi === 'engagements' || visible.some((metric) => metric === kpi);
  return kpis.flatMap((kpi) => {
    if (kpi === 'posts') return [postsRow(comparison)];
    const week = comparison.metrics.find(({ metric }) => metric === kpi);
    return week === undefined ? [] : [metricRow(kpi, week, comparison.running, isVisible(kpi))];
  });
}

export type WeekAnswer =
  | { readonly kind: 'compared'; readonly n: number; readonly up: readonly KpiId[]; readonly down: readonly KpiId[] }
  | { readonly kind: 'noPosts' | 'notRead' | 'firstWeek' | 'tooFew' };

/** What the week says in one sentence: how many numbers went up and which went down, or why nothing can be said. */
export function weekAnswer(comparison: WeekComparison, rows: readonly WeekRow[]): WeekAnswer {
  const counted = rows.filter(({ kpi, verdict }) => kpi !== 'posts' && verdict.kind !== 'none');
  if (counted.length > 0) {
    const of = (kind: WeekVerdict['kind']): KpiId[] =>
      counted.filter(({ verdict }) => verdict.kind === kind).map(({ kpi }) => kpi);
    return { kind: 'compared', n: counted.length, up: of('up'), down: of('down') };
  }
  if (comparison.asOf === null) return { kind: 'notRead' };
  const { current, previous } = postCounts(comparison);
  if (current === 0) return { kind: 'noPosts' };
  return { kind: previous === 0 ? 'firstWeek' : 'tooFew' };
}
