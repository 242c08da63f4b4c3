/** Accounts with a known truth: habits of posting, a trend, formats that lean on hours, rounded counts, and perhaps a good window. */
import { DAY, HOUR } from '@/lib/domain/age';
import type { BestTimePost } from '@/lib/domain/best-times/timed-posts';
import { shortened } from '@/lib/domain/measured';
import { seededRandom } from '@/lib/domain/seeded-random';

const START = Date.UTC(2025, 0, 6);
export const MADE_UP_NOW = START + 365 * DAY;
/** Hours in which such accounts like to post, and how often. */
const HABITS = [8, 9, 12, 13, 17, 18, 19, 20] as const;
const HABITUAL = 0.7;
const [FIRST_HOUR, HOURS] = [6, 18] as const;
const NOISE = 0.8;
const [STARS, STAR] = [0.04, 2] as const;
const TREND = 0.9;
/** Videos do better, and go out in the evening. */
const VIDEO = 0.5;
/** From here on the site shortens. */
const SHORTENED_FROM = 1000;

export interface Truth {
  readonly posts: number;
  /** Advantage of the good window, three hours every day: 0.25 for 25 %; 0 for none. */
  readonly effect: number;
  readonly seed: number;
}

function valueOf(count: number): { readonly low: number; readonly high: number } {
  if (count < SHORTENED_FROM) return { low: count, high: count };
  const step = count < 1_000_000 ? 100 : 100_000;
  return shortened(Math.floor(count / step) * step, step, 'down', '');
}

/** Settled own posts of one year, in UTC. The same truth gives the same posts. */
export function madeUpAccount({ posts, effect, seed }: Truth): BestTimePost[] {
  const random = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const goodFrom = FIRST_HOUR + Math.floor(random() * (HOURS - 2));
  return Array.from({ length: posts }, (_, index) => {
    const day = Math.floor((index + random()) * (365 / posts)) % 365;
    const habit = HABITS[Math.floor(random() * HABITS.length)] ?? 12;
    const hour = random() < HABITUAL ? habit : FIRST_HOUR + Math.floor(random() * HOURS);
    const isVideo = random() < (hour >= 17 ? 0.5 : 0.15);
    const luck = NOISE * normal() + (random() < STARS ? STAR : 0);
    const good = hour >= goodFrom && hour < goodFrom + 3 ? Math.log1p(effect) : 0;
    const log = 5.5 + TREND * (day / 365) + (isVideo ? VIDEO : 0) + good + luck;
    return {
      id: String(index),
      publishedAt: START + day * DAY + hour * HOUR + Math.floor(random() * HOUR),
      format: isVideo ? 'video' : 'image',
      value: valueOf(Math.round(Math.exp(log))),
      isOwnOriginal: true,
      isMature: true,
    };
  });
}
