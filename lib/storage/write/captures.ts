/** Keeping what was read of posts: one transaction a batch, no reading is ever changed, the same batch twice adds nothing. */
import { Dexie } from 'dexie';
import { shouldKeep } from '@/lib/domain/snapshot-policy';
import { db } from '../db';
import { writing } from '../open';
import { followersNearPosts } from '../queries/accounts';
import { type Correct, corrections } from '../queries/corrections';
import { deletedPeriods } from '../queries/deletions';
import type { PostRecord, ReadingRecord } from '../records';
import { joiningRules } from './campaigns';
import { underKnownKeys, withOtherKeys } from './one-post';
import { firstRecord, mergedRecord, type Observation, withoutFuture } from './merge-post';

export interface StoredBatch {
  /** Looks that added a reading. */
  readonly stored: number;
  /** Looks that told nothing new, or were stored before. */
  readonly unchanged: number;
  /** The posts as they now stand, with what was known of each before this batch (undefined for a new one). */
  readonly posts: readonly { readonly before: PostRecord | undefined; readonly after: PostRecord }[];
}

/**
 * Stores looks at posts of tracked accounts. Rejects as `writing` does; then nothing of the batch is kept. `now` in ms: what
 * was kept with a later time was read while the clock was ahead, and gives way. What does not wait for another answer is
 * asked for together: on the way to the database and back lies most of the time.
 */
export function storeObservations(
  given: readonly Observation[],
  now: number = Number.POSITIVE_INFINITY,
): Promise<StoredBatch> {
  return writing(['posts', 'readings', 'accountReadings', 'campaigns', 'corrections', 'deletions'], async () => {
    const named = await underKnownKeys(given);
    const keys = [...new Set(named.map(({ observation }) => observation.facts.key))];
    const [known, correct, isDeleted] = await Promise.all([db.posts.bulkGet(keys), corrections(), deletedPeriods()]);
    const before = new Map(keys.map((key, index) => [key, known[index]]));
    const observations = named
      .map(({ observation }) => observation)
      // A post of a deleted period that can be taken back is not recorded, unless it came back by a file.
      .filter(({ facts }) => before.get(facts.key) !== undefined || !isDeleted(facts))
      .toSorted((a, b) => a.readAt - b.readAt);
    const renamed = named.filter(({ otherKey }) => otherKey !== null);
    const merged = mergedPosts(observations, before, correct, now).map((post) => withOtherKeys(post, renamed));
    const [readings, dated, joined] = await Promise.all([
      newReadings(observations, before, correct),
      withFollowers(merged),
      joiningRules(merged.map(({ accountKey }) => accountKey)),
    ]);
    const posts = joined(dated, (key) => before.get(key) === undefined);
    await Promise.all([db.readings.bulkAdd(readings), db.posts.bulkPut(posts)]);
    return {
      stored: readings.length,
      unchanged: given.length - readings.length,
      posts: posts.map((post) => ({ before: before.get(post.key), after: post })),
    };
  });
}

/** The posts as they stand after these looks, which are in the order of their time. */
function mergedPosts(
  observations: readonly Observation[],
  before: ReadonlyMap<string, PostRecord | undefined>,
  correct: Correct,
  now: number,
): PostRecord[] {
  // A batch may be delivered twice: what the user discarded or set right in between stays so.
  const believed = correct(observations.map(readingOf));
  const after = new Map<string, PostRecord>();
  for (const [index, read] of observations.entries()) {
    const observation = { ...read, metrics: believed[index]?.metrics ?? read.metrics };
    const { key } = observation.facts;
    const current = after.get(key) ?? before.get(key);
    const next =
      current === undefined ? firstRecord(observation) : mergedRecord(withoutFuture(current, now), observation);
    after.set(key, next);
  }
  return [...after.values()];
}

/** The readings that the policy wants, of looks in the order of their time. All that is needed is asked for at once. */
async function newReadings(
  observations: readonly Observation[],
  before: ReadonlyMap<string, PostRecord | undefined>,
  correct: Correct,
): Promise<ReadingRecord[]> {
  const found = await Promise.all(
    observations.map(async ({ facts, readAt, metrics }) => {
      const known = before.get(facts.key);
      // A post that is not known has no readings.
      if (known === undefined) return undefined;
      const next = known.lastReadAt > readAt ? await readingRightAfter(facts.key, readAt) : undefined;
      return next !== undefined && !shouldKeep(next, metrics, readAt) ? next : lastReading(facts.key, readAt);
    }),
  );
  // What shows a discarded number again is a new look and has a reading of its own: latest and readings must agree.
  const believed = correct(found.filter((reading) => reading !== undefined));
  const byKey = new Map(believed.map((reading) => [`${reading.readAt} ${reading.postKey}`, reading]));
  const kept = found.map((reading) => reading && byKey.get(`${reading.readAt} ${reading.postKey}`));
  const added = new Map<string, ReadingRecord>();
  return observations.flatMap((observation, index) => {
    const reading = readingOf(observation);
    const previous = later(kept[index], added.get(reading.postKey));
    if (previous?.readAt === reading.readAt) return [];
    if (!shouldKeep(previous ?? null, reading.metrics, reading.readAt)) return [];
    added.set(reading.postKey, reading);
    return [reading];
  });
}

/** The last reading of a post up to a moment, that included. */
const lastReading = (postKey: string, readAt: number): Promise<ReadingRecord | undefined> =>
  db.readings.where('[postKey+readAt]').between([postKey, Dexie.minKey], [postKey, readAt], true, true).last();

/** Two windows look at one post at the same time, and the one that looked first may tell last: within so many ms. */
const SAME_TIME = 60_000;

const readingRightAfter = (postKey: string, readAt: number): Promise<ReadingRecord | undefined> =>
  db.readings
    .where('[postKey+readAt]')
    .between([postKey, readAt], [postKey, readAt + SAME_TIME], false, true)
    .first();

const later = (a: ReadingRecord | undefined, b: ReadingRecord | undefined): ReadingRecord | undefined =>
  a === undefined || (b !== undefined && b.readAt > a.readAt) ? b : a;

const readingOf = ({ facts, readAt, page, metrics }: Observation): ReadingRecord => ({
  postKey: facts.key,
  readAt,
  accountKey: facts.accountKey,
  origin: 'page',
  page,
  metrics,
});

/** The posts with the followers of their day, where that is known by now and was not before. */
async function withFollowers(posts: readonly PostRecord[]): Promise<PostRecord[]> {
  const followers = await followersNearPosts(
    posts.flatMap(({ accountKey, publishedAt, followersAtPost }) =>
      followersAtPost !== null || publishedAt === null ? [] : [{ accountKey, publishedAt }],
    ),
  );
  return posts.map((post) =>
    post.followersAtPost !== null || post.publishedAt === null
      ? post
      : { ...post, followersAtPost: followers(post.accountKey, post.publishedAt) },
  );
}
