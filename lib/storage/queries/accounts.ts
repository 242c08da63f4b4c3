/** Finding accounts and what was read from their headers. */
import { Dexie } from 'dexie';
import type { Relation } from '@/lib/domain/accounts';
import type { Measured } from '@/lib/domain/measured';
import { db } from '../db';
import type { AccountReadingRecord, AccountRecord } from '../records';

const DAY = 24 * 60 * 60 * 1000;

/** A reading of followers counts for a post when it was made within so many ms of publishing. */
export const FOLLOWERS_TOLERANCE = 2 * DAY;

/** The account with this key, or undefined. */
export function accountByKey(key: string): Promise<AccountRecord | undefined> {
  return db.accounts.get(key);
}

/** Accounts with one of these relations, ordered by key. */
export function accountsByRelation(...relations: Relation[]): Promise<AccountRecord[]> {
  return db.accounts.where('relation').anyOf(relations).sortBy('key');
}

/** Own and rival accounts of one platform, ordered by key. */
export function trackedAccounts(platform: string): Promise<AccountRecord[]> {
  return db.accounts
    .where('[platform+relation]')
    .anyOf([
      [platform, 'own'],
      [platform, 'rival'],
    ])
    .sortBy('key');
}

/** Readings of an account's header from `from` to `to` (both included), oldest first. Times in ms. */
export function accountReadings(
  accountKey: string,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): Promise<AccountReadingRecord[]> {
  return db.accountReadings
    .where('[accountKey+readAt]')
    .between([accountKey, from], [accountKey, to], true, true)
    .toArray();
}

/** The latest reading of an account's header, or undefined. */
export function latestAccountReading(accountKey: string): Promise<AccountReadingRecord | undefined> {
  return db.accountReadings
    .where('[accountKey+readAt]')
    .between([accountKey, Dexie.minKey], [accountKey, Dexie.maxKey], true, true)
    .last();
}

/** Followers of an account at `moment` (ms): from the reading nearest to it; null when none lies within two days. */
export async function followersNear(accountKey: string, moment: number): Promise<Measured | null> {
  const near = await accountReadings(accountKey, moment - FOLLOWERS_TOLERANCE, moment + FOLLOWERS_TOLERANCE);
  let best: AccountReadingRecord | null = null;
  for (const reading of near) {
    if (reading.metrics.followers === undefined) continue;
    if (best === null || Math.abs(reading.readAt - moment) < Math.abs(best.readAt - moment)) best = reading;
  }
  const followers = best?.metrics.followers;
  if (followers === undefined) return null;
  const { value, low, high, precision, raw } = followers;
  return { value, low, high, precision, raw };
}
