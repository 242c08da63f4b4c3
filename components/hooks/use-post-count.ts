/** How many posts of an account were recorded. */
import { useLiveQuery } from 'dexie-react-hooks';
import { countPosts } from '@/lib/storage/queries/counts';

/** Undefined until it was counted; nothing is counted without a key. */
export function usePostCount(accountKey: string | null): number | undefined {
  return useLiveQuery(() => (accountKey === null ? undefined : countPosts(accountKey)), [accountKey]);
}
