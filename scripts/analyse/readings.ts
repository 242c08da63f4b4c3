/** The readings of a file, as analyses use them. */
import { accountKey } from '@/lib/domain/accounts';
import type { KnownEngagements } from '@/lib/domain/engagement-basis';
import { grouped } from '@/lib/domain/grouped';
import { hull, type Interval } from '@/lib/domain/interval';
import { type ReadingRow, readReadingsCsv } from '@/lib/transfer/csv-reader';
import type { CsvTable } from '@/lib/transfer/csv-table';
import { type AccountPosts, textOf } from './posts-csv';
import { Refusal } from './request';

let last: { readonly file: string; readonly table: CsvTable<ReadingRow> } | null = null;

/** The readings of a file and the rows that could not be used; throws a Refusal when it is no table of readings. */
export function readingsFrom(file: string): CsvTable<ReadingRow> {
  // One file serves all accounts of a request.
  if (last?.file === file) return last.table;
  const table = readReadingsCsv(textOf(file));
  const { problems } = table;
  const missing = problems.filter(({ reason }) => reason === 'missing column').map(({ column }) => column);
  if (missing.length > 0) throw new Refusal(`${file} has no column ${missing.join(', ')}`);
  last = { file, table };
  return table;
}

/** What was read of a post at one moment; `readAt` in ms. */
export interface Moment {
  readonly readAt: number;
  readonly known: KnownEngagements;
}

/** What was read at each moment, in order of time; two different readings at one moment leave both possible. */
export function momentsOf(rows: readonly ReadingRow[]): Moment[] {
  const moments = [...grouped(rows, ({ read_at: readAt }) => readAt)].map(([readAt, own]) => {
    const metrics: Record<string, Interval> = {};
    for (const { metric, low, high } of own) metrics[metric] = hull(metrics[metric] ?? { low, high }, { low, high });
    return { readAt, known: { metrics, told: null } };
  });
  return moments.toSorted((a, b) => a.readAt - b.readAt);
}

/** The readings of an account's posts up to `now`, by post. */
export function readingsByPost(
  { platform, account }: Pick<AccountPosts, 'platform' | 'account'>,
  rows: readonly ReadingRow[],
  now: number,
): ReadonlyMap<string, readonly ReadingRow[]> {
  const key = accountKey(platform, account);
  const own = rows.filter((row) => accountKey(row.platform, row.account) === key && row.read_at <= now);
  return grouped(own, ({ post_id: id }) => id);
}
