/** How each hour of the week is drawn, and where keys lead. */
import type { BestTimeCell, BestTimes } from '@/lib/domain/best-times/best-times';
import { isAllowed, type TimeLimits } from '@/lib/domain/best-times/recommended-slots';
import type { WeekStart } from '@/lib/domain/weeks';

/** With less than this of a post nearby nothing is known of an hour. */
const NOTHING_NEAR = 1;
/** From these effects on, in percent, a colour is stronger. */
const STEPS = [4, 9] as const;

const FIRST_DAY: Readonly<Record<WeekStart, number>> = { mon: 0, sat: 5, sun: 6 };

/** Weekdays, 0 = Monday, in the order of the user's week. */
export function weekdaysFrom(weekStart: WeekStart): readonly number[] {
  return Array.from({ length: 7 }, (_, index) => (FIRST_DAY[weekStart] + index) % 7);
}

/** Whether the interval leaves out 0 and own posts say so, not only those of hours nearby. */
export const isCertain = ({ n, low, high }: BestTimeCell): boolean => n > 0 && (low > 0 || high < 0);

/** Whether any post speaks for or against an hour. */
export const isKnown = ({ weight }: BestTimeCell): boolean => weight >= NOTHING_NEAR;

/** The largest effect of an hour of which something is known, in percent, up or down. */
export function largestEffect(cells: readonly BestTimeCell[]): number {
  return cells.filter(isKnown).reduce((largest, { percent }) => Math.max(largest, Math.abs(percent)), 0);
}

function strength(percent: number): number {
  return 1 + STEPS.filter((step) => Math.abs(percent) >= step).length;
}

/** What a cell looks like, as words that the style sheet and the picture know. */
export interface CellLook {
  readonly tone: 'above' | 'below' | 'count' | 'empty' | 'off';
  /** 1 to 3; 0 for no colour. */
  readonly strength: number;
  readonly isFaint: boolean;
}

/** `isRated`: effects may be shown; otherwise only how many posts there were. */
export function lookOf(cell: BestTimeCell, isRated: boolean, limits: TimeLimits): CellLook {
  if (!isAllowed(cell.weekday, cell.hour, limits)) return { tone: 'off', strength: 0, isFaint: false };
  if (!isRated) {
    const n = Math.min(3, cell.n);
    return n === 0 ? { tone: 'empty', strength: 0, isFaint: false } : { tone: 'count', strength: n, isFaint: false };
  }
  if (!isKnown(cell)) return { tone: 'empty', strength: 0, isFaint: false };
  return { tone: cell.value >= 0 ? 'above' : 'below', strength: strength(cell.percent), isFaint: !isCertain(cell) };
}

/** Number of the hour of the week, from Monday 00. */
export type Slot = number;

/** The hour that a key leads to from `slot`, rows in the order of `weekdays`; null for keys that do not move. */
export function slotAfter(key: string, slot: Slot, weekdays: readonly number[]): Slot | null {
  const hour = slot % 24;
  const row = weekdays.indexOf(Math.floor(slot / 24));
  const at = (toRow: number, toHour: number): Slot => (weekdays[toRow] ?? 0) * 24 + toHour;
  switch (key) {
    case 'ArrowLeft':
      return at(row, Math.max(0, hour - 1));
    case 'ArrowRight':
      return at(row, Math.min(23, hour + 1));
    case 'ArrowUp':
      return at(Math.max(0, row - 1), hour);
    case 'ArrowDown':
      return at(Math.min(6, row + 1), hour);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, 23);
    default:
      return null;
  }
}

/** Where the read-out begins: the best hour that is recommended, else the one with most posts. */
export function firstChoice({ slots, cells }: BestTimes): Slot {
  const [best] = slots;
  const most = cells.reduce((a, b) => (b.n > a.n ? b : a), { weekday: 0, hour: 0, n: -1 });
  const { weekday, hour } = best ?? most;
  return weekday * 24 + hour;
}
