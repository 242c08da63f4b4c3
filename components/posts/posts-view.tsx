/** Posts: all posts of an account, to search, filter and sort. */
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { isByUsual, isNarrowed, NO_FILTER, type PostFilter, type PostSort } from '@/lib/domain/post-list/list-posts';
import type { AccountRecord } from '@/lib/storage/records';
import { useTranslator } from '../hooks/use-translator';
import { OpenSite } from '../sites/open-site';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { Status } from '../ui/status';
import { ColumnsChoice } from './columns-choice';
import { PostsFilters } from './posts-filters';
import { PostsTable } from './posts-table';
import { SelectionBar } from './selection-bar';
import { useColumns } from './use-columns';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import './posts-view.css';

const CampaignResult = lazy(async () => ({ default: (await import('../campaigns/campaign-result')).CampaignResult }));

interface CountProps {
  readonly filter: PostFilter;
  readonly sort: PostSort;
  /** Undefined until they were read and judged. */
  readonly rows: readonly unknown[] | undefined;
  /** Posts of the account; undefined until they were counted. */
  readonly count: number | undefined;
  /** How many of them can be judged. */
  readonly judged: number | undefined;
}

/** How many posts are listed, and of which no more can be told. */
function Count({ filter, sort, rows, count, judged }: CountProps) {
  const { t } = useTranslator();
  const byVerdict = filter.verdict !== null;
  if (rows === undefined && byVerdict) return t('posts.judging');
  if (rows === undefined || count === undefined) return null;
  const isJudged = isByUsual(filter, sort);
  return (
    <>
      {isJudged || isNarrowed(filter)
        ? t('posts.countOf', { shown: rows.length, n: count })
        : t('posts.count', { n: count })}
      {isJudged && judged !== undefined && judged < count && ` · ${t('posts.judged', { n: judged })}`}
    </>
  );
}

function NoPosts({ account }: { readonly account: AccountRecord }) {
  const { t } = useTranslator();
  return (
    <EmptyState isView title={t('posts.none.title')} action={<OpenSite platform={account.platform} />}>
      {t('posts.none.text')}
    </EmptyState>
  );
}

function NoMatch({ count, onAll }: { readonly count: number; readonly onAll: () => void }) {
  const { t } = useTranslator();
  return (
    <EmptyState title={t('posts.noMatch.title')} action={<Button onClick={onAll}>{t('posts.noMatch.action')}</Button>}>
      {t('posts.noMatch.text', { n: count })}
    </EmptyState>
  );
}

interface Props {
  readonly account: AccountRecord;
  readonly onPost: (key: string) => void;
}

export function PostsView({ account, onPost }: Props) {
  const { t } = useTranslator();
  const [filter, setFilter] = useState<PostFilter>(NO_FILTER);
  const [wantedSort, setSort] = useState<PostSort>('published');
  const columns = useColumns(account.platform);
  // A column that was left out sorts no longer.
  const sort =
    wantedSort === 'usual' || columns.shown.some((metric) => metric === wantedSort) ? wantedSort : 'published';
  const { keys: rows, first, count, history } = useRows(account, useDeferredValue(filter), sort);
  const selection = useSelection(rows);
  // The campaign whose result is drawn.
  const [resultOf, setResultOf] = useState<string | null>(null);
  const narrow = (wanted: PostFilter): void => {
    if (wanted.campaign !== filter.campaign) setResultOf(null);
    setFilter(wanted);
    selection.clear();
  };
  const isFiltered = isNarrowed(filter);
  // The list comes after what stands above it: rows that move away are pressed by mistake.
  const listed = filter.campaign === null || filter.campaign === resultOf ? rows : undefined;
  if (rows?.length === 0 && !isFiltered) return <NoPosts account={account} />;
  return (
    <div className="posts-view">
      <h1 className="visually-hidden">{t('posts.table')}</h1>
      <PostsFilters
        accountKey={account.key}
        filter={filter}
        onFilter={narrow}
        sort={sort}
        onSort={setSort}
        columns={columns.shown}
      />
      {filter.campaign !== null && (
        <Suspense>
          <CampaignResult account={account} campaign={filter.campaign} onShown={setResultOf} />
        </Suspense>
      )}
      <div className="posts-count">
        <Status className="small faint" isQuiet={!isFiltered}>
          <Count filter={filter} sort={sort} rows={rows} count={count} judged={history?.length} />
        </Status>
        <ColumnsChoice columns={columns} />
      </div>
      {listed === undefined && <Skeleton rows={8} rowHeight={48} />}
      {listed?.length === 0 && <NoMatch count={count ?? 0} onAll={() => narrow(NO_FILTER)} />}
      {listed !== undefined && listed.length > 0 && (
        <PostsTable
          rows={listed}
          first={first}
          account={account}
          history={history}
          columns={columns.shown}
          sort={sort}
          onSort={setSort}
          onPost={onPost}
          selection={selection}
        />
      )}
      {selection.keys.length > 0 && <SelectionBar account={account} selection={selection} />}
    </div>
  );
}
