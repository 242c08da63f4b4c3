/** Making the files that the user takes away. */
import { accountsCsv } from '@/lib/transfer/accounts-csv';
import { downloadCsv } from '@/lib/transfer/file-download';
import { csvFileName } from '@/lib/transfer/csv-values';
import { postLines, postsHeader } from '@/lib/transfer/posts-csv';
import { type ReadPost, readingLines, readingsHeader } from '@/lib/transfer/readings-csv';
import { allAccountReadings, countRows, postPages, readingPages } from '@/lib/storage/queries/everything';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { typedOf } from './typed-cells';
import type { Table } from './exportable';
import type { Progress } from './use-cancellable';

const handlesOf = (accounts: readonly AccountRecord[]): ReadonlyMap<string, string> =>
  new Map(accounts.map(({ key, handle }) => [key, handle]));

/** The posts of these accounts page by page as they go by, with how far it is. */
async function* countedPosts(
  keys: readonly string[],
  { signal, onShare }: Progress,
  share: number,
): AsyncGenerator<PostRecord[]> {
  const all = await countRows(['posts']);
  let seen = 0;
  for await (const posts of postPages(keys)) {
    signal.throwIfAborted();
    yield posts;
    seen += posts.length;
    onShare(all === 0 ? share : (share * seen) / all);
  }
}

/** The table of posts page by page, so that a long history never stands in memory as a whole. */
async function postParts(accounts: readonly AccountRecord[], zone: string, progress: Progress): Promise<Blob[]> {
  const keys = accounts.map(({ key }) => key);
  const options = { zone, handles: handlesOf(accounts), typed: await typedOf(keys) };
  const parts = [new Blob([postsHeader()])];
  for await (const posts of countedPosts(keys, progress, 1)) parts.push(new Blob([postLines(posts, options)]));
  return parts;
}

/** How much of the work it is to look the posts up that readings belong to. */
const LOOKING_UP = 0.1;

async function readingParts(accounts: readonly AccountRecord[], progress: Progress): Promise<Blob[]> {
  const keys = accounts.map(({ key }) => key);
  const handles = handlesOf(accounts);
  const posts = new Map<string, ReadPost>();
  for await (const page of countedPosts(keys, progress, LOOKING_UP)) {
    for (const { key, platform, accountKey, id } of page) posts.set(key, { platform, accountKey, id });
  }
  const all = await countRows(['readings']);
  const parts = [new Blob([readingsHeader()])];
  let seen = 0;
  for await (const readings of readingPages(keys)) {
    progress.signal.throwIfAborted();
    parts.push(new Blob([readingLines(readings, posts, { handles })]));
    seen += readings.length;
    progress.onShare(LOOKING_UP + (1 - LOOKING_UP) * (all === 0 ? 1 : seen / all));
  }
  return parts;
}

async function partsOf(
  table: Table,
  accounts: readonly AccountRecord[],
  zone: string,
  progress: Progress,
): Promise<Iterable<string | Blob>> {
  if (table === 'posts') return postParts(accounts, zone, progress);
  if (table === 'readings') return readingParts(accounts, progress);
  return accountsCsv(accounts, await allAccountReadings(accounts.map(({ key }) => key)));
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
