import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeView } from '@/lib/messaging/schemas';
import { BadgeViewSchema } from '@/lib/messaging/schemas';
import { lookUpBadges } from '@/lib/services/badge-view';
import { storeCaptures } from '@/lib/services/ingest';
import { db } from '@/lib/storage/db';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';
import { contentAt, freshWorld, set, switchOn, type World } from '@/tests/support/fake-worker';
import { aDraft, anAccount, aPost, DAY, HOUR, metrics, NOW, shown, thousands } from '@/tests/support/made-up';

let world: World;
let now: number;
const page = contentAt('https://x.com/fernandoak');

/** A mature post of the account with so many likes, comments and shares. */
const older = (i: number, likes: number, over: Partial<PostRecord> = {}): PostRecord =>
  aPost({
    key: `x:old${i}`,
    id: `old${i}`,
    publishedAt: now - (30 + i) * DAY,
    lastReadAt: now - 2 * DAY,
    latest: metrics({ likes, comments: 10, shares: 20 }),
    ...over,
  });

const reading = (postKey: string, readAt: number, values: Parameters<typeof metrics>[0]): ReadingRecord => ({
  postKey,
  readAt,
  accountKey: 'x:fernandoak',
  origin: 'page',
  page: 'profile',
  metrics: metrics(values),
});

async function view(key = 'x:1001'): Promise<BadgeView> {
  const [found] = await lookUpBadges([key], page);
  if (found === null || found === undefined) throw new Error(`no badge for ${key}`);
  expect(BadgeViewSchema.safeParse(found).success).toBe(true);
  return found;
}

const footnote = (badge: BadgeView): string => badge.card.footnote.map(({ text }) => text).join('');

const row = (badge: BadgeView, name: string) => badge.card.rows.find((each) => each.name === name);

beforeEach(async () => {
  world = await freshWorld();
  await switchOn(world, 'x');
  await set({ timeZone: 'UTC' });
  await db.accounts.bulkAdd([anAccount(), anAccount({ key: 'x:rival', handle: 'rival', relation: 'rival' })]);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  now = NOW;
});

afterEach(() => vi.useRealTimers());

describe('a mature post', () => {
  beforeEach(async () => {
    await db.posts.bulkAdd(Array.from({ length: 20 }, (_, i) => older(i, 70 + i)));
  });

  it('is told against the usual of its format, with the numbers and the posts behind it', async () => {
    await db.posts.add(
      aPost({ publishedAt: now - 12 * DAY, lastReadAt: now, latest: metrics({ likes: 278, comments: 21, shares: 1 }) }),
    );
    const badge = await view();
    expect(badge).toMatchObject({
      symbol: 'above',
      tone: 'above',
      headline: '2.7× usual',
      compact: '2.7×',
      kpi: null,
      lang: 'en',
      dir: 'ltr',
    });
    expect(badge.card.title).toBe('2.7× usual engagements');
    expect(badge.card.explanation).toBe(
      '300 against 110 (middle half 105 to 114). Compared with 20 posts of the same format of this account.',
    );
    expect(badge.card.columns).toEqual(['Metric', 'Value', 'Usual', 'Verdict']);
    expect(badge.card.rows).toEqual([
      { name: 'Likes', value: '278', against: '80', symbol: 'above', tone: 'above', verdict: '3.5× usual' },
      { name: 'Comments', value: '21', against: '10', symbol: 'above', tone: 'above', verdict: '2.1× usual' },
      { name: 'Shares', value: '1', against: '20', symbol: 'below', tone: 'below', verdict: '0.1× usual' },
    ]);
    expect(badge.card.action).toBe('Click or Enter opens this post in the side panel.');
    expect(badge.label).toBe('2.7× usual engagements. Click or Enter opens this post in the side panel.');
  });

  it('inside the middle half is neither above nor below', async () => {
    await db.posts.add(
      aPost({ publishedAt: now - 12 * DAY, lastReadAt: now, latest: metrics({ likes: 80, comments: 10, shares: 20 }) }),
    );
    expect(await view()).toMatchObject({ symbol: 'usual', tone: 'neutral', headline: '1.0× usual' });
  });

  it('below it says so', async () => {
    await db.posts.add(
      aPost({ publishedAt: now - 12 * DAY, lastReadAt: now, latest: metrics({ likes: 40, comments: 10, shares: 16 }) }),
    );
    expect(await view()).toMatchObject({ symbol: 'below', tone: 'below', headline: '0.6× usual', compact: '0.6×' });
  });

  it('of a format with too few posts is compared with all formats, and that is said', async () => {
    await db.posts.bulkAdd([1, 2].map((i) => older(100 + i, 500, { format: 'video' })));
    await db.posts.add(
      aPost({
        format: 'video',
        publishedAt: now - 12 * DAY,
        lastReadAt: now,
        latest: metrics({ likes: 80, comments: 10, shares: 20 }),
      }),
    );
    expect((await view()).card.explanation).toContain(
      'Only 2 posts of this format so far, so compared with all formats: 22 posts.',
    );
  });

  it('of a new or unknown format is compared with all formats, and that is said too', async () => {
    const given = { publishedAt: now - 12 * DAY, lastReadAt: now, latest: metrics({ likes: 80 }) };
    await db.posts.bulkAdd([
      aPost({ ...given, format: 'poll' }),
      aPost({ ...given, key: 'x:1002', id: '1002', format: null }),
    ]);
    expect((await view()).card.explanation).toMatch(
      / No other post of this format so far, so compared with all formats: \d+ posts\.$/,
    );
    expect((await view('x:1002')).card.explanation).toMatch(
      / Its format is not known, so compared with all formats: \d+ posts\.$/,
    );
  });

  it('explains a rounded number and gives no digit it does not have', async () => {
    await db.posts.add(
      aPost({
        publishedAt: now - 12 * DAY,
        lastReadAt: now,
        latest: { ...metrics({ comments: 10, shares: 20 }), likes: thousands(12400, '12.4K') },
      }),
    );
    const badge = await view();
    expect(row(badge, 'Likes')).toMatchObject({ value: '≈12.4K', against: '80' });
    expect(badge.card.explanation).toMatch(/^≈12,500 against 110/);
    expect(footnote(badge)).toMatch(/ Likes shown as 12\.4K, so 12,400 to 12,499\.$/);
  });

  it('has no usual for a number that few posts show, and does not count it into the rest', async () => {
    await db.posts.add(
      aPost({
        publishedAt: now - 12 * DAY,
        lastReadAt: now,
        latest: metrics({ likes: 80, comments: 10, shares: 20, saves: 94, views: 900 }),
      }),
    );
    const badge = await view();
    expect(row(badge, 'Saves')).toMatchObject({
      value: '94',
      against: '–',
      symbol: 'few',
      verdict: 'Too few posts (0 of 10)',
    });
    expect(row(badge, 'Video views')).toMatchObject({ value: '900', against: '–' });
    expect(badge.headline).toBe('1.0× usual');
    expect(badge.card.explanation).toMatch(/Counted here: likes, comments, and shares\.$/);
  });

  it('says where two places on the page disagreed', async () => {
    await db.posts.add(
      aPost({ publishedAt: now - 12 * DAY, lastReadAt: now, latest: { likes: { ...shown(80), disputed: true } } }),
    );
    expect(footnote(await view())).toMatch(/Two places on the page disagree about likes\.$/);
  });

  it('with a usual of nothing gives no factor', async () => {
    await db.posts.clear();
    await db.posts.bulkAdd(Array.from({ length: 20 }, (_, i) => older(i, 0, { latest: metrics({ likes: 0 }) })));
    await db.posts.add(aPost({ publishedAt: now - 12 * DAY, lastReadAt: now, latest: metrics({ likes: 7 }) }));
    const badge = await view();
    expect(badge).toMatchObject({ symbol: 'above', headline: '7, usually none', compact: '7' });
    expect(JSON.stringify(badge)).not.toMatch(/NaN|Infinity|null×|undefined/);
  });
});

describe('a young post', () => {
  /** Posts that were all read at 24 h and again later, when they had twice as much. */
  beforeEach(async () => {
    const posts = Array.from({ length: 20 }, (_, i) => older(i, 2 * (70 + i)));
    await db.posts.bulkAdd(posts);
    await db.readings.bulkAdd(
      posts.flatMap(({ key, publishedAt }, i) => [
        reading(key, (publishedAt ?? 0) + DAY, { likes: 70 + i, comments: 5, shares: 10 }),
        reading(key, now - 2 * DAY, { likes: 2 * (70 + i), comments: 10, shares: 20 }),
      ]),
    );
  });

  it('is compared with what others had at 24 h, not with what they have now', async () => {
    const post = aPost({
      publishedAt: now - 29 * HOUR,
      lastReadAt: now,
      latest: metrics({ likes: 300, comments: 7, shares: 12 }),
    });
    await db.posts.add(post);
    await db.readings.bulkAdd([
      reading(post.key, now - 5 * HOUR, { likes: 240, comments: 5, shares: 10 }),
      reading(post.key, now, { likes: 300, comments: 7, shares: 12 }),
    ]);
    const badge = await view();
    expect(badge.headline).toBe('2.7× usual');
    expect(badge.card.title).toBe('2.7× usual engagements at 24 h');
    expect(badge.card.explanation).toMatch(/^255 against 95 /);
    expect(badge.card.columns[1]).toBe('At 24 h');
    expect(row(badge, 'Likes')).toMatchObject({ value: '240', against: '80' });
    expect(footnote(badge)).toMatch(/^Read today 2:12\sPM, at 29 h\.$/);
  });

  it('is too early before that, and still plainly gives the reading', async () => {
    await db.posts.add(
      aPost({ publishedAt: now - HOUR, lastReadAt: now, latest: metrics({ likes: 6, comments: 1, shares: 0 }) }),
    );
    const badge = await view();
    expect(badge).toMatchObject({
      symbol: 'early',
      tone: 'neutral',
      headline: 'too early, judged at 24 h',
      compact: '7',
    });
    expect(badge.card.title).toBe('Engagements: 7 so far');
    expect(row(badge, 'Shares')).toMatchObject({ value: '0', against: '–', symbol: 'early', verdict: 'Too early' });
    expect(badge.label).toBe(
      'Engagements: 7 so far, too early, judged at 24 h. Click or Enter opens this post in the side panel.',
    );
  });

  it('that was not read at that age is not compared', async () => {
    await db.posts.add(aPost({ publishedAt: now - 1.5 * DAY, lastReadAt: now, latest: metrics({ likes: 500 }) }));
    await db.readings.add(reading('x:1001', now, { likes: 500 }));
    const badge = await view();
    expect(badge).toMatchObject({ symbol: 'none', tone: 'neutral', headline: 'not read at 24 h', compact: '500' });
    expect(row(badge, 'Likes')).toMatchObject({ value: '500', against: '–', verdict: 'Not read then' });
    expect(footnote(badge)).toMatch(/at 36 h\.$/);
  });
});

describe('a post without a verdict', () => {
  it('names how many posts are missing', async () => {
    await db.posts.bulkAdd(Array.from({ length: 6 }, (_, i) => older(i, 70)));
    await db.posts.add(
      aPost({
        publishedAt: now - 12 * DAY,
        lastReadAt: now,
        latest: metrics({ likes: 400, comments: 100, shares: 38 }),
      }),
    );
    const badge = await view();
    expect(badge).toMatchObject({ symbol: 'few', headline: 'too few posts (6 of 10)', compact: '538' });
    expect(badge.card.title).toBe('Engagements: 538 so far');
    expect(badge.card.explanation).toBe(
      'A verdict needs 10 comparable posts; 6 have been read. Scroll through older posts to add more.',
    );
  });

  it('says when nothing was read, or no time', async () => {
    await db.posts.bulkAdd([
      aPost({ latest: {} }),
      aPost({ key: 'x:2', publishedAt: null, publishedAtPrecision: 'unknown', latest: metrics({ likes: 4 }) }),
    ]);
    expect(await view()).toMatchObject({
      symbol: 'none',
      headline: 'no numbers read',
      compact: '–',
      card: { rows: [] },
    });
    const badge = await view('x:2');
    expect(badge).toMatchObject({ headline: 'no time of publishing', compact: '4' });
    expect(footnote(badge)).toMatch(/^Read (?:today )?[^,]+\.$/);
  });

  it('gives what else the site shows where there are no interactions', async () => {
    await db.posts.add(aPost({ publishedAt: now - 12 * DAY, lastReadAt: now, latest: metrics({ impressions: 2180 }) }));
    expect((await view()).card.title).toBe('Impressions: 2,180 so far');
  });
});

describe('no badge', () => {
  const ask = async (key: string, sender = page) => (await lookUpBadges([key], sender))[0];

  it('is on posts that are not kept, on promoted ones and on those of other sites', async () => {
    await db.posts.bulkAdd([
      aPost({ isPromoted: true }),
      aPost({ key: 'linkedin:1', platform: 'linkedin', accountKey: 'linkedin:in/fern' }),
    ]);
    expect(await lookUpBadges(['x:unknown', 'x:1001', 'linkedin:1', '__proto__'], page)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is on rivals unless the user wants it', async () => {
    await db.posts.add(aPost({ accountKey: 'x:rival' }));
    expect(await ask('x:1001')).toBeNull();
    await set({ badges: { density: 'full', hidden: false, hideKey: null, rivals: true } });
    expect(await ask('x:1001')).not.toBeNull();
  });

  it('is on an account that is no longer followed, nor on a site that is off', async () => {
    await db.posts.add(aPost());
    expect(await ask('x:1001')).not.toBeNull();
    await db.accounts.update('x:fernandoak', { relation: 'ignored' });
    expect(await ask('x:1001')).toBeNull();
    await db.accounts.update('x:fernandoak', { relation: 'own' });
    await set({ sites: {} });
    expect(await ask('x:1001')).toBeNull();
  });
});

describe('what was just read', () => {
  it('is in the next badge, of that post and of the others', async () => {
    await db.posts.bulkAdd(Array.from({ length: 9 }, (_, i) => older(i, 70)));
    await db.posts.add(
      aPost({ publishedAt: now - 12 * DAY, lastReadAt: now, latest: metrics({ likes: 70, comments: 10, shares: 20 }) }),
    );
    expect((await view()).headline).toBe('too few posts (9 of 10)');
    const draft = aDraft({
      id: '5',
      publishedAt: new Date(now - 20 * DAY).toISOString(),
      metrics: metrics({ likes: 70, comments: 10, shares: 20 }),
    });
    const captures = [{ readAt: now, page: 'profile', post: draft }];
    await storeCaptures({ platform: 'x', site: null, captures } as never, page);
    expect((await view()).headline).toBe('1.0× usual');
    expect((await view('x:5')).headline).toBe('1.0× usual');
  });
});
