/** Thinning out old readings, a little at a time, so that the worker is never busy for long. */
import { thin, THIN_AFTER } from '@/lib/domain/snapshot-policy';
import { db } from '../db';
import { writing } from '../open';
import { correctionsOfPost } from '../queries/corrections';
import { rawReadingsOfPost } from '../queries/readings';
import type { PostRecord } from '../records';
import { readMeta, writeMeta } from './meta';

/** Rows looked at in one step. */
const CHUNK = 500;
/** Posts thinned in one transaction: on the way to the database and back lies most of the time, but nobody else writes meanwhile. */
const POSTS_AT_ONCE = 50;

/** Up to where (readAt, ms) readings were thinned before. */
const MARK = 'thinned-until';

/**
 * Thins readings that became old since the last time, in steps of 500 rows and at most `steps` of them. `now` in ms.
 * Returns how many readings went and whether all old ones were looked at.
 */
export async function thinReadings(now: number, steps = 20): Promise<{ removed: number; done: boolean }> {
  let removed = 0;
  for (let step = 0; step < steps; step += 1) {
    const mark = await readMeta(MARK);
    const from = typeof mark === 'number' ? mark : 0;
    const old = await db.readings
      .where('readAt')
      .between(from, now - THIN_AFTER, true, false)
      .limit(CHUNK)
      .primaryKeys();
    const last = old.at(-1);
    if (last === undefined) return { removed, done: true };
    const keys = [...new Set(old.map(([key]) => key))];
    for (let at = 0; at < keys.length; at += POSTS_AT_ONCE)
      removed += await thinPosts(keys.slice(at, at + POSTS_AT_ONCE), now);
    // The rest of a moment shared by many rows is looked at with it, since whole posts are thinned: never stand still.
    await writeMeta(MARK, Math.max(last[1], from + 1));
    if (old.length < CHUNK) return { removed, done: true };
  }
  return { removed, done: false };
}

function thinPosts(keys: readonly string[], now: number): Promise<number> {
  const drop = async (): Promise<number> => {
    const posts = await db.posts.bulkGet([...keys]);
    const lists = await Promise.all(keys.map((key, index) => goneOf(key, posts[index], now)));
    const gone = lists.flat();
    if (gone.length > 0) await db.readings.bulkDelete(gone);
    return gone.length;
  };
  return writing(['posts', 'readings', 'corrections'], drop, 'deletes');
}

/** Keys of the readings of a post that go. What the user corrected stays, and so does what it was before. */
async function goneOf(postKey: string, post: PostRecord | undefined, now: number): Promise<[string, number][]> {
  const [readings, corrections] = await Promise.all([rawReadingsOfPost(postKey), correctionsOfPost(postKey)]);
  const kept = new Set(thin(readings, now, post?.publishedAt ?? null));
  const corrected = new Set(corrections.map(({ readAt }) => readAt));
  return readings
    .filter((reading) => !kept.has(reading) && !corrected.has(reading.readAt))
    .map(({ readAt }) => [postKey, readAt]);
}
