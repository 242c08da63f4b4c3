/** All rows of one account as they are kept, corrections aside, in pieces: for an archive that other machines merge. */
import { Dexie } from 'dexie';
import { db } from '../db';
import type {
  AccountReadingRecord,
  AnnotationRecord,
  CampaignRecord,
  CorrectionRecord,
  PostRecord,
  ReadingRecord,
} from '../records';

/** Posts that are read at once. */
const PAGE = 2000;

const everyTime = (accountKey: string): [[string, unknown], [string, unknown]] => [
  [accountKey, Dexie.minKey],
  [accountKey, Dexie.maxKey],
];

export async function* postPages(accountKey: string): AsyncGenerator<PostRecord[]> {
  const keys = await db.posts.where('accountKey').equals(accountKey).primaryKeys();
  for (let start = 0; start < keys.length; start += PAGE) {
    const page = await db.posts.bulkGet(keys.slice(start, start + PAGE));
    yield page.filter((post) => post !== undefined);
  }
}

/** When the first and the last reading of the account's posts were made, in ms; null when there is none. */
export async function readingSpan(accountKey: string): Promise<{ from: number; to: number } | null> {
  const all = db.readings.where('[accountKey+readAt]').between(...everyTime(accountKey), true, true);
  const [first, last] = [await all.first(), await all.last()];
  return first === undefined || last === undefined ? null : { from: first.readAt, to: last.readAt };
}

/** Readings of the account's posts from `from` (included) to `to` (excluded), in ms, oldest first. */
export const readingsAsRead = (accountKey: string, from: number, to: number): Promise<ReadingRecord[]> =>
  db.readings.where('[accountKey+readAt]').between([accountKey, from], [accountKey, to], true, false).toArray();

export const accountReadingsAsRead = (accountKey: string): Promise<AccountReadingRecord[]> =>
  db.accountReadings
    .where('[accountKey+readAt]')
    .between(...everyTime(accountKey), true, true)
    .toArray();

export const correctionsOfAccount = (accountKey: string): Promise<CorrectionRecord[]> =>
  db.corrections.where('accountKey').equals(accountKey).toArray();

export const annotationsOfAccount = (accountKey: string): Promise<AnnotationRecord[]> =>
  db.annotations.where('accountKey').equals(accountKey).toArray();

export const campaignsOfAccount = (accountKey: string): Promise<CampaignRecord[]> =>
  db.campaigns.where('accountKey').equals(accountKey).toArray();
