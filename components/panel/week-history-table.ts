/** The last weeks as a table to copy: a line for each KPI and week, with bounds and the posts behind it. Pure. */
import type { Standings } from '@/lib/domain/goals/kpi-standing';
import { centre } from '@/lib/domain/interval';
import type { TableCell } from '../charts/table-text';
import { isPoor, type HistoryRow } from './week-history-rows';

export interface PastWeeks {
  /** The weeks before, the latest first. */
  readonly past: readonly Standings[];
  /** First instant of the week shown. */
  readonly start: number;
  /** The week shown as the goals see it; null without goals. */
  readonly standings: Standings | null;
}

type Line = readonly [number | null, number | null, number | null, number | null, number | null];

const UNKNOWN: Line = [null, null, null, null, null];

function lineOf({ rows }: Standings, kpi: string): Line {
  const row = rows.find((each) => each.kpi === kpi);
  if (row === undefined) return UNKNOWN;
  const { range, posts, of } = row.value;
  // As in the drawing: a sum of the fewer posts is no value of the week.
  if (range === null || isPoor(row)) return [null, null, null, posts, of];
  return [centre(range), range.low, range.high, posts, of];
}

/** Value, bounds, posts behind it and posts there were, oldest week first; what is not known is empty. */
export function historyTable(
  rows: readonly HistoryRow[],
  { past, start, standings }: PastWeeks,
  { nameOf, dayOf }: { readonly nameOf: (kpi: string) => string; readonly dayOf: (instant: number) => string },
): readonly (readonly TableCell[])[] {
  return rows.flatMap(({ kpi, current }) => {
    const [, , , posts, of] = standings === null ? UNKNOWN : lineOf(standings, kpi);
    const now: Line =
      current === null ? [null, null, null, posts, of] : [centre(current), current.low, current.high, posts, of];
    return [
      ...past.toReversed().map((week) => [nameOf(kpi), dayOf(week.span.start), ...lineOf(week, kpi)]),
      [nameOf(kpi), dayOf(start), ...now],
    ];
  });
}
