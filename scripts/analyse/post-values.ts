/** The rows of an account as values by the names that the catalogue's formulas use. */
import { type CatalogueId, RATES, type RateId, TYPED_METRICS } from '@/lib/domain/catalogue/catalogue';
import {
  type EngagementBasis,
  engagementBasis,
  engagementsOn,
  type KnownEngagements,
} from '@/lib/domain/engagement-basis';
import type { Interval } from '@/lib/domain/interval';
import { POST_METRICS, type PostMetric } from '@/lib/domain/metrics';
import { type PostValues, rateOf } from '@/lib/domain/rates/rates';
import type { PostRow } from '@/lib/transfer/csv-reader';

export interface ValuedRow {
  readonly row: PostRow;
  readonly values: PostValues;
}

export interface ValuedRows {
  readonly rows: readonly ValuedRow[];
  /** What engagements are sums of, the same for every row; null when no row tells any. */
  readonly basis: EngagementBasis | null;
  /** What is counted as passed on. */
  readonly passedOn: readonly PostMetric[];
}

export const COUNT_IDS = [...POST_METRICS, 'engagements', ...TYPED_METRICS] as const;

const rates: ReadonlySet<string> = new Set(RATES);

/** Whether the id is a rate, and no count. */
export function isRate(id: CatalogueId): id is RateId {
  return rates.has(id);
}

const exact = (value: number | null): Interval | null => (value === null ? null : { low: value, high: value });

/** What a row tells of its engagements. */
export function toldBy(row: PostRow): KnownEngagements {
  return { metrics: row.metrics, told: row.engagements };
}

/** Shares, and quotes where at least half of the posts with shares tell them. */
function passedOnParts(rows: readonly PostRow[]): readonly PostMetric[] {
  const shared = rows.filter(({ metrics }) => metrics.shares !== undefined);
  const quoted = shared.filter(({ metrics }) => metrics.quotes !== undefined);
  return quoted.length > 0 && quoted.length * 2 >= shared.length ? ['shares', 'quotes'] : ['shares'];
}

function valuesOf(row: PostRow, basis: EngagementBasis | null, passedOn: readonly PostMetric[]): PostValues {
  const passed = passedOn.flatMap((part) => row.metrics[part] ?? []);
  const all: (readonly [string, Interval | null])[] = [
    ...POST_METRICS.map((metric) => [metric, row.metrics[metric] ?? null] as const),
    ...TYPED_METRICS.map((metric) => [metric, exact(row[metric])] as const),
    ['followers', row.followers_at_post],
    ['engagements', basis === null ? null : engagementsOn(toldBy(row), basis)],
    [
      'passed_on',
      passed.length < passedOn.length
        ? null
        : passed.reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }), { low: 0, high: 0 }),
    ],
  ];
  return new Map(all.flatMap(([name, range]) => (range === null ? [] : [[name, range] as const])));
}

/** Values of every row, engagements on the same parts throughout. */
export function valued(rows: readonly PostRow[]): ValuedRows {
  const basis = engagementBasis(rows.map(toldBy));
  const passedOn = passedOnParts(rows);
  return { rows: rows.map((row) => ({ row, values: valuesOf(row, basis, passedOn) })), basis, passedOn };
}

/** The value of one quantity of the catalogue for one row; null when it is unknown. */
export function valueOfId(id: CatalogueId, values: PostValues): Interval | null {
  if (!isRate(id)) return values.get(id) ?? null;
  const rate = rateOf(id, values);
  return rate.kind === 'known' ? rate.range : null;
}
