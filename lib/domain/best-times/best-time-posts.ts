/** Kept posts as best times need them. */
import { HOUR, publishedWithin } from '../age';
import { type ComparablePost, type ComparedMetric, matureValues, partsOf } from '../comparable';
import { engagementBasis, engagementsOn } from '../engagement-basis';
import type { Interval } from '../interval';
import type { PostMetric } from '../metrics';
import type { BestTimePost } from './timed-posts';

interface Values {
  readonly parts: readonly PostMetric[];
  readonly valueOf: (metrics: Readonly<Partial<Record<PostMetric, Interval>>>) => Interval | null;
}

/** Engagements on the same parts for every post, else the one metric; null when no post tells any. */
function valuesOf(posts: readonly ComparablePost[], metric: ComparedMetric): Values | null {
  if (metric !== 'engagements') return { parts: partsOf(metric), valueOf: (metrics) => metrics[metric] ?? null };
  const basis = engagementBasis(posts.map(({ latest }) => ({ metrics: latest, told: null })));
  if (basis === null || basis === 'told') return null;
  return { parts: basis, valueOf: (metrics) => engagementsOn({ metrics, told: null }, basis) };
}

/**
 * The posts with their values of one metric. A time known less exactly than to the hour is none; a value read before
 * the post had settled (`matureAfterDays`, from the platform) makes a post that is not mature.
 */
export function bestTimePosts(
  posts: readonly ComparablePost[],
  metric: ComparedMetric,
  matureAfterDays: number,
): BestTimePost[] {
  const values = valuesOf(posts, metric);
  return posts.map((post) => {
    const mature = values?.valueOf(matureValues(post, values.parts, matureAfterDays)) ?? null;
    return {
      id: post.key,
      publishedAt: publishedWithin(post.publishedAtPrecision) * 2 <= HOUR ? post.publishedAt : null,
      format: post.format,
      value: mature ?? values?.valueOf(post.latest) ?? null,
      isOwnOriginal: !post.isReply && !post.isPromoted,
      isMature: mature !== null,
    };
  });
}
