/** Finding posts: always through an index, newest first, page by page. */
import { Dexie } from 'dexie';
import { db } from '../db';
import type { PostRecord } from '../records';

/** Where the next page begins: the last post of the page before. */
export interface PostCursor {
  readonly publishedAt: number;
  readonly key: string;
}

/** The cursor after `posts`, a page of dated posts; null when the page is empty. */
export function cursorAfter(posts: readonly PostRecord[]): PostCursor | null {
  const last = posts.at(-1);
  return last === undefined || last.publishedAt === null ? null : { publishedAt: last.publishedAt, key: last.key };
}

/**
 * Up to `limit` dated posts of an account, newest first, after `after`. Fewer than `limit` means that there are no more.
 * Posts without a date are not among them: see undatedPostsOfAccount.
 */
export function postsOfAccount(accountKey: string, limit: number, after?: PostCursor): Promise<PostRecord[]> {
  const latest = after === undefined ? Dexie.maxKey : after.publishedAt;
  const range = db.posts
    .where('[accountKey+publishedAt]')
    .between([accountKey, Dexie.minKey], [accountKey, latest], true, true)
    .reverse();
  // Posts of the same moment are ordered by key, so the page before may have ended in the middle of them.
  const rest =
    after === undefined
      ? range
      : range.filter((post) => (post.publishedAt ?? 0) < after.publishedAt || post.key < after.key);
  return rest.limit(limit).toArray();
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
