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

/** The latest reading of an account's header up to a moment (ms), or undefined. */
export function latestAccountReading(
  accountKey: string,
  until: number = Number.MAX_SAFE_INTEGER,
): Promise<AccountReadingRecord | undefined> {
  return db.accountReadings
    .where('[accountKey+readAt]')
    .between([accountKey, Dexie.minKey], [accountKey, until], true, true)
    .last();
}

/** Followers of an account at `moment` (ms): from the reading nearest to it; null when none lies within two days. */
export async function followersNear(accountKey: string, moment: number): Promise<Measured | null> {
  const near = await accountReadings(accountKey, moment - FOLLOWERS_TOLERANCE, moment + FOLLOWERS_TOLERANCE);
  return nearestFollowers(near, moment);
}

/** The same for many posts at once, to be asked for these posts alone: those published close to each other are looked up together. */
export async function followersNearPosts(
  posts: readonly { readonly accountKey: string; readonly publishedAt: number }[],
): Promise<(accountKey: string, moment: number) => Measured | null> {
  const asked = spans(posts);
  const answers = await Promise.all(asked.map(({ accountKey, from, to }) => accountReadings(accountKey, from, to)));
  const readings = new Map<string, AccountReadingRecord[]>();
  for (const [index, { accountKey }] of asked.entries()) {
    readings.set(accountKey, [...(readings.get(accountKey) ?? []), ...(answers[index] ?? [])]);
  }
  return (accountKey, moment) => nearestFollowers(readings.get(accountKey) ?? [], moment);
}

interface Span {
  readonly accountKey: string;
  readonly from: number;
  to: number;
}

/** What lies within two days of any of the posts, as few spans that do not overlap. */
function spans(posts: readonly { readonly accountKey: string; readonly publishedAt: number }[]): Span[] {
  const found: Span[] = [];
  const last = new Map<string, Span>();
  for (const { accountKey, publishedAt } of posts.toSorted((a, b) => a.publishedAt - b.publishedAt)) {
    const [from, to] = [publishedAt - FOLLOWERS_TOLERANCE, publishedAt + FOLLOWERS_TOLERANCE];
    const before = last.get(accountKey);
    if (before !== undefined && from <= before.to) {
      before.to = to;
      continue;
    }
    const span = { accountKey, from, to };
    last.set(accountKey, span);
    found.push(span);
  }
  return found;
}

function nearestFollowers(readings: readonly AccountReadingRecord[], moment: number): Measured | null {
  let best: AccountReadingRecord | null = null;
  for (const reading of readings) {
    const distance = Math.abs(reading.readAt - moment);
    if (reading.metrics.followers === undefined || distance > FOLLOWERS_TOLERANCE) continue;
    if (best === null || distance < Math.abs(best.readAt - moment)) best = reading;
  }
  const followers = best?.metrics.followers;
  if (followers === undefined) return null;
  const { value, low, high, precision, raw } = followers;
  return { value, low, high, precision, raw };
}
