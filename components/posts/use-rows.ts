/** The posts that the list shows, as filtered and sorted. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import {
  byDate,
  type DatedLines,
  isByUsual,
  isNarrowed,
  isSearch,
  listPosts,
  type PostFilter,
  type PostSort,
} from '@/lib/domain/post-list/list-posts';
import { postLines, postTexts } from '@/lib/storage/queries/post-lists';
import { newestPosts } from '@/lib/storage/queries/posts';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { type History, useHistory } from '../hooks/use-history';
import { useNow } from '../hooks/use-now';
import { type Usuals, useUsuals } from '../hooks/use-usuals';

/** So many newest posts are there at once, before all are in their order. */
const FIRST = 60;

const NO_POSTS: readonly PostRecord[] = [];
const NO_USUALS: Usuals = new Map();
const NOBODY: ReadonlySet<string> = new Set();
const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** What was read of an account; undefined until it was, and right after a change of account. */
function useOfAccount<T>(accountKey: string | null, read: (accountKey: string) => Promise<T>): T | undefined {
  const found = useLiveQuery(async () => {
    return accountKey === null ? undefined : { accountKey, value: await read(accountKey) };
  }, [accountKey]);
  return found?.accountKey === accountKey ? found?.value : undefined;
}

/** The verdicts on all of `history` once there are all; those before while they are worked out anew, so that no list jumps. */
function useWhole(account: AccountRecord, history: History | undefined, usuals: Usuals): Usuals | undefined {
  const [last, setLast] = useState<{ readonly of: string; readonly usuals: Usuals } | null>(null);
  const isWhole = useMemo(() => history?.every(({ key }) => usuals.has(key)) === true, [history, usuals]);
  if (isWhole && last?.usuals !== usuals) setLast({ of: account.key, usuals });
  if (isWhole) return usuals;
  return last?.of === account.key ? last.usuals : undefined;
}

/** What a list goes by when it goes by verdicts; undefined until they are worked out. */
function useVerdicts(account: AccountRecord, history: History | undefined, filter: PostFilter, sort: PostSort) {
  const isAsked = isByUsual(filter, sort);
  const usuals = useUsuals(account, isAsked && history !== undefined ? history : NO_POSTS, history);
  const whole = useWhole(account, history, usuals);
  const judged = useMemo(() => (isAsked ? new Set(history?.map(({ key }) => key)) : NOBODY), [isAsked, history]);
  // Only what goes by verdicts depends on all of them; otherwise each newly judged post would sort the list anew.
  if (!isAsked) return { judged, usuals: NO_USUALS };
  if (history === undefined) return undefined;
  const known = filter.verdict === null ? usuals : whole;
  return known && { judged, usuals: known };
}

export interface Rows {
  /** Keys of the posts in their order; undefined until they were read, and judged where the filter goes by verdict. */
  readonly keys: readonly string[] | undefined;
  /** The newest posts, read at once. */
  readonly first: readonly PostRecord[];
  /** All posts of the account; undefined until they were counted. */
  readonly count: number | undefined;
  readonly history: History | undefined;
}

export function useRows(account: AccountRecord, filter: PostFilter, sort: PostSort): Rows {
  const now = useNow();
  const first = useOfAccount(account.key, firstOf);
  // The first rows come first; all others and what is usual can follow a moment later.
  const later = first === undefined ? null : account.key;
  const lines = useOfAccount(later, postLines);
  const texts = useOfAccount(isSearch(filter) ? account.key : null, postTexts);
  const history = useHistory(later);
  const verdicts = useVerdicts(account, history, filter, sort);
  const dated = useMemo((): DatedLines | undefined => lines && byDate(lines), [lines]);
  const listed = useMemo(() => {
    const searched = isSearch(filter) ? texts : NO_TEXTS;
    if (dated === undefined || verdicts === undefined || searched === undefined) return undefined;
    return listPosts(dated, { filter, sort, now, texts: searched, ...verdicts });
    // The verdicts are what they are made of.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [dated, filter, sort, now, texts, verdicts?.usuals, verdicts?.judged]);
  const isPlain = sort === 'published' && !isNarrowed(filter);
  const beginning = useMemo(() => first?.map(({ key }) => key), [first]);
  return {
    // What is there at once may stand in for all only where it is their beginning.
    keys:
      useLast(JSON.stringify([account.key, filter, sort]), listed) ??
      (isPlain && first !== undefined && first.length > 0 ? beginning : undefined),
    first: first ?? NO_POSTS,
    count: lines?.keys.length,
    history,
  };
}

const firstOf = (accountKey: string): Promise<PostRecord[]> => newestPosts(accountKey, FIRST);

/** What was listed for the same question before, while it is being listed anew. */
function useLast(question: string, listed: readonly string[] | undefined): readonly string[] | undefined {
  const [last, setLast] = useState<{ readonly question: string; readonly listed: readonly string[] } | null>(null);
  if (listed !== undefined && last?.listed !== listed) setLast({ question, listed });
  return listed ?? (last?.question === question ? last.listed : undefined);
}
