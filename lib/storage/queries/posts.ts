/** Finding posts: always through an index. */
import { Dexie } from 'dexie';
import { startOfSpan } from '@/lib/domain/post-list/spans';
import { db } from '../db';
import type { PostRecord } from '../records';

/** Spans that are counted at once on the way back. */
const SPANS = 8;

/** The beginning of the span, in ms, from which on an account has at least `limit` dated posts; null when it has fewer in all. */
async function beginningOfNewest(accountKey: string, limit: number): Promise<number | null> {
  const dated: [[string, unknown], [string, unknown]] = [
    [accountKey, 0],
    [accountKey, Dexie.maxKey],
  ];
  const keys = await db.postLines
    .where('[accountKey+span]')
    .between(...dated, true, true)
    .primaryKeys();
  let count = 0;
  for (let end = keys.length; end > 0; end -= SPANS) {
    const spans = await db.postLines.bulkGet(keys.slice(Math.max(0, end - SPANS), end));
    for (const span of spans.toReversed()) {
      count += span?.keys.length ?? 0;
      if (span !== undefined && count >= limit) return startOfSpan(span.span);
    }
  }
  return null;
}

/**
 * Up to `limit` dated posts of an account, newest first, those of one moment by their keys. Posts without a date are not
 * among them: see undatedPostsOfAccount. One range read as a whole is many times faster than a walk backwards.
 */
export async function newestPosts(accountKey: string, limit: number): Promise<PostRecord[]> {
  const from = (await beginningOfNewest(accountKey, limit)) ?? Dexie.minKey;
  const posts = await db.posts
    .where('[accountKey+publishedAt]')
    .between([accountKey, from], [accountKey, Dexie.maxKey], true, true)
    .toArray();
  return posts.toReversed().slice(0, limit);
}

/** Posts of an account whose day of publishing is not known. */
export function undatedPostsOfAccount(accountKey: string): Promise<PostRecord[]> {
  return db.posts.where('[accountKey+publishedAtPrecision]').equals([accountKey, 'unknown']).toArray();
}

/** Posts of an account published from `from` (included) to `to` (excluded), oldest first. Times in ms. */
export function postsOfPeriod(accountKey: string, from: number, to: number): Promise<PostRecord[]> {
  return db.posts
    .where('[accountKey+publishedAt]')
    .between([accountKey, from], [accountKey, to], true, false)
    .toArray();
}

/** The posts with these keys, in the same order; undefined for one that is not kept. A key may be another one of the same post. */
export async function postsByKey(keys: readonly string[]): Promise<(PostRecord | undefined)[]> {
  const found = await db.posts.bulkGet([...keys]);
  const unknown = keys.filter((_, index) => found[index] === undefined);
  if (unknown.length === 0) return found;
  const others = await db.posts.where('otherKeys').anyOf(unknown).toArray();
  return found.map((post, index) => post ?? others.find(({ otherKeys }) => otherKeys?.includes(keys[index] ?? '')));
}
