/** Answers content scripts that ask what to write on badges. */
import { DAY } from '@/lib/domain/age';
import type { ReadingsByPost } from '@/lib/domain/comparable';
import { usualCandidates } from '@/lib/domain/usual';
import type { BadgeView } from '@/lib/messaging/schemas';
import type { Sender } from '@/lib/messaging/server';
import type { Settings } from '@/lib/settings/schema';
import { trackedAccounts } from '@/lib/storage/queries/accounts';
import { postsByKey } from '@/lib/storage/queries/posts';
import type { PostRecord } from '@/lib/storage/records';
import { historyBadges, historyPosts, historyReadings } from './badge-history';
import { judgePost } from './badge-judgement';
import { badgeTexts } from './badge-texts';
import { type Site, siteToRead } from './sites';
import { wordsFor } from './words';

/** With so many comparable posts one more hardly moves the usual: then a badge is good for a minute, unless its post is read again. */
const SETTLED = 100;
const GOOD_FOR = 60_000;

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
  const words = wordsFor(settings);
  const badges = await historyBadges(post.accountKey, now);
  const kept = badges.get(post.key);
  if (kept !== undefined && kept.words === words && kept.readAt === post.lastReadAt && now - kept.madeAt < GOOD_FOR) {
    return kept.view;
  }
  const candidates = usualCandidates(post, await historyPosts(post.accountKey, now));
  const { matureAfterDays } = site.descriptor;
  const readings = await readingsFor(post, candidates, matureAfterDays, now);
  const view = badgeTexts(judgePost(post, candidates, { now, matureAfterDays, readings }), words, now);
  if (candidates.length >= SETTLED) badges.set(post.key, { readAt: post.lastReadAt, words, madeAt: now, view });
  return view;
}

/** Readings are only needed while the post's numbers still grow. */
async function readingsFor(
  post: PostRecord,
  candidates: readonly PostRecord[],
  matureAfterDays: number,
  now: number,
): Promise<ReadingsByPost> {
  const growsUntil = (post.publishedAt ?? 0) + (matureAfterDays + 1) * DAY;
  if (post.lastReadAt > growsUntil) return new Map();
  const times = [post, ...candidates].map(({ publishedAt }) => publishedAt ?? now);
  return historyReadings(post.accountKey, Math.min(...times), now);
}
