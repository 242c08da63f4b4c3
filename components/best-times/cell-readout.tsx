/** What is known of the hour under the pointer or in focus, and the posts behind the chosen one. */
import type { BestTimeCell } from '@/lib/domain/best-times/best-times';
import type { PostRecord } from '@/lib/storage/records';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { postSubtitle, postTitle } from '../posts/post-title';
import { Button } from '../ui/button';
import { cellName, likelyText, postsHere, postsNear } from './cell-words';
import { percentText } from './times-words';
import { isCertain, isKnown } from './week-map-cells';
import '../ui/verdict-symbol.css';

interface ReadoutProps {
  readonly cell: BestTimeCell;
  readonly isRated: boolean;
}

function Size({ cell }: { readonly cell: BestTimeCell }) {
  const words = useTranslator();
  const tone = isCertain(cell) ? (cell.value > 0 ? 'tone-above' : 'tone-below') : 'quiet';
  return <strong className={`readout-size ${tone}`}>{percentText(cell.percent, words)}</strong>;
}

/** Two lines of fixed height, so that nothing moves while the pointer wanders. */
export function CellReadout({ cell, isRated }: ReadoutProps) {
  const words = useTranslator();
  const { t } = words;
  const hasSize = isRated && isKnown(cell);
  return (
    <div className="readout small">
      <p>
        <strong className="readout-name">{cellName(cell, words)}</strong>{' '}
        {hasSize && <span className="quiet">{t('times.cell.against')}</span>}
      </p>
      {hasSize ? <Size cell={cell} /> : <span />}
      <p className="quiet">
        {isRated && !isKnown(cell)
          ? t('times.cell.nothingNear')
          : isRated
            ? postsNear(cell, words)
            : postsHere(cell, words)}
      </p>
      <p className="quiet readout-likely">{hasSize ? likelyText(cell, words) : ''}</p>
    </div>
  );
}

interface PostsProps {
  readonly cell: BestTimeCell;
  /** Newest first; posts that are no longer kept are absent. */
  readonly posts: readonly PostRecord[];
  readonly onPost: (key: string) => void;
  /** The user did not choose the time of this post. */
  readonly onForced: (key: string) => void;
}

/** More would be a list of posts, which is another view. */
const SHOWN = 20;

export function CellPosts({ cell, posts, onPost, onForced }: PostsProps) {
  const words = useTranslator();
  const { t } = words;
  const now = useNow();
  if (cell.n === 0) return null;
  return (
    <details className="cell-posts">
      <summary className="small">{t('times.cell.behind', { n: cell.n })}</summary>
      <p className="small faint">{t('times.cell.forcedHint')}</p>
      <ul>
        {posts.slice(0, SHOWN).map((post) => (
          <li key={post.key} className="cell-post">
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
            <Button size="small" look="quiet" onClick={() => onForced(post.key)}>
              {t('times.cell.forced')}
            </Button>
          </li>
        ))}
      </ul>
      {posts.length < cell.n && <p className="small faint">{t('times.cell.gone', { n: cell.n - posts.length })}</p>}
    </details>
  );
}
