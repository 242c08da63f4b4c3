/** Posts: all posts of an account, to search, filter and sort. */
import { useDeferredValue, useMemo, useState } from 'react';
import type { ComparedMetric } from '@/lib/domain/comparable';
import { metricsShownOn } from '@/lib/platforms/lookup';
import type { AccountRecord } from '@/lib/storage/records';
import { EVERY, useHistory, usePostList } from '../hooks/use-history';
import { useKpis } from '../hooks/use-kpis';
import { usePostCount } from '../hooks/use-post-count';
import { useTranslator } from '../hooks/use-translator';
import { type Usuals, useUsuals } from '../hooks/use-usuals';
import { comparedMetrics } from '../hooks/use-week';
import { Button, SiteLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Skeleton } from '../ui/skeleton';
import { Status } from '../ui/status';
import { useSitesInUse } from '../hooks/use-sites';
import { CampaignResult } from '../campaigns/campaign-result';
import { useNow } from '../hooks/use-now';
import { isNarrowed, listPosts, NO_FILTER, type PostFilter, type PostSort } from './list-posts';
import { PostsFilters } from './posts-filters';
import { PostsTable } from './posts-table';
import { SelectionBar } from './selection-bar';
import { useSelection } from './use-selection';
import './posts-view.css';

/** So many newest posts are there at once, and so many more each time the user nears the end. */
const PAGE = 300;

const NO_POSTS = [] as const;
const NO_USUALS: Usuals = new Map();

/** Metrics in columns: the user's KPIs that this site can show, engagements first where none fits. */
function useColumns(account: AccountRecord): readonly ComparedMetric[] {
  const kpis = useKpis();
  return useMemo(() => {
    const visible = new Set<string>(metricsShownOn(account.platform));
    const columns = comparedMetrics(kpis).filter((metric) => metric === 'engagements' || visible.has(metric));
    return columns.length > 0 ? columns : ['engagements'];
  }, [kpis, account.platform]);
}

/** The rows to show; undefined until they were read. */
function useRows(account: AccountRecord, filter: PostFilter, sort: PostSort) {
  const [pages, setPages] = useState(1);
  const now = useNow();
  const isWhole = sort !== 'published' || isNarrowed(filter);
  const list = usePostList(account.key, isWhole ? EVERY : pages * PAGE);
  const [last, setLast] = useState(list);
  // While more is being read, what is there stays.
  if (list !== undefined && list !== last) setLast(list);
  const shown = list ?? (last?.accountKey === account.key ? last : undefined);
  // The rows come first; what is usual can follow a moment later.
  const history = useHistory(shown === undefined ? null : account.key);
  const all = sort === 'usual' ? history : shown?.posts;
  // Only an order by times usual depends on all of them; otherwise each newly judged post would sort the list anew.
  const ranked = useUsuals(account, sort === 'usual' && history !== undefined ? history : NO_POSTS, history);
  const order = sort === 'usual' ? ranked : NO_USUALS;
  const rows = useMemo(
    () => (all === undefined ? undefined : listPosts(all, filter, sort, order, now)),
    [all, filter, sort, order, now],
  );
  const more = (): void => {
    if (shown?.hasMore === true && list !== undefined) setPages((count) => count + 1);
  };
  return { rows, history, more };
}

function NoPosts({ account }: { readonly account: AccountRecord }) {
  const { t } = useTranslator();
  const site = useSitesInUse().find((each) => each.platform === account.platform);
  return (
    <EmptyState
      title={t('posts.none.title')}
      action={
        site === undefined ? undefined : (
          <SiteLink button="primary" href={site.home}>
            {t('posts.none.action', { site: site.name })}
          </SiteLink>
        )
      }
    >
      {t('posts.none.text')}
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
  const [sort, setSort] = useState<PostSort>('published');
  const columns = useColumns(account);
  const { rows, history, more } = useRows(account, useDeferredValue(filter), sort);
  // Counting a long list takes longer than showing its beginning.
  const count = usePostCount(rows === undefined ? null : account.key);
  const selection = useSelection(rows);
  const narrow = (wanted: PostFilter): void => {
    setFilter(wanted);
    selection.clear();
  };
  const isFiltered = isNarrowed(filter);
  if (rows?.length === 0 && !isFiltered) return <NoPosts account={account} />;
  const isPart = isFiltered || sort === 'usual';
  return (
    <div className="posts-view">
      <h1 className="visually-hidden">{t('posts.table')}</h1>
      <PostsFilters
        accountKey={account.key}
        filter={filter}
        onFilter={narrow}
        sort={sort}
        onSort={setSort}
        columns={columns}
      />
      {filter.campaign !== null && <CampaignResult account={account} campaign={filter.campaign} />}
      <Status className="small faint posts-count">
        {count !== undefined && rows !== undefined && isPart
          ? t('posts.countOf', { shown: rows.length, n: count })
          : count !== undefined && t('posts.count', { n: count })}
      </Status>
      {rows === undefined && <Skeleton rows={8} rowHeight={48} />}
      {rows?.length === 0 && (
        <EmptyState
          title={t('posts.noMatch.title')}
          action={<Button onClick={() => narrow(NO_FILTER)}>{t('posts.noMatch.action')}</Button>}
        >
          {t('posts.noMatch.text', { n: count ?? 0 })}
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <PostsTable
          rows={rows}
          account={account}
          history={history}
          columns={columns}
          sort={sort}
          onSort={setSort}
          onPost={onPost}
          onEnd={more}
          selection={selection}
        />
      )}
      {selection.posts.length > 0 && <SelectionBar account={account} selection={selection} />}
    </div>
  );
}
