import { beforeEach, describe, expect, it } from 'vitest';
import dump from '@/tests/integration/migrations/fixtures/v3.json';
import { aConversion } from '@/tests/support/made-up';
import { db } from '../db';
import { keptInAll, keptOfAccount } from '../queries/counts';
import type { AccountRecord, PostRecord, ReadingRecord } from '../records';
import { deleteAccount, deleteEverything, deletePostsOfPeriod } from './deletion';

const account = (key: string): AccountRecord => ({
  key,
  platform: 'x',
  site: null,
  handle: key.slice(2),
  name: null,
  relation: 'own',
  firstSeenAt: 1,
  lastSeenAt: 2,
  latest: {},
  isSample: false,
});

const post = (accountKey: string, id: string): PostRecord => ({
  key: `${accountKey}/${id}`,
  platform: 'x',
  site: null,
  id,
  accountKey,
  permalink: null,
  publishedAt: 1000,
  publishedAtPrecision: 'exact',
  format: 'text',
  isReply: false,
  isPromoted: false,
  isPinned: false,
  excerpt: null,
  text: null,
  hashtags: [],
  mentions: [],
  links: [],
  campaigns: [],
  firstReadAt: 1,
  lastReadAt: 2,
  latest: {},
  latestReadAt: {},
  followersAtPost: null,
});

const reading = (accountKey: string, readAt: number): ReadingRecord => ({
  postKey: `${accountKey}/1`,
  readAt,
  accountKey,
  origin: 'page',
  page: null,
  metrics: {},
});

async function fill(key: string, readings: number): Promise<void> {
  await db.accounts.add(account(key));
  await db.posts.bulkAdd([post(key, '1'), post(key, '2')]);
  await db.readings.bulkAdd(Array.from({ length: readings }, (_, index) => reading(key, index + 10)));
  await db.accountReadings.add({ accountKey: key, readAt: 5, metrics: {} });
}

beforeEach(async () => {
  await deleteEverything();
});

describe('deleting one account', () => {
  it('says before what goes, and takes nothing of another account whose name begins alike', async () => {
    await fill('x:fern', 3);
    await fill('x:fern2', 2);
    expect(await keptOfAccount('x:fern')).toEqual({
      posts: 2,
      readings: 3,
      accounts: 1,
      firstReadAt: 10,
      lastReadAt: 12,
    });
    await deleteAccount('x:fern');
    expect(await keptOfAccount('x:fern')).toEqual({
      posts: 0,
      readings: 0,
      accounts: 0,
      firstReadAt: null,
      lastReadAt: null,
    });
    expect(await keptInAll()).toMatchObject({ posts: 2, readings: 2, accounts: 1 });
    expect(await db.accountReadings.count()).toBe(1);
  });

  it('deletes more than one chunk', async () => {
    await fill('x:fern', 4100);
    await deleteAccount('x:fern');
    expect(await db.readings.count()).toBe(0);
  });
});

it('deletes a post of a period with all that was kept of it', async () => {
  await fill('x:fern', 2);
  const [kept] = await db.posts.toArray();
  if (kept === undefined) throw new Error('no post');
  const old = { ...kept, key: 'x:old', id: 'old', publishedAt: 500 };
  await db.posts.add(old);
  await db.readings.add({ ...reading('x:fern', 3), postKey: old.key });
  await db.annotations.add({ postKey: old.key, accountKey: 'x:fern', note: 'n', notedAt: 1, typed: [] });
  await db.corrections.add({
    postKey: old.key,
    readAt: 3,
    metric: 'likes',
    accountKey: 'x:fern',
    value: 1,
    correctedAt: 4,
  });
  await db.conversions.bulkAdd([aConversion({ postKey: old.key }), aConversion({ id: 'c2', postKey: 'x:new' })]);
  await deletePostsOfPeriod('x:fern', 0, 1000);
  expect((await db.conversions.toArray()).map(({ id }) => id)).toEqual(['c2']);
  expect(await keptInAll()).toMatchObject({ posts: 2, readings: 2, accounts: 1 });
  expect(await db.annotations.count()).toBe(0);
  expect(await db.corrections.count()).toBe(0);
});

it('deletes everything', async () => {
  await fill('x:fern', 2);
  await db.events.add({ at: 1, code: 'x', facts: {} });
  await deleteEverything();
  expect(await keptInAll()).toMatchObject({ posts: 0, readings: 0, accounts: 0, firstReadAt: null });
  expect(await db.events.count()).toBe(0);
});

it('leaves no table out when everything goes', async () => {
  for (const [table, rows] of Object.entries(dump.tables)) await db.table(table).bulkPut(rows);
  await db.conversions.add(aConversion());
  await db.deletions.add({
    at: 1,
    goneAt: 2,
    accounts: [],
    isEverything: true,
    period: null,
    posts: 0,
    readings: 0,
    state: 'held',
  });
  await db.deletedRows.add({ deletion: 1, table: 'meta', rows: [] });
  const filled = await Promise.all(db.tables.map((table) => table.count()));
  expect(Math.min(...filled)).toBeGreaterThan(0);
  await deleteEverything();
  expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
});
