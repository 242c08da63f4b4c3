/** One post against its usual, for all engagements and for each number it shows. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { ComparedMetric } from '@/lib/domain/comparable';
import { type UsualGrowth, usualGrowth } from '@/lib/domain/growth/usual-growth';
import { engagementsOf } from '@/lib/domain/engagements';
import { POST_METRICS, type PostMetric } from '@/lib/domain/metrics';
import { type PostRank, rankOfPost } from '@/lib/domain/post-rank';
import { type Usual, usualCandidates, usualFor } from '@/lib/domain/usual';
import { readingsOfPosts } from '@/lib/storage/queries/readings';
import type { PostRecord } from '@/lib/storage/records';
import { useHistory } from './use-history';
import { useNow } from './use-now';
import { matureAfterDays } from './use-week';

export interface JudgedPost {
  /** The number that leads: all engagements, or the first other that was read; null when nothing was. */
  readonly metric: ComparedMetric | null;
  readonly usual: Usual;
  /** Where it stands among the account's earlier posts; null where that cannot be said. */
  readonly rank: PostRank | null;
  readonly byMetric: ReadonlyMap<PostMetric, Usual>;
  /** How comparable posts grew in a metric; null when too few of them were read. */
  readonly growthOf: (metric: PostMetric) => UsualGrowth | null;
}

/** Numbers that lead where no interaction is shown; the same order as on badges. */
const LEADS_OTHERWISE: readonly PostMetric[] = ['views', 'impressions', 'reach', 'score'];

function leadingMetric(post: PostRecord): ComparedMetric | null {
  if (engagementsOf(post.latest) !== null) return 'engagements';
  return LEADS_OTHERWISE.find((metric) => post.latest[metric] !== undefined) ?? null;
}

/** Undefined until everything was read. */
export function useJudgedPost(post: PostRecord | null): JudgedPost | undefined {
  const now = useNow();
  const history = useHistory(post?.accountKey ?? null);
  const candidates = useMemo(
    () => (post === null || history === undefined ? undefined : usualCandidates(post, history)),
    [post, history],
  );
  const readings = useLiveQuery(
    async () =>
      post === null || candidates === undefined
        ? undefined
        : { of: post.key, byPost: await readingsOfPosts([post.key, ...candidates.map(({ key }) => key)]) },
    [post, candidates],
  );
  return useMemo(() => {
    if (post === null || history === undefined || candidates === undefined || readings?.of !== post.key)
      return undefined;
    const options = { now, matureAfterDays: matureAfterDays(post.platform), readings: readings.byPost };
    const judge = (metric: ComparedMetric): Usual => usualFor(post, candidates, { ...options, metric });
    const metric = leadingMetric(post);
    const shown = POST_METRICS.filter((each) => post.latest[each] !== undefined);
    return {
      metric,
      usual: metric === null ? { kind: 'unknown', reason: 'no-value' } : judge(metric),
      rank: metric === null ? null : rankOfPost(post, history, metric, options.matureAfterDays),
      byMetric: new Map(shown.map((each) => [each, judge(each)])),
      growthOf: (each) => usualGrowth(post, candidates, each, readings.byPost),
    };
  }, [post, history, candidates, readings, now]);
}
