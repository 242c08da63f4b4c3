/** The rows of the last weeks: one per KPI, with its value in each week. Pure. */
import type { KpiDefinition } from '@/lib/domain/goals/kpi-definition';
import type { KpiStanding, Standings } from '@/lib/domain/goals/kpi-standing';
import { type UsualPeriod, usualPeriod } from '@/lib/domain/goals/usual-period';
import { centre, type Interval } from '@/lib/domain/interval';
import type { WeekRow } from '../week/week-rows';

export interface HistoryRow {
  readonly kpi: string;
  readonly unit: KpiDefinition['unit'];
  /** Oldest first, the week shown last; null: not known, or known of fewer than half of its posts. */
  readonly values: readonly (number | null)[];
  /** The same with their bounds. */
  readonly ranges: readonly (Interval | null)[];
  readonly current: Interval | null;
  readonly usual: UsualPeriod;
}

/** Whether fewer than half of the posts are behind a value. */
export const isPoor = ({ definition, value }: KpiStanding): boolean =>
  definition.level !== 'account' && (value.posts === 0 || value.posts * 2 < value.of);

function rangeIn({ rows }: Standings, kpi: string): Interval | null {
  const row = rows.find((each) => each.kpi === kpi);
  return row === undefined || isPoor(row) ? null : row.value.range;
}

/**
 * `weeks`: the weeks before, the latest first. `standings` is the week shown as the goals see it; null without goals, then
 * `counts` tell it.
 */
export function historyRows(
  weeks: readonly Standings[],
  standings: Standings | null,
  counts: readonly WeekRow[],
): readonly HistoryRow[] {
  const earlier = weeks.toReversed();
  const kpis = weeks[0]?.rows ?? [];
  return kpis.map(({ kpi, definition }) => {
    const own = standings?.rows.find((row) => row.kpi === kpi)?.value.range ?? null;
    const counted = standings === null ? (counts.find((row) => row.kpi === kpi)?.value ?? null) : null;
    const current = own ?? (counted === null ? null : { low: counted.low, high: counted.high });
    const ranges = [...earlier.map((week) => rangeIn(week, kpi)), current];
    return {
      kpi,
      unit: definition.unit,
      values: ranges.map((range) => (range === null ? null : centre(range))),
      ranges,
      current,
      usual: usualPeriod(kpi, weeks),
    };
  });
}
