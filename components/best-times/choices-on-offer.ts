/** Which formats and metrics can be looked at, by the posts there are. */
import { NEEDED_POSTS } from '@/lib/domain/best-times/best-times';
import type { ComparedMetric } from '@/lib/domain/comparable';
import { FORMATS } from '@/lib/domain/formats';
import type { PostRecord } from '@/lib/storage/records';
import type { FormatChoice } from './times-filters';

/** Best times are about how many saw a post and how many answered. */
const METRICS = ['engagements', 'impressions', 'views', 'reach'] as const satisfies readonly ComparedMetric[];

/** Formats of which there are enough own originals to be looked at alone; none where all posts are of one. */
export function formatsWithEnough(posts: readonly PostRecord[]): FormatChoice[] {
  const own = posts.filter(({ isReply, isPromoted }) => !isReply && !isPromoted);
  return FORMATS.flatMap((format) => {
    const n = own.filter((post) => post.format === format).length;
    return n >= NEEDED_POSTS && n < own.length ? [{ format, n }] : [];
  });
}

/** Engagements, what else is known of some post, and the metric in use. */
export function metricsOfPosts(posts: readonly PostRecord[], used: ComparedMetric): ComparedMetric[] {
  const known = METRICS.filter(
    (metric) => metric === 'engagements' || posts.some(({ latest }) => latest[metric] !== undefined),
  );
  return known.some((metric) => metric === used) ? known : [...known, used];
}
