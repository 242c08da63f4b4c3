/** Search, format and order of the list of posts. */
import type { ComparedMetric } from '@/lib/domain/comparable';
import { useLiveQuery } from 'dexie-react-hooks';
import { FORMATS } from '@/lib/domain/formats';
import { type PostFilter, type PostSort, VERDICTS } from '@/lib/domain/post-list/list-posts';
import type { Translator } from '@/lib/i18n/translator';
import { campaignsOfAccount } from '@/lib/storage/queries/campaigns';
import { useTranslator } from '../hooks/use-translator';
import { SelectField, TextField } from '../ui/field';
import { Icon } from '../ui/icon';

interface Props {
  readonly accountKey: string;
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

/** Periods to choose from, in days. */
const PERIODS = [7, 14, 28, 90, 365] as const;

const NO_CAMPAIGNS: readonly string[] = [];

/** Nothing to choose from until the account has a campaign. */
function CampaignFilter({ accountKey, filter, onFilter }: Pick<Props, 'accountKey' | 'filter' | 'onFilter'>) {
  const { t } = useTranslator();
  const campaigns = useLiveQuery(() => campaignsOfAccount(accountKey), [accountKey]) ?? NO_CAMPAIGNS;
  if (campaigns.length === 0) return null;
  return (
    <SelectField
      label={t('posts.campaign')}
      labelHidden
      value={filter.campaign ?? ''}
      options={[
        { value: '', label: t('posts.campaign.all') },
        ...campaigns.map((name) => ({ value: name, label: name })),
      ]}
      onChange={(value) => onFilter({ ...filter, campaign: value === '' ? null : value })}
    />
  );
}

function VerdictFilter({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
  const { t } = useTranslator();
  return (
    <SelectField
      label={t('posts.verdict')}
      labelHidden
      value={filter.verdict ?? ''}
      options={[
        { value: '', label: t('posts.verdict.all') },
        ...VERDICTS.map((verdict) => ({
          value: verdict,
          label: verdict === 'none' ? t('usual.noVerdict') : t(`posts.verdict.${verdict}`),
        })),
      ]}
      onChange={(value) => onFilter({ ...filter, verdict: VERDICTS.find((verdict) => verdict === value) ?? null })}
    />
  );
}

export function PostsFilters({ accountKey, filter, onFilter, sort, onSort, columns }: Props) {
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
        label={t('posts.period')}
        labelHidden
        value={String(filter.days ?? '')}
        options={[
          { value: '', label: t('posts.period.all') },
          ...PERIODS.map((days) => ({ value: String(days), label: t('posts.period.days', { n: days }) })),
        ]}
        onChange={(value) => onFilter({ ...filter, days: PERIODS.find((days) => String(days) === value) ?? null })}
      />
      <VerdictFilter filter={filter} onFilter={onFilter} />
      <CampaignFilter accountKey={accountKey} filter={filter} onFilter={onFilter} />
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
