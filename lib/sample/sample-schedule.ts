/** When the made-up shop posts: a weekly rhythm over a year, at clock times of its zone. */
import { DAY } from '@/lib/domain/age';
import { dayOf, momentOf } from '@/lib/domain/weeks';
import type { Random } from './random';

interface Slot {
  /** Minutes after midnight. */
  readonly minutes: number;
  /** In how many of all weeks something is posted then. */
  readonly share: number;
}

const at = (hour: number, minute: number, share: number): Slot => ({ minutes: hour * 60 + minute, share });

/** By weekday, Sunday first; about five posts a week. */
const SLOTS: readonly (readonly Slot[])[] = [
  [at(18, 0, 0.25)],
  [at(9, 10, 0.75), at(17, 30, 0.3)],
  [at(8, 45, 0.7), at(18, 5, 0.35)],
  [at(9, 0, 0.85), at(12, 40, 0.35), at(19, 15, 0.15)],
  [at(8, 50, 0.65), at(13, 20, 0.3)],
  [at(13, 0, 0.45)],
  [at(10, 30, 0.15)],
];

/** In the last two weeks the shop posts more. */
const BUSY = 14 * DAY;
const BUSY_FACTOR = 1.4;
/** Minutes by which a post is earlier or later than planned. */
const UNPUNCTUAL = 12;

export const YEAR = 365 * DAY;

/** The days (YYYY-MM-DD, in the zone) of the year that ends at `now`, in order. */
export function daysOfYear(now: number, zone: string): string[] {
  const last = Date.parse(dayOf(now, zone));
  return Array.from({ length: 366 }, (_, index) => new Date(last - (365 - index) * DAY).toISOString().slice(0, 10));
}

/** Times of publishing of about 260 posts, newest first, all of them over ten minutes ago. */
export function publishTimes(random: Random, now: number, zone: string): number[] {
  const times = daysOfYear(now, zone).flatMap((day) =>
    (SLOTS[new Date(day).getUTCDay()] ?? []).flatMap(({ minutes, share }) => {
      const moment = momentOf(day, minutes + Math.round(random.between(-UNPUNCTUAL, UNPUNCTUAL)), zone);
      const busy = now - moment < BUSY ? BUSY_FACTOR : 1;
      return random.chance(share * busy) ? [moment] : [];
    }),
  );
  return times.filter((time) => time < now - 600_000 && time > now - YEAR).reverse();
}
