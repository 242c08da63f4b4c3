/** Which looks at a post are worth keeping, and which of the kept ones may go again when they are old. */
import { COMPARISON_AGES, DAY, HOUR, toleranceAt } from './age';
import { POST_METRICS } from './metrics';
import type { PostMetrics } from './reading';

/** An unchanged post is noted again after so long, so that the history shows that it did not change. */
export const KEEP_EVERY = 6 * HOUR;
/** Older readings are thinned to one a day. */
export const THIN_AFTER = 90 * DAY;

interface KeptReading {
  readonly readAt: number;
  readonly metrics: PostMetrics;
}

/**
 * Whether a look adds to the history: it is the first, a metric changed or appeared, or the last kept one is six hours
 * away. A metric that is missing this time is no change, and a look without any metric is never kept.
 * `previous` is the kept reading nearest before `readAt`.
 */
export function shouldKeep(previous: KeptReading | null, metrics: PostMetrics, readAt: number): boolean {
  const shown = POST_METRICS.filter((metric) => metrics[metric] !== undefined);
  if (shown.length === 0) return false;
  if (previous === null || Math.abs(readAt - previous.readAt) >= KEEP_EVERY) return true;
  return shown.some((metric) => {
    const now = metrics[metric];
    const before = previous.metrics[metric];
    return now?.low !== before?.low || now?.high !== before?.high;
  });
}

/** The readings nearest to the comparison ages, as far as they count as readings at that age. */
function atComparisonAges<T extends { readonly readAt: number }>(sorted: readonly T[], publishedAt: number): Set<T> {
  const kept = new Set<T>();
  for (const age of Object.values(COMPARISON_AGES)) {
    const distance = (reading: T): number => Math.abs(reading.readAt - publishedAt - age);
    const nearest = sorted.reduce<T | null>(
      (best, reading) => (best === null || distance(reading) < distance(best) ? reading : best),
      null,
    );
    if (nearest !== null && distance(nearest) <= toleranceAt(age)) kept.add(nearest);
  }
  return kept;
}

/**
 * The readings of one post that stay, in order of time: all of the last 90 days, before that the last of each UTC day,
 * and always the first, the last and those nearest to a comparison age, so that later posts can still be compared with
 * this one at like age. Thinning twice, or once more later on, removes nothing that thinning once later would keep.
 */
export function thin<T extends { readonly readAt: number }>(
  readings: readonly T[],
  now: number,
  publishedAt: number | null,
): T[] {
  const sorted = readings.toSorted((a, b) => a.readAt - b.readAt);
  const ages = publishedAt === null ? new Set<T>() : atComparisonAges(sorted, publishedAt);
  const dayOf = (reading: T | undefined): number => Math.floor((reading?.readAt ?? Number.NaN) / DAY);
  return sorted.filter(
    (reading, index) =>
      index === 0 ||
      index === sorted.length - 1 ||
      reading.readAt > now - THIN_AFTER ||
      dayOf(reading) !== dayOf(sorted[index + 1]) ||
      ages.has(reading),
  );
}
