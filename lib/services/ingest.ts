/** Takes what content scripts read, checks it against what the browser knows, and keeps what may be kept. The only writer of captures. */
import { isTracked } from '@/lib/domain/accounts';
import type { Output } from '@/lib/messaging/rules';
import type { CaptureBatch } from '@/lib/messaging/schemas';
import type { Sender } from '@/lib/messaging/server';
import { trackedAccounts } from '@/lib/storage/queries/accounts';
import type { AccountRecord } from '@/lib/storage/records';
import { storeObservations, type StoredBatch } from '@/lib/storage/write/captures';
import type { Observation } from '@/lib/storage/write/merge-post';
import { rememberPosts } from './badge-history';
import { cleanCapture, type Rejection } from './clean-capture';
import { logEvent } from './event-log';
import { doubtsAbout } from './plausibility';
import { rateLimit } from './rate-limit';
import { type Site, siteToRead } from './sites';

const BATCHES_PER_MINUTE = 60;

const limit = rateLimit(BATCHES_PER_MINUTE);

type Answer = Output<'capture.store'>;

/**
 * Stores a batch and says how many looks added a reading, told nothing new, or were refused. A batch from a place that does not fit
 * it, or from a site that is not read now, is refused as a whole: sending it again would not help.
 * Rejects when a tab sends too much or the database may not be written: then it may be sent again later.
 */
export async function storeCaptures(batch: CaptureBatch, sender: Sender): Promise<Answer> {
  const now = Date.now();
  if (!limit.allows(sender.tabId ?? -1, now)) {
    await logEvent('message.too-many', { message: 'capture.store' });
    throw new Error('too many messages');
  }
  const place = await siteToRead(sender.url, batch);
  if (place === null) {
    await logEvent('message.refused', { message: 'capture.store' });
    return { stored: 0, unchanged: 0, refused: batch.captures.length };
  }
  const { site, settings } = place;
  const tracked = await trackedByKey(site.descriptor.id);
  const options = { site, page: sender.url, now, tracked, keepTexts: settings.keepTexts };
  const { kept, rejected } = sort(batch.captures.map((capture) => cleanCapture(capture, options)));
  if (rejected.length > 0) await logRejections(site, rejected);
  if (kept.length === 0) return { stored: 0, unchanged: 0, refused: rejected.length };
  const result = await storeObservations(kept, now);
  rememberPosts(result.posts.map(({ after }) => after));
  await logDoubts(site, kept, result);
  return { stored: result.stored, unchanged: result.unchanged, refused: rejected.length };
}

async function trackedByKey(platform: string): Promise<Map<string, AccountRecord>> {
  const accounts = await trackedAccounts(platform);
  return new Map(accounts.filter(({ relation }) => isTracked(relation)).map((account) => [account.key, account]));
}

function sort(results: readonly (Observation | Rejection)[]): { kept: Observation[]; rejected: Rejection[] } {
  const kept: Observation[] = [];
  const rejected: Rejection[] = [];
  for (const result of results) {
    if (typeof result === 'string') rejected.push(result);
    else kept.push(result);
  }
  return { kept, rejected };
}

async function logRejections(site: Site, rejected: readonly Rejection[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const reason of rejected) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  await logEvent('capture.refused', { platform: site.descriptor.id, ...Object.fromEntries(counts) });
}

async function logDoubts(site: Site, kept: readonly Observation[], { posts }: StoredBatch): Promise<void> {
  const before = new Map(posts.map((post) => [post.after.key, post.before?.latest ?? {}]));
  for (const { facts, metrics } of kept) {
    for (const { metric, kind } of doubtsAbout(metrics, before.get(facts.key) ?? {})) {
      await logEvent('capture.implausible', { platform: site.descriptor.id, metric, kind });
    }
  }
}
