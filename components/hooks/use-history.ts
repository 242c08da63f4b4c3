/** Posts of an account, kept current while the user scrolls the site. */
import { useLiveQuery } from 'dexie-react-hooks';
import { newestPosts, postsByKey } from '@/lib/storage/queries/posts';
import { annotationOf } from '@/lib/storage/queries/annotations';
import { correctionsOfPost } from '@/lib/storage/queries/corrections';
import { stateOfCorrections } from '@/lib/storage/queries/state-of-corrections';
import { rawReadingsOfPost, readingsOfPost } from '@/lib/storage/queries/readings';
import type { AnnotationRecord, CorrectionRecord, PostRecord, ReadingRecord } from '@/lib/storage/records';

/** As many newest posts make up what is usual; badges use as many. */
const HISTORY = 3000;

/** Posts to judge by. */
export interface History extends ReadonlyArray<PostRecord> {
  readonly accountKey: string;
  /** Changes with every correction of a reading: what was worked out before no longer holds. */
  readonly corrections: string;
}

/** The newest posts of an account, newest first; undefined until they were read, and without an account. */
export function useHistory(accountKey: string | null): History | undefined {
  const found = useLiveQuery(async () => {
    if (accountKey === null) return undefined;
    const [posts, corrections] = await Promise.all([newestPosts(accountKey, HISTORY), stateOfCorrections(accountKey)]);
    return Object.assign(posts, { accountKey, corrections });
  }, [accountKey]);
  // Right after a change of account the last answer still belongs to the one before: nothing is judged by that.
  return found?.accountKey === accountKey ? found : undefined;
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
