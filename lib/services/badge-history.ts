/** The history of an account as badges need it, kept in memory while the worker lives: reading it anew for every batch would cost too much. */
import type { ReadingsByPost } from '@/lib/domain/comparable';
import { type Goals, goalsAt } from '@/lib/domain/goals/goal-log';
import { followerPoints } from '@/lib/domain/rates/followers-at';
import type { Point } from '@/lib/domain/value-at-age';
import { accountReadings } from '@/lib/storage/queries/accounts';
import { goalLog } from '@/lib/storage/queries/goals';
import { newestPosts } from '@/lib/storage/queries/posts';
import { readingsOfAccount, readingsOfPosts } from '@/lib/storage/queries/readings';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';
import type { WorkerWords } from '@/lib/i18n/worker-catalogues';
import type { BadgeView } from '@/lib/messaging/schemas';

/** Posts of one account that are kept in memory; the newest. */
const POSTS = 3000;
/** Accounts kept in memory; the ones asked for last. */
const ACCOUNTS = 6;
/** What another page changed is noticed after so long at the latest, ms. */
const STALE_AFTER = 5 * 60 * 1000;

/** A badge as it was answered before, and of what. */
export interface KeptBadge {
  readonly readAt: number;
  readonly words: WorkerWords;
  readonly madeAt: number;
  readonly view: BadgeView;
}

interface History {
  readonly posts: Map<string, PostRecord>;
  /** Kept readings of posts published from `readFrom` on. */
  readonly readings: Map<string, readonly ReadingRecord[]>;
  readFrom: number;
  /** Posts whose readings changed since they were loaded. */
  readonly changed: Set<string>;
  /** Badges answered before, by post. */
  readonly badges: Map<string, KeptBadge>;
  /** What is aimed at now. */
  readonly goals: Goals;
  /** Readings of the account's followers. */
  readonly followers: readonly Point[];
  readonly loadedAt: number;
}

const histories = new Map<string, Promise<History>>();

async function load(accountKey: string, now: number): Promise<History> {
  const [posts, { log }, own] = await Promise.all([
    newestPosts(accountKey, POSTS),
    goalLog(),
    accountReadings(accountKey),
  ]);
  return {
    posts: new Map(posts.map((post) => [post.key, post])),
    readings: new Map(),
    readFrom: Number.POSITIVE_INFINITY,
    changed: new Set(),
    badges: new Map(),
    goals: goalsAt(log, Number.POSITIVE_INFINITY),
    followers: followerPoints(own),
    loadedAt: now,
  };
}

async function historyOf(accountKey: string, now: number): Promise<History> {
  const known = histories.get(accountKey);
  if (known !== undefined && Math.abs(now - (await known).loadedAt) < STALE_AFTER) return known;
  const loading = load(accountKey, now);
  histories.set(accountKey, loading);
  // A failed load must not be remembered.
  loading.catch(() => histories.delete(accountKey));
  const oldest = histories.keys().next().value;
  if (histories.size > ACCOUNTS && oldest !== undefined) histories.delete(oldest);
  return loading;
}

/** The newest posts of an account. `now` in ms. */
export async function historyPosts(accountKey: string, now: number): Promise<readonly PostRecord[]> {
  return [...(await historyOf(accountKey, now)).posts.values()];
}

/** What is aimed at with an account, and the readings of its followers. */
export async function historyGoals(accountKey: string, now: number): Promise<Pick<History, 'goals' | 'followers'>> {
  return historyOf(accountKey, now);
}

/** Badges of an account answered before, by post; whoever makes one puts it there. */
export async function historyBadges(accountKey: string, now: number): Promise<Map<string, KeptBadge>> {
  return (await historyOf(accountKey, now)).badges;
}

/** Readings of an account's posts published from `from` (ms) on. */
export async function historyReadings(accountKey: string, from: number, now: number): Promise<ReadingsByPost> {
  const history = await historyOf(accountKey, now);
  if (from < history.readFrom) {
    // Readings are never older than their post, so all that is needed lies in one range of the index.
    const lists = new Map<string, ReadingRecord[]>();
    for (const reading of await readingsOfAccount(accountKey, from)) {
      const list = lists.get(reading.postKey);
      if (list === undefined) lists.set(reading.postKey, [reading]);
      else list.push(reading);
    }
    for (const [key, list] of lists) history.readings.set(key, list);
    history.readFrom = from;
    history.changed.clear();
  } else if (history.changed.size > 0) {
    const keys = [...history.changed];
    history.changed.clear();
    for (const [key, list] of await readingsOfPosts(keys)) history.readings.set(key, list);
  }
  return history.readings;
}

/** Takes posts into the histories in memory, as they were just stored. */
export function rememberPosts(posts: readonly PostRecord[]): void {
  for (const post of posts) {
    const loading = histories.get(post.accountKey);
    void loading?.then(
      (history) => {
        history.posts.set(post.key, post);
        history.changed.add(post.key);
      },
      // A failed load was told to whoever asked for it.
      () => undefined,
    );
  }
}

/** Forgets everything: accounts, posts or settings were changed by another page. */
export function forgetHistories(): void {
  histories.clear();
}
