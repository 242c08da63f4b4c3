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

/** `timeZone`: an IANA name; null takes the browser's. An unknown name throws a RangeError. */
export function createDates(locale: string, timeZone: string | null): DateWords {
  const make = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, timeZone === null ? options : { ...options, timeZone });
  const time = make({ timeStyle: 'short' });
  const weekdayName = make({ weekday: 'short' });
  const dayMonth = make({ day: 'numeric', month: 'short' });
  const weekday = make({ weekday: 'short', day: 'numeric', month: 'short' });
  const dayMonthYear = make({ day: 'numeric', month: 'short', year: 'numeric' });
  const weekdayYear = make({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const full = make({ dateStyle: 'full', timeStyle: 'long' });
  const isSameYear = (a: number, b: number): boolean => yearOf(dayMonthYear, a) === yearOf(dayMonthYear, b);
  const isSameDay = (a: number, b: number): boolean => dayMonthYear.format(a) === dayMonthYear.format(b);
  return {
    time: (at) => time.format(at),
    moment(at, now) {
      if (isSameDay(at, now)) return time.format(at);
      if (at < now && now - at < SIX_DAYS) return `${weekdayName.format(at)} ${time.format(at)}`;
      return isSameYear(at, now) ? dayMonth.format(at) : dayMonthYear.format(at);
    },
    day: (at, now) => (isSameYear(at, now) ? weekday : weekdayYear).format(at),
    date: (at) => dayMonthYear.format(at),
    full: (at) => full.format(at),
    range: (first, last) => dayMonth.formatRange(first, last),
    timeZone: time.resolvedOptions().timeZone,
    browserZone: new Intl.DateTimeFormat(locale).resolvedOptions().timeZone,
  };
}

function yearOf(format: Intl.DateTimeFormat, at: number): string | undefined {
  return format.formatToParts(at).find((part) => part.type === 'year')?.value;
}
