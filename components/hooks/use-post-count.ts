/** How many posts of an account were recorded. */
import { useLiveQuery } from 'dexie-react-hooks';
import { countPosts } from '@/lib/storage/queries/counts';

/** Undefined until it was counted. */
export function usePostCount(accountKey: string): number | undefined {
  return useLiveQuery(() => countPosts(accountKey), [accountKey]);
}
