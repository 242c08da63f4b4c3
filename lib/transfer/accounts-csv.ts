/** The table of accounts: one row for every time an account's own numbers were read. */
import type { AccountReadingRecord, AccountRecord } from '@/lib/storage/records';
import { timeText } from './csv-values';
import { type CsvCell, csvDocument } from './csv-writer';

/** Other programs rely on these names and their order. */
export const ACCOUNT_COLUMNS = [
  'platform',
  'account',
  'relation',
  'read_at',
  'followers',
  'following',
  'posts',
] as const;

/** One reading of an account; numbers as the site wrote them, expanded. */
function accountRow(account: AccountRecord, { readAt, metrics }: AccountReadingRecord): CsvCell[] {
  const { followers, following, posts } = metrics;
  return [
    account.platform,
    account.handle,
    account.relation,
    timeText(readAt),
    followers?.value ?? null,
    following?.value ?? null,
    posts?.value ?? null,
  ];
}

/** The rows of the table below its header. An account without readings has one row with what is known of it. */
export function* accountRows(
  accounts: readonly AccountRecord[],
  readings: readonly AccountReadingRecord[],
): Generator<CsvCell[]> {
  for (const account of accounts) {
    const own = readings.filter((reading) => reading.accountKey === account.key);
    const known = { accountKey: account.key, readAt: account.lastSeenAt, metrics: account.latest };
    for (const reading of own.length > 0 ? own : [known]) yield accountRow(account, reading);
  }
}

/** The whole table in parts. */
export function accountsCsv(
  accounts: readonly AccountRecord[],
  readings: readonly AccountReadingRecord[],
): Generator<string> {
  return csvDocument(ACCOUNT_COLUMNS, accountRows(accounts, readings));
}
