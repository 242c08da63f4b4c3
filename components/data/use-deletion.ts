/** What is chosen for deletion, what would go with it, and the deletion itself. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { momentOf } from '@/lib/domain/weeks';
import type { Words } from '@/lib/i18n/words';
import { send } from '@/lib/messaging/client';
import { type Kept, keptInAll, keptOfAccount } from '@/lib/storage/queries/counts';
import { countPostsOfPeriod } from '@/lib/storage/queries/everything';
import type { AccountRecord } from '@/lib/storage/records';
import { isForRoom } from '@/lib/storage/space';
import { deleteAccount, deleteEverything, deletePostsOfPeriod } from '@/lib/storage/write/deletion';
import { setDownDeletion } from '@/lib/storage/write/deletion-grace';
import { useTranslator } from '../hooks/use-translator';

export const EVERYTHING = '';
/** Before the id of a platform whose accounts are all meant; no key of an account has a space. */
export const ALL_OF = 'all of ';

export interface DeletionChoice {
  /** EVERYTHING, ALL_OF and a platform, or the key of an account. */
  readonly what: string;
  /** YYYY-MM-DD; empty: from the beginning, to the end. */
  readonly from: string;
  readonly to: string;
}

/** Says in words what would go or went; written when it is shown, so that it follows a change of language. */
type Told = (words: Words) => string;

export type DeletionState =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'done'; readonly what: Told }
  | { readonly kind: 'no room' }
  | { readonly kind: 'failed'; readonly detail: string };

const NO_CHOICE: DeletionChoice = { what: EVERYTHING, from: '', to: '' };

/** "216 posts, 1,204 readings, from 3 Nov 2025 to 19 Nov 2026". */
function describe(kept: Kept, { t, dates, locale }: Words): string {
  const parts = [
    ...(kept.accounts === 1 ? [] : [t('data.delete.accounts', { n: kept.accounts })]),
    t('data.delete.posts', { n: kept.posts }),
    t('data.delete.readings', { n: kept.readings }),
  ];
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
  if (kept.firstReadAt === null || kept.lastReadAt === null) return list;
  return t('data.delete.span', {
    list,
    first: dates.date(kept.firstReadAt),
    last: dates.date(kept.lastReadAt),
  });
}

const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

async function keptOfAccounts(keys: readonly string[]): Promise<Kept> {
  const all = await Promise.all(keys.map(keptOfAccount));
  return all.reduce(
    (sum, kept) => ({
      posts: sum.posts + kept.posts,
      readings: sum.readings + kept.readings,
      accounts: sum.accounts + kept.accounts,
      firstReadAt: earlier(sum.firstReadAt, kept.firstReadAt),
      lastReadAt: later(sum.lastReadAt, kept.lastReadAt),
    }),
    { posts: 0, readings: 0, accounts: 0, firstReadAt: null, lastReadAt: null },
  );
}

/** The accounts that a choice means. */
function meantBy(what: string, accounts: readonly AccountRecord[]): AccountRecord[] {
  return accounts.filter(({ key, platform }) => what === EVERYTHING || what === key || what === `${ALL_OF}${platform}`);
}

interface Scope {
  readonly accounts: readonly AccountRecord[];
  readonly keys: readonly string[];
  readonly isAll: boolean;
  /** ms; null for the whole time. */
  readonly period: { readonly from: number; readonly to: number } | null;
}

function scopeOf({ what, from, to }: DeletionChoice, accounts: readonly AccountRecord[], zone: string): Scope {
  const meant = meantBy(what, accounts);
  const keys = meant.map(({ key }) => key);
  if (from === '' && to === '') return { accounts: meant, keys, isAll: what === EVERYTHING, period: null };
  const start = from === '' ? 0 : momentOf(from, 0, zone);
  // The last day belongs to the period: to the beginning of the next one.
  const end = to === '' ? Number.MAX_SAFE_INTEGER : momentOf(to, 24 * 60, zone);
  return { accounts: meant, keys, isAll: false, period: { from: start, to: end } };
}

async function previewOf({ keys, isAll, period }: Scope): Promise<{ what: Told; isEmpty: boolean }> {
  if (period !== null) {
    const posts = await countPostsOfPeriod(keys, period.from, period.to);
    return { what: ({ t }) => t('data.delete.ofPeriod', { n: posts }), isEmpty: posts === 0 };
  }
  const kept = await (isAll ? keptInAll() : keptOfAccounts(keys));
  return { what: (words) => describe(kept, words), isEmpty: kept.posts + kept.readings + kept.accounts === 0 };
}

/** For good, without a week to take it back. */
async function deleteAtOnce({ keys, isAll, period }: Scope): Promise<void> {
  if (isAll) return deleteEverything();
  for (const key of keys) {
    await (period === null ? deleteAccount(key) : deletePostsOfPeriod(key, period.from, period.to));
  }
}

export function useDeletion(accounts: readonly AccountRecord[]) {
  const { dates } = useTranslator();
  const [choice, setChoice] = useState(NO_CHOICE);
  const [state, setState] = useState<DeletionState>({ kind: 'idle' });
  const scope = scopeOf(choice, accounts, dates.timeZone);
  const preview = useLiveQuery(
    () => previewOf(scope),
    [choice.what, choice.from, choice.to, accounts.map(({ key }) => key).join(), dates.timeZone],
  );
  const run = async (isForGood: boolean): Promise<void> => {
    setState({ kind: 'working' });
    try {
      const { accounts: meant, isAll: isEverything, period } = scope;
      await (isForGood ? deleteAtOnce(scope) : setDownDeletion({ accounts: meant, isEverything, period }, Date.now()));
      setState({ kind: 'done', what: preview?.what ?? (() => '') });
      setChoice(NO_CHOICE);
      await send('tabs.refresh', undefined);
    } catch (error) {
      if (isForRoom(error)) return setState({ kind: 'no room' });
      setState({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };
  const choose = (change: Partial<DeletionChoice>): void => {
    setChoice({ ...choice, ...change });
    setState({ kind: 'idle' });
  };
  return { choice, choose, preview, isAll: scope.isAll, state, run };
}
