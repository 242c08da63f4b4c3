import { beforeEach, describe, expect, it } from 'vitest';
import { aPost, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import { db } from '../db';
import { newestEvents } from '../queries/health';
import { readingsOfPost } from '../queries/readings';
import type { ReadingRecord } from '../records';
import { appendEvent, EVENTS_KEPT, pruneEvents } from './events';
import { addToHealth, pruneHealth } from './health';
import { thinReadings } from './thinning';

const reading = (postKey: string, readAt: number): ReadingRecord => ({
  postKey,
  readAt,
  accountKey: 'x:fernandoak',
  origin: 'page',
  page: 'profile',
  metrics: metrics({ likes: 1 }),
});

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('thinning', () => {
  it('leaves one old reading a day, the first, the last, and everything of the last 90 days', async () => {
    const day = Math.floor((NOW - 200 * DAY) / DAY) * DAY;
    const old = [1, 5, 9, 13].map((hour) => day + hour * HOUR);
    const nextDay = [1, 5].map((hour) => day + DAY + hour * HOUR);
    const recent = [1, 2, 3].map((hour) => NOW - hour * HOUR);
    await db.posts.add(aPost({ publishedAt: null, publishedAtPrecision: 'unknown' }));
    await db.readings.bulkAdd([...old, ...nextDay, ...recent].map((readAt) => reading('x:1001', readAt)));
    expect(await thinReadings(NOW)).toEqual({ removed: 4 - 2 + 1, done: true });
    expect((await readingsOfPost('x:1001')).map(({ readAt }) => readAt)).toEqual([
      old[0],
      old[3],
      nextDay[1],
      ...recent.toReversed(),
    ]);
    expect(await thinReadings(NOW)).toEqual({ removed: 0, done: true });
  });

  it('leaves readings that the user corrected', async () => {
    const day = Math.floor((NOW - 200 * DAY) / DAY) * DAY;
    const [first, wrong, other, last] = [1, 5, 9, 13].map((hour) => day + hour * HOUR) as [
      number,
      number,
      number,
      number,
    ];
    await db.readings.bulkAdd([first, wrong, other, last].map((readAt) => reading('x:1001', readAt)));
    await db.corrections.add({
      postKey: 'x:1001',
      readAt: wrong,
      metric: 'likes',
      accountKey: 'x:fernandoak',
      value: 7,
      correctedAt: NOW,
    });
    expect(await thinReadings(NOW)).toEqual({ removed: 1, done: true });
    const kept = await readingsOfPost('x:1001');
    expect(kept.map(({ readAt, metrics: { likes } }) => [readAt, likes?.value])).toEqual([
      [first, 1],
      [wrong, 7],
      [last, 1],
    ]);
  });

  it('works through more rows than one step takes, and goes on where it stopped', async () => {
    const day = Math.floor((NOW - 200 * DAY) / DAY) * DAY;
    const rows = Array.from({ length: 60 }, (_, post) =>
      Array.from({ length: 20 }, (__, look) => reading(`x:${post}`, day + look * HOUR + post)),
    ).flat();
    await db.readings.bulkAdd(rows);
    const first = await thinReadings(NOW, 1);
    expect(first.done).toBe(false);
    const second = await thinReadings(NOW);
    expect(second.done).toBe(true);
    // The first and the last of the day remain of each post.
    expect(await db.readings.count()).toBe(120);
    expect(first.removed + second.removed).toBe(60 * 18);
  });

  it('ends even when very many readings share one moment', async () => {
    await db.readings.bulkAdd(Array.from({ length: 1100 }, (_, post) => reading(`x:${post}`, NOW - 200 * DAY)));
    let calls = 0;
    while (!(await thinReadings(NOW, 1)).done && calls < 10) calls += 1;
    expect(calls).toBeLessThan(10);
    expect(await db.readings.count()).toBe(1100);
  });
});

describe('the log', () => {
  it('keeps the newest events', async () => {
    await db.events.bulkAdd(
      Array.from({ length: EVENTS_KEPT + 30 }, (_, at) => ({ at, code: 'worker.failed', facts: {} })),
    );
    await appendEvent({ at: 9999, code: 'message.refused', facts: { message: 'capture.store' } });
    expect(await pruneEvents()).toBe(31);
    expect(await db.events.count()).toBe(EVENTS_KEPT);
    expect(await newestEvents(1)).toMatchObject([{ at: 9999 }]);
    expect(await pruneEvents()).toBe(0);
  });
});

describe('health of a day', () => {
  const add = (read: number, at: number, source: number | null = 0) =>
    addToHealth({
      platform: 'x',
      page: 'profile',
      day: '2026-11-19',
      at,
      views: 1,
      found: 10,
      identified: 9,
      fields: new Map([['likes', { read, expected: 9, disputed: 1, source }]]),
    });

  it('adds up and remembers which source answered and when', async () => {
    await add(9, 100);
    await add(8, 200, 1);
    await add(0, 300, null);
    expect(await db.health.get(['x', 'profile', '2026-11-19'])).toMatchObject({
      views: 3,
      found: 30,
      identified: 27,
      fields: { likes: { read: 17, expected: 27, disputed: 3, bySource: { 0: 9, 1: 8 }, lastReadAt: 200 } },
    });
  });

  it('forgets old days', async () => {
    await add(9, 100);
    expect(await pruneHealth('2026-11-19')).toBe(0);
    expect(await pruneHealth('2026-11-20')).toBe(1);
  });
});
