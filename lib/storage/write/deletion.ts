/** Deleting what was recorded, for good. Settings are not kept here and stay. */
import { Dexie, type Collection } from 'dexie';
import { alone } from '../alone';
import { db } from '../db';
import { type TableName, writing } from '../open';

/** Rows to a transaction: a large history must not hold up reading and other pages while it goes. */
const CHUNK = 2000;

/** Every table of the database, whichever there are. */
const everyTable = (): TableName[] => db.tables.map(({ name }) => name as TableName);

/** Deletes rows in chunks until `rows` finds none. */
async function deleteRows<T, K>(table: TableName, rows: () => Collection<T, K>): Promise<void> {
  let deleted = CHUNK;
  while (deleted === CHUNK) {
    deleted = await writing([table], () => rows().limit(CHUNK).delete(), 'deletes');
  }
}

/**
 * Deletes an account with all its posts and readings. It is set aside first, so that nothing new is recorded of it
 * meanwhile, and goes last, so that the rest can be deleted later when this stops half-way. Rejects when the database
 * may not be written.
 */
export const deleteAccount = (accountKey: string): Promise<void> => alone(() => ofAccount(accountKey));

async function ofAccount(accountKey: string): Promise<void> {
  const all: [[string, unknown], [string, unknown]] = [
    [accountKey, Dexie.minKey],
    [accountKey, Dexie.maxKey],
  ];
  await writing(['accounts'], () => db.accounts.update(accountKey, { relation: 'ignored' }), 'deletes');
  await deleteRows('readings', () => db.readings.where('[accountKey+readAt]').between(...all, true, true));
  await deleteRows('accountReadings', () =>
    db.accountReadings.where('[accountKey+readAt]').between(...all, true, true),
  );
  await deleteRows('analyses', () => db.analyses.where('accountKey').equals(accountKey));
  await deleteRows('experiments', () => db.experiments.where('accountKey').equals(accountKey));
  await deleteRows('timeChoices', () => db.timeChoices.where('accountKey').equals(accountKey));
  await deleteRows('corrections', () => db.corrections.where('accountKey').equals(accountKey));
  await deleteRows('annotations', () => db.annotations.where('accountKey').equals(accountKey));
  await deleteRows('conversions', () => db.conversions.where('accountKey').equals(accountKey));
  await deleteRows('campaigns', () => db.campaigns.where('accountKey').equals(accountKey));
  await deleteRows('posts', () => db.posts.where('accountKey').equals(accountKey));
  await writing(['accounts'], () => db.accounts.delete(accountKey), 'deletes');
}

/** Deletes everything that was recorded, in one step: all of it goes or, when that fails, nothing. */
export async function deleteEverything(): Promise<void> {
  const tables = everyTable();
  const clear = async (): Promise<void> => {
    for (const name of tables) await db.table(name).clear();
  };
  await writing(tables, clear, 'deletes');
}

/** Posts to a transaction; each has many readings. */
const POSTS_CHUNK = 100;

/**
 * Deletes an account's posts that were published from `from` (included) to `to` (excluded), in ms, with all their readings,
 * corrections, notes, typed-in numbers and conversions. Posts without a date stay. When it stops half-way, what is left can be deleted later.
 */
export const deletePostsOfPeriod = (accountKey: string, from: number, to: number): Promise<void> =>
  alone(() => ofPeriod(accountKey, from, to));

async function ofPeriod(accountKey: string, from: number, to: number): Promise<void> {
  const somePosts = async (): Promise<number> => {
    const keys = await db.posts
      .where('[accountKey+publishedAt]')
      .between([accountKey, from], [accountKey, to], true, false)
      .limit(POSTS_CHUNK)
      .primaryKeys();
    for (const key of keys) {
      await db.readings
        .where('[postKey+readAt]')
        .between([key, Dexie.minKey], [key, Dexie.maxKey], true, true)
        .delete();
      await db.corrections
        .where('[postKey+readAt+metric]')
        .between([key, Number.NEGATIVE_INFINITY], [key, Number.POSITIVE_INFINITY], true, true)
        .delete();
    }
    await db.annotations.bulkDelete(keys);
    await db.conversions.where('postKey').anyOf(keys).delete();
    await db.posts.bulkDelete(keys);
    return keys.length;
  };
  let deleted = POSTS_CHUNK;
  while (deleted === POSTS_CHUNK) {
    deleted = await writing(['posts', 'readings', 'corrections', 'annotations', 'conversions'], somePosts, 'deletes');
  }
}
