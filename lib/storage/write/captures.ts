/** Keeping what was read of posts: one transaction a batch, no reading is ever changed, the same batch twice adds nothing. */
import { Dexie } from 'dexie';
import { shouldKeep } from '@/lib/domain/snapshot-policy';
import { db } from '../db';
import { writing } from '../open';
import { followersNear } from '../queries/accounts';
import type { PostRecord, ReadingRecord } from '../records';
import { underKnownKeys, withOtherKeys } from './one-post';
import { firstRecord, mergedRecord, type Observation } from './merge-post';

export interface StoredBatch {
  /** Looks that added a reading. */
  readonly stored: number;
  /** Looks that told nothing new, or were stored before. */
  readonly unchanged: number;
  /** The posts as they now stand, with what was known of each before this batch (undefined for a new one). */
  readonly posts: readonly { readonly before: PostRecord | undefined; readonly after: PostRecord }[];
}

/** Stores looks at posts of tracked accounts. Rejects as `writing` does; then nothing of the batch is kept. */
export function storeObservations(given: readonly Observation[]): Promise<StoredBatch> {
  return writing(['posts', 'readings', 'accountReadings'], async () => {
    const named = await underKnownKeys(given);
    const observations = named.map(({ observation }) => observation);
    const keys = [...new Set(observations.map(({ facts }) => facts.key))];
    const known = await db.posts.bulkGet(keys);
    const before = new Map(keys.map((key, index) => [key, known[index]]));
    const after = new Map<string, PostRecord>();
    let stored = 0;
    for (const observation of inOrder(observations)) {
      const { key } = observation.facts;
      const current = after.get(key) ?? before.get(key);
      after.set(key, current === undefined ? firstRecord(observation) : mergedRecord(current, observation));
      if (await keepReading(observation)) stored += 1;
    }
    const posts = await Promise.all([...after.values()].map((post) => withFollowers(withOtherKeys(post, named))));
    await db.posts.bulkPut(posts);
    return {
      stored,
      unchanged: observations.length - stored,
      posts: posts.map((post) => ({ before: before.get(post.key), after: post })),
    };
  });
}

const inOrder = (observations: readonly Observation[]): Observation[] =>
  observations.toSorted((a, b) => a.readAt - b.readAt);

/** Appends the reading if the policy wants it; returns whether it did. */
async function keepReading({ facts, readAt, page, metrics }: Observation): Promise<boolean> {
  const previous = await db.readings
    .where('[postKey+readAt]')
    .between([facts.key, Dexie.minKey], [facts.key, readAt], true, true)
    .last();
  if (previous?.readAt === readAt || !shouldKeep(previous ?? null, metrics, readAt)) return false;
  const reading: ReadingRecord = {
    postKey: facts.key,
    readAt,
    accountKey: facts.accountKey,
    origin: 'page',
    page,
    metrics,
  };
  await db.readings.add(reading);
  return true;
}

async function withFollowers(post: PostRecord): Promise<PostRecord> {
  if (post.followersAtPost !== null || post.publishedAt === null) return post;
  const followersAtPost = await followersNear(post.accountKey, post.publishedAt);
  return followersAtPost === null ? post : { ...post, followersAtPost };
}
