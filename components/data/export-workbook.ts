/** Making the Excel workbook that the user takes away. */
import { dayOf, type WeekStart } from '@/lib/domain/weeks';
import { allAccountReadings, allPosts, allReadings, countRows } from '@/lib/storage/queries/everything';
import type { AccountRecord } from '@/lib/storage/records';
import { ACCOUNT_COLUMNS, accountRows } from '@/lib/transfer/accounts-csv';
import { downloadFile } from '@/lib/transfer/file-download';
import { POST_COLUMNS, postRows } from '@/lib/transfer/posts-csv';
import { READING_COLUMNS, rowsOfReadings } from '@/lib/transfer/readings-csv';
import { SUMMARY_COLUMNS, weeklySummary } from '@/lib/transfer/weekly-summary';
import { workbookOf, type WorkbookSheet } from '@/lib/transfer/workbook';
import { typedOf } from './typed-cells';

/** Numbers beyond this many do not fit into a sheet, nor into memory with it; the CSV has no such limit. */
const MOST_READINGS = 150_000;

async function readingsSheet(
  keys: readonly string[],
  posts: Parameters<typeof rowsOfReadings>[1],
): Promise<WorkbookSheet[]> {
  if ((await countRows(['readings'])) > MOST_READINGS) return [];
  const readings = await allReadings(keys);
  const header = READING_COLUMNS;
  return [{ name: 'Readings', header, rows: rowsOfReadings(readings, posts), times: ['read_at'] }];
}

export interface SavedWorkbook {
  readonly file: string;
  /** False when there are too many readings for a sheet. */
  readonly hasReadings: boolean;
}

/** Saves a workbook of these accounts. Rejects when reading or saving fails. */
export async function exportWorkbook(
  accounts: readonly AccountRecord[],
  zone: string,
  weekStart: WeekStart,
): Promise<SavedWorkbook> {
  const keys = accounts.map(({ key }) => key);
  const handles = new Map(accounts.map(({ key, handle }) => [key, handle]));
  const posts = await allPosts(keys);
  const readings = await readingsSheet(keys, new Map(posts.map((post) => [post.key, post])));
  const content = await workbookOf([
    {
      name: 'Weeks',
      header: SUMMARY_COLUMNS,
      rows: weeklySummary(posts, { zone, weekStart, handles }),
      times: ['week'],
    },
    {
      name: 'Posts',
      header: POST_COLUMNS,
      rows: postRows(posts, { zone, handles, typed: await typedOf(keys) }),
      times: ['published_at', 'first_read_at', 'last_read_at'],
    },
    ...readings,
    {
      name: 'Accounts',
      header: ACCOUNT_COLUMNS,
      rows: accountRows(accounts, await allAccountReadings(keys)),
      times: ['read_at'],
    },
  ]);
  const file = `yardstick-${dayOf(Date.now(), zone)}.xlsx`;
  downloadFile(document, file, content);
  return { file, hasReadings: readings.length > 0 };
}
