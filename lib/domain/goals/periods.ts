/** Weeks, months and quarters in a time zone, and the same point of earlier ones. Instants are ms since 1970. */
import { TZDate } from '@date-fns/tz';
import { type WeekStart, isTimeZone, previousWeek, weekEarlier, weekOf } from '../weeks';
import type { Period } from './goal-log';

export type RunningPeriod = Exclude<Period, 'post'>;

export interface Span {
  /** First instant of it. */
  readonly start: number;
  /** First instant after it. */
  readonly end: number;
}

const MONTHS = { month: 1, quarter: 3 } as const;

/** The month or quarter `back` before the one that an instant falls into. */
function monthsSpan(months: 1 | 3, instant: number, zone: string, back: number): Span {
  const local = new TZDate(instant, zone);
  const first = Math.floor(local.getMonth() / months) * months - back * months;
  const startOf = (month: number): number => new TZDate(local.getFullYear(), month, 1, zone).getTime();
  return { start: startOf(first), end: startOf(first + months) };
}

/** The period that an instant falls into. Throws RangeError for an unknown zone. */
export function periodOf(period: RunningPeriod, instant: number, zone: string, weekStart: WeekStart): Span {
  if (!isTimeZone(zone)) throw new RangeError(`unknown time zone: ${zone}`);
  return period === 'week' ? weekOf(instant, zone, weekStart) : monthsSpan(MONTHS[period], instant, zone, 0);
}

export interface EarlierSpan extends Span {
  /** The point of it that is like `moment` of the running period. */
  readonly moment: number;
}

/**
 * Up to `count` periods before the one that `moment` falls into, the latest first, each with the same point of it: the same
 * weekday and clock time, or, for months and quarters, the same share of their length.
 */
export function earlierPeriods(
  period: RunningPeriod,
  moment: number,
  zone: string,
  weekStart: WeekStart,
  count: number,
): EarlierSpan[] {
  const running = periodOf(period, moment, zone, weekStart);
  const spans: EarlierSpan[] = [];
  if (period === 'week') {
    let [week, point] = [weekOf(moment, zone, weekStart), moment];
    for (let back = 0; back < count; back += 1) {
      [week, point] = [previousWeek(week, zone), weekEarlier(point, zone)];
      spans.push({ start: week.start, end: week.end, moment: point });
    }
    return spans;
  }
  const share = (moment - running.start) / (running.end - running.start);
  for (let back = 1; back <= count; back += 1) {
    const span = monthsSpan(MONTHS[period], moment, zone, back);
    spans.push({ ...span, moment: span.start + share * (span.end - span.start) });
  }
  return spans;
}
