/** Calendar days of a time zone as spans of time. */

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface Span {
  /** Milliseconds since 1970; the first that belongs to it. */
  readonly from: number;
  /** The first that does not. */
  readonly to: number;
}

/** The day of a moment in a zone; without a zone, in that of the browser. */
export function dayOf(time: number, timeZone: string | undefined): Day {
  const shown = new Date(time + offset(time, timeZone));
  return { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() };
}

/** When a day begins and ends in a zone. Null when there is no such day (30 February). */
export function spanOf({ year, month, day }: Day, timeZone: string | undefined): Span | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { from: midnight(date.getTime(), timeZone), to: midnight(Date.UTC(year, month - 1, day + 1), timeZone) };
}

/** The moment at which clocks of the zone show what UTC shows at `utc`. */
function midnight(utc: number, timeZone: string | undefined): number {
  return utc - offset(utc - offset(utc, timeZone), timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What writes the distance to UTC of a zone, "GMT+02:00"; to make one takes many times as long as to use it. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}

/** How far the clocks of the zone are ahead of UTC at a moment, in milliseconds. */
function offset(time: number, timeZone: string | undefined): number {
  // The browser may come into another zone at any time.
  if (timeZone === undefined) return -new Date(time).getTimezoneOffset() * 60_000;
  const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(formatIn(timeZone).format(time)) ?? [];
  return Number(`${sign ?? ''}1`) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
