/** What the weights make of the account's own posts: the best of the last months by them, so that nobody has to guess. */
import { suggestedWeights } from '@/lib/domain/pillar-score/goal-weights';
import { meanPillarScore } from '@/lib/domain/pillar-score/pillar-score';
import { postScores, type ScoredPost } from '@/lib/domain/pillar-score/post-scores';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { nameOf } from '../accounts/naming';
import { useGoals } from '../hooks/use-goals';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { useYardsticks } from '../hooks/use-yardsticks';
import { postTitle } from '../posts/post-title';

const SHOWN = 3;
const WEEK = 7 * 86_400_000;

const valueOf = ({ score }: ScoredPost<PostRecord>): number => (score.kind === 'score' ? score.score.value : -1);

/** `account`: whose posts; null when it is not clear whose, then nothing is shown. */
export function ScorePreview({ account }: { readonly account: AccountRecord | null }) {
  const words = useTranslator();
  const { t, numbers, locale } = words;
  const now = useNow();
  const { goals } = useGoals();
  const yardsticks = useYardsticks(account);
  if (account === null || yardsticks === null || yardsticks === undefined) return null;
  const { posts } = postScores(yardsticks.posts, goals.weights ?? suggestedWeights(goals.objective));
  const scored = posts.filter(({ score }) => score.kind === 'score').toSorted((a, b) => valueOf(b) - valueOf(a));
  const [unknown] = posts.flatMap(({ score }) => (score.kind === 'unknown' ? [score.missing] : []));
  if (scored.length === 0) {
    const parts = (unknown ?? []).map((pillar) => t(`pillar.${pillar}`));
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
    const text = posts.length < 11 ? t('score.tooFew', { n: posts.length, needed: 11 }) : t('score.unknown', { list });
    return <p className="small quiet">{text}</p>;
  }
  const recent = meanPillarScore(
    scored.filter(({ post }) => (post.publishedAt ?? 0) >= now - 4 * WEEK).map(({ score }) => score),
  );
  return (
    <div className="small quiet score-preview">
      <p>{t('score.best', { account: nameOf(account), n: scored.length })}</p>
      <ol>
        {scored.slice(0, SHOWN).map((each) => (
          <li key={each.post.key}>
            <span className="truncate" title={postTitle(each.post, words, now)}>
              {postTitle(each.post, words, now)}
            </span>
            <span>{numbers.count(Math.round(valueOf(each)))}</span>
          </li>
        ))}
      </ol>
      {recent.score !== null && (
        <p>{t('score.recent', { score: numbers.count(Math.round(recent.score.value)), n: recent.n })}</p>
      )}
    </div>
  );
}
