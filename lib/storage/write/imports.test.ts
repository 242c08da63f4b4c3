import { beforeEach, describe, expect, it } from 'vitest';
import { aLook, DAY, HOUR, metrics, NOW, someFacts, thousands } from '@/tests/support/made-up';
import { db } from '../db';
import { saveRule } from './campaigns';
import { storeObservations } from './captures';
import { correctReading } from './corrections';
import { type ImportedLook, previewImport, storeImport } from './imports';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

const onPage = (likes: Parameters<typeof storeObservations>[0][number]['metrics'], readAt = NOW) =>
  storeObservations([aLook({ metrics: likes, readAt })]);
const inFile = (values: Parameters<typeof metrics>[0], readAt = NOW): ImportedLook => ({
  ...aLook({ metrics: metrics(values), readAt, page: null }),
  origin: 'import',
  campaigns: [],
});
const likes = async (): Promise<number | undefined> => (await db.posts.get('x:1001'))?.latest.likes?.value;

describe('numbers out of a file', () => {
  it('make posts and readings that say where they come from', async () => {
    const look = inFile({ likes: 5, impressions: 900 });
    expect(await previewImport([look])).toEqual({ newPosts: 1, readings: 1, unchanged: 0 });
    expect(await db.posts.count()).toBe(0);
    expect(await storeImport([look])).toEqual({ newPosts: 1, readings: 1, unchanged: 0 });
    expect(await db.readings.toArray()).toMatchObject([
      { postKey: 'x:1001', origin: 'import', page: null, readAt: NOW },
    ]);
    expect(await likes()).toBe(5);
  });

  it('add nothing the second time, also when the file was copied meanwhile', async () => {
    await storeImport([inFile({ likes: 5 })]);
    const before = [await db.posts.toArray(), await db.readings.toArray()];
    for (const readAt of [NOW, NOW + 3 * DAY]) {
      expect(await storeImport([inFile({ likes: 5 }, readAt)])).toEqual({ newPosts: 0, readings: 0, unchanged: 1 });
    }
    expect([await db.posts.toArray(), await db.readings.toArray()]).toEqual(before);
    expect(await storeImport([inFile({ likes: 6 }, NOW + DAY)])).toMatchObject({ readings: 1 });
    expect(await likes()).toBe(6);
  });

  it('never replace what a page told, earlier or later', async () => {
    await onPage(metrics({ likes: 10 }));
    await storeImport([inFile({ likes: 7, impressions: 900 }, NOW - DAY), inFile({ likes: 12 }, NOW + DAY)]);
    expect(await likes()).toBe(10);
    expect((await db.posts.get('x:1001'))?.latest.impressions?.value).toBe(900);
    expect((await db.readings.toArray()).map(({ origin }) => origin)).toEqual(['import', 'page', 'import']);
  });

  it('explain a rounded number of the same hour, if they fit into it', async () => {
    await onPage({ likes: thousands(1200, '1.2K') });
    await storeImport([inFile({ likes: 1243 }, NOW + 2 * HOUR)]);
    expect(await likes()).toBe(1200);
    await storeImport([inFile({ likes: 1399 }, NOW + HOUR / 2)]);
    expect(await likes()).toBe(1200);
    await storeImport([inFile({ likes: 1251 }, NOW + HOUR / 4)]);
    expect(await likes()).toBe(1251);
  });

  it('give way to what a page tells later', async () => {
    await storeImport([inFile({ likes: 5 })]);
    await onPage(metrics({ likes: 9 }), NOW + HOUR);
    expect(await likes()).toBe(9);
  });

  it('complete what is known of the post, and change nothing that the page knows better', async () => {
    await storeObservations([aLook({ facts: someFacts({ isPinned: true, format: 'image' }), readAt: NOW - HOUR })]);
    await storeImport([
      { ...inFile({ likes: 5 }), facts: someFacts({ format: null, permalink: 'https://x.com/i/status/1001' }) },
    ]);
    expect(await db.posts.get('x:1001')).toMatchObject({
      isPinned: true,
      format: 'image',
      permalink: 'https://x.com/fernandoak/status/1001',
    });
  });

  it('stay discarded when the same file is imported at another time', async () => {
    await storeImport([inFile({ likes: 500 })]);
    await correctReading({ postKey: 'x:1001', readAt: NOW, metric: 'likes' }, null, NOW);
    expect(await storeImport([inFile({ likes: 500 }, NOW + DAY)])).toMatchObject({ readings: 0, unchanged: 1 });
    expect(await likes()).toBeUndefined();
  });

  it('put new posts into the campaigns whose rules they match', async () => {
    const rule = { hashtag: null, link: null, text: 'fern', from: null, to: null };
    await saveRule('x:fernandoak', 'Spring', rule, NOW + DAY);
    await storeImport([inFile({ likes: 5 })]);
    expect((await db.posts.get('x:1001'))?.campaigns).toEqual(['Spring']);
  });
});
