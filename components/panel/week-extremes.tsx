/** The posts of a week that did best and worst against their usual. */
import { centre } from '@/lib/domain/interval';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { useHistory } from '../hooks/use-history';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { type Usuals, useUsuals } from '../hooks/use-usuals';
import { postSubtitle, postTitle } from '../posts/post-title';
import { usualWords } from '../posts/usual-words';
import { Button } from '../ui/button';
import { Verdict } from '../ui/verdict-symbol';

interface Props {
  readonly account: AccountRecord;
  readonly posts: readonly PostRecord[];
  readonly onPost: (key: string) => void;
  readonly onAllPosts: () => void;
}

/** The two highest and, of the others, the lowest; fewer where fewer can be judged. */
export function extremes(posts: readonly PostRecord[], usuals: Usuals): readonly PostRecord[] {
  const times = (post: PostRecord): number | null => {
    const usual = usuals.get(post.key);
    return usual?.kind === 'usual' && usual.times !== null ? centre(usual.times) : null;
  };
  const judged = posts.flatMap((post) => {
    const factor = times(post);
    return factor === null ? [] : [{ post, factor }];
  });
  const sorted = judged.sort((a, b) => b.factor - a.factor).map(({ post }) => post);
  return sorted.length <= 3 ? sorted : [...sorted.slice(0, 2), ...sorted.slice(-1)];
}

/** Why no post of the week can be judged: the reason of the newest. */
function reason(posts: readonly PostRecord[], usuals: Usuals, words: ReturnType<typeof useTranslator>): string {
  const [newest] = posts;
  if (newest === undefined) return words.t('week.extremes.noPosts');
  const { text } = usualWords(usuals.get(newest.key), words);
  return text === '' ? '' : `${words.t('week.extremes.none')} ${text}.`;
}

export function WeekExtremes({ account, posts, onPost, onAllPosts }: Props) {
  const words = useTranslator();
  const { t } = words;
  const now = useNow();
  const history = useHistory(account.key);
  const usuals = useUsuals(account, posts, history);
  const shown = extremes(posts, usuals);
  return (
    <section className="week-extremes">
      <div className="week-section-head">
        <h2>{t('week.extremes.title')}</h2>
        <span className="small faint">{t('week.extremes.aside')}</span>
      </div>
      {shown.length === 0 && <p className="small quiet">{reason(posts, usuals, words)}</p>}
      <ul>
        {shown.map((post) => {
          const usual = usualWords(usuals.get(post.key), words);
          return (
            <li key={post.key} className="week-extreme">
              <div>
                <button
                  type="button"
                  className="post-link truncate"
                  title={postTitle(post, words, now)}
                  onClick={() => onPost(post.key)}
                >
                  {postTitle(post, words, now)}
                </button>
                <p className="small faint">{postSubtitle(post, words, now)}</p>
              </div>
              <span title={usual.text}>
                <Verdict name={usual.symbol}>{usual.times}</Verdict>
              </span>
            </li>
          );
        })}
      </ul>
      {posts.length > 0 && (
        <Button look="quiet" size="small" className="week-all" onClick={onAllPosts}>
          {t('week.extremes.all')}
        </Button>
      )}
    </section>
  );
}
