/** Numbers that no page shows and the user types in. Never mixed with what was read. */
import { TYPED_METRICS } from './catalogue/catalogue';

export const TYPED_BY_USER = ['saves', 'clicks', ...TYPED_METRICS] as const;

export type TypedByUser = (typeof TYPED_BY_USER)[number];

export interface TypedValue {
  readonly metric: TypedByUser;
  /** Not below 0; null: taken back. */
  readonly value: number | null;
  readonly typedAt: number;
}

/** What counts now: of each number the value typed in last. Numbers taken back or never typed in are absent. */
export function currentTyped(typed: readonly TypedValue[]): ReadonlyMap<TypedByUser, TypedValue> {
  const current = new Map<TypedByUser, TypedValue>();
  for (const value of typed.toSorted((a, b) => a.typedAt - b.typedAt)) {
    if (value.value === null) current.delete(value.metric);
    else current.set(value.metric, value);
  }
  return current;
}

/** Money has decimals, everything else is counted. */
export const isMoney = (metric: TypedByUser): boolean => metric === 'revenue' || metric === 'cost';
