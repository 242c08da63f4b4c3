/** Every number that the guide explains, by the section it stands in. Pure. */
import { CATALOGUE, type CatalogueId, isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import { ACCOUNT_METRICS, type AccountMetric } from '@/lib/domain/metrics';

type Group = 'counts' | 'rates' | 'money' | 'account';

function groupOf(kpi: CatalogueId): Group {
  const { level, unit, formula, visible } = CATALOGUE[kpi];
  if (level === 'account') return 'account';
  if (unit === 'money' || visible === 'typed') return 'money';
  return formula === null || unit === 'count' ? 'counts' : 'rates';
}

/** The KPIs of a section, in the order of the catalogue. */
export const kpisOf = (group: Group): readonly CatalogueId[] =>
  Object.keys(CATALOGUE)
    .filter(isCatalogueId)
    .filter((kpi) => groupOf(kpi) === group);

/** Numbers of profiles that are no KPIs. */
export const SHOWN_ON_PROFILES = ACCOUNT_METRICS.filter(
  (metric): metric is Exclude<AccountMetric, CatalogueId> => !isCatalogueId(metric),
);
