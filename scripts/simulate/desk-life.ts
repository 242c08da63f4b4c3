/** The life of a made-up desk through the product's own storage: what is read, upkeep every night, goals, a campaign, deletions, backups. */
import { DAY, HOUR, toleranceAt } from '@/lib/domain/age';
import { exactly } from '@/lib/domain/measured';
import type { ReadMeasured } from '@/lib/domain/reading';
import { db } from '@/lib/storage/db';
import { accountByKey, latestAccountReading } from '@/lib/storage/queries/accounts';
import { postsOfCampaign } from '@/lib/storage/queries/campaigns';
import { keptOfAccount } from '@/lib/storage/queries/counts';
import { heldDeletions } from '@/lib/storage/queries/deletions';
import { postsOfPeriod } from '@/lib/storage/queries/posts';
import { readingsOfAccount } from '@/lib/storage/queries/readings';
import type { PostRecord } from '@/lib/storage/records';
import { storeAccountReading } from '@/lib/storage/write/account-readings';
import { saveRule } from '@/lib/storage/write/campaigns';
import { storeObservations } from '@/lib/storage/write/captures';
import { carryOutDeletions, setDownDeletion, takeDeletionBack } from '@/lib/storage/write/deletion-grace';
import { appendEvent, pruneEvents } from '@/lib/storage/write/events';
import { changeGoals } from '@/lib/storage/write/goals';
import { addToHealth, pruneHealth } from '@/lib/storage/write/health';
import type { Observation } from '@/lib/storage/write/merge-post';
import { addAccount } from '@/lib/storage/write/relations';
import { thinReadings } from '@/lib/storage/write/thinning';
import {
  accountKeyOn,
  type AccountTruth,
  CAMPAIGN,
  type DeskLook,
  type DeskPlan,
  type DeskPost,
  followersOn,
  HANDLE,
  HASHTAG,
  looksOfDay,
  postsOfDesk,
} from './desk';

/** As many looks as a page sends at once. */
const BATCH = 25;
const HEALTH_KEPT = 60 * DAY;
const EVENTS_A_DAY = 4;
const RULE = { hashtag: HASHTAG, link: null, text: null, from: null, to: null } as const;

const seen = (value: number): ReadMeasured => ({ ...exactly(value), source: 0 });

function observation({ post, readAt, likes }: DeskLook): Observation {
  const { key, id, platform, accountKey, publishedAt, isInCampaign } = post;
  return {
    readAt,
    page: 'profile',
    metrics: { likes: seen(likes), comments: seen(Math.round(likes / 9)), impressions: seen(likes * 31) },
    facts: {
      key,
      platform,
      site: null,
      id,
      accountKey,
      permalink: `https://${platform}.example/${HANDLE}/${id}`,
      publishedAt,
      publishedAtPrecision: 'exact',
      format: 'image',
      isReply: false,
      isPromoted: false,
      isPinned: false,
      excerpt: `How to water a fern, number ${id}`,
      text: null,
      hashtags: isInCampaign ? [HASHTAG] : ['ferns'],
      mentions: [],
      links: [],
    },
  };
}

/** Opens the desk: its accounts, and on each the campaign that posts join by their hashtag. */
async function open({ platforms, startsAt }: DeskPlan): Promise<void> {
  for (const platform of platforms) {
    await addAccount({ platform, site: null, handle: HANDLE, name: 'Fern & Oak' }, 'own', startsAt);
    await saveRule(accountKeyOn(platform), CAMPAIGN, RULE, startsAt);
  }
}

async function readDay(plan: DeskPlan, posts: readonly DeskPost[], day: number): Promise<number> {
  const looks = looksOfDay(posts, plan, day);
  for (let at = 0; at < looks.length; at += BATCH) {
    await storeObservations(looks.slice(at, at + BATCH).map(observation));
  }
  const noon = plan.startsAt + day * DAY + DAY / 2;
  for (const platform of plan.platforms) {
    await storeAccountReading(accountKeyOn(platform), { followers: seen(followersOn(day)) }, noon);
    await addToHealth({
      platform,
      page: 'profile',
      day: new Date(noon).toISOString().slice(0, 10),
      at: noon,
      views: 1,
      found: 20,
      identified: 20,
      fields: new Map([['likes', { read: 20, expected: 20, disputed: 0, source: 0 }]]),
    });
  }
  return looks.length;
}

/** What the daily alarm does, at the end of the day. */
async function upkeep(now: number): Promise<void> {
  for (let n = 0; n < EVENTS_A_DAY; n += 1)
    await appendEvent({ at: now, code: 'upkeep.thinned', facts: { readings: n } });
  await carryOutDeletions(now);
  for (let { done } = await thinReadings(now); !done; { done } = await thinReadings(now));
  await pruneHealth(new Date(now - HEALTH_KEPT).toISOString().slice(0, 10));
  await pruneEvents();
}

/** A target for every month, so that the log of goals grows as it does for somebody who looks after them. */
async function setTarget(day: number, now: number): Promise<void> {
  if (day === 0) await changeGoals([{ kind: 'kpi added', kpi: 'engagements' }], null, now);
  if (day % 30 !== 0) return;
  const target = { kpi: 'engagements', account: null, period: 'week', value: 1000 + day } as const;
  const refusal = await changeGoals([{ kind: 'target set', ...target }], 'As planned for the month', now);
  if (refusal !== null) throw new Error(`a target was refused: ${JSON.stringify(refusal)}`);
}

/** Deletes a month of the account on `platform` and takes it back, as somebody does who chose the wrong one. */
async function deleteAndTakeBack(platform: string, from: number, to: number, now: number): Promise<void> {
  const account = await accountByKey(accountKeyOn(platform));
  if (account === undefined) throw new Error(`there is no account on ${platform}`);
  await setDownDeletion({ accounts: [account], isEverything: false, period: { from, to } }, now);
  const [held] = await heldDeletions(now);
  if (held === undefined) throw new Error('nothing was deleted');
  await takeDeletionBack(held.id);
}

export interface DeskLife {
  readonly plan: DeskPlan;
  readonly posts: readonly DeskPost[];
  /** Days that are over. */
  days: number;
}

export async function beginLife(plan: DeskPlan): Promise<DeskLife> {
  await open(plan);
  return { plan, posts: postsOfDesk(plan), days: 0 };
}

/** Lives one more day; returns how many looks it had. */
export async function liveDay(life: DeskLife): Promise<number> {
  const { plan, posts, days: day } = life;
  const night = plan.startsAt + (day + 1) * DAY - 1;
  await setTarget(day, night - DAY / 2);
  const looks = await readDay(plan, posts, day);
  if (day % 45 === 44) await deleteAndTakeBack(plan.platforms[0] ?? '', night - 30 * DAY, night, night);
  await upkeep(night);
  life.days = day + 1;
  return looks;
}

/** Deletes an account for good, as after the week in which that can be taken back. */
export async function deleteForGood(platform: string, now: number): Promise<void> {
  const account = await accountByKey(accountKeyOn(platform));
  if (account === undefined) throw new Error(`there is no account on ${platform}`);
  await setDownDeletion({ accounts: [account], isEverything: false, period: null }, now);
  await carryOutDeletions(now + 8 * DAY);
}

const likesOf = (posts: readonly PostRecord[]): number =>
  posts.reduce((sum, { latest }) => sum + (latest.likes?.value ?? Number.NaN), 0);

/** What is known of an account, in the shape of its truth. NaN where a number is missing that was read. */
export async function knownOf(platform: string): Promise<AccountTruth> {
  const key = accountKeyOn(platform);
  const posts = await postsOfPeriod(key, 0, Number.MAX_SAFE_INTEGER);
  const campaign = await postsOfCampaign(key, CAMPAIGN);
  const byPost = await readingsOfAccount(key, 0);
  const publishedAt = new Map(posts.map((post) => [post.key, post.publishedAt ?? Number.NaN]));
  const isAtSevenDays = (postKey: string, readAt: number): boolean =>
    Math.abs(readAt - (publishedAt.get(postKey) ?? Number.NaN) - 7 * DAY) <= Math.min(toleranceAt(7 * DAY), HOUR);
  return {
    posts: posts.length,
    readings: (await keptOfAccount(key)).readings,
    likes: likesOf(posts),
    likesAtSevenDays: byPost
      .filter(({ postKey, readAt }) => isAtSevenDays(postKey, readAt))
      .reduce((sum, { metrics }) => sum + (metrics.likes?.value ?? Number.NaN), 0),
    campaignPosts: campaign.length,
    campaignLikes: likesOf(campaign),
    followers: (await latestAccountReading(key))?.metrics.followers?.value ?? Number.NaN,
  };
}

/** Rows of every table, by name. */
export async function rowsByTable(): Promise<Record<string, number>> {
  const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const));
  return Object.fromEntries(counts);
}
