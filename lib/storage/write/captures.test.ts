import { beforeEach, describe, expect, it } from 'vitest';
import { aLook, anAccount, DAY, HOUR, metrics, NOW, shown, someFacts, thousands } from '@/tests/support/made-up';
import { db } from '../db';
import { readingsOfPost } from '../queries/readings';
import { storeAccountReading } from './account-readings';
import { storeObservations } from './captures';
import { correctReading } from './corrections';

const KEY = 'x:1001';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('storing looks at posts', () => {
  it('keeps a new post and its first reading', async () => {
    const result = await storeObservations([aLook()]);
    expect(result).toMatchObject({ stored: 1, unchanged: 0 });
    expect(await db.posts.get(KEY)).toMatchObject({
      firstReadAt: NOW,
      latest: { likes: { value: 388 } },
      campaigns: [],
    });
    expect(await readingsOfPost(KEY)).toMatchObject([{ readAt: NOW, origin: 'page', page: 'profile' }]);
  });

  it('adds nothing when the same batch comes twice', async () => {
    const batch = [aLook(), aLook({ facts: someFacts({ key: 'x:1002', id: '1002' }) })];
    await storeObservations(batch);
    const kept = [await db.posts.toArray(), await db.readings.toArray()];
    expect(await storeObservations(batch)).toMatchObject({ stored: 0, unchanged: 2 });
    expect([await db.posts.toArray(), await db.readings.toArray()]).toEqual(kept);
  });

  it('adds nothing when another window looked at the same numbers a moment before and tells them later', async () => {
    await storeObservations([aLook({ readAt: NOW - DAY, metrics: metrics({ likes: 300 }) })]);
    await storeObservations([aLook()]);
    expect(await storeObservations([aLook({ readAt: NOW - 900 })])).toMatchObject({ stored: 0, unchanged: 1 });
    expect(await storeObservations([aLook({ readAt: NOW - 800, metrics: metrics({ likes: 387 }) })])).toMatchObject({
      stored: 1,
    });
    expect((await readingsOfPost(KEY)).map(({ readAt }) => readAt)).toEqual([NOW - DAY, NOW - 800, NOW]);
  });

  it('adds a reading when a number changed, and leaves the older reading as it was', async () => {
    await storeObservations([aLook()]);
    const [first] = await readingsOfPost(KEY);
    await storeObservations([aLook({ readAt: NOW + HOUR, metrics: metrics({ likes: 401 }) })]);
    const readings = await readingsOfPost(KEY);
    expect(readings).toHaveLength(2);
    expect(readings[0]).toEqual(first);
  });

  it('notes an unchanged post again only after six hours', async () => {
    await storeObservations([aLook()]);
    expect(await storeObservations([aLook({ readAt: NOW + HOUR })])).toMatchObject({ stored: 0, unchanged: 1 });
    expect((await db.posts.get(KEY))?.lastReadAt).toBe(NOW + HOUR);
    expect(await storeObservations([aLook({ readAt: NOW + 7 * HOUR })])).toMatchObject({ stored: 1 });
  });

  it('keeps a reading of its own when the site shows a discarded number again', async () => {
    await storeObservations([aLook()]);
    await correctReading({ postKey: KEY, readAt: NOW, metric: 'likes' }, null, NOW + 1);
    expect(await storeObservations([aLook({ readAt: NOW + HOUR })])).toMatchObject({ stored: 1 });
    expect(await db.posts.get(KEY)).toMatchObject({
      latest: { likes: { value: 388 } },
      latestReadAt: { likes: NOW + HOUR },
    });
    expect((await readingsOfPost(KEY)).map(({ metrics: read }) => read.likes?.value)).toEqual([undefined, 388]);
  });

  it('never changes a reading when another look comes with the same time', async () => {
    await storeObservations([aLook()]);
    await storeObservations([aLook({ metrics: metrics({ likes: 999 }) })]);
    expect((await readingsOfPost(KEY)).map((reading) => reading.metrics.likes?.value)).toEqual([388]);
  });

  it('takes a late look from the outbox without making it the latest', async () => {
    await storeObservations([aLook({ readAt: NOW, metrics: metrics({ likes: 400 }) })]);
    await storeObservations([aLook({ readAt: NOW - 3 * HOUR, metrics: metrics({ likes: 200 }) })]);
    expect(await db.posts.get(KEY)).toMatchObject({
      latest: { likes: { value: 400 } },
      firstReadAt: NOW - 3 * HOUR,
      lastReadAt: NOW,
    });
    expect((await readingsOfPost(KEY)).map(({ readAt }) => readAt)).toEqual([NOW - 3 * HOUR, NOW]);
  });

  it('keeps nothing of a batch in which one look cannot be stored', async () => {
    const broken = aLook({ facts: someFacts({ key: undefined as unknown as string }) });
    await expect(storeObservations([aLook(), broken])).rejects.toThrow(/DataError/);
    expect(await db.posts.count()).toBe(0);
    expect(await db.readings.count()).toBe(0);
  });
});

describe('a poorer look', () => {
  it('erases nothing that a richer one told', async () => {
    const rich = someFacts({
      format: 'video',
      excerpt: 'How to water a fern in 40 seconds',
      text: 'How to water a fern in 40 seconds. Less, and more often.',
      hashtags: ['ferns'],
      mentions: ['@moss'],
      links: ['https://fern.example/'],
      isPromoted: true,
      isReply: true,
    });
    const poor = someFacts({
      permalink: null,
      publishedAt: null,
      publishedAtPrecision: 'unknown',
      format: null,
      excerpt: 'How to water …',
      text: null,
    });
    await storeObservations([aLook({ facts: rich, metrics: metrics({ likes: 388, views: 12400 }) })]);
    await storeObservations([aLook({ facts: poor, readAt: NOW + HOUR, metrics: metrics({ likes: 390 }) })]);
    const kept = await db.posts.get(KEY);
    expect(kept).toMatchObject({ ...rich, isPinned: false });
    expect(kept?.latest).toMatchObject({ likes: { value: 390 }, views: { value: 12400 } });
  });

  it('does not replace an exact number of the same hour by its abbreviation', async () => {
    await storeObservations([aLook({ metrics: { likes: shown(12431) } })]);
    await storeObservations([aLook({ readAt: NOW + 60_000, metrics: { likes: thousands(12400, '12.4K') } })]);
    expect((await db.posts.get(KEY))?.latest.likes?.value).toBe(12431);
  });

  it('does not blur the time of publishing', async () => {
    await storeObservations([aLook()]);
    const blurred = someFacts({ publishedAt: NOW - 40 * HOUR, publishedAtPrecision: 'day' });
    await storeObservations([aLook({ facts: blurred, readAt: NOW + HOUR })]);
    expect((await db.posts.get(KEY))?.publishedAt).toBe(NOW - 29 * HOUR);
  });

  it('does not turn a video whose picture is not loaded into a text', async () => {
    await storeObservations([aLook({ facts: someFacts({ format: 'video' }) })]);
    await storeObservations([aLook({ readAt: NOW + HOUR, facts: someFacts({ format: 'text' }) })]);
    expect((await db.posts.get(KEY))?.format).toBe('video');
  });
});

describe('followers at the time of a post', () => {
  it('come from the reading nearest to it, whether that was made before or after the post was kept', async () => {
    await db.accounts.add(anAccount());
    await storeObservations([aLook()]);
    expect((await db.posts.get(KEY))?.followersAtPost).toBeNull();
    await storeAccountReading('x:fernandoak', { followers: thousands(12400, '12.4K') }, NOW);
    expect((await db.posts.get(KEY))?.followersAtPost).toMatchObject({ low: 12400, high: 12499 });
    await storeObservations([aLook({ facts: someFacts({ key: 'x:1003', id: '1003', publishedAt: NOW }) })]);
    expect((await db.posts.get('x:1003'))?.followersAtPost).toMatchObject({ value: 12400 });
  });

  it('stay unknown without a reading within two days', async () => {
    await db.accounts.add(anAccount());
    await storeAccountReading('x:fernandoak', { followers: shown(9000) }, NOW);
    await storeObservations([aLook({ facts: someFacts({ publishedAt: NOW - 3 * DAY }) })]);
    expect((await db.posts.get(KEY))?.followersAtPost).toBeNull();
  });
});

describe('account readings', () => {
  it('are appended on a change or after six hours, and only for known accounts', async () => {
    await db.accounts.add(anAccount());
    const followers = (count: number) => ({ followers: shown(count) });
    expect(await storeAccountReading('x:stranger', followers(5), NOW)).toBe(false);
    expect(await storeAccountReading('x:fernandoak', followers(100), NOW)).toBe(true);
    expect(await storeAccountReading('x:fernandoak', followers(100), NOW + HOUR)).toBe(false);
    expect(await storeAccountReading('x:fernandoak', followers(101), NOW + HOUR)).toBe(true);
    expect(await storeAccountReading('x:fernandoak', followers(101), NOW + HOUR)).toBe(false);
    expect(await storeAccountReading('x:fernandoak', followers(101), NOW + 8 * HOUR)).toBe(true);
    expect(await storeAccountReading('x:fernandoak', {}, NOW + 99 * HOUR)).toBe(false);
    expect(await db.accountReadings.count()).toBe(3);
  });

  it('are not kept out by one of a clock that was ahead', async () => {
    await db.accounts.add(anAccount());
    await storeAccountReading('x:fernandoak', { followers: shown(100) }, NOW + 30 * DAY, NOW + 30 * DAY);
    expect(await storeAccountReading('x:fernandoak', { followers: shown(101) }, NOW, NOW)).toBe(true);
    expect(await db.accounts.get('x:fernandoak')).toMatchObject({ latest: { followers: { value: 101 } } });
  });
});
