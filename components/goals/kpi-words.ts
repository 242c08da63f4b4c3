/** KPIs in words: their names, values and verdicts. Pure. */
import { isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import type { Words } from '@/lib/i18n/words';

/** The name of a KPI; of one that nobody knows any more its id. */
export function kpiName(kpi: string, ownKpis: readonly OwnKpi[], { t }: Words): string {
  if (isCatalogueId(kpi)) return t(`metric.${kpi}`);
  return ownKpis.find(({ name }) => name === kpi)?.title ?? kpi;
}
