/** The posts that best times are learned from, with their place in the week. */
import { DAY } from '../age';
import { centre, type Interval } from '../interval';

/** Slots of a week: weekday (0 = Monday) times 24 plus hour. */
export const SLOTS = 168;

/** What the analysis needs to know of a post. */
export interface BestTimePost {
  readonly id: string;
  /** Ms since 1970, known to the hour or better; null when it is not. */
  readonly publishedAt: number | null;
  readonly format: string | null;
  /** Range of the value; null when it is unknown. */
  readonly value: Interval | null;
  /** The account's own: no reply, no repost, nothing promoted. */
  readonly isOwnOriginal: boolean;
  /** Its counts have stopped growing. */
  readonly isMature: boolean;
}

export interface TimedPost {
  readonly id: string;
  readonly publishedAt: number;
  readonly format: string;
  /** ln(1 + value), the value at the middle of its range. */
  readonly log: number;
  readonly slot: number;
  /** Number of the local day that is the Monday of its week, since 1970-01-01. */
  readonly week: number;
}

export type ClockPlace = (instant: number) => { readonly slot: number; readonly week: number };

/** Tells where in the week of a zone an instant lies. Throws RangeError for an unknown zone. */
export function clockOf(zone: string): ClockPlace {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  });
  return (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0 } = parts;
    const date = Date.UTC(year, month - 1, day) / DAY;
    const weekday = (((date + 3) % 7) + 7) % 7;
    return { slot: weekday * 24 + hour, week: date - weekday };
  };
}

/** By time, then by id in text order, so that the order of the input never matters. */
function inOrder(a: TimedPost, b: TimedPost): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt - b.publishedAt;
  if (a.id === b.id) return a.log - b.log;
  return a.id < b.id ? -1 : 1;
}

/**
 * Own mature originals with a known value, published at most `days` before `now`, in order of time (statistics, section 9,
 * step 1). A score below zero has no logarithm and is left out.
 */
export function timedPosts(posts: readonly BestTimePost[], zone: string, now: number, days: number): TimedPost[] {
  const place = clockOf(zone);
  const timed: TimedPost[] = [];
  for (const { id, publishedAt, format, value, isOwnOriginal, isMature } of posts) {
    if (!isOwnOriginal || !isMature || publishedAt === null || value === null) continue;
    if (publishedAt > now || now - publishedAt > days * DAY || centre(value) < 0) continue;
    timed.push({ id, publishedAt, format: format ?? '', log: Math.log1p(centre(value)), ...place(publishedAt) });
  }
  return timed.sort(inOrder);
}
