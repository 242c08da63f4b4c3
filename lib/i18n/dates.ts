/** Moments, days and weeks in words of the interface's locale and the user's time zone. Everything is kept in UTC; this is where it becomes local. */

export interface DateWords {
  /** "14:12". */
  time(at: number): string;
  /** As short as it stays clear: "14:12" on the day of `now`, "Tue 14:12" within six days, "19 Nov", with the year in other years. */
  moment(at: number, now: number): string;
  /** "Thu 19 Nov", with the year when it is not the year of `now`. */
  day(at: number, now: number): string;
  /** "19 Nov 2026". */
  date(at: number): string;
  /** Everything, for tooltips: "Thursday, 19 November 2026 at 14:12 GMT+2". */
  full(at: number): string;
  /** "16–22 Nov"; both ends belong to the range. */
  range(first: number, last: number): string;
  /** Names of the zone in use and of the browser's own, "Europe/Bucharest". */
  readonly timeZone: string;
  readonly browserZone: string;
}

const SIX_DAYS = 6 * 86_400_000;

const KINDS = {
  time: { timeStyle: 'short' },
  weekdayName: { weekday: 'short' },
  dayMonth: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  dayMonthYear: { day: 'numeric', month: 'short', year: 'numeric' },
  weekdayYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  full: { dateStyle: 'full', timeStyle: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Kind = keyof typeof KINDS;

/** Formats are made when they are first needed: each takes a browser a millisecond or more. */
function formats(locale: string, timeZone: string): (kind: Kind) => Intl.DateTimeFormat {
  const made = new Map<Kind, Intl.DateTimeFormat>();
  return (kind) => {
    const known = made.get(kind) ?? new Intl.DateTimeFormat(locale, { ...KINDS[kind], timeZone });
    made.set(kind, known);
    return known;
  };
}

/** `timeZone`: an IANA name; null takes the browser's. An unknown name throws a RangeError. */
export function createDates(locale: string, timeZone: string | null): DateWords {
  const browserZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = timeZone === null ? browserZone : new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  const format = formats(locale, zone);
  const yearOf = (at: number): string | undefined =>
    format('dayMonthYear')
      .formatToParts(at)
      .find((part) => part.type === 'year')?.value;
  const isSameYear = (a: number, b: number): boolean => yearOf(a) === yearOf(b);
  const isSameDay = (a: number, b: number): boolean =>
    format('dayMonthYear').format(a) === format('dayMonthYear').format(b);
  const time = (at: number): string => format('time').format(at);
  return {
    time,
    moment(at, now) {
      if (isSameDay(at, now)) return time(at);
      if (at < now && now - at < SIX_DAYS) return `${format('weekdayName').format(at)} ${time(at)}`;
      return format(isSameYear(at, now) ? 'dayMonth' : 'dayMonthYear').format(at);
    },
    day: (at, now) => format(isSameYear(at, now) ? 'weekday' : 'weekdayYear').format(at),
    date: (at) => format('dayMonthYear').format(at),
    full: (at) => format('full').format(at),
    range: (first, last) => format('dayMonth').formatRange(first, last),
    timeZone: zone,
    browserZone,
  };
}
