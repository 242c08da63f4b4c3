/** Making the Excel workbook that the user takes away, page by page. */
import { dayOf, type WeekStart } from '@/lib/domain/weeks';
import { allAccountReadings, countRows, postPages, readingPages } from '@/lib/storage/queries/everything';
import type { AccountRecord } from '@/lib/storage/records';
import { ACCOUNT_COLUMNS, accountRows } from '@/lib/transfer/accounts-csv';
import type { CsvCell } from '@/lib/transfer/csv-writer';
import { downloadFile } from '@/lib/transfer/file-download';
import { POST_COLUMNS, postRows } from '@/lib/transfer/posts-csv';
import { READING_COLUMNS, type ReadPost, rowsOfReadings } from '@/lib/transfer/readings-csv';
import { SUMMARY_COLUMNS, weeklySums } from '@/lib/transfer/weekly-summary';
import { workbookOf, type WorkbookSheet } from '@/lib/transfer/workbook';
import { typedOf } from './typed-cells';
import type { Progress } from './use-cancellable';

type Rows = AsyncGenerator<Iterable<readonly CsvCell[]>>;

/** As they are shown; they are written in another order, since weeks are known once all posts went by. */
const ORDER = ['Weeks', 'Posts', 'Readings', 'Accounts'];

/** The sheets of these accounts, in the order in which they are written: each page of posts is read once for all of them. */
async function sheetsOf(
  accounts: readonly AccountRecord[],
  zone: string,
  weekStart: WeekStart,
  { signal, onShare }: Progress,
): Promise<WorkbookSheet[]> {
  const keys = accounts.map(({ key }) => key);
  const handles = new Map(accounts.map(({ key, handle }) => [key, handle]));
  const typed = await typedOf(keys);
  const all = await countRows(['posts', 'readings']);
  const weeks = weeklySums({ zone, weekStart, handles });
  const known = new Map<string, ReadPost>();
  let seen = 0;
  const pass = (rows: number): void => {
    signal.throwIfAborted();
    seen += rows;
    onShare(seen / Math.max(all, seen, 1));
  };
  async function* posts(): Rows {
    for await (const page of postPages(keys)) {
      pass(page.length);
      for (const post of page) {
        const { key, platform, accountKey, id } = post;
        known.set(key, { platform, accountKey, id });
        weeks.add(post);
      }
      yield postRows(page, { zone, handles, typed });
    }
  }
  async function* readings(): Rows {
    for await (const page of readingPages(keys)) {
      pass(page.length);
      yield rowsOfReadings(page, known, { handles });
    }
  }
  async function* weekRows(): Rows {
    yield weeks.rows();
  }
  async function* ofAccounts(): Rows {
    yield accountRows(accounts, await allAccountReadings(keys));
  }
  const times = ['published_at', 'first_read_at', 'last_read_at'];
  return [
    { name: 'Posts', header: POST_COLUMNS, rows: posts(), times },
    { name: 'Readings', header: READING_COLUMNS, rows: readings(), times: ['read_at'] },
    { name: 'Weeks', header: SUMMARY_COLUMNS, rows: weekRows(), times: ['week'] },
    { name: 'Accounts', header: ACCOUNT_COLUMNS, rows: ofAccounts(), times: ['read_at'] },
  ];
}

/**
 * Saves a workbook of these accounts and returns the file's name. Rejects when reading or saving fails, and with the signal's
 * reason when it is aborted.
 */
export async function exportWorkbook(
  accounts: readonly AccountRecord[],
  zone: string,
  weekStart: WeekStart,
  progress: Progress,
): Promise<string> {
  const content = await workbookOf(await sheetsOf(accounts, zone, weekStart, progress), ORDER);
  progress.signal.throwIfAborted();
  const file = `yardstick-${dayOf(Date.now(), zone)}.xlsx`;
  downloadFile(document, file, content);
  return file;
}
