/** All that is kept of some accounts, for files that the user takes away. */
import { Dexie } from 'dexie';
import { db } from '../db';
import type { AccountReadingRecord, PostRecord, ReadingRecord } from '../records';

/** All posts of these accounts, newest first; undated ones last. */
export async function allPosts(accountKeys: readonly string[]): Promise<PostRecord[]> {
  const posts = await db.posts.where('accountKey').anyOf(accountKeys).toArray();
  return posts.sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
}

/** All readings of the posts of these accounts, per account oldest first. */
export async function allReadings(accountKeys: readonly string[]): Promise<ReadingRecord[]> {
  const lists = await Promise.all(
    accountKeys.map((key) =>
      db.readings.where('[accountKey+readAt]').between([key, Dexie.minKey], [key, Dexie.maxKey], true, true).toArray(),
    ),
  );
  return lists.flat();
}

/** All readings of these accounts' own numbers, per account oldest first. */
export async function allAccountReadings(accountKeys: readonly string[]): Promise<AccountReadingRecord[]> {
  const lists = await Promise.all(
    accountKeys.map((key) =>
      db.accountReadings
        .where('[accountKey+readAt]')
        .between([key, Dexie.minKey], [key, Dexie.maxKey], true, true)
        .toArray(),
    ),
  );
  return lists.flat();
}
