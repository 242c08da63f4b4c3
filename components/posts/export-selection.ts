/** The file of some posts of one account. */
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { csvFileName } from '@/lib/transfer/csv-values';
import { downloadCsv } from '@/lib/transfer/file-download';
import { postsCsv } from '@/lib/transfer/posts-csv';
import { typedOf } from '../data/typed-cells';

/** Saves these posts, with what was typed in for them, as a file and returns its name. Rejects when reading or saving fails. */
export async function exportSelection(
  posts: readonly PostRecord[],
  account: AccountRecord,
  zone: string,
): Promise<string> {
  const name = csvFileName('posts', Date.now(), zone);
  const options = { zone, handles: new Map([[account.key, account.handle]]), typed: await typedOf([account.key]) };
  downloadCsv(document, name, postsCsv(posts, options));
  return name;
}
