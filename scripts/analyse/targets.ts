/** Targets of a request, and what posts say about them. */
import { CATALOGUE, type CatalogueId, isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import { type Interval, sum } from '@/lib/domain/interval';
import { pooledRate } from '@/lib/domain/rates/rates';
import { attainment, reached } from '@/lib/domain/verdict/verdict';
import { isRate, type ValuedRow, valueOfId } from './post-values';
import { Refusal } from './request';
import { shown } from './shown-spread';

interface Target {
  readonly kpi: CatalogueId;
  readonly target: number;
}

/** The targets as written, `KPI=VALUE`; throws a Refusal for an unknown KPI or a value that is no number of 0 or more. */
export function targetsFrom(texts: readonly string[]): Target[] {
  return texts.map((text) => {
    const [kpi = '', value = ''] = text.split(/=(.*)/);
    if (!isCatalogueId(kpi)) throw new Refusal(`unknown KPI: ${kpi}`);
    if (CATALOGUE[kpi].level === 'account') throw new Refusal(`${kpi} belongs to an account, and posts cannot tell it`);
    if (!/^\d{1,15}(\.\d{1,12})?$/.test(value)) {
      throw new Refusal(`the target of ${kpi} must be a number of 0 or more, like ${kpi}=100, not ${text}`);
    }
    return { kpi, target: Number(value) };
  });
}

function totalOf(kpi: CatalogueId, rows: readonly ValuedRow[]): Interval | null {
  if (isRate(kpi)) {
    const { value } = pooledRate(
      kpi,
      rows.map(({ values }) => values),
    );
    return value.kind === 'known' ? value.range : null;
  }
  const known = rows.flatMap(({ values }) => valueOfId(kpi, values) ?? []);
  return known.length === 0 ? null : sum(known);
}

/**
 * What each post and all of them together say about a target: sums of counts, pooled rates. The verdict is that of the
 * last reading; `too_early` marks posts that still grow.
 */
export function targetFields(
  { kpi, target }: Target,
  rows: readonly ValuedRow[],
  isGrown: (row: ValuedRow) => boolean,
): object {
  const better = CATALOGUE[kpi].better ?? 'less';
  const posts = rows.map((row) => {
    const value = valueOfId(kpi, row.values);
    return {
      post_id: row.row.post_id,
      value: shown(value),
      verdict: reached({ value, target, better }),
      attainment: shown(attainment(value, target)),
      too_early: !isGrown(row),
    };
  });
  const count = (verdict: string | null): number => posts.filter((post) => post.verdict === verdict).length;
  const total = totalOf(kpi, rows);
  return {
    kpi,
    target,
    better,
    verdicts: {
      met: count('met'),
      missed: count('missed'),
      'too close to call': count('too close to call'),
      unknown: count(null),
    },
    too_early: posts.filter((post) => post.too_early).length,
    total: {
      value: shown(total),
      verdict: reached({ value: total, target, better }),
      attainment: shown(attainment(total, target)),
    },
    posts,
  };
}
