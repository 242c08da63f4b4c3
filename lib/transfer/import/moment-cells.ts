/** Dates and times out of the cells of foreign tables. What could be two days is none. */
import type { TimePrecision } from '@/lib/domain/reading';
import { dayOf, momentOf } from '@/lib/domain/weeks';
import { parseTimeWords } from '@/lib/language/parse-time';
import type { DateOrder } from './export-format';

export type MomentFault = 'not-a-date' | 'unclear-date' | 'no-year';

export interface Moment {
  readonly at: number;
  readonly precision: TimePrecision;
}

export interface MomentContext {
  readonly order: DateOrder;
  /** IANA zone of what names none. */
  readonly zone: string;
  readonly now: number;
}

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\.?)?)?$/i;
const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?$/i;

/** Languages in which networks write months. */
const LANGUAGES = ['en-US', 'de', 'ro', 'pl', 'el', 'fi', 'fr', 'es', 'it', 'pt', 'nl', 'sv'] as const;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minutes after midnight; null for a day alone. */
  readonly minutes: number | null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Before that there were no posts: "0026-04-02" is a slip, or no date. */
const FIRST_YEAR = 1990;

/** The instant of a local date, or null for a day that does not exist. A day alone is its noon. */
function instantOf({ year, month, day, minutes }: Parts, zone: string): Moment | null {
  if (year < FIRST_YEAR) return null;
  const exists = new Date(Date.UTC(year, month - 1, day));
  if (exists.getUTCMonth() !== month - 1 || exists.getUTCDate() !== day) return null;
  if (minutes !== null && !(minutes < 24 * 60)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  return minutes === null
    ? { at: momentOf(date, 12 * 60, zone), precision: 'day' }
    : { at: momentOf(date, minutes, zone), precision: 'minute' };
}

function minutesOf(hour: string | undefined, minute: string | undefined, half: string | undefined): number | null {
  if (hour === undefined || minute === undefined) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  // A minute beyond 59 is no time: then the whole is none.
  return Number(minute) < 60 ? hours * 60 + Number(minute) : Number.NaN;
}

function ofIso(match: RegExpExecArray, zone: string): Moment | MomentFault {
  const [, year, month, day, hour, minute, , offset] = match;
  const minutes = minutesOf(hour, minute, undefined);
  const parts = { year: Number(year), month: Number(month), day: Number(day), minutes };
  const moment = instantOf(parts, offset === undefined ? zone : 'UTC');
  if (moment === null) return 'not-a-date';
  const shift = /^([+-])(\d{2}):?(\d{2})$/.exec(offset ?? '');
  if (shift === null) return moment;
  const ahead = (Number(shift[2]) * 60 + Number(shift[3])) * (shift[1] === '-' ? -1 : 1);
  return { ...moment, at: moment.at - ahead * 60_000 };
}

function ofNumbers(match: RegExpExecArray, { order, zone }: MomentContext): Moment | MomentFault {
  const [, first, second, year, hour, minute, , half] = match;
  const [a, b] = [Number(first), Number(second)];
  if (order === 'unknown' && a !== b && a <= 12 && b <= 12) return 'unclear-date';
  const isDayFirst = order === 'dmy' || (order === 'unknown' && a > 12);
  const [day, month] = isDayFirst ? [a, b] : [b, a];
  return instantOf({ year: Number(year), month, day, minutes: minutesOf(hour, minute, half) }, zone) ?? 'not-a-date';
}

/** A date in words, in whichever language there is exactly one way to read it. */
function ofWords(text: string, { zone, now }: MomentContext): Moment | MomentFault {
  if (!/\p{L}{3}/u.test(text)) return 'not-a-date';
  if (!/\d{4}/.test(text)) return /\d/.test(text) ? 'no-year' : 'not-a-date';
  const days = new Set<number>();
  for (const language of LANGUAGES) {
    const span = parseTimeWords(text, { language, now: new Date(now), timeZone: zone });
    if (span?.precision === 'day') days.add(Date.parse(span.earliest));
  }
  const [start] = days;
  if (start === undefined) return 'not-a-date';
  return days.size === 1 ? { at: start + 12 * 3_600_000, precision: 'day' } : 'unclear-date';
}

/** The moment of a cell; `clock` is a cell of its own with the time of day, where the file has one. */
export function momentOfCell(cell: string, context: MomentContext, clock: string = ''): Moment | MomentFault {
  const text = cell.trim().replace(/\s+/g, ' ');
  const iso = ISO.exec(text);
  const numeric = iso === null ? NUMERIC.exec(text) : null;
  const moment =
    iso !== null ? ofIso(iso, context.zone) : numeric !== null ? ofNumbers(numeric, context) : ofWords(text, context);
  const time = CLOCK.exec(clock.trim());
  if (typeof moment === 'string' || time === null || moment.precision !== 'day') return moment;
  const minutes = minutesOf(time[1], time[2], time[3]) ?? 0;
  const day = dayOf(moment.at, context.zone);
  return minutes < 24 * 60 ? { at: momentOf(day, minutes, context.zone), precision: 'minute' } : 'not-a-date';
}

/** The order that dates of the file prove, where one names a day beyond 12; `unknown` where none or both do. */
export function provenOrder(cells: readonly string[]): DateOrder {
  const numbers = cells.flatMap((cell) => {
    const match = NUMERIC.exec(cell.trim());
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  const isDayFirst = numbers.some(([first]) => first > 12);
  const isMonthFirst = numbers.some(([, second]) => second > 12);
  if (isDayFirst === isMonthFirst) return 'unknown';
  return isDayFirst ? 'dmy' : 'mdy';
}
