/** Finding readings of posts, as the user corrected them. */
import { Dexie } from 'dexie';
import { grouped } from '@/lib/domain/grouped';
import { db } from '../db';
import type { ReadingRecord } from '../records';
import { corrected } from './corrections';

/** All readings of a post as they were read, corrections aside, oldest first. */
export function rawReadingsOfPost(postKey: string): Promise<ReadingRecord[]> {
  return db.readings
    .where('[postKey+readAt]')
    .between([postKey, Dexie.minKey], [postKey, Dexie.maxKey], true, true)
    .toArray();
}

/** All readings of a post, oldest first. */
export async function readingsOfPost(postKey: string): Promise<ReadingRecord[]> {
  return corrected(await rawReadingsOfPost(postKey));
}

/** All readings of these posts, by post, each oldest first; a post without readings is absent. */
export async function readingsOfPosts(postKeys: readonly string[]): Promise<Map<string, ReadingRecord[]>> {
  const lists = await Promise.all(postKeys.map((key) => rawReadingsOfPost(key)));
  return grouped(await corrected(lists.flat()), ({ postKey }) => postKey);
}

/** Readings of an account's posts made from `from` (included) to `to` (excluded), oldest first. Times in ms. */
export async function readingsOfAccount(
  accountKey: string,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): Promise<ReadingRecord[]> {
  const found = await db.readings
    .where('[accountKey+readAt]')
    .between([accountKey, from], [accountKey, to], true, false)
    .toArray();
  return corrected(found);
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
