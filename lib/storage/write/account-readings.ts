/** Keeping what headers of tracked accounts show: followers and the like over time. */
import type { AccountMetric } from '@/lib/domain/metrics';
import type { AccountMetrics } from '@/lib/domain/reading';
import { KEEP_EVERY } from '@/lib/domain/snapshot-policy';
import { db } from '../db';
import { writing } from '../open';
import { FOLLOWERS_TOLERANCE, followersNear, latestAccountReading } from '../queries/accounts';

/**
 * Stores what the header of a known account showed at `readAt` (ms). A reading is appended when a metric changed or appeared, or
 * after six hours; returns whether it was. Posts published near that time learn the number of followers. `now` in ms: what was
 * kept with a later time was read while the clock was ahead, and is in nobody's way.
 */
export function storeAccountReading(
  accountKey: string,
  metrics: AccountMetrics,
  readAt: number,
  now: number = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  return writing(['accounts', 'accountReadings', 'posts'], async () => {
    const account = await db.accounts.get(accountKey);
    if (account === undefined || Object.keys(metrics).length === 0) return false;
    const previous = await latestAccountReading(accountKey, now);
    if (previous !== undefined && previous.readAt >= readAt) return false;
    await db.accounts.put({ ...account, latest: { ...account.latest, ...metrics } });
    if (previous !== undefined && readAt - previous.readAt < KEEP_EVERY && !isChange(previous.metrics, metrics)) {
      return false;
    }
    await db.accountReadings.add({ accountKey, readAt, metrics });
    if (metrics.followers !== undefined) await tellPosts(accountKey, readAt);
    return true;
  });
}

function isChange(before: AccountMetrics, now: AccountMetrics): boolean {
  return (Object.keys(now) as AccountMetric[]).some(
    (metric) => before[metric]?.low !== now[metric]?.low || before[metric]?.high !== now[metric]?.high,
  );
}

async function tellPosts(accountKey: string, readAt: number): Promise<void> {
  const near = await db.posts
    .where('[accountKey+publishedAt]')
    .between([accountKey, readAt - FOLLOWERS_TOLERANCE], [accountKey, readAt + FOLLOWERS_TOLERANCE], true, true)
    .toArray();
  for (const post of near) {
    if (post.publishedAt === null) continue;
    const followersAtPost = await followersNear(accountKey, post.publishedAt);
    if (followersAtPost !== null) await db.posts.update(post.key, { followersAtPost });
  }
}
