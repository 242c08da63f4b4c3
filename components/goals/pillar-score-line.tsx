/** How posts rank by the weights of the goals: one post, or the mean of several. Nothing stands there while none of them can be ranked. */
import { useTranslator } from '../hooks/use-translator';
import { type RankedPosts, usePillarScore } from './use-pillar-score';

/** What was found, in words. */
export function PillarScoreText({ ranked }: { readonly ranked: RankedPosts | null }) {
  const { t, numbers } = useTranslator();
  if (ranked === null) return null;
  const score = numbers.count(Math.round(ranked.score));
  return (
    <p className="small quiet">
      {ranked.of === 1
        ? t('score.post', { score, n: ranked.among })
        : t('score.campaign', { score, n: ranked.n, of: ranked.among })}
    </p>
  );
}

interface Props {
  readonly accountKey: string;
  readonly platform: string;
  /** Keys of the posts. */
  readonly posts: readonly string[];
}

export function PillarScoreLine({ accountKey, platform, posts }: Props) {
  return <PillarScoreText ranked={usePillarScore(accountKey, platform, posts) ?? null} />;
}
