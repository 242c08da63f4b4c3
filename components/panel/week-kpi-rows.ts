/** The rows of the week page: as in the popup, and beside a target what changed since last week and from what is usual. Pure. */
import type { Standings } from '@/lib/domain/goals/kpi-standing';
import type { Words } from '@/lib/i18n/words';
import type { KpiRow } from '../goals/kpi-table';
import { besideLastWeek, besideUsual } from '../week/beside-words';
import type { WeekRow } from '../week/week-rows';
import type { HistoryRow } from './week-history-rows';

interface Beside {
  readonly standings: Standings | null;
  readonly counts: readonly WeekRow[];
  /** The weeks before; empty until they are known. */
  readonly history: readonly HistoryRow[];
  /** A running week is not held against whole ones: its pace says how the weeks before stood by now. */
  readonly isRunning: boolean;
}

/** Rows without a target say what changed already and stay as they are. */
export function withBeside(
  rows: readonly KpiRow[],
  { standings, counts, history, isRunning }: Beside,
  words: Words,
): readonly KpiRow[] {
  const aimed = new Set(standings?.rows.flatMap(({ kpi, target }) => (target === null ? [] : [kpi])));
  return rows.map((row) => {
    if (!aimed.has(row.kpi) || row.value === null) return row;
    const count = counts.find(({ kpi }) => kpi === row.kpi);
    const past = history.find(({ kpi }) => kpi === row.kpi);
    const beside = [
      count === undefined ? null : besideLastWeek(count, words),
      past === undefined || isRunning ? null : besideUsual(past.current, past.usual, words),
    ];
    return { ...row, beside: beside.filter((text) => text !== null) };
  });
}
