/** Puts the sample account into the database and takes it out again, without touching anything else. */
import { db } from '@/lib/storage/db';
import { writing } from '@/lib/storage/open';
import { type SampleAccount, sampleAccount } from './sample-account';

const TABLES = [
  'accounts',
  'posts',
  'readings',
  'accountReadings',
  'analyses',
  'experiments',
  'timeChoices',
  'corrections',
  'annotations',
  'campaigns',
  'conversions',
] as const;

const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Deletes everything under the keys of sample accounts; to be called inside a transaction. */
async function clearSample(): Promise<number> {
  const samples = await db.accounts.filter((account) => account.isSample).primaryKeys();
  for (const key of samples) {
    const all: [[string, number], [string, number]] = [
      [key, Number.NEGATIVE_INFINITY],
      [key, Number.POSITIVE_INFINITY],
    ];
    const { posts, analyses, experiments, timeChoices, corrections, annotations, campaigns, conversions } = db;
    for (const table of [posts, analyses, experiments, timeChoices, corrections, annotations, campaigns, conversions]) {
      await table.where('accountKey').equals(key).delete();
    }
    await db.readings
      .where('[accountKey+readAt]')
      .between(...all)
      .delete();
    await db.accountReadings
      .where('[accountKey+readAt]')
      .between(...all)
      .delete();
  }
  await db.accounts.bulkDelete(samples);
  return samples.length;
}

/**
 * Loads the sample account as of `now` (ms); one that is there already is replaced. Returns what was written.
 * Rejects when the database may not be written; then nothing has changed.
 */
export async function loadSample(now: number, zone: string = browserZone()): Promise<SampleAccount> {
  const sample = sampleAccount(now, zone);
  await writing(TABLES, async () => {
    await clearSample();
    await db.accounts.add(sample.account);
    await db.posts.bulkAdd([...sample.posts]);
    await db.readings.bulkAdd([...sample.readings]);
    await db.accountReadings.bulkAdd([...sample.accountReadings]);
  });
  return sample;
}

/** Removes the sample account with all its posts and readings. Returns whether there was one. */
export function removeSample(): Promise<boolean> {
  return writing(TABLES, async () => (await clearSample()) > 0);
}
