/** Which hours are worth recommending, within what the user allows. */
import type { BestTimeCell, BestTimesVerdict } from './best-times';

const NEEDED_IN_SLOT = 3;
const MOST_SLOTS = 5;

/** When the user does not post, whatever the numbers say. */
export interface TimeLimits {
  /** 0 = Monday. */
  readonly daysOff: readonly number[];
  /** Hours without posts, from `from` up to `to`, over midnight where `to` is not after it; null for none. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
}

export const NO_LIMITS: TimeLimits = { daysOff: [], quiet: null };

/** Whether an hour of the week may be recommended. */
export function isAllowed(weekday: number, hour: number, { daysOff, quiet }: TimeLimits): boolean {
  if (daysOff.includes(weekday)) return false;
  if (quiet === null || quiet.from === quiet.to) return true;
  const isQuiet = quiet.from < quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to;
  return !isQuiet;
}

/**
 * At most five hours with at least three posts of their own and an effect above 0, the best first; of equal ones the
 * earlier in the week. None without a verdict that allows it (statistics, section 9, step 10).
 */
export function recommendedSlots(
  cells: readonly BestTimeCell[],
  verdict: BestTimesVerdict,
  limits: TimeLimits = NO_LIMITS,
): BestTimeCell[] {
  if (verdict !== 'reliable' && verdict !== 'hint') return [];
  return cells
    .filter(({ n, value, weekday, hour }) => n >= NEEDED_IN_SLOT && value > 0 && isAllowed(weekday, hour, limits))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, MOST_SLOTS);
}
