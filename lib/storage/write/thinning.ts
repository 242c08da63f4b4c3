/** Thinning out old readings, a little at a time, so that the worker is never busy for long. */
import { thin, THIN_AFTER } from '@/lib/domain/snapshot-policy';
import { db } from '../db';
import { writing } from '../open';
import { correctionsOfPost } from '../queries/corrections';
import { rawReadingsOfPost } from '../queries/readings';
import { readMeta, writeMeta } from './meta';

/** Rows looked at in one step. */
const CHUNK = 500;

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
    for (const postKey of new Set(old.map(([key]) => key))) removed += await thinPost(postKey, now);
    // The rest of a moment shared by many rows is looked at with it, since whole posts are thinned: never stand still.
    await writeMeta(MARK, Math.max(last[1], from + 1));
    if (old.length < CHUNK) return { removed, done: true };
  }
  return { removed, done: false };
}

/** What the user corrected stays, and so does what it was before. */
function thinPost(postKey: string, now: number): Promise<number> {
  return writing(['posts', 'readings', 'corrections'], async () => {
    const readings = await rawReadingsOfPost(postKey);
    const post = await db.posts.get(postKey);
    const kept = new Set(thin(readings, now, post?.publishedAt ?? null));
    const corrected = new Set((await correctionsOfPost(postKey)).map(({ readAt }) => readAt));
    const gone = readings.filter((reading) => !kept.has(reading) && !corrected.has(reading.readAt));
    await db.readings.bulkDelete(gone.map(({ readAt }): [string, number] => [postKey, readAt]));
    return gone.length;
  });
}
