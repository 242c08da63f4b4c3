/** Days and weeks in a time zone, with days of 23 and 25 hours. Instants are ms since 1970; days are calendar days of the zone. */
import { TZDate } from '@date-fns/tz';
import { DAY } from './age';

export type WeekStart = 'mon' | 'sun' | 'sat';

export interface Week {
  /** First instant of the week. */
  readonly start: number;
  /** First instant after the week. */
  readonly end: number;
  /** First and last day, YYYY-MM-DD. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** ISO week that holds most of its days, "2026-W47"; for a week from Monday exactly that week. */
  readonly label: string;
}

/** Weekday as in Date (0 = Sunday). */
const FIRST_WEEKDAY: Readonly<Record<WeekStart, number>> = { sun: 0, mon: 1, sat: 6 };

/** Zones that the runtime was found to know: asking it takes long, and every day of a post asks. */
const knownZones = new Set<string>();

/** Whether the runtime knows this IANA zone. */
export function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    if (new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === '') return false;
  } catch {
    return false;
  }
  knownZones.add(zone);
  return true;
}

/** Calendar day of an instant as days since 1970-01-01; throws RangeError for an unknown zone. */
function dayNumber(instant: number, zone: string): number {
  if (!isTimeZone(zone)) throw new RangeError(`unknown time zone: ${zone}`);
  const local = new TZDate(instant, zone);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY;
}

const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** First instant of a day; later than midnight where the clock skips midnight. */
function startOfDay(day: number, zone: string): number {
  const date = new Date(day * DAY);
  return new TZDate(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), zone).getTime();
}

/**
 * Instant of a clock time in the zone: `day` as YYYY-MM-DD, `minutes` after midnight. A time that the clock skips becomes
 * the one an hour later; of a time that comes twice it is one of the two.
 */
export function momentOf(day: string, minutes: number, zone: string): number {
  const date = new Date(day);
  return new TZDate(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 0, minutes, zone).getTime();
}

/** ISO 8601 week of a day: the week that holds its Thursday. */
function isoWeek(day: number): string {
  const weekday = (new Date(day * DAY).getUTCDay() + 6) % 7;
  const thursday = day - weekday + 3;
  const year = new Date(thursday * DAY).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1) / DAY) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function weekFrom(firstDay: number, zone: string): Week {
  return {
    start: startOfDay(firstDay, zone),
    end: startOfDay(firstDay + 7, zone),
    firstDay: dayText(firstDay),
    lastDay: dayText(firstDay + 6),
    label: isoWeek(firstDay + 3),
  };
}

/** Calendar day of an instant in the zone, YYYY-MM-DD. Throws RangeError for an unknown zone. */
export function dayOf(instant: number, zone: string): string {
  return dayText(dayNumber(instant, zone));
}

/** The week an instant falls into. Throws RangeError for an unknown zone. */
export function weekOf(instant: number, zone: string, weekStart: WeekStart): Week {
  const day = dayNumber(instant, zone);
  const weekday = new Date(day * DAY).getUTCDay();
  return weekFrom(day - ((weekday - FIRST_WEEKDAY[weekStart] + 7) % 7), zone);
}

const firstDayNumber = (week: Week): number => Date.parse(week.firstDay) / DAY;

export function previousWeek(week: Week, zone: string): Week {
  return weekFrom(firstDayNumber(week) - 7, zone);
}

export function nextWeek(week: Week, zone: string): Week {
  return weekFrom(firstDayNumber(week) + 7, zone);
}

/** All weeks from the one that `from` falls into to the one that `to` falls into, in order; empty if `to` lies before. */
export function weeksBetween(from: number, to: number, zone: string, weekStart: WeekStart): Week[] {
  const first = firstDayNumber(weekOf(from, zone, weekStart));
  const last = firstDayNumber(weekOf(to, zone, weekStart));
  const count = Math.max(0, (last - first) / 7 + 1);
  return Array.from({ length: count }, (_, index) => weekFrom(first + index * 7, zone));
}

/** The moment with the same clock time seven days earlier: 167 or 169 hours away across a change of the clock. */
export function weekEarlier(instant: number, zone: string): number {
  if (!isTimeZone(zone)) throw new RangeError(`unknown time zone: ${zone}`);
  const local = new TZDate(instant, zone);
  local.setDate(local.getDate() - 7);
  return local.getTime();
}
