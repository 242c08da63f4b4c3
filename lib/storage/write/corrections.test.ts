import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR, NOW, aLook, anAccount, metrics } from '@/tests/support/made-up';
import { db } from '../db';
import { readingPages } from '../queries/everything';
import { rawReadingsOfPost, readingsOfAccount, readingsOfPost, readingsOfPosts } from '../queries/readings';
import type { ReadingRecord } from '../records';
import { noteOnPost, setCampaign, typeIn } from './annotations';
import { storeObservations } from './captures';
import { correctReading, takeBackCorrection } from './corrections';
import { deletePostsOfPeriod } from './deletion';
import { storeImport } from './imports';
import { restore } from './restore';

const WRONG = { postKey: 'x:1001', readAt: NOW, metric: 'likes' } as const;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.accounts.add(anAccount());
  await storeObservations([
    aLook({ readAt: NOW - 8 * HOUR, metrics: metrics({ likes: 300, comments: 7 }) }),
    aLook({ readAt: NOW, metrics: metrics({ likes: 38_000, comments: 9 }) }),
  ]);
});

const latestLikes = async (): Promise<number | undefined> => (await db.posts.get('x:1001'))?.latest.likes?.value;

describe('a wrong reading', () => {
  it('once discarded is in no answer any more, and the reading stays as it was read', async () => {
    await correctReading(WRONG, null, NOW + 1);
    expect(await latestLikes()).toBe(300);
    const answers = [
      await readingsOfPost('x:1001'),
      (await readingsOfPosts(['x:1001'])).get('x:1001') ?? [],
      await readingsOfAccount('x:fernandoak'),
      ((await readingPages(['x:fernandoak']).next()).value ?? []) as ReadingRecord[],
    ];
    for (const readings of answers) expect(readings.map((each) => each.metrics.likes?.value)).toEqual([300, undefined]);
    expect((await readingsOfPost('x:1001')).map((each) => each.metrics.comments?.value)).toEqual([7, 9]);
    expect((await rawReadingsOfPost('x:1001')).at(-1)?.metrics.likes?.value).toBe(38_000);
  });

  it('is exact once set right, with the text that it was read from', async () => {
    await correctReading(WRONG, 380, NOW + 1);
    expect(await latestLikes()).toBe(380);
    expect((await readingsOfPost('x:1001')).at(-1)?.metrics.likes).toMatchObject({ low: 380, high: 380, raw: '38000' });
  });

  it('counts again when the correction is taken back', async () => {
    await correctReading(WRONG, null, NOW + 1);
    await takeBackCorrection(WRONG);
    expect(await latestLikes()).toBe(38_000);
  });

  it('makes the number unknown, not 0, when it was the only one', async () => {
    await correctReading(WRONG, null, NOW + 1);
    await correctReading({ ...WRONG, readAt: NOW - 8 * HOUR }, null, NOW + 1);
    expect(await latestLikes()).toBeUndefined();
  });

  it('does not come back with a file that still has it', async () => {
    const post = await db.posts.get('x:1001');
    await correctReading(WRONG, null, NOW + 1);
    await restore(
      (async function* rows() {
        yield { table: 'posts' as const, rows: post === undefined ? [] : [post] };
      })(),
    );
    expect(await latestLikes()).toBe(300);
  });
});

describe('a discarded reading, when a look arrives late', () => {
  const AT = NOW - 4 * HOUR;
  const late = aLook({ readAt: AT, metrics: metrics({ likes: 320 }) });

  it('gives way to the look that lies between it and the reading before', async () => {
    await correctReading(WRONG, null, NOW + 1);
    await storeObservations([late]);
    expect(await latestLikes()).toBe(320);
    expect((await db.posts.get('x:1001'))?.latestReadAt.likes).toBe(AT);
  });

  it('gives way to it out of a file as well', async () => {
    await correctReading(WRONG, null, NOW + 1);
    await storeImport([{ ...late, origin: 'page', campaigns: [] }]);
    expect(await latestLikes()).toBe(320);
  });

  it('does not come back when it is delivered a second time', async () => {
    await correctReading(WRONG, null, NOW + 1);
    await storeObservations([late, aLook({ readAt: NOW, metrics: metrics({ likes: 38_000, comments: 9 }) })]);
    expect(await latestLikes()).toBe(320);
    expect((await db.posts.get('x:1001'))?.latest.comments?.value).toBe(9);
  });

  it('stays what it was set right to when it is delivered a second time', async () => {
    await correctReading(WRONG, 380, NOW + 1);
    await storeObservations([late, aLook({ readAt: NOW, metrics: metrics({ likes: 38_000, comments: 9 }) })]);
    expect(await latestLikes()).toBe(380);
  });

  it('gives way to a later look, which counts', async () => {
    await correctReading(WRONG, null, NOW + 1);
    await storeObservations([aLook({ readAt: NOW + HOUR, metrics: metrics({ likes: 390 }) }), late]);
    expect(await latestLikes()).toBe(390);
  });
});

describe('what the user wrote down', () => {
  it('keeps every typed number and never touches what was read', async () => {
    const post = { key: 'x:1001', accountKey: 'x:fernandoak' };
    await typeIn(post, 'saves', 4, NOW);
    await typeIn(post, 'saves', 6, NOW + 1);
    await noteOnPost(post, 'Shared by a neighbour', NOW);
    const kept = await db.annotations.get('x:1001');
    expect(kept?.typed.map(({ value }) => value)).toEqual([4, 6]);
    expect(kept?.note).toBe('Shared by a neighbour');
    expect((await db.posts.get('x:1001'))?.latest.saves).toBeUndefined();
  });

  it('puts posts into a campaign and takes them out, leaving the others', async () => {
    await setCampaign(['x:1001'], 'Spring', true);
    await setCampaign(['x:1001', 'x:nobody'], 'Autumn', true);
    await setCampaign(['x:1001'], 'Spring', false);
    expect((await db.posts.get('x:1001'))?.campaigns).toEqual(['Autumn']);
  });

  it('goes with the posts it is about', async () => {
    await correctReading(WRONG, null, NOW + 1);
    await noteOnPost({ key: 'x:1001', accountKey: 'x:fernandoak' }, 'gone', NOW);
    await deletePostsOfPeriod('x:fernandoak', 0, NOW);
    expect([await db.corrections.count(), await db.annotations.count()]).toEqual([0, 0]);
  });
});
