/** The rows of the popup: KPIs with a target and rates as they stand, plain counts against the week before. Pure. */
import type { Goals } from '@/lib/domain/goals/goal-log';
import type { Standings } from '@/lib/domain/goals/kpi-standing';
import { middle } from '@/lib/domain/measured';
import type { KpiId } from '@/lib/domain/suggested-kpis';
import { factsById } from '@/lib/platforms/lookup';
import type { Words } from '@/lib/i18n/words';
import { kpiRow } from '../goals/kpi-rows';
import type { KpiBarFacts, KpiRow } from '../goals/kpi-table';
import { visibilityOf } from '../goals/visible-kpis';
import type { WeekRow } from '../week/week-rows';
import { verdictDetail, verdictWords } from '../week/week-words';

/** Room to the right of the longer of the two, so that neither ends at the edge. */
const HEADROOM = 1.25;

/** This week as ink, with a tick where the week before stood at the same moment. */
function barOf(current: number, previous: number): KpiBarFacts | null {
  const scale = Math.max(current, previous) * HEADROOM;
  if (scale <= 0) return null;
  const at = previous / scale;
  return { fill: current / scale, pace: { at, low: at, high: at } };
}

function countRow(row: WeekRow, isRunning: boolean, isMissing: boolean, words: Words): KpiRow {
  const { symbol, text } = verdictWords(row.verdict, isRunning, words);
  const previous = row.previous?.basis === 'total' ? row.previous.value : null;
  const number = (value: NonNullable<WeekRow['value']>): number => middle({ ...value, raw: '' });
  const { numbers, t } = words;
  const isRange = row.value !== null && row.value.low !== row.value.high;
  return {
    kpi: row.kpi,
    name: t(`metric.${row.kpi}`),
    by: null,
    value: row.value === null ? null : numbers.short(row.value),
    range: isRange
      ? t('figure.range', { low: numbers.count(row.value.low), high: numbers.count(row.value.high) })
      : null,
    against: previous === null ? null : t('week.was', { value: numbers.short(previous) }),
    symbol,
    verdict: isMissing && row.value === null ? t('kpi.verdict.missing') : text,
    detail: verdictDetail(row, words),
    bar: row.value === null || previous === null ? null : barOf(number(row.value), number(previous)),
  };
}

interface Input {
  readonly goals: Goals;
  readonly platform: string;
  /** Null without goals: then the usual counts are shown. */
  readonly standings: Standings | null;
  readonly counts: readonly WeekRow[];
  readonly isRunning: boolean;
  /** Metrics that the page should show and that could not be read. */
  readonly missing?: readonly string[];
}

/** One row per KPI in the order of the goals. */
export function popupRows(
  { goals, platform, standings, counts, isRunning, missing = [] }: Input,
  words: Words,
): KpiRow[] {
  const facts = factsById(platform);
  const countOf = (kpi: string): WeekRow | undefined => counts.find((row) => row.kpi === (kpi as KpiId));
  if (standings === null) return counts.map((row) => countRow(row, isRunning, missing.includes(row.kpi), words));
  return standings.rows.map((standing) => {
    const count = standing.target === null ? countOf(standing.kpi) : undefined;
    if (count !== undefined) return countRow(count, isRunning, missing.includes(count.kpi), words);
    const visibility = facts === null ? 'never' : visibilityOf(standing.kpi, goals.ownKpis, facts);
    const place = {
      isShown: visibility !== 'never',
      isTyped: visibility === 'typed',
      isMissing: standing.definition.names.some((name) => missing.includes(name)),
    };
    return kpiRow(standing, goals.ownKpis, place, words);
  });
}
