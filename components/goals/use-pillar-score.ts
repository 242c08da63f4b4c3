/** How posts rank by the weights of the goals among the account's own of the last months. */
import { useMemo } from 'react';
import { suggestedWeights } from '@/lib/domain/pillar-score/goal-weights';
import { meanPillarScore } from '@/lib/domain/pillar-score/pillar-score';
import { postScores } from '@/lib/domain/pillar-score/post-scores';
import { useGoals } from '../hooks/use-goals';
import { useYardsticks } from '../hooks/use-yardsticks';

export interface RankedPosts {
  /** 0 to 100; the mean where there are several. */
  readonly score: number;
  /** So many of them could be ranked. */
  readonly n: number;
  /** So many were asked for. */
  readonly of: number;
  /** So many posts they are ranked among, themselves included. */
  readonly among: number;
}

/** Null: none of the posts can be ranked; undefined until that is known. `keys` are the keys of posts of the account. */
export function usePillarScore(
  accountKey: string,
  platform: string,
  keys: readonly string[],
): RankedPosts | null | undefined {
  const { goals } = useGoals();
  const account = useMemo(() => ({ key: accountKey, platform }), [accountKey, platform]);
  const yardsticks = useYardsticks(account);
  const weights = goals.weights ?? suggestedWeights(goals.objective);
  return useMemo(() => {
    if (yardsticks === null || yardsticks === undefined) return yardsticks;
    const wanted = new Set(keys);
    const { posts } = postScores(yardsticks.posts, weights);
    const scores = posts.filter(({ post }) => wanted.has(post.key)).map(({ score }) => score);
    const { score, n } = meanPillarScore(scores);
    return score === null ? null : { score: score.value, n, of: keys.length, among: posts.length };
  }, [yardsticks, weights, keys]);
}
