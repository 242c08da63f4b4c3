/** How posts rank by the weights of the goals: one post, or the mean of several. Nothing stands there while none of them can be ranked. */
import { useMemo } from 'react';
import { suggestedWeights } from '@/lib/domain/pillar-score/goal-weights';
import { meanPillarScore } from '@/lib/domain/pillar-score/pillar-score';
import { postScores } from '@/lib/domain/pillar-score/post-scores';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { useYardsticks } from '../hooks/use-yardsticks';

interface Props {
  readonly accountKey: string;
  readonly platform: string;
  /** Keys of the posts. */
  readonly posts: readonly string[];
}

export function PillarScoreLine({ accountKey, platform, posts: keys }: Props) {
  const { t, numbers } = useTranslator();
  const { goals } = useGoals();
  const account = useMemo(() => ({ key: accountKey, platform }), [accountKey, platform]);
  const yardsticks = useYardsticks(account);
  const weights = goals.weights ?? suggestedWeights(goals.objective);
  const ranked = useMemo(() => {
    if (yardsticks === null || yardsticks === undefined) return null;
    const wanted = new Set(keys);
    const { posts } = postScores(yardsticks.posts, weights);
    const scores = posts.filter(({ post }) => wanted.has(post.key)).map(({ score }) => score);
    return { ...meanPillarScore(scores), among: posts.length };
  }, [yardsticks, weights, keys]);
  if (ranked === null || ranked.score === null) return null;
  const score = numbers.count(Math.round(ranked.score.value));
  return (
    <p className="small quiet">
      {keys.length === 1
        ? t('score.post', { score, n: ranked.among })
        : t('score.campaign', { score, n: ranked.n, of: ranked.among })}
    </p>
  );
}
