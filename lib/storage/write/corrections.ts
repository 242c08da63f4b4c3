/** Discarding a wrong number of a reading, setting it right, and taking that back. The reading is never changed. */
import { mergeLatest, NOTHING_KNOWN } from '@/lib/domain/latest';
import type { PostMetric } from '@/lib/domain/metrics';
import { db } from '../db';
import { writing } from '../open';
import { readingsOfPost } from '../queries/readings';
import type { PostRecord } from '../records';

/** One number of one reading. */
export interface ReadNumber {
  readonly postKey: string;
  readonly readAt: number;
  readonly metric: PostMetric;
}

const TABLES = ['posts', 'readings', 'corrections'] as const;

/** The post with the best current value of one metric worked out anew from its readings; those of pages go first. */
async function withLatest(post: PostRecord, metric: PostMetric): Promise<PostRecord> {
  const readings = (await readingsOfPost(post.key)).filter((reading) => reading.metrics[metric] !== undefined);
  const fromPages = readings.filter(({ origin }) => origin === 'page');
  let found = NOTHING_KNOWN;
  for (const { metrics, readAt } of fromPages.length > 0 ? fromPages : readings) {
    const value = metrics[metric];
    if (value !== undefined) found = mergeLatest(found, { [metric]: value }, readAt);
  }
  const { [metric]: _value, ...latest } = post.latest;
  const { [metric]: _readAt, ...latestReadAt } = post.latestReadAt;
  return {
    ...post,
    latest: { ...latest, ...found.latest },
    latestReadAt: { ...latestReadAt, ...found.latestReadAt },
  };
}

async function renewLatest(postKey: string, metric: PostMetric): Promise<void> {
  const post = await db.posts.get(postKey);
  if (post !== undefined) await db.posts.put(await withLatest(post, metric));
}

/**
 * Sets a number of a reading right; null discards it. What is known of the post follows in the same transaction.
 * Rejects as `writing` does; then nothing has changed. `now` in ms.
 */
export function correctReading(
  { postKey, readAt, metric }: ReadNumber,
  value: number | null,
  now: number,
): Promise<void> {
  return writing(TABLES, async () => {
    const reading = await db.readings.get([postKey, readAt]);
    if (reading === undefined) return;
    const { accountKey } = reading;
    await db.corrections.put({ postKey, readAt, metric, accountKey, value, correctedAt: now });
    await renewLatest(postKey, metric);
  });
}

/** Takes a correction back: the reading counts again as it was read. */
export function takeBackCorrection({ postKey, readAt, metric }: ReadNumber): Promise<void> {
  return writing(TABLES, async () => {
    await db.corrections.delete([postKey, readAt, metric]);
    await renewLatest(postKey, metric);
  });
}

/** Works out anew what is known of every post with a correction. Runs inside a transaction over posts, readings and corrections. */
export async function respectCorrections(): Promise<void> {
  const corrections = await db.corrections.toArray();
  const numbers = new Map(corrections.map(({ postKey, metric }) => [`${metric} ${postKey}`, { postKey, metric }]));
  for (const { postKey, metric } of numbers.values()) await renewLatest(postKey, metric);
}
