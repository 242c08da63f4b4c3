/** How much is kept: for lists of accounts, and for saying what a deletion takes with it. */
import { Dexie } from 'dexie';
import { db } from '../db';

export interface Kept {
  readonly posts: number;
  readonly readings: number;
  readonly accounts: number;
  /** When the first and the last of these readings were made, in ms; null when there is none. */
  readonly firstReadAt: number | null;
  readonly lastReadAt: number | null;
}

/** Posts kept of one account. */
export function countPosts(accountKey: string): Promise<number> {
  return db.posts.where('accountKey').equals(accountKey).count();
}

/** What is kept of one account. */
export async function keptOfAccount(accountKey: string): Promise<Kept> {
  const readings = db.readings
    .where('[accountKey+readAt]')
    .between([accountKey, Dexie.minKey], [accountKey, Dexie.maxKey], true, true);
  const [posts, count, first, last, account] = await Promise.all([
    countPosts(accountKey),
    readings.count(),
    readings.clone().first(),
    readings.clone().last(),
    db.accounts.get(accountKey),
  ]);
  return {
    posts,
    readings: count,
    accounts: account === undefined ? 0 : 1,
    firstReadAt: first?.readAt ?? null,
    lastReadAt: last?.readAt ?? null,
  };
}

/** What is kept in all. */
export async function keptInAll(): Promise<Kept> {
  const [posts, readings, accounts, first, last] = await Promise.all([
    db.posts.count(),
    db.readings.count(),
    db.accounts.count(),
    db.readings.orderBy('readAt').first(),
    db.readings.orderBy('readAt').last(),
  ]);
  return { posts, readings, accounts, firstReadAt: first?.readAt ?? null, lastReadAt: last?.readAt ?? null };
}

/** When the oldest dated post of an account was published and when the account's first reading was made, in ms; null without any. */
export async function beginningsOfAccount(
  accountKey: string,
): Promise<{ readonly firstPostAt: number | null; readonly firstReadAt: number | null }> {
  const [post, reading] = await Promise.all([
    db.posts
      .where('[accountKey+publishedAt]')
      .between([accountKey, Dexie.minKey], [accountKey, Dexie.maxKey], true, true)
      .first(),
    db.readings
      .where('[accountKey+readAt]')
      .between([accountKey, Dexie.minKey], [accountKey, Dexie.maxKey], true, true)
      .first(),
  ]);
  return { firstPostAt: post?.publishedAt ?? null, firstReadAt: reading?.readAt ?? null };
}
