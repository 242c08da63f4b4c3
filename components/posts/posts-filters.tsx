/** Search, format and order of the list of posts. */
import type { ComparedMetric } from '@/lib/domain/comparable';
import { FORMATS } from '@/lib/domain/formats';
import type { Translator } from '@/lib/i18n/translator';
import { useTranslator } from '../hooks/use-translator';
import { SelectField, TextField } from '../ui/field';
import { Icon } from '../ui/icon';
import type { PostFilter, PostSort } from './list-posts';

interface Props {
  readonly filter: PostFilter;
  readonly onFilter: (filter: PostFilter) => void;
  readonly sort: PostSort;
  readonly onSort: (sort: PostSort) => void;
  readonly columns: readonly ComparedMetric[];
}

function sortOptions(columns: readonly ComparedMetric[], { t }: Translator): { value: PostSort; label: string }[] {
  return [
    { value: 'published', label: t('posts.sort.published') },
    { value: 'usual', label: t('posts.sort.usual') },
    ...columns.map((metric) => ({ value: metric, label: t('posts.sort.metric', { metric: t(`metric.${metric}`) }) })),
  ];
}

export function PostsFilters({ filter, onFilter, sort, onSort, columns }: Props) {
  const words = useTranslator();
  const { t } = words;
  const options = sortOptions(columns, words);
  return (
    <div className="posts-filters">
      <div className="posts-search">
        <Icon name="search" />
        <TextField
          label={t('posts.search')}
          labelHidden
          type="search"
          placeholder={t('posts.search')}
          value={filter.search}
          autoComplete="off"
          onChange={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        />
      </div>
      <SelectField
        label={t('posts.format')}
        labelHidden
        value={filter.format ?? ''}
        options={[
          { value: '', label: t('posts.format.all') },
          ...FORMATS.map((format) => ({ value: format, label: t(`format.${format}`) })),
        ]}
        onChange={(value) => onFilter({ ...filter, format: FORMATS.find((format) => format === value) ?? null })}
      />
      <SelectField
        label={t('posts.sort')}
        labelHidden
        value={sort}
        options={options}
        onChange={(value) => onSort(options.find((option) => option.value === value)?.value ?? 'published')}
      />
    </div>
  );
}
