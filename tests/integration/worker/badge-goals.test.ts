/** Badges of posts whose account has targets for posts: what the badge and its card say about them. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GoalChange } from '@/lib/domain/goals/goal-log';
import { type BadgeView, BadgeViewSchema } from '@/lib/messaging/schemas';
import { forgetHistories } from '@/lib/services/badge-history';
import { lookUpBadges } from '@/lib/services/badge-view';
import { db } from '@/lib/storage/db';
import type { PostRecord } from '@/lib/storage/records';
import { changeGoals } from '@/lib/storage/write/goals';
import { contentAt, freshWorld, set, switchOn } from '@/tests/support/fake-worker';
import { anAccount, aPost, DAY, HOUR, metrics, NOW, shown, thousands } from '@/tests/support/made-up';

const KPIS = ['engagement_rate_by_followers', 'impressions', 'comments', 'shares', 'saves', 'clicks'];
const RATE = 'engagement_rate_by_followers';
const page = contentAt('https://x.com/fernandoak');

const target = (kpi: string, value: number, account: string | null = null): GoalChange => ({
  kind: 'target set',
  kpi,
  account,
  period: 'post',
  value,
});

async function aimAt(kpis: readonly string[], ...targets: readonly GoalChange[]): Promise<void> {
  const chosen = kpis.map((kpi): GoalChange => ({ kind: 'kpi added', kpi }));
  expect(await changeGoals([...chosen, ...targets], 'A plan.', NOW)).toBeNull();
  forgetHistories();
}

/** A post of twelve days ago with 470 engagements. */
const post = (over: Partial<PostRecord> = {}): PostRecord =>
  aPost({
    publishedAt: NOW - 12 * DAY,
    lastReadAt: NOW,
    followersAtPost: shown(10_000),
    latest: { ...metrics({ likes: 388, comments: 21, shares: 61 }), impressions: thousands(12_400, '12.4K') },
    ...over,
  });

async function view(): Promise<BadgeView> {
  const [found] = await lookUpBadges(['x:1001'], page);
  if (found === null || found === undefined) throw new Error('no badge');
  expect(BadgeViewSchema.safeParse(found).success).toBe(true);
  expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|undefined/);
  return found;
}

const row = (badge: BadgeView, name: string) => badge.card.rows.find((each) => each.name === name);

beforeEach(async () => {
  const world = await freshWorld();
  await switchOn(world, 'x');
  await set({ timeZone: 'UTC' });
  await db.accounts.bulkAdd([anAccount(), anAccount({ key: 'x:rival', handle: 'rival', relation: 'rival' })]);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

afterEach(() => vi.useRealTimers());

describe('a post of an account with targets', () => {
  it('shows the first KPI beside the usual, and every KPI with value, target and verdict in the card', async () => {
    await aimAt(KPIS, target(RATE, 0.03), target('comments', 20), target('shares', 100), target('clicks', 100));
    await db.posts.add(post());
    const badge = await view();
    expect(badge.kpi).toEqual({ text: 'ER 4.7%', symbol: 'met', tone: 'above' });
    expect(badge.label).toContain('Engagement rate by followers 4.7%, target 3.0%: met. Click or Enter opens');
    expect(badge.card.columns).toEqual(['KPI', 'Value', 'Target', 'Verdict']);
    expect(badge.card.rows.map(({ name, value, against, verdict }) => [name, value, against, verdict])).toEqual([
      ['Engagement rate by followers', '4.7%', '3.0%', 'Met'],
      ['Impressions', '≈12.4K', '–', 'No target'],
      ['Comments', '21', '20', 'Met'],
      ['Shares', '61', '100', 'Missed'],
      ['Saves', '–', '–', 'Not read yet'],
      ['Link clicks', '–', '100', 'Not visible'],
    ]);
    expect(row(badge, 'Shares')).toMatchObject({ symbol: 'missed', tone: 'below' });
  });

  it('is too close to call where the rounded number may lie on either side', async () => {
    await aimAt(['impressions'], target('impressions', 12_450));
    await db.posts.add(post());
    const badge = await view();
    expect(badge.kpi).toEqual({ text: 'Impressions ≈12.4K', symbol: 'close', tone: 'neutral' });
    expect(row(badge, 'Impressions')).toMatchObject({ verdict: 'Too close to call', against: '12.5K' });
  });

  it('that is younger than a day is called too early once, and its KPIs wait', async () => {
    await aimAt([RATE], target(RATE, 0.03));
    await db.posts.add(post({ publishedAt: NOW - HOUR }));
    const badge = await view();
    expect(badge).toMatchObject({ headline: 'too early, judged at 24 h', kpi: null });
    expect(badge.card.rows[0]).toMatchObject({ value: '4.7%', symbol: 'early', verdict: 'Too early' });
  });

  it('is not judged by a number that was only read when the post was young, whatever was read since', async () => {
    await aimAt(['likes', 'shares', RATE], target('likes', 500), target('shares', 50), target(RATE, 0.5));
    const early = NOW - 12 * DAY + HOUR;
    await db.posts.add(post({ latestReadAt: { likes: early, comments: NOW, shares: NOW, impressions: NOW } }));
    const badge = await view();
    expect(badge.card.rows.map(({ verdict }) => verdict)).toEqual(['Too early', 'Met', 'Too early']);
  });

  it('without a time of publishing has values but no verdicts', async () => {
    await aimAt(['likes'], target('likes', 10));
    await db.posts.add(post({ publishedAt: null, publishedAtPrecision: 'unknown' }));
    const badge = await view();
    expect(badge.card.rows[0]).toMatchObject({ value: '388', symbol: 'none', verdict: 'No verdict' });
  });

  it('is judged by the target of its own account before the one for all', async () => {
    await aimAt(['likes'], target('likes', 10), target('likes', 1000, 'x:fernandoak'));
    await db.posts.add(post());
    expect((await view()).kpi).toMatchObject({ symbol: 'missed' });
  });

  it('where less is better says so, and a target of nothing is no trap', async () => {
    await aimAt(['dislikes', 'likes'], target('dislikes', 5), target('likes', 0));
    await db.posts.add(post({ latest: metrics({ likes: 0, dislikes: 9 }) }));
    const badge = await view();
    expect(row(badge, 'Dislikes')).toMatchObject({ against: 'at most 5', verdict: 'Missed' });
    expect(row(badge, 'Likes')).toMatchObject({ value: '0', against: '0', verdict: 'Met' });
  });

  it('calls a KPI of the user by the title it was given, cut where the badge has no room', async () => {
    const ownKpi = {
      name: 'talk',
      title: 'Answers for every thousand shown',
      formula: 'comments / likes',
      unit: 'share',
      better: 'more',
    } as const;
    await aimAt([], { kind: 'own kpi saved', ownKpi }, { kind: 'kpi added', kpi: 'talk' }, target('talk', 0.05));
    await db.posts.add(post());
    const badge = await view();
    expect(badge.kpi).toMatchObject({ text: 'Answers for every… 5.4%', symbol: 'met' });
    expect(badge.card.rows[0]?.name).toBe('Answers for every thousand shown');
  });
});

describe('a rate by followers', () => {
  beforeEach(() => aimAt([RATE], target(RATE, 0.03)));

  it('is an estimate without a reading near the day, and the card says so', async () => {
    await db.posts.add(post({ followersAtPost: null }));
    await db.accountReadings.add({ accountKey: 'x:fernandoak', readAt: NOW, metrics: { followers: shown(10_000) } });
    const badge = await view();
    expect(badge.kpi?.text).toBe('ER ≈4.7%');
    expect(badge.card.explanation).toMatch(/Followers at that time are an estimate\.$/);
  });

  it('is unknown, and never 0, without followers or with none', async () => {
    await db.posts.add(post({ followersAtPost: null }));
    expect(await view()).toMatchObject({ kpi: null, card: { rows: [{ value: '–', verdict: 'Followers not read' }] } });
    await db.posts.put(post({ followersAtPost: shown(0) }));
    forgetHistories();
    expect((await view()).card.rows[0]).toMatchObject({ value: '–', verdict: 'Divided by zero' });
  });
});

describe('without a target for posts', () => {
  it('a card holds numbers against their usual, the chosen ones first, at most six', async () => {
    await aimAt(['reach', 'comments'], { ...target('comments', 500), period: 'week' } as GoalChange);
    const latest = metrics({ likes: 1, comments: 2, shares: 3, quotes: 4, saves: 5, clicks: 6, views: 7, reach: 8 });
    await db.posts.add(post({ latest }));
    const badge = await view();
    expect(badge.kpi).toBeNull();
    expect(badge.card.columns).toEqual(['Metric', 'Value', 'Usual', 'Verdict']);
    expect(badge.card.rows.map(({ name }) => name)).toEqual([
      'Comments',
      'Reach',
      'Likes',
      'Shares',
      'Quotes',
      'Saves',
    ]);
  });

  it("a rival's post is held against its usual alone", async () => {
    await aimAt(['likes'], target('likes', 10));
    await set({ badges: { density: 'full', hidden: false, hideKey: null, rivals: true } });
    await db.posts.add(post({ accountKey: 'x:rival' }));
    const badge = await view();
    expect(badge.kpi).toBeNull();
    expect(badge.card.columns).toEqual(['Metric', 'Value', 'Usual', 'Verdict']);
  });
});

it('names the raw text of every rounded number, the vaguest first, apart from the sentence around it', async () => {
  const latest = {
    impressions: thousands(12_400, '12.4K'),
    likes: { ...thousands(1200, '1.2K'), low: 1200, high: 1249 },
  };
  await db.posts.add(post({ latest }));
  const { footnote } = (await view()).card;
  expect(footnote.filter(({ isRaw }) => isRaw).map(({ text }) => text)).toEqual(['12.4K', '1.2K']);
  expect(footnote.map(({ text }) => text).join('')).toMatch(
    / Impressions shown as 12\.4K, so 12,400 to 12,499\. Likes shown as 1\.2K, so 1,200 to 1,249\.$/,
  );
});
