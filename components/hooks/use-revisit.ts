/** The posts of an account that are worth a look today, kept current. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { COMPARISON_AGES, toleranceAt } from '@/lib/domain/age';
import { postsToRevisit, type Revisit } from '@/lib/domain/revisit';
import { postsOfPeriod } from '@/lib/storage/queries/posts';
import { readingsOfAccount } from '@/lib/storage/queries/readings';
import type { PostRecord } from '@/lib/storage/records';
import { byPost } from './by-post';
import { useNow } from './use-now';
import { useZone } from './use-zone';

const OLDEST = COMPARISON_AGES['28d'] + toleranceAt(COMPARISON_AGES['28d']);
const WINDOW = 2 * toleranceAt(COMPARISON_AGES['28d']);
const QUARTER_HOUR = 900_000;

/** Undefined until it was read; empty without an account. */
export function useRevisit(accountKey: string | null): readonly Revisit<PostRecord>[] | undefined {
  const now = useNow();
  const zone = useZone();
  // The range is asked for anew only now and then; the rule itself uses the exact time.
  const until = Math.ceil(now / QUARTER_HOUR) * QUARTER_HOUR;
  const stored = useLiveQuery(async () => {
    if (accountKey === null) return null;
    const posts = await postsOfPeriod(accountKey, until - OLDEST - QUARTER_HOUR, until);
    // Only readings of the last days can lie in a window that is still open.
    return { posts, readings: byPost(await readingsOfAccount(accountKey, until - WINDOW - QUARTER_HOUR)) };
  }, [accountKey, until]);
  return useMemo(() => {
    if (accountKey === null) return [];
    if (stored === undefined || stored === null) return undefined;
    return postsToRevisit(stored.posts, stored.readings, now, zone);
  }, [accountKey, stored, now, zone]);
}
