/** When somebody looked at the made-up posts: near the comparison ages, and on visits to the profile. */
import { DAY, HOUR } from '@/lib/domain/age';
import { momentOf, weekEarlier } from '@/lib/domain/weeks';
import type { Random } from './random';
import { daysOfYear } from './sample-schedule';

/** Ages at which the shop looks at its posts, how often it does, and how punctual it is. */
const AGES: readonly { readonly age: number; readonly share: number; readonly spread: number }[] = [
  { age: HOUR, share: 0.8, spread: 0.3 },
  { age: 5 * HOUR, share: 0.35, spread: 0.2 },
  { age: DAY, share: 0.9, spread: 0.06 },
  { age: 3 * DAY, share: 0.4, spread: 0.1 },
  { age: 7 * DAY, share: 0.88, spread: 0.05 },
  { age: 28 * DAY, share: 0.82, spread: 0.06 },
  { age: 90 * DAY, share: 0.15, spread: 0.1 },
];

/** For so long before now, visits to the profile are made up one by one. */
const VISITS_FOR = 36;
/** A visit shows the posts of so many days. */
const VISIT_SHOWS = 10 * DAY;
const MINUTE = 60_000;

/** Visits to the profile, in order: most days at about the time of day of `now`, one exactly a week ago, and one just now. */
export function visits(random: Random, now: number, minutesOfDay: number, zone: string): number[] {
  const daily = daysOfYear(now, zone)
    .slice(-VISITS_FOR, -1)
    .flatMap((day) => {
      const moment = momentOf(day, minutesOfDay + Math.round(random.between(-15, 15)), zone);
      return random.chance(0.85) ? [moment] : [];
    });
  return [...daily, weekEarlier(now, zone), now - 2 * MINUTE].filter((time) => time < now).sort((a, b) => a - b);
}

/** The moments at which a post was looked at, in order; at least one. The newest visit misses nothing, earlier ones now and then a post. */
export function looksAt(random: Random, publishedAt: number, now: number, profileVisits: readonly number[]): number[] {
  const planned = AGES.flatMap(({ age, share, spread }) => {
    const moment = publishedAt + Math.round(age * random.between(1 - spread, 1 + spread));
    return random.chance(share) ? [moment] : [];
  });
  const newest = profileVisits.at(-1);
  const seen = profileVisits.filter(
    (time) => time - publishedAt < VISIT_SHOWS && (random.chance(0.93) || time === newest),
  );
  const looks = [...planned, ...seen].filter((time) => time > publishedAt && time < now);
  return looks.length === 0 ? [Math.round((publishedAt + now) / 2)] : [...new Set(looks)].sort((a, b) => a - b);
}
