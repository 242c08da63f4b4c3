/** What imported conversions come to, and what counts beside what was typed in: never both. See docs/adr/019. */
import { currentTyped, type TypedByUser, type TypedValue } from '../typed-values';

/** Numbers that rows of conversions tell. */
export const IMPORTED_METRICS = ['leads', 'conversions', 'revenue'] as const satisfies readonly TypedByUser[];

export type ImportedMetric = (typeof IMPORTED_METRICS)[number];

/** What is looked at of a kept row. */
export interface ConversionRow {
  readonly kind: 'leads' | 'conversions';
  /** Null: unknown. */
  readonly count: number | null;
  readonly value: number | null;
  readonly fileAt: number;
}

export interface ImportedSum {
  readonly total: number;
  /** Rows behind it. */
  readonly rows: number;
  /** When the newest of their files was made. */
  readonly fileAt: number;
}

/** Money is summed in cents, so that no sum grows a tail. */
const added = (values: readonly number[]): number =>
  Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;

function sumOf<Row extends ConversionRow>(rows: readonly Row[], value: (row: Row) => number | null): ImportedSum[] {
  const values = rows.flatMap((row) => value(row) ?? []);
  // A sum without some of its parts would be too low.
  if (rows.length === 0 || values.length < rows.length) return [];
  return [{ total: added(values), rows: rows.length, fileAt: Math.max(...rows.map(({ fileAt }) => fileAt)) }];
}

/** The sums of rows. A number that one of its rows does not tell is absent; a lead without a value brought none yet. */
export function importedSums(rows: readonly ConversionRow[]): ReadonlyMap<ImportedMetric, ImportedSum> {
  const sums = new Map<ImportedMetric, ImportedSum>();
  for (const kind of ['leads', 'conversions'] as const) {
    const own = rows.filter((row) => row.kind === kind);
    for (const sum of sumOf(own, ({ count }) => count)) sums.set(kind, sum);
  }
  const paid = rows.filter(({ kind, value }) => kind === 'conversions' || value !== null);
  for (const sum of sumOf(paid, ({ value }) => value)) sums.set('revenue', sum);
  return sums;
}

/** What counts of a post: what was typed in, and where nothing was, what was imported. As values typed in, oldest first. */
export function withImported(typed: readonly TypedValue[], rows: readonly ConversionRow[]): readonly TypedValue[] {
  if (rows.length === 0) return typed;
  const current = currentTyped(typed);
  const imported = [...importedSums(rows)].filter(([metric]) => !current.has(metric));
  const names = new Set<TypedByUser>(imported.map(([metric]) => metric));
  return [
    ...typed.filter(({ metric }) => !names.has(metric)),
    ...imported.map(([metric, { total, fileAt }]) => ({ metric, value: total, typedAt: fileAt })),
  ];
}
