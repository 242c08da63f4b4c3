/** Making the files that the user takes away. */
import { accountsCsv } from '@/lib/transfer/accounts-csv';
import { downloadCsv } from '@/lib/transfer/file-download';
import { csvFileName } from '@/lib/transfer/csv-values';
import { postsCsv } from '@/lib/transfer/posts-csv';
import { readingsCsv } from '@/lib/transfer/readings-csv';
import { allAccountReadings, allPosts, allReadings } from '@/lib/storage/queries/everything';
import type { AccountRecord } from '@/lib/storage/records';
import { typedOf } from './typed-cells';

export type Table = 'posts' | 'readings' | 'accounts';

const handlesOf = (accounts: readonly AccountRecord[]): ReadonlyMap<string, string> =>
  new Map(accounts.map(({ key, handle }) => [key, handle]));

async function partsOf(table: Table, accounts: readonly AccountRecord[], zone: string): Promise<Iterable<string>> {
  const keys = accounts.map(({ key }) => key);
  const handles = handlesOf(accounts);
  if (table === 'accounts') return accountsCsv(accounts, await allAccountReadings(keys));
  const posts = await allPosts(keys);
  if (table === 'posts') return postsCsv(posts, { zone, handles, typed: await typedOf(keys) });
  return readingsCsv(await allReadings(keys), new Map(posts.map((post) => [post.key, post])), { handles });
}

/** Saves a table of these accounts as a file and returns the file's name. Rejects when reading or saving fails. */
export async function exportCsv(table: Table, accounts: readonly AccountRecord[], zone: string): Promise<string> {
  const name = csvFileName(table, Date.now(), zone);
  downloadCsv(document, name, await partsOf(table, accounts, zone));
  return name;
}

/** Real accounts, or the sample account when there is nothing else: made-up numbers are never mixed with real ones. */
export function exportable(accounts: readonly AccountRecord[]): readonly AccountRecord[] {
  const real = accounts.filter((account) => !account.isSample);
  return real.length > 0 ? real : accounts;
}
