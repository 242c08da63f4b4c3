/** The rows of a table of KPIs, from how they stand. Pure. */
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import type { KpiStanding } from '@/lib/domain/goals/kpi-standing';
import { centre } from '@/lib/domain/interval';
import type { Words } from '@/lib/i18n/words';
import type { KpiBarFacts, KpiRow } from './kpi-table';
import { kpiFigure, type KpiPlace, kpiNameLines, kpiRange, standingWords } from './kpi-words';

function barOf({ target, value, pace }: KpiStanding): KpiBarFacts | null {
  if (target === null || target <= 0 || value.range === null || pace === null) return null;
  const { value: at, low, high } = pace.share;
  return { fill: centre(value.range) / target, pace: { at, low, high } };
}

function againstOf({ definition, target }: KpiStanding, words: Words): string | null {
  if (target === null) return null;
  const text = kpiFigure(definition.unit, { low: target, high: target }, words);
  return words.t(definition.better === 'less' ? 'kpi.atMost' : 'kpi.of', { target: text });
}

/** One row of a KPI with a target, or of a rate without one. */
export function kpiRow(standing: KpiStanding, ownKpis: readonly OwnKpi[], place: KpiPlace, words: Words): KpiRow {
  const { kpi, definition, value } = standing;
  const { symbol, text, detail } = standingWords(standing, place, words);
  const { unit } = definition;
  return {
    kpi,
    ...kpiNameLines(kpi, ownKpis, words),
    value: value.range === null ? null : kpiFigure(unit, value.range, words, value.isEstimated),
    range: kpiRange(unit, value.range, words),
    against: againstOf(standing, words),
    symbol,
    verdict: text,
    detail: value.isEstimated ? words.t('kpi.estimated') : detail,
    bar: barOf(standing),
  };
}
