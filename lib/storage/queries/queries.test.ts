import { beforeEach, describe, expect, it } from 'vitest';
import { aPost, DAY, HOUR, metrics, NOW, shown } from '@/tests/support/made-up';
import { db } from '../db';
import { accountReadings, followersNear, latestAccountReading } from './accounts';
import { newestPosts, postsByKey, postsOfPeriod, undatedPostsOfAccount } from './posts';
import { lastReading, lastReadingOfAccount, readingsOfAccount, readingsOfPosts } from './readings';

const ACCOUNT = 'x:fernandoak';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('posts of an account', () => {
  it.each([1, 5, 22, 23, 100])('come newest first, the %i newest of many, also of one moment', async (limit) => {
    const posts = Array.from({ length: 23 }, (_, i) =>
      aPost({ key: `x:${String(i).padStart(2, '0')}`, id: String(i), publishedAt: NOW - Math.floor(i / 3) * 5 * DAY }),
    );
    const undated = aPost({ key: 'x:undated', publishedAt: null, publishedAtPrecision: 'unknown' });
    await db.posts.bulkAdd([...posts, undated, aPost({ key: 'x:other', accountKey: 'x:other' })]);
    const expected = posts.toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0) || (b.key > a.key ? 1 : -1));
    expect(await newestPosts(ACCOUNT, limit)).toEqual(expected.slice(0, limit));
    expect(await newestPosts('x:nobody', limit)).toEqual([]);
  });

  it('without a date are found apart', async () => {
    const undated = aPost({ key: 'x:undated', publishedAt: null, publishedAtPrecision: 'unknown' });
    await db.posts.bulkAdd([aPost(), undated]);
    expect((await newestPosts(ACCOUNT, 10)).map(({ key }) => key)).toEqual(['x:1001']);
    expect((await undatedPostsOfAccount(ACCOUNT)).map(({ key }) => key)).toEqual(['x:undated']);
  });

  it('of a period include its start and not its end', async () => {
    await db.posts.bulkAdd([0, 1, 2].map((i) => aPost({ key: `x:${i}`, publishedAt: NOW + i * HOUR })));
    expect((await postsOfPeriod(ACCOUNT, NOW, NOW + 2 * HOUR)).map(({ key }) => key)).toEqual(['x:0', 'x:1']);
  });

  it('by key keep the order and leave gaps', async () => {
    await db.posts.add(aPost());
    const [gap, found] = await postsByKey(['x:none', 'x:1001']);
    expect(gap).toBeUndefined();
    expect(found?.key).toBe('x:1001');
  });
});

describe('readings', () => {
  const reading = (postKey: string, readAt: number, accountKey = ACCOUNT) => ({
    postKey,
    readAt,
    accountKey,
    origin: 'page' as const,
    page: null,
    metrics: metrics({ likes: 1 }),
  });

  it('are found by post, by account and by time', async () => {
    await db.readings.bulkAdd([
      reading('x:1', NOW),
      reading('x:1', NOW - DAY),
      reading('x:10', NOW - 2 * DAY),
      reading('x:9', NOW + 5, 'x:rival'),
    ]);
    const byPost = await readingsOfPosts(['x:1', 'x:none']);
    expect([...byPost.keys()]).toEqual(['x:1']);
    expect(byPost.get('x:1')?.map(({ readAt }) => readAt)).toEqual([NOW - DAY, NOW]);
    expect(await readingsOfAccount(ACCOUNT, NOW - DAY, NOW)).toHaveLength(1);
    expect(await readingsOfAccount(ACCOUNT)).toHaveLength(3);
    expect(await lastReadingOfAccount(ACCOUNT)).toBe(NOW);
    expect(await lastReading()).toBe(NOW + 5);
  });

  it('are none at first', async () => {
    expect(await lastReading()).toBeNull();
    expect(await lastReadingOfAccount(ACCOUNT)).toBeNull();
  });
});

describe('followers near a moment', () => {
  it('come from the nearest reading that has them', async () => {
    await db.accountReadings.bulkAdd([
      { accountKey: ACCOUNT, readAt: NOW - DAY, metrics: { followers: shown(100) } },
      { accountKey: ACCOUNT, readAt: NOW + 2 * HOUR, metrics: { followers: shown(110) } },
      { accountKey: ACCOUNT, readAt: NOW + HOUR, metrics: { posts: shown(7) } },
    ]);
    expect(await followersNear(ACCOUNT, NOW)).toMatchObject({ value: 110 });
    expect(await followersNear(ACCOUNT, NOW - 3 * DAY)).toMatchObject({ value: 100 });
    expect(await followersNear(ACCOUNT, NOW - 3 * DAY - 1)).toBeNull();
    expect((await latestAccountReading(ACCOUNT))?.readAt).toBe(NOW + 2 * HOUR);
    expect(await accountReadings(ACCOUNT, NOW - DAY, NOW)).toHaveLength(1);
  });
});
