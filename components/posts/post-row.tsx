/** One post of the list. The title opens it; the whole row is its target. */
import type { KeyboardEvent } from 'react';
import { latestValue } from '@/lib/domain/post-list/post-line';
import type { Usual } from '@/lib/domain/usual';
import type { PostRecord } from '@/lib/storage/records';
import { Figure } from '../figures/figure';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { VerdictSymbol } from '../ui/verdict-symbol';
import { postDay, postSubtitle, postTitle } from './post-title';
import type { shapeAt } from './posts-table';
import type { Selection } from './use-selection';
import { usualWords } from './usual-words';

interface Props {
  readonly post: PostRecord;
  readonly index: number;
  /** Undefined while it is being worked out. */
  readonly usual: Usual | undefined;
  readonly shape: ReturnType<typeof shapeAt>;
  readonly onOpen: (key: string) => void;
  /** Asks for the focus to go to the row with this index. */
  readonly onMove: (index: number) => void;
  /** Whether Tab stops at this row. */
  readonly isStop: boolean;
  /** Called with the index when the focus comes into the row. */
  readonly onVisit: (index: number) => void;
  readonly selection: Selection;
}

/** Keys go from post to post: with shift they select on the way. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

function UsualCell({ usual, isNarrow }: { readonly usual: Usual | undefined; readonly isNarrow: boolean }) {
  const words = useTranslator();
  const { symbol, times, text } = usualWords(usual, words);
  if (usual === undefined) return null;
  return (
    <span className={`usual-cell tone-${symbol === 'above' || symbol === 'below' ? symbol : 'neutral'}`} title={text}>
      <VerdictSymbol name={symbol} />
      {!isNarrow && times !== '' && <span aria-hidden="true">{times}</span>}
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

interface SelectProps {
  readonly title: string;
  readonly isStop: boolean;
  readonly isSelected: boolean;
  /** With the shift key all rows from the one chosen before. */
  readonly onToggle: (isRange: boolean) => void;
}

function SelectCell({ title, isStop, isSelected, onToggle }: SelectProps) {
  const { t } = useTranslator();
  return (
    <td className="posts-select">
      <input
        type="checkbox"
        tabIndex={isStop ? 0 : -1}
        aria-label={t('selection.one', { title })}
        checked={isSelected}
        onChange={({ nativeEvent }) => onToggle(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
      />
    </td>
  );
}

interface TitleProps {
  readonly title: string;
  /** What no column of its own says; null where columns say it. */
  readonly subtitle: string | null;
  readonly isStop: boolean;
  readonly onOpen: () => void;
  readonly onPress: (event: KeyboardEvent) => void;
}

function TitleCell({ title, subtitle, isStop, onOpen, onPress }: TitleProps) {
  return (
    <th scope="row" className="posts-title">
      <button
        type="button"
        className="post-open truncate"
        tabIndex={isStop ? 0 : -1}
        title={title}
        onClick={onOpen}
        onKeyDown={onPress}
      >
        {title}
      </button>
      {subtitle !== null && (
        <span className="small faint truncate post-subtitle" title={subtitle}>
          {subtitle}
        </span>
      )}
    </th>
  );
}

export function PostRow({ post, index, usual, shape, isStop, onVisit, selection, ...on }: Props) {
  const words = useTranslator();
  const { t } = words;
  const now = useNow();
  const title = postTitle(post, words, now);
  const isSelected = selection.has(post.key);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') selection.clear();
    const isCommand = event.ctrlKey || event.metaKey;
    const step = STEPS.get(event.key);
    if (isCommand && event.key === 'a') selection.selectAll();
    else if (event.key === 'x' && !isCommand) selection.toggle(index, false);
    else if (step !== undefined) {
      if (event.shiftKey && Number.isFinite(step)) {
        if (!isSelected) selection.toggle(index, false);
        selection.toggle(index + step, true);
      }
      on.onMove(index + step);
    } else return;
    event.preventDefault();
  };
  return (
    <tr
      className={isSelected ? 'post-row post-row-selected' : 'post-row'}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      onFocus={() => onVisit(index)}
    >
      <SelectCell {...{ title, isStop, isSelected }} onToggle={(isRange) => selection.toggle(index, isRange)} />
      <TitleCell
        title={title}
        subtitle={shape.isWide ? null : postSubtitle(post, words, now)}
        isStop={isStop}
        onOpen={() => on.onOpen(post.key)}
        onPress={press}
      />
      {shape.isWide && (
        <>
          <td className="posts-format">{t(`format.${post.format ?? 'unknown'}`)}</td>
          <td className="posts-published">
            {post.publishedAt === null ? t('posts.undated') : postDay(post.publishedAt, words, now)}
          </td>
        </>
      )}
      {shape.metrics.map((metric) => (
        <td key={metric} className="posts-value">
          <Figure value={latestValue(post, metric)} full={shape.isWide} />
        </td>
      ))}
      <td className={shape.isNarrow ? 'posts-usual posts-usual-narrow' : 'posts-usual'}>
        <UsualCell usual={usual} isNarrow={shape.isNarrow} />
      </td>
    </tr>
  );
}
