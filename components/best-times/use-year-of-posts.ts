/** The posts that best times and trials of an account need, kept current while the user scrolls the site. */
import { useLiveQuery } from 'dexie-react-hooks';
import { DAY } from '@/lib/domain/age';
import { postsOfPeriod, undatedPostsOfAccount } from '@/lib/storage/queries/posts';
import { type Trials, trialsOf } from '@/lib/storage/queries/experiments';
import type { PostRecord } from '@/lib/storage/records';

const A_YEAR = 366 * DAY;
/** A trial looks back so far for posts to compare with. */
const BEFORE_TRIAL = 57 * DAY;

export interface YearOfPosts extends Trials {
  readonly accountKey: string;
  /** Oldest first: of the last year, and since before the first trial. */
  readonly posts: readonly PostRecord[];
  /** Posts without any date. */
  readonly undated: number;
}

/** Undefined until it was read. `today` is any moment of this day, so that the question stays the same for a day. */
export function useYearOfPosts(accountKey: string, today: number): YearOfPosts | undefined {
  const found = useLiveQuery(async () => {
    const [trials, undated] = await Promise.all([trialsOf(accountKey), undatedPostsOfAccount(accountKey)]);
    const first = Math.min(today - A_YEAR, ...trials.trials.map(({ startedAt }) => startedAt - BEFORE_TRIAL));
    const posts = await postsOfPeriod(accountKey, first, Number.MAX_SAFE_INTEGER);
    return { accountKey, posts, undated: undated.length, ...trials };
  }, [accountKey, today]);
  // Right after a change of account the last answer still belongs to the one before.
  return found?.accountKey === accountKey ? found : undefined;
}
