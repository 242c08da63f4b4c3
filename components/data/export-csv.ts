/** Making the files that the user takes away. */
import { accountsCsv } from '@/lib/transfer/accounts-csv';
import { downloadCsv } from '@/lib/transfer/file-download';
import { csvFileName } from '@/lib/transfer/csv-values';
import { postsCsv } from '@/lib/transfer/posts-csv';
import { readingLines, readingsHeader } from '@/lib/transfer/readings-csv';
import { allAccountReadings, allPosts, countRows, readingPages } from '@/lib/storage/queries/everything';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { typedOf } from './typed-cells';
import type { Progress } from './use-cancellable';

export type Table = 'posts' | 'readings' | 'accounts';

const handlesOf = (accounts: readonly AccountRecord[]): ReadonlyMap<string, string> =>
  new Map(accounts.map(({ key, handle }) => [key, handle]));

/** The table of readings page by page, so that a long history never stands in memory as a whole. */
async function readingParts(
  accounts: readonly AccountRecord[],
  posts: ReadonlyMap<string, PostRecord>,
  { signal, onShare }: Progress,
): Promise<Blob[]> {
  const handles = handlesOf(accounts);
  const all = await countRows(['readings']);
  const parts = [new Blob([readingsHeader()])];
  let seen = 0;
  for await (const readings of readingPages(accounts.map(({ key }) => key))) {
    signal.throwIfAborted();
    parts.push(new Blob([readingLines(readings, posts, { handles })]));
    seen += readings.length;
    onShare(all === 0 ? 1 : seen / all);
  }
  return parts;
}

async function partsOf(
  table: Table,
  accounts: readonly AccountRecord[],
  zone: string,
  progress: Progress,
): Promise<Iterable<string | Blob>> {
  const keys = accounts.map(({ key }) => key);
  const handles = handlesOf(accounts);
  if (table === 'accounts') return accountsCsv(accounts, await allAccountReadings(keys));
  const posts = await allPosts(keys);
  if (table === 'posts') return postsCsv(posts, { zone, handles, typed: await typedOf(keys) });
  return readingParts(accounts, new Map(posts.map((post) => [post.key, post])), progress);
}

/**
 * Saves a table of these accounts as a file and returns the file's name. Rejects when reading or saving fails, and with the
 * signal's reason when it is aborted.
 */
export async function exportCsv(
  table: Table,
  accounts: readonly AccountRecord[],
  zone: string,
  progress: Progress,
): Promise<string> {
  const name = csvFileName(table, Date.now(), zone);
  const parts = await partsOf(table, accounts, zone, progress);
  progress.signal.throwIfAborted();
  downloadCsv(document, name, parts);
  return name;
}

/** Real accounts, or the sample account when there is nothing else: made-up numbers are never mixed with real ones. */
export function exportable(accounts: readonly AccountRecord[]): readonly AccountRecord[] {
  const real = accounts.filter((account) => !account.isSample);
  return real.length > 0 ? real : accounts;
}
