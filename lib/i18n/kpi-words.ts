/** KPIs in words: their names and values. Pure. */
import { isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import type { KpiDefinition } from '@/lib/domain/goals/kpi-definition';
import { centre, type Interval } from '@/lib/domain/interval';
import type { metrics } from './messages/en/metrics';
import type { Words } from './words';

/** Words of a page or of the worker: both have the names of metrics. */
type NamingWords = Words<keyof typeof metrics>;

/** The name of a KPI; of one that nobody knows any more its id. */
export function kpiName(kpi: string, ownKpis: readonly OwnKpi[], { t }: NamingWords): string {
  if (isCatalogueId(kpi)) return t(`metric.${kpi}`);
  return ownKpis.find(({ name }) => name === kpi)?.title ?? kpi;
}

/** A value in the KPI's unit: "≈3.5 %", "47.5K", "2.4"; a dash for null. Estimates are marked as what is not exact. */
export function kpiFigure(
  unit: KpiDefinition['unit'],
  range: Interval | null,
  { numbers }: Pick<NamingWords, 'numbers'>,
  isEstimated = false,
): string {
  if (range === null) return numbers.short(null);
  const { low, high } = range;
  const ratio = { value: centre(range), low, high };
  const text =
    unit === 'share'
      ? numbers.percent(ratio)
      : unit === 'count'
        ? numbers.short({ ...ratio, precision: low === high ? 'exact' : 'rounded' })
        : numbers.decimal(ratio);
  return isEstimated && !text.startsWith('≈') ? `≈${text}` : text;
}
