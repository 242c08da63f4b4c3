/** Posts and readings for tests of comparisons, with only what the test is about. */
import type { ComparablePost, PostReading } from '@/lib/domain/comparable';
import { exactly, shortened } from '@/lib/domain/measured';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostMetrics, ReadMeasured } from '@/lib/domain/reading';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** An exact number as read from the first source. */
export const read = (value: number): ReadMeasured => ({ ...exactly(value), source: 0 });

/** An abbreviation in steps of 100 by the default rule. */
export const readRounded = (value: number, raw = `${value / 1000}K`): ReadMeasured => ({
  ...shortened(value, 100, 'unknown', raw),
  source: 1,
});

export type Counts = Partial<Record<PostMetric, number | ReadMeasured>>;

/** Metrics from plain numbers, which are exact. */
export function metricsOf(counts: Counts): PostMetrics {
  const metrics: Partial<Record<PostMetric, ReadMeasured>> = {};
  for (const [metric, value] of Object.entries(counts)) {
    metrics[metric as PostMetric] = typeof value === 'number' ? read(value) : value;
  }
  return metrics;
}

interface Given extends Partial<Omit<ComparablePost, 'latest' | 'latestReadAt'>> {
  readonly counts?: Counts;
}

/** A post of which all counts were read at `lastReadAt`, by default 30 days after publishing. */
export function postOf(key: string, publishedAt: number, given: Given = {}): ComparablePost {
  const { counts = { likes: 100 }, ...rest } = given;
  const lastReadAt = given.lastReadAt ?? publishedAt + 30 * DAY;
  const latest = metricsOf(counts);
  return {
    key,
    publishedAt,
    publishedAtPrecision: 'exact',
    format: 'image',
    isReply: false,
    isPromoted: false,
    ...rest,
    lastReadAt,
    latest,
    latestReadAt: Object.fromEntries(Object.keys(latest).map((metric) => [metric, lastReadAt])),
  };
}

export const readingAt = (readAt: number, counts: Counts): PostReading => ({ readAt, metrics: metricsOf(counts) });
