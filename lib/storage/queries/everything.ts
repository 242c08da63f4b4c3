/** All that is kept of some accounts, for files that the user takes away. */
import { type Collection, Dexie, type IndexableType } from 'dexie';
import { db } from '../db';
import type { TableName } from '../open';
import { corrected } from './corrections';
import type { AccountReadingRecord, AnnotationRecord, PostRecord, ReadingRecord } from '../records';

/** Posts to a page: each is a hundred times as large as its key. */
const POSTS_PAGE = 1000;

/** All posts of these accounts in pages, newest first, undated ones last; only their keys stand in memory as a whole. */
export async function* postPages(accountKeys: readonly string[]): AsyncGenerator<PostRecord[]> {
  const wanted = new Set(accountKeys);
  const dated = await db.posts.orderBy('publishedAt').reverse().primaryKeys();
  // A post without a date is in no index of dates: it is among all keys and not among those.
  const keys = [...new Set([...dated, ...(await db.posts.toCollection().primaryKeys())])];
  for (let start = 0; start < keys.length; start += POSTS_PAGE) {
    const posts = await db.posts.bulkGet(keys.slice(start, start + POSTS_PAGE));
    yield posts.filter((post) => post !== undefined).filter(({ accountKey }) => wanted.has(accountKey));
  }
}

/** All readings of these accounts' own numbers, per account oldest first. */
export async function allAccountReadings(accountKeys: readonly string[]): Promise<AccountReadingRecord[]> {
  const lists = await Promise.all(
    accountKeys.map((key) =>
      db.accountReadings
        .where('[accountKey+readAt]')
        .between([key, Dexie.minKey], [key, Dexie.maxKey], true, true)
        .toArray(),
    ),
  );
  return lists.flat();
}

/** What was written down about the posts of these accounts. */
export function allAnnotations(accountKeys: readonly string[]): Promise<AnnotationRecord[]> {
  return db.annotations.where('accountKey').anyOf(accountKeys).toArray();
}

/** Rows to a page: large enough to be fast, small enough to leave the memory alone. */
const PAGE = 5000;

/** All rows of a table in pages, by primary key. Rows that are added meanwhile may or may not be among them. */
export async function* rowPages(table: TableName): AsyncGenerator<Record<string, unknown>[]> {
  const rows = db.table<Record<string, unknown>, IndexableType>(table);
  let after: IndexableType | null = null;
  for (;;) {
    const range: Collection<Record<string, unknown>, IndexableType> = after === null
      ? rows.orderBy(':id')
      : rows.where(':id').above(after);
    const page = await range.limit(PAGE).toArray();
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = keyOf(table, last);
  }
}

/** All readings of the posts of these accounts as the user corrected them, in pages, by post and time. */
export async function* readingPages(accountKeys: readonly string[]): AsyncGenerator<ReadingRecord[]> {
  const wanted = new Set(accountKeys);
  for await (const page of rowPages('readings')) {
    const readings = page as unknown as ReadingRecord[];
    yield await corrected(readings.filter(({ accountKey }) => wanted.has(accountKey)));
  }
}

/** The primary key of a row, as the table declares it. */
function keyOf(table: TableName, row: Record<string, unknown>): IndexableType {
  const { keyPath } = db.table(table).schema.primKey;
  const values = [keyPath ?? []].flat().map((path) => row[path]);
  return (Array.isArray(keyPath) ? values : values[0]) as IndexableType;
}

/** How many rows these tables hold together. */
export async function countRows(tables: readonly TableName[]): Promise<number> {
  const counts = await Promise.all(tables.map((table) => db.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Keys of the accounts that are made up. */
export async function sampleKeys(): Promise<ReadonlySet<string>> {
  const keys = await db.accounts.filter((account) => account.isSample).primaryKeys();
  return new Set(keys);
}

/** How many posts of these accounts were published from `from` (included) to `to` (excluded), in ms. */
export async function countPostsOfPeriod(accountKeys: readonly string[], from: number, to: number): Promise<number> {
  const counts = await Promise.all(
    accountKeys.map((key) =>
      db.posts.where('[accountKey+publishedAt]').between([key, from], [key, to], true, false).count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
