/** Deleting what was recorded, for good. Settings are not kept here and stay. */
import { Dexie, type Collection } from 'dexie';
import { db } from '../db';
import { type TableName, writing } from '../open';

/** Rows to a transaction: a large history must not hold up reading and other pages while it goes. */
const CHUNK = 2000;

const TABLES: readonly TableName[] = [
  'posts',
  'readings',
  'accounts',
  'accountReadings',
  'health',
  'events',
  'meta',
  'analyses',
  'experiments',
  'timeChoices',
];

/** Deletes rows in chunks until `rows` finds none. */
async function deleteRows<T, K>(table: TableName, rows: () => Collection<T, K>): Promise<void> {
  let deleted = CHUNK;
  while (deleted === CHUNK) {
    deleted = await writing([table], () => rows().limit(CHUNK).delete());
  }
}

/**
 * Deletes an account with all its posts and readings. It is set aside first, so that nothing new is recorded of it
 * meanwhile, and goes last, so that the rest can be deleted later when this stops half-way. Rejects when the database
 * may not be written.
 */
export async function deleteAccount(accountKey: string): Promise<void> {
  const all: [[string, unknown], [string, unknown]] = [
    [accountKey, Dexie.minKey],
    [accountKey, Dexie.maxKey],
  ];
  await writing(['accounts'], () => db.accounts.update(accountKey, { relation: 'ignored' }));
  await deleteRows('readings', () => db.readings.where('[accountKey+readAt]').between(...all, true, true));
  await deleteRows('accountReadings', () =>
    db.accountReadings.where('[accountKey+readAt]').between(...all, true, true),
  );
  await deleteRows('analyses', () => db.analyses.where('accountKey').equals(accountKey));
  await deleteRows('experiments', () => db.experiments.where('accountKey').equals(accountKey));
  await deleteRows('timeChoices', () => db.timeChoices.where('accountKey').equals(accountKey));
  await deleteRows('posts', () => db.posts.where('accountKey').equals(accountKey));
  await writing(['accounts'], () => db.accounts.delete(accountKey));
}

/** Deletes everything that was recorded, in one step: all of it goes or, when that fails, nothing. */
export async function deleteEverything(): Promise<void> {
  await writing(TABLES, async () => {
    for (const name of TABLES) await db.table(name).clear();
  });
}
