/** What a KPI is, whether it comes from the catalogue or from the user. */
import { CATALOGUE, type Definition, isCatalogueId, isRateId } from '../catalogue/catalogue';
import { FORMULA_NAMES } from '../catalogue/formula-names';
import { type OwnKpis, readOwnKpis } from '../formula/own-kpis';
import { namesOfRate } from '../rates/rates';
import type { OwnKpi } from './goal-log';

export interface KpiDefinition {
  readonly unit: Definition['unit'];
  /** Which way is better; costs have to stay below their target. */
  readonly better: 'more' | 'less';
  /** What it is worked out from, as formulas name it. */
  readonly names: readonly string[];
  readonly level: Definition['level'];
  /** Whether the values of parts of a period add up to that of the whole, so that there is a pace towards a target. */
  readonly addsUp: boolean;
}

/** The user's own KPIs, ready to be worked out. */
export function readOwn(ownKpis: readonly OwnKpi[]): OwnKpis {
  return readOwnKpis(new Map(ownKpis.map(({ name, formula }) => [name, formula])), FORMULA_NAMES);
}

/** Null for a KPI that neither the catalogue nor the user knows (any more). */
export function definitionOf(kpi: string, ownKpis: readonly OwnKpi[]): KpiDefinition | null {
  if (isCatalogueId(kpi)) {
    const { unit, better, level } = CATALOGUE[kpi];
    const names = isRateId(kpi) ? namesOfRate(kpi) : kpi === 'follower_growth_rate' ? ['followers'] : [kpi];
    const addsUp = !isRateId(kpi) && (level === 'post' || kpi === 'posts');
    return { unit, better: better ?? 'less', names, level, addsUp };
  }
  const own = ownKpis.find(({ name }) => name === kpi);
  if (own === undefined) return null;
  const read = readOwn(ownKpis);
  const { unit, better } = own;
  const addsUp = unit !== 'share' && !read.divides(kpi);
  return { unit, better, names: read.metricsOf(kpi), level: 'post', addsUp };
}
