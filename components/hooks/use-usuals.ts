/** Posts against the usual of their account. Worked out a few at a time, so that scrolling and typing stay smooth. */
import { useEffect, useRef, useState } from 'react';
import { DAY } from '@/lib/domain/age';
import type { PostReading } from '@/lib/domain/comparable';
import { type Usual, usualCandidates, usualFor } from '@/lib/domain/usual';
import { readingsOfPosts } from '@/lib/storage/queries/readings';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import type { History } from './use-history';
import { matureAfterDays } from './use-week';

/** Work goes on without a pause for so long, ms. */
const SLICE = 8;

export type Usuals = ReadonlyMap<string, Usual>;

interface Kept {
  /** The post as it was judged. */
  readonly post: PostRecord;
  readonly usual: Usual;
}

/** Whether a post is still what it was: not read again, none of its numbers corrected. */
function isSame(before: PostRecord | undefined, { lastReadAt, latest }: PostRecord): boolean {
  if (before?.lastReadAt !== lastReadAt) return false;
  return before.latest === latest || JSON.stringify(before.latest) === JSON.stringify(latest);
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A post whose counts still grew when it was last read is compared at an age, which takes the readings of that age. */
const isYoung = (post: PostRecord, days: number): boolean =>
  post.publishedAt !== null && post.lastReadAt - post.publishedAt < (days + 4) * DAY;

/** Readings by post, and how far each post had been read when they were fetched. */
interface KnownReadings {
  readonly byPost: Map<string, readonly PostReading[]>;
  readonly upTo: Map<string, number>;
}

/** Fetches the readings that judging `posts` takes, as far as they are not known or not up to date. */
async function completeReadings(
  known: KnownReadings,
  posts: readonly PostRecord[],
  history: readonly PostRecord[],
): Promise<void> {
  const needed = new Set(posts.flatMap((post) => [post, ...usualCandidates(post, history)]));
  const missing = [...needed].filter(({ key, lastReadAt }) => known.upTo.get(key) !== lastReadAt);
  if (missing.length === 0) return;
  const found = await readingsOfPosts(missing.map(({ key }) => key));
  for (const { key, lastReadAt } of missing) {
    known.byPost.set(key, found.get(key) ?? []);
    known.upTo.set(key, lastReadAt);
  }
}

interface Work {
  /** Account, size and corrections of the history that `posts` were judged by. */
  of: string;
  posts: Map<string, Kept>;
  /** Account and corrections that `readings` were fetched with. */
  readingsOf: string;
  readings: KnownReadings;
}

const nothing = (): Pick<Work, 'readings'> => ({ readings: { byPost: new Map(), upTo: new Map() } });

/**
 * The usual of `posts`, as far as it is worked out; `history` are the newest posts of the same account. Comparing is by
 * engagements. What was worked out stays until the post is read again, the history gains or loses a post, or a
 * reading of the account is corrected.
 */
export function useUsuals(
  account: AccountRecord | null,
  posts: readonly PostRecord[],
  history: History | undefined,
): Usuals {
  const [usuals, setUsuals] = useState<Usuals>(new Map());
  const kept = useRef<Work>({ of: '', posts: new Map(), readingsOf: '', ...nothing() });
  useEffect(() => {
    if (account === null || history === undefined) return undefined;
    let current = true;
    const work = kept.current;
    const readingsOf = `${account.key} ${history.corrections}`;
    if (work.readingsOf !== readingsOf) Object.assign(work, { readingsOf, ...nothing() });
    const of = `${history.length} ${readingsOf}`;
    if (work.of !== of) Object.assign(work, { of, posts: new Map() });
    const { posts: known, readings } = work;
    const todo = posts.filter((post) => !isSame(known.get(post.key)?.post, post));
    const publish = (): void => setUsuals(new Map([...known].map(([key, { usual }]) => [key, usual])));
    const judge = async (): Promise<void> => {
      const days = matureAfterDays(account.platform);
      const young = todo.filter((post) => isYoung(post, days));
      await completeReadings(readings, young, history);
      let since = performance.now();
      for (const post of todo) {
        if (!current) return;
        const options = { now: Date.now(), matureAfterDays: days, readings: readings.byPost };
        known.set(post.key, {
          post,
          usual: usualFor(post, usualCandidates(post, history), options),
        });
        if (performance.now() - since < SLICE) continue;
        publish();
        await nextTurn();
        since = performance.now();
      }
      if (current) publish();
    };
    if (todo.length > 0) void judge();
    else publish();
    return () => {
      current = false;
    };
  }, [account, posts, history]);
  return usuals;
}
