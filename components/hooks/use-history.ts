/** Posts of an account, kept current while the user scrolls the site. */
import { useLiveQuery } from 'dexie-react-hooks';
import { allPosts } from '@/lib/storage/queries/everything';
import { postsByKey, postsOfAccount, undatedPostsOfAccount } from '@/lib/storage/queries/posts';
import { annotationOf } from '@/lib/storage/queries/annotations';
import { correctionsOfPost } from '@/lib/storage/queries/corrections';
import { stateOfCorrections } from '@/lib/storage/queries/state-of-corrections';
import { rawReadingsOfPost, readingsOfPost } from '@/lib/storage/queries/readings';
import type { AnnotationRecord, CorrectionRecord, PostRecord, ReadingRecord } from '@/lib/storage/records';

/** As many newest posts make up what is usual; badges use as many. */
const HISTORY = 3000;

/** Posts to judge by. */
export interface History extends ReadonlyArray<PostRecord> {
  /** Changes with every correction of a reading: what was worked out before no longer holds. */
  readonly corrections?: string;
}

/** The newest posts of an account, newest first; undefined until they were read. */
export function useHistory(accountKey: string | null): History | undefined {
  return useLiveQuery(async () => {
    if (accountKey === null) return [];
    const [posts, corrections] = await Promise.all([
      postsOfAccount(accountKey, HISTORY),
      stateOfCorrections(accountKey),
    ]);
    return Object.assign(posts, { corrections });
  }, [accountKey]);
}

/** As a limit: no limit. */
export const EVERY = Number.POSITIVE_INFINITY;

export interface PostList {
  readonly accountKey: string;
  readonly posts: readonly PostRecord[];
  /** Whether there are older posts than these. */
  readonly hasMore: boolean;
}

/** Up to `limit` posts of an account, newest first, the undated ones after all others; undefined until they were read. */
export function usePostList(accountKey: string, limit: number): PostList | undefined {
  return useLiveQuery(async () => {
    // One range read as a whole is many times faster than a long walk backwards.
    if (limit === EVERY) return { accountKey, posts: await allPosts([accountKey]), hasMore: false };
    const posts = await postsOfAccount(accountKey, limit);
    const hasMore = posts.length === limit;
    return { accountKey, posts: hasMore ? posts : [...posts, ...(await undatedPostsOfAccount(accountKey))], hasMore };
  }, [accountKey, limit]);
}

export interface PostWithReadings {
  readonly post: PostRecord;
  /** As the user corrected them, oldest first. */
  readonly readings: readonly ReadingRecord[];
  /** As they were read, oldest first. */
  readonly raw: readonly ReadingRecord[];
  readonly corrections: readonly CorrectionRecord[];
  /** Null: nothing was written down. */
  readonly annotation: AnnotationRecord | null;
}

/** A post with its readings; null when it is not kept, undefined until it was read. */
export function usePost(key: string): PostWithReadings | null | undefined {
  return useLiveQuery(async () => {
    const [post] = await postsByKey([key]);
    if (post === undefined) return null;
    const [readings, raw, corrections, annotation] = await Promise.all([
      readingsOfPost(post.key),
      rawReadingsOfPost(post.key),
      correctionsOfPost(post.key),
      annotationOf(post.key),
    ]);
    return { post, readings, raw, corrections, annotation: annotation ?? null };
  }, [key]);
}
