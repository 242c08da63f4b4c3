/** Reads when something was published from words in the page's language, as the span in which it must have been. */
import type { TimePrecision } from '@/lib/domain/reading';
import type { Age, AgeUnit } from './age-words';
import { dayOf, type Span, spanOf } from './days';
import { resolveLanguage } from './language-tag';
import { plainText } from './plain-text';
import { readAge } from './read-age';
import { type ReadDate, readDate, UNCLEAR } from './read-date';

export interface TimeContext {
  /** The page's `lang`. */
  readonly language: string;
  readonly now: Date;
  /** In which dates are meant; the browser's when absent. */
  readonly timeZone?: string;
}

/** All times ISO 8601 UTC. */
export interface PublishedSpan {
  /** The middle of the span. */
  readonly publishedAt: string;
  /** The unit nearest to the width of the span. */
  readonly precision: TimePrecision;
  readonly earliest: string;
  readonly latest: string;
}

const LONGEST = 300;
const SECOND = 1000;
const DAY = 86_400 * SECOND;
/** Month and year are means: 30.4375 and 365.25 days. */
const LENGTHS: Readonly<Record<AgeUnit, number>> = {
  second: SECOND,
  minute: 60 * SECOND,
  hour: 3600 * SECOND,
  day: DAY,
  week: 7 * DAY,
  month: 30.4375 * DAY,
  year: 365.25 * DAY,
};

/**
 * The span meant by an age ("3 weeks ago", "2d", "yesterday") or a date ("May 5", "5 maja 2025"). Ages are taken as cut off:
 * "2 days" is at least two and less than three. Null: no time, one in the future, or one that can be read in two ways.
 */
export function parseTimeWords(text: string, context: TimeContext): PublishedSpan | null {
  const { locale } = resolveLanguage(context.language);
  if (locale === '' || text.length > LONGEST) return null;
  const plain = plainText(text);
  const date = readDate(plain, locale);
  if (date === UNCLEAR) return null;
  if (date !== null) {
    const span = dateSpan(date, context);
    return span === null ? null : published(span, 'day', context.now);
  }
  const age = readAge(plain, locale);
  return age === null ? null : agePublished(age, context);
}

function agePublished({ unit, amount, calendar }: Age, context: TimeContext): PublishedSpan | null {
  const now = context.now.getTime();
  const length = LENGTHS[unit];
  const from = now - (amount + 1) * length;
  if (!calendar) return published({ from, to: now - amount * length }, nameOf(unit), context.now);
  if (amount === 0)
    return published({ from: Math.min(from, now - LENGTHS.minute), to: now }, nameOf(unit), context.now);
  // "Last week" may be any time from now back to two weeks ago, which is no longer known to a week.
  const wider: Partial<Record<AgeUnit, TimePrecision>> = { day: 'day', week: 'month', month: 'year' };
  const precision = wider[unit];
  if (precision === undefined) return null;
  const today = unit === 'day' ? (spanOf(dayOf(now, context.timeZone), context.timeZone)?.from ?? now) : now;
  return published({ from, to: today - (amount - 1) * length }, precision, context.now);
}

const nameOf = (unit: AgeUnit): TimePrecision => (unit === 'second' ? 'minute' : unit);

/**
 * A date without a year is the latest such day that is not in the future. The page may mean another zone, so the day that
 * begins next is possible with a year, and tells nothing without one. "Premieres 5 May" does speak of the future.
 */
function dateSpan({ year, month, day, bare }: ReadDate, { now, timeZone }: TimeContext): Span | null {
  const today = dayOf(now.getTime(), timeZone).year;
  const span = spanOf({ year: year ?? today, month, day }, timeZone);
  const ahead = span === null ? Number.POSITIVE_INFINITY : span.from - now.getTime();
  if (ahead <= (year === null ? 0 : DAY)) return span;
  return year === null && bare && ahead > DAY ? spanOf({ year: today - 1, month, day }, timeZone) : null;
}

function published({ from, to }: Span, precision: TimePrecision, now: Date): PublishedSpan | null {
  const latest = Math.max(from, Math.min(to, now.getTime()));
  const iso = (time: number): string => new Date(time).toISOString();
  return { publishedAt: iso((from + latest) / 2), precision, earliest: iso(from), latest: iso(latest) };
}
