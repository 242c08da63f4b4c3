/** Answers content scripts that ask what to write on badges. */
import type { UsualOptions } from '@/lib/domain/usual';
import { usualCandidates } from '@/lib/domain/usual';
import type { BadgeView } from '@/lib/messaging/schemas';
import type { Sender } from '@/lib/messaging/server';
import type { Settings } from '@/lib/settings/schema';
import { trackedAccounts } from '@/lib/storage/queries/accounts';
import { postsByKey } from '@/lib/storage/queries/posts';
import type { PostRecord } from '@/lib/storage/records';
import { historyPosts, historyReadings } from './badge-history';
import { judgePost } from './badge-judgement';
import { badgeTexts } from './badge-texts';
import { type Site, siteToRead } from './sites';
import { wordsFor } from './words';

/**
 * What to write on the badges of these posts, in the same order; null for a post that has none: one that is not kept, an
 * advertisement, a rival's post unless rivals' badges are switched on, or a post of another site than the one that asks.
 */
export async function lookUpBadges(postKeys: readonly string[], sender: Sender): Promise<(BadgeView | null)[]> {
  const place = await siteToRead(sender.url);
  if (place === null) return postKeys.map(() => null);
  const { site, settings } = place;
  const [posts, shown] = await Promise.all([postsByKey(postKeys), accountsWithBadges(site, settings)]);
  const now = Date.now();
  const views: (BadgeView | null)[] = [];
  for (const post of posts) {
    const isShown = post !== undefined && isOf(post, site) && !post.isPromoted && shown.has(post.accountKey);
    views.push(isShown ? await viewOf(post, site, settings, now) : null);
  }
  return views;
}

async function accountsWithBadges(site: Site, settings: Settings): Promise<Set<string>> {
  const accounts = await trackedAccounts(site.descriptor.id);
  const shown = accounts.filter(({ relation }) => relation === 'own' || settings.badges.rivals);
  return new Set(shown.map(({ key }) => key));
}

const isOf = (post: PostRecord, site: Site): boolean => post.platform === site.descriptor.id && post.site === site.site;

async function viewOf(post: PostRecord, site: Site, settings: Settings, now: number): Promise<BadgeView> {
  const history = await historyPosts(post.accountKey, now);
  const { matureAfterDays } = site.descriptor;
  const readings = await readingsFor(post, history, matureAfterDays, now);
  return badgeTexts(judgePost(post, history, { now, matureAfterDays, readings }), wordsFor(settings), now);
}

/** Readings are only needed while the post's numbers still grow. */
async function readingsFor(
  post: PostRecord,
  history: readonly PostRecord[],
  matureAfterDays: number,
  now: number,
): Promise<UsualOptions['readings']> {
  const DAY = 24 * 60 * 60 * 1000;
  const growsUntil = (post.publishedAt ?? 0) + (matureAfterDays + 1) * DAY;
  if (post.lastReadAt > growsUntil) return new Map();
  const oldest = Math.min(...usualCandidates(post, history).map(({ publishedAt }) => publishedAt ?? now), now);
  return historyReadings(post.accountKey, Math.min(oldest, post.publishedAt ?? now), now);
}
