/** The file of some posts of one account. */
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { csvFileName } from '@/lib/transfer/csv-values';
import { downloadCsv } from '@/lib/transfer/file-download';
import { postsCsv } from '@/lib/transfer/posts-csv';

/** Saves these posts as a file and returns its name. */
export function exportSelection(posts: readonly PostRecord[], account: AccountRecord, zone: string): string {
  const name = csvFileName('posts', Date.now(), zone);
  downloadCsv(document, name, postsCsv(posts, { zone, handles: new Map([[account.key, account.handle]]) }));
  return name;
}
