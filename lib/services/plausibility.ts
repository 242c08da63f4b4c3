/** Marks counts that contradict each other or what was read before. They are kept: a site may be right against all expectation. */
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostMetrics } from '@/lib/domain/reading';

export interface Doubt {
  readonly metric: PostMetric;
  /** `more-than-seen`: more people reacted than saw it. `halved`: the count fell by half or more since it was read last. */
  readonly kind: 'more-than-seen' | 'halved';
}

/** Whoever does this has seen the post. */
const NEEDS_SEEING: readonly PostMetric[] = ['likes', 'comments', 'shares', 'quotes', 'saves', 'clicks'];
const SEEN: readonly PostMetric[] = ['views', 'impressions'];

/** Below this a count may halve when two people change their minds. */
const SMALL = 20;

/** What is odd about `now`, given what was known `before`. */
export function doubtsAbout(now: PostMetrics, before: PostMetrics): Doubt[] {
  const doubts: Doubt[] = [];
  for (const metric of NEEDS_SEEING) {
    const count = now[metric];
    const isMore = SEEN.some(
      (seen) => count !== undefined && count.low > (now[seen]?.high ?? Number.POSITIVE_INFINITY),
    );
    if (isMore) doubts.push({ metric, kind: 'more-than-seen' });
  }
  for (const [metric, count] of Object.entries(now) as [PostMetric, PostMetrics[PostMetric]][]) {
    const known = before[metric];
    if (count === undefined || known === undefined || known.low < SMALL) continue;
    if (count.high * 2 <= known.low) doubts.push({ metric, kind: 'halved' });
  }
  return doubts;
}
