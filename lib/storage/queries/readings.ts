/** Finding readings of posts. */
import { Dexie } from 'dexie';
import { db } from '../db';
import type { ReadingRecord } from '../records';

/** All readings of a post, oldest first. */
export function readingsOfPost(postKey: string): Promise<ReadingRecord[]> {
  return db.readings
    .where('[postKey+readAt]')
    .between([postKey, Dexie.minKey], [postKey, Dexie.maxKey], true, true)
    .toArray();
}

/** All readings of these posts, by post, each oldest first; a post without readings is absent. */
export async function readingsOfPosts(postKeys: readonly string[]): Promise<Map<string, ReadingRecord[]>> {
  const lists = await Promise.all(postKeys.map((key) => readingsOfPost(key)));
  const found = new Map<string, ReadingRecord[]>();
  postKeys.forEach((key, index) => {
    const list = lists[index];
    if (list !== undefined && list.length > 0) found.set(key, list);
  });
  return found;
}

/** Readings of an account's posts made from `from` (included) to `to` (excluded), oldest first. Times in ms. */
export function readingsOfAccount(
  accountKey: string,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): Promise<ReadingRecord[]> {
  return db.readings.where('[accountKey+readAt]').between([accountKey, from], [accountKey, to], true, false).toArray();
}

/** When a post of this account was last read, in ms; null when none was. */
export async function lastReadingOfAccount(accountKey: string): Promise<number | null> {
  const last = await db.readings
    .where('[accountKey+readAt]')
    .between([accountKey, Dexie.minKey], [accountKey, Dexie.maxKey], true, true)
    .last();
  return last?.readAt ?? null;
}

/** When any post was last read, in ms; null when none was. */
export async function lastReading(): Promise<number | null> {
  return (await db.readings.orderBy('readAt').last())?.readAt ?? null;
}

/** When any post was first read, in ms; null when none was. */
export async function firstReading(): Promise<number | null> {
  return (await db.readings.orderBy('readAt').first())?.readAt ?? null;
}
