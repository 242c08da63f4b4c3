import { beforeEach, describe, expect, it } from 'vitest';
import { aLook, anAccount, aPost, DAY, metrics, NOW, someFacts } from '@/tests/support/made-up';
import dump from '@/tests/integration/migrations/fixtures/v4.json';
import { db } from '../db';
import { keptInAll } from '../queries/counts';
import { heldDeletions } from '../queries/deletions';
import { HOLDING_TABLES } from '../open';
import { FOLLOWING_TABLES } from '../post-lists';
import type { AccountRecord } from '../records';
import { storeObservations } from './captures';
import { carryOutDeletion, carryOutDeletions, setDownDeletion, takeDeletionBack } from './deletion-grace';

const FERN = anAccount();
const MOSS = anAccount({ key: 'x:moss', handle: 'moss' });

type Contents = Record<string, unknown[]>;

async function contents(except: readonly string[] = []): Promise<Contents> {
  const tables = db.tables.filter(({ name }) => !except.includes(name));
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}

async function postOf({ key }: AccountRecord, id: string, publishedAt: number): Promise<void> {
  const postKey = `x:${id}`;
  await db.posts.add(
    aPost({
      key: postKey,
      id,
      accountKey: key,
      publishedAt,
      latest: metrics({ likes: 2 }),
      lastReadAt: publishedAt + 2,
    }),
  );
  await db.readings.bulkAdd(
    [1, 2].map((n) => ({
      postKey,
      readAt: publishedAt + n,
      accountKey: key,
      origin: 'page' as const,
      page: null,
      metrics: metrics({ likes: n }),
    })),
  );
  await db.annotations.add({ postKey, accountKey: key, note: id, notedAt: 1, typed: [] });
  await db.conversions.add({
    id,
    accountKey: key,
    postKey,
    campaign: null,
    at: publishedAt,
    kind: 'leads',
    count: 1,
    value: null,
    currency: null,
    fileAt: 1,
  });
  await db.corrections.add({
    postKey,
    readAt: publishedAt + 1,
    metric: 'likes',
    accountKey: key,
    value: 5,
    correctedAt: 9,
  });
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.accounts.bulkAdd([FERN, MOSS]);
  await postOf(FERN, '1', NOW - 30 * DAY);
  await postOf(FERN, '2', NOW - 3 * DAY);
  await postOf(MOSS, '3', NOW - 3 * DAY);
  for (const { key } of [FERN, MOSS]) await db.accountReadings.add({ accountKey: key, readAt: 5, metrics: {} });
});

const account = { accounts: [FERN], isEverything: false, period: null };
const period = { accounts: [FERN, MOSS], isEverything: false, period: { from: NOW - 7 * DAY, to: NOW } };
const all = { accounts: [FERN, MOSS], isEverything: true, period: null };

const theOne = async () => {
  const [held] = await heldDeletions(NOW);
  if (held === undefined) throw new Error('nothing held');
  return held;
};

describe('a deletion', () => {
  it('of an account leaves nothing of it in any table that is looked at, and is described', async () => {
    await setDownDeletion(account, NOW);
    const left = JSON.stringify(await contents(HOLDING_TABLES));
    expect(left).not.toContain(FERN.key);
    expect(await keptInAll()).toMatchObject({ accounts: 1, posts: 1, readings: 2 });
    expect(await theOne()).toMatchObject({
      at: NOW,
      goneAt: NOW + 7 * DAY,
      posts: 2,
      readings: 4,
      accounts: [{ key: FERN.key, platform: 'x', handle: 'fernandoak' }],
    });
  });

  it.each([
    ['an account', account],
    ['a period', period],
    ['everything', all],
  ])('of %s is taken back without a trace', async (_, scope) => {
    const before = await contents();
    await setDownDeletion(scope, NOW);
    expect(await contents()).not.toEqual(before);
    expect(await takeDeletionBack((await theOne()).id)).toBe(true);
    expect(await contents()).toEqual(before);
  });

  it('of a period takes the posts of that time with all that belongs to them', async () => {
    await setDownDeletion(period, NOW);
    expect(await db.posts.toCollection().primaryKeys()).toEqual(['x:1']);
    expect(await keptInAll()).toMatchObject({ accounts: 2, readings: 2 });
    const counts = [db.annotations, db.corrections, db.conversions].map((table) => table.count());
    expect(await Promise.all(counts)).toEqual([1, 1, 1]);
  });

  it('of everything brings every table back but what is worked out anew and the log', async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    for (const [table, rows] of Object.entries(dump.tables)) await db.table(table).bulkPut(rows);
    const mended = ['analyses', 'events', ...HOLDING_TABLES];
    const before = await contents(mended);
    await setDownDeletion(all, NOW);
    const kept = await contents(HOLDING_TABLES);
    expect(Object.values(kept).flat()).toEqual([]);
    await takeDeletionBack((await theOne()).id);
    const numberless = (found: Contents): Contents => ({
      ...found,
      goalChanges: found['goalChanges']?.map((row) => ({ ...(row as object), id: 0 })) ?? [],
    });
    const [found, wanted] = [numberless(await contents(mended)), numberless(before)];
    for (const name of FOLLOWING_TABLES) expect(found[name]?.length).toBe(wanted[name]?.length);
    for (const name of Object.keys(wanted).filter((each) => !FOLLOWING_TABLES.includes(each))) {
      expect({ name, rows: found[name] }).toEqual({ name, rows: wanted[name] });
    }
  });

  it('is moved in more than one page', async () => {
    await db.readings.bulkAdd(
      Array.from({ length: 2500 }, (_, index) => ({
        postKey: 'x:1',
        readAt: NOW - DAY + index,
        accountKey: FERN.key,
        origin: 'page' as const,
        page: null,
        metrics: {},
      })),
    );
    await setDownDeletion(account, NOW);
    expect((await theOne()).readings).toBe(2504);
    await takeDeletionBack((await theOne()).id);
    expect(await db.readings.count()).toBe(2506);
  });

  it('that finds nothing leaves no trace', async () => {
    await setDownDeletion(account, NOW);
    await setDownDeletion(account, NOW);
    expect(await heldDeletions(NOW)).toHaveLength(1);
  });

  it('is merged into what was read of the account since, when it is taken back', async () => {
    await setDownDeletion(account, NOW);
    await db.accounts.add({ ...FERN, relation: 'candidate' });
    await postOf(FERN, '4', NOW + DAY);
    await takeDeletionBack((await theOne()).id);
    expect(await keptInAll()).toMatchObject({ accounts: 2, posts: 4 });
    expect((await db.accounts.get(FERN.key))?.relation).toBe('own');
  });
});

describe('posts of a deleted period', () => {
  const look = aLook({ facts: someFacts({ key: 'x:2', id: '2', publishedAt: NOW - 3 * DAY }) });
  it('are not recorded while the deletion can be taken back, and afterwards are new', async () => {
    await setDownDeletion(period, NOW);
    expect(await storeObservations([look])).toMatchObject({ stored: 0, unchanged: 1, posts: [] });
    await carryOutDeletion((await theOne()).id);
    expect(await storeObservations([look])).toMatchObject({ stored: 1 });
  });

  it('are recorded when a file brought them back', async () => {
    const kept = await db.posts.get('x:2');
    await setDownDeletion(period, NOW);
    await db.posts.bulkAdd(kept === undefined ? [] : [kept]);
    expect(await storeObservations([look])).toMatchObject({ stored: 1 });
  });
});

describe('carrying out', () => {
  it('leaves alone what can be taken back, and ends what is due', async () => {
    await setDownDeletion(account, NOW);
    expect(await carryOutDeletions(NOW + 7 * DAY - 1)).toBe(0);
    expect(await heldDeletions(NOW + 7 * DAY)).toEqual([]);
    expect(await carryOutDeletions(NOW + 7 * DAY)).toBe(1);
    expect([await db.deletions.count(), await db.deletedRows.count()]).toEqual([0, 0]);
  });

  it('goes on with one that was begun, which can no longer be taken back', async () => {
    await setDownDeletion(account, NOW);
    const { id } = await theOne();
    await db.deletions.update(id, { state: 'gone' });
    expect(await heldDeletions(NOW)).toEqual([]);
    expect(await takeDeletionBack(id)).toBe(false);
    await carryOutDeletions(NOW);
    expect(await db.deletedRows.count()).toBe(0);
    expect(await keptInAll()).toMatchObject({ accounts: 1 });
  });

  it('goes on with taking back, where that stopped half-way', async () => {
    await setDownDeletion(account, NOW);
    await db.deletions.update((await theOne()).id, { state: 'back' });
    await carryOutDeletions(NOW + 30 * DAY);
    expect(await keptInAll()).toMatchObject({ accounts: 2, posts: 3, readings: 6 });
    expect(await db.deletions.count()).toBe(0);
  });
});
