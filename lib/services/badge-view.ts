/** Answers content scripts that ask what to write on badges. */
import type { Relation } from '@/lib/domain/accounts';
import { DAY } from '@/lib/domain/age';
import type { ReadingsByPost } from '@/lib/domain/comparable';
import { usualCandidates } from '@/lib/domain/usual';
import type { WorkerWords } from '@/lib/i18n/worker-catalogues';
import type { BadgeView } from '@/lib/messaging/schemas';
import type { Sender } from '@/lib/messaging/server';
import { factsOf } from '@/lib/platforms/facts';
import type { Settings } from '@/lib/settings/schema';
import { trackedAccounts } from '@/lib/storage/queries/accounts';
import { postsByKey } from '@/lib/storage/queries/posts';
import type { PostRecord } from '@/lib/storage/records';
import { historyBadges, historyGoals, historyPosts, historyReadings } from './badge-history';
import { judgePost, metricsInCard } from './badge-judgement';
import { type Aims, judgeKpis } from './badge-kpis';
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
  const words = wordsFor(settings);
  const shownMetrics = factsOf(site.descriptor).metrics;
  const views: (BadgeView | null)[] = [];
  for (const post of posts) {
    const relation = post === undefined ? undefined : shown.get(post.accountKey);
    if (post === undefined || relation === undefined || !isOf(post, site) || post.isPromoted) {
      views.push(null);
      continue;
    }
    // Targets are for one's own posts.
    const aims = relation === 'own' ? { ...(await historyGoals(post.accountKey, now)), shown: shownMetrics } : null;
    views.push(await viewOf(post, aims, { matureAfterDays: site.descriptor.matureAfterDays, words, now }));
  }
  return views;
}

async function accountsWithBadges(site: Site, settings: Settings): Promise<Map<string, Relation>> {
  const accounts = await trackedAccounts(site.descriptor.id);
  const shown = accounts.filter(({ relation }) => relation === 'own' || settings.badges.rivals);
  return new Map(shown.map(({ key, relation }) => [key, relation]));
}

const isOf = (post: PostRecord, site: Site): boolean => post.platform === site.descriptor.id && post.site === site.site;

interface Circumstances {
  readonly matureAfterDays: number;
  readonly words: WorkerWords;
  readonly now: number;
}

/** `aims`: null for accounts without. */
async function viewOf(post: PostRecord, aims: Aims | null, circumstances: Circumstances): Promise<BadgeView> {
  const { matureAfterDays, words, now } = circumstances;
  const badges = await historyBadges(post.accountKey, now);
  const kept = badges.get(post.key);
  if (
    kept !== undefined &&
    kept.words === words &&
    kept.readAt === post.lastReadAt &&
    Math.abs(now - kept.madeAt) < GOOD_FOR
  ) {
    return kept.view;
  }
  const candidates = usualCandidates(post, await historyPosts(post.accountKey, now));
  const readings = await readingsFor(post, candidates, matureAfterDays, now);
  const kpis = aims === null ? null : judgeKpis(post, aims);
  const chosen = aims?.goals.kpis.map(({ kpi }) => kpi) ?? [];
  const rows = kpis === null ? metricsInCard(post, chosen) : [];
  const judgement = judgePost(post, candidates, { now, matureAfterDays, readings, rows });
  const view = badgeTexts(judgement, { kpis: kpis ?? [], ownKpis: aims?.goals.ownKpis ?? [] }, words, now);
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
