/** `analyse -- kpis`: every metric and rate of an account's posts, against targets where some are given. */
import { isMature } from '@/lib/domain/age';
import { type CatalogueId, RATES } from '@/lib/domain/catalogue/catalogue';
import { distributionOf, tooFewFor } from '@/lib/domain/distribution';
import { grouped } from '@/lib/domain/grouped';
import { pooledRate } from '@/lib/domain/rates/rates';
import type { Analysis } from './analyses';
import { growthFields } from './growth';
import { COUNT_IDS, isRate, valued, type ValuedRow, valueOfId } from './post-values';
import { readAtOf } from './posts-csv';
import { readingsFrom } from './readings';
import { shown } from './shown-spread';
import { targetFields, targetsFrom } from './targets';

const IDS: readonly CatalogueId[] = [...COUNT_IDS, ...RATES];

function pooledOf(id: CatalogueId, rows: readonly ValuedRow[]) {
  if (!isRate(id)) return null;
  const { value } = pooledRate(
    id,
    rows.map(({ values }) => values),
  );
  return value.kind === 'known' ? shown(value.range) : null;
}

/** The figures of one quantity. A sum of rates means nothing, so it is null. */
function figures(id: CatalogueId, rows: readonly ValuedRow[]) {
  const values = rows.flatMap((row) => valueOfId(id, row.values) ?? []);
  const spread = distributionOf(values);
  return {
    n: values.length,
    unknown: rows.length - values.length,
    sum: isRate(id) ? null : shown(spread?.sum ?? null),
    mean: shown(spread?.mean ?? null),
    median: shown(spread?.median ?? null),
    p10: shown(spread?.p10 ?? null),
    p25: shown(spread?.p25 ?? null),
    p75: shown(spread?.p75 ?? null),
    p90: shown(spread?.p90 ?? null),
    p95: shown(spread?.p95 ?? null),
    min: shown(spread?.min ?? null),
    max: shown(spread?.max ?? null),
    pooled: pooledOf(id, rows),
    too_few_for: tooFewFor(values.length),
  };
}

function kpisOf(rows: readonly ValuedRow[]) {
  const formats = [...grouped(rows, ({ row }) => row.format ?? 'unknown')].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries = IDS.map((id) => {
    const byFormat = formats.map(([format, own]) => [format, figures(id, own)] as const);
    const known = byFormat.filter(([, { n }]) => n > 0);
    return [id, { ...figures(id, rows), by_format: Object.fromEntries(known) }] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * The fields of the contract. Posts of others, paid posts and posts from the future are left out and counted; replies are
 * in, and `originals` tells the same without them where there are any.
 */
export const kpisAnalysis: Analysis = (posts, { request, now, matureDays }) => {
  const targets = targetsFrom(request.targets);
  const isFuture = (at: number | null): boolean => at !== null && at > now;
  const own = posts.rows.filter((row) => !row.is_repost && !row.is_promoted && !isFuture(row.published_at));
  const { rows, basis, passedOn } = valued(own);
  const originals = rows.filter(({ row }) => !row.is_reply);
  const isGrown = ({ row }: ValuedRow): boolean =>
    row.published_at !== null &&
    isMature(readAtOf(row, row.published_at, now), row.published_at, row.published_at_precision, matureDays);
  return {
    posts: rows.length,
    left_out: posts.rows.length - rows.length,
    engagement_parts: basis,
    passed_on_parts: passedOn,
    kpis: kpisOf(rows),
    ...(originals.length < rows.length ? { originals: { posts: originals.length, kpis: kpisOf(originals) } } : {}),
    ...(targets.length > 0 ? { targets: targets.map((target) => targetFields(target, rows, isGrown)) } : {}),
    ...(request.readingsFile === null
      ? {}
      : { growth: growthFields(posts, readingsFrom(request.readingsFile), request.metric, now) }),
  };
};
