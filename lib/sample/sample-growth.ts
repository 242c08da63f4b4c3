/** How the counts of a made-up post grow, and what a look at it would show. */
import { DAY, HOUR } from '@/lib/domain/age';
import { exactly, shortened } from '@/lib/domain/measured';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostMetrics, ReadMeasured } from '@/lib/domain/reading';
import type { Random } from './random';
import { YEAR } from './sample-schedule';
import type { SampleFormat, SampleText } from './sample-texts';

/** What a post ends up with, and how fast. */
export interface Growth {
  readonly finals: Readonly<Partial<Record<PostMetric, number>>>;
  /** The larger, the later the counts come, in hours. */
  readonly slowness: number;
}

/** Followers at a moment of the year that ends at `now`: from about 8,100 to about 12,400. */
export function followersAt(moment: number, now: number): number {
  const share = Math.min(1, Math.max(0, 1 - (now - moment) / YEAR));
  const wave = Math.sin(share * 23) * 24;
  return Math.round(8100 + 4330 * share ** 1.15 + wave);
}

const REACH: Readonly<Record<SampleFormat, number>> = { text: 0.36, image: 0.46, video: 0.64, link: 0.26, poll: 0.4 };

/** Interactions for every impression. */
const RATES: Readonly<Record<SampleFormat, Readonly<Record<'likes' | 'comments' | 'shares' | 'saves', number>>>> = {
  text: { likes: 0.021, comments: 0.0034, shares: 0.0028, saves: 0.0019 },
  image: { likes: 0.027, comments: 0.0021, shares: 0.0034, saves: 0.0046 },
  video: { likes: 0.029, comments: 0.0019, shares: 0.0047, saves: 0.0073 },
  link: { likes: 0.011, comments: 0.0012, shares: 0.0021, saves: 0.0041 },
  poll: { likes: 0.012, comments: 0.0058, shares: 0.0016, saves: 0.0008 },
};

/** The luck of a post that the texts leave to chance: one in twenty-five is a success, one in twenty a failure. */
function luck(random: Random): number {
  if (random.chance(0.04)) return random.between(2.6, 4.6);
  return random.chance(0.05) ? random.between(0.25, 0.45) : random.factor(0.33);
}

/** Posts on mornings of Tuesday to Thursday reach more, enough to be found among about 260 posts. `weekday` 0 = Sunday, `hour` of the zone. */
const rhythm = (weekday: number, hour: number): number => {
  if (weekday === 0 || weekday === 6) return 0.86;
  return weekday >= 2 && weekday <= 4 && hour < 12 ? 1.3 : 1;
};

export function growthOf(
  random: Random,
  text: SampleText,
  followers: number,
  time: { readonly weekday: number; readonly hour: number },
): Growth {
  const strength = (text.strength ?? luck(random)) * rhythm(time.weekday, time.hour);
  const impressions = followers * REACH[text.format] * strength * random.factor(0.12);
  const finals: Partial<Record<PostMetric, number>> = { impressions };
  for (const [metric, rate] of Object.entries(RATES[text.format])) {
    finals[metric as 'likes'] = impressions * rate * random.factor(0.2);
  }
  return { finals, slowness: 7 * random.factor(0.3) };
}

/** Share of the final counts reached at an age, in ms: nearly a third in the first hour, four fifths in a day. */
const reached = (age: number, slowness: number): number => 1 - Math.exp(-Math.sqrt(age / HOUR / slowness));

/** The true counts at an age; they never fall. */
export function countsAt(growth: Growth, age: number): Partial<Record<PostMetric, number>> {
  const share = reached(Math.max(0, age), growth.slowness) + (age > 28 * DAY ? 0.002 : 0);
  const counts: Partial<Record<PostMetric, number>> = {};
  for (const [metric, final] of Object.entries(growth.finals)) {
    counts[metric as PostMetric] = Math.floor(final * share);
  }
  return counts;
}

/** A count as X shows it where it shortens: cut off, one decimal below ten thousand, none above. */
function cutOff(count: number): ReadMeasured {
  if (count < 1000) return { ...exactly(count), source: 2 };
  const step = count < 10_000 ? 100 : 1000;
  const value = Math.floor(count / step) * step;
  return { ...shortened(value, step, 'down', `${value / 1000}K`), source: 2 };
}

/** What a page shows of true counts. On some pages large numbers are shortened; the own feed leaves bookmarks out. */
export function shownOn(
  page: string,
  counts: Readonly<Partial<Record<PostMetric, number>>>,
  shortens: boolean,
): PostMetrics {
  const metrics: Partial<Record<PostMetric, ReadMeasured>> = {};
  for (const [metric, count] of Object.entries(counts)) {
    if (page === 'home' && metric === 'saves') continue;
    metrics[metric as PostMetric] = shortens ? cutOff(count) : { ...exactly(count), source: 0 };
  }
  return metrics;
}
