/** The posts that the list shows, as filtered and sorted. */
import { useMemo, useState } from 'react';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { EVERY, type History, useHistory, usePostList } from '../hooks/use-history';
import { useNow } from '../hooks/use-now';
import { type Usuals, useUsuals } from '../hooks/use-usuals';
import { isNarrowed, listPosts, type PostFilter, type PostSort } from './list-posts';

/** So many newest posts are there at once, and so many more each time the user nears the end. */
const PAGE = 300;

const NO_POSTS = [] as const;
const NO_USUALS: Usuals = new Map();

/** The verdicts on all of `history` once there are all; those before while they are worked out anew, so that no list jumps. */
function useWhole(account: AccountRecord, history: History | undefined, usuals: Usuals): Usuals | undefined {
  const [last, setLast] = useState<{ readonly of: string; readonly usuals: Usuals } | null>(null);
  const isWhole = useMemo(() => {
    // Without corrections it is an empty one, which stands in until the history is read.
    return history?.corrections !== undefined && history.every(({ key }) => usuals.has(key));
  }, [history, usuals]);
  if (isWhole && last?.usuals !== usuals) setLast({ of: account.key, usuals });
  if (isWhole) return usuals;
  return last?.of === account.key ? last.usuals : undefined;
}

export interface Rows {
  /** Undefined until they were read, and judged where the filter goes by verdict. */
  readonly rows: readonly PostRecord[] | undefined;
  readonly history: History | undefined;
  readonly more: () => void;
}

export function useRows(account: AccountRecord, filter: PostFilter, sort: PostSort): Rows {
  const [pages, setPages] = useState(1);
  const now = useNow();
  const byVerdict = filter.verdict !== null;
  const isJudged = sort === 'usual' || byVerdict;
  const isWhole = sort !== 'published' || isNarrowed(filter);
  const list = usePostList(account.key, isWhole ? EVERY : pages * PAGE);
  const [last, setLast] = useState(list);
  // While more is being read, what is there stays.
  if (list !== undefined && list !== last) setLast(list);
  const shown = list ?? (last?.accountKey === account.key ? last : undefined);
  // The rows come first; what is usual can follow a moment later.
  const read = useHistory(shown === undefined ? null : account.key);
  // For a moment it may still be that of the account shown before.
  const history = read?.[0] === undefined || read[0].accountKey === account.key ? read : undefined;
  const all = isJudged ? history : shown?.posts;
  // Only what goes by verdicts depends on all of them; otherwise each newly judged post would sort the list anew.
  const judged = useUsuals(account, isJudged && history !== undefined ? history : NO_POSTS, history);
  const whole = useWhole(account, history, judged);
  const usuals = byVerdict ? whole : sort === 'usual' ? judged : NO_USUALS;
  const rows = useMemo(
    () => (all === undefined || usuals === undefined ? undefined : listPosts(all, filter, sort, usuals, now)),
    [all, filter, sort, usuals, now],
  );
  const more = (): void => {
    if (shown?.hasMore === true && list !== undefined) setPages((count) => count + 1);
  };
  return { rows, history, more };
}
