/** Heads of the columns; each sorts by its column, highest or newest first. */
import type { PostSort } from '@/lib/domain/post-list/list-posts';
import { useTranslator } from '../hooks/use-translator';
import { Icon } from '../ui/icon';
import type { Selection } from './use-selection';
import type { shapeAt } from './posts-table';

interface HeadProps {
  readonly label: string;
  readonly by: PostSort;
  readonly sort: PostSort;
  readonly onSort: (sort: PostSort) => void;
  readonly className: string;
}

function SortHead({ label, by, sort, onSort, className }: HeadProps) {
  const { t } = useTranslator();
  const isSorted = by === sort;
  return (
    <th scope="col" className={className} aria-sort={isSorted ? 'descending' : undefined}>
      <button
        type="button"
        className={`sort-button${isSorted ? ' sort-button-on' : ''}`}
        title={t('posts.sortBy', { column: label })}
        onClick={() => onSort(by)}
      >
        {label}
        {isSorted && <Icon name="down" size={12} />}
      </button>
    </th>
  );
}

interface Props {
  readonly shape: ReturnType<typeof shapeAt>;
  readonly sort: PostSort;
  readonly onSort: (sort: PostSort) => void;
  readonly selection: Selection;
}

export function PostsHead({ shape, sort, onSort, selection }: Props) {
  const { t } = useTranslator();
  const same = { sort, onSort };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="posts-select">
          <input
            type="checkbox"
            aria-label={t('selection.all')}
            checked={selection.isAll}
            onChange={() => (selection.isAll ? selection.clear() : selection.selectAll())}
          />
        </th>
        <th scope="col" className="posts-title">
          {t('posts.column.post')}
        </th>
        {shape.isWide && (
          <>
            <th scope="col" className="posts-format">
              {t('posts.column.format')}
            </th>
            <SortHead label={t('posts.column.published')} by="published" className="posts-published" {...same} />
          </>
        )}
        {shape.metrics.map((metric) => (
          <SortHead key={metric} label={t(`metric.${metric}`)} by={metric} className="posts-value" {...same} />
        ))}
        <SortHead
          label={t('posts.column.usual')}
          by="usual"
          className={shape.isNarrow ? 'posts-usual posts-usual-narrow' : 'posts-usual'}
          {...same}
        />
      </tr>
    </thead>
  );
}
