/** What is usual for a KPI in a finished week of an account: where targets may start from. */
import { centre } from '../interval';
import { median } from '../quantiles';
import type { KpiStanding, Standings } from './kpi-standing';

/** A median of fewer weeks says nothing. */
const NEEDED_WEEKS = 4;

export type UsualPeriod =
  | { readonly kind: 'usual'; readonly value: number; readonly weeks: number }
  | { readonly kind: 'too few weeks'; readonly weeks: number; readonly needed: number };

/** A week counts when at least half of its posts, and at least one, are behind the value. */
function isKnown({ kpi, value, definition }: KpiStanding): boolean {
  const isOfPosts = definition.level === 'post' || kpi === 'posts';
  return value.range !== null && (!isOfPosts || (value.posts > 0 && value.posts * 2 >= value.of));
}

/** The median of finished weeks in which the value is known. A week without a post is none: missing is not zero. */
export function usualPeriod(kpi: string, weeks: readonly Standings[]): UsualPeriod {
  const known = weeks
    .filter(({ isRunning }) => !isRunning)
    .flatMap(({ rows }) => rows.filter((row) => row.kpi === kpi && isKnown(row)))
    .flatMap(({ value }) => (value.range === null ? [] : [centre(value.range)]));
  const value = median(known);
  return value === null || known.length < NEEDED_WEEKS
    ? { kind: 'too few weeks', weeks: known.length, needed: NEEDED_WEEKS }
    : { kind: 'usual', value, weeks: known.length };
}

/** A round number near the usual, to start a target from: two digits that matter. */
export function startingTarget(value: number): number {
  if (value <= 0) return 0;
  const place = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.round(value / place) * place).toPrecision(2));
}
