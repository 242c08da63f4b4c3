/** Yardstick's own tables, read back: posts and readings, with the ranges of rounded numbers. */
import { grouped } from '@/lib/domain/grouped';
import { FORMATS, type Format } from '@/lib/domain/formats';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostMetrics, ReadMeasured } from '@/lib/domain/reading';
import { UNKNOWN_SHORTENING } from '@/lib/domain/rounded-count';
import { type PostRow, type ReadingRow, readPostsCsv, readReadingsCsv } from '../csv-reader';
import type { CsvTable } from '../csv-table';
import { READING_COLUMNS } from '../readings-csv';
import type { Doubt, ImportedPost, ReadExport } from './read-export';
import { headerText, type Sheet } from './sheet';

/** `accounts` is known but not read back: it does not say which of its numbers were rounded. */
export type OwnTable = 'posts' | 'readings' | 'accounts';

const POST_SIGNS = ['platform', 'account', 'post_id', 'published_at_precision', 'rounded'];
const ACCOUNT_SIGNS = ['platform', 'account', 'relation', 'read_at', 'followers'];

/** Which of our own tables a sheet is; null when it is none. */
export function ownTableOf({ rows }: Sheet): OwnTable | null {
  const headers = new Set((rows[0]?.cells ?? []).map(headerText));
  const has = (columns: readonly string[]): boolean => columns.every((column) => headers.has(column));
  if (has(READING_COLUMNS)) return 'readings';
  if (has(POST_SIGNS)) return 'posts';
  return has(ACCOUNT_SIGNS) ? 'accounts' : null;
}

const doubtsOf = ({ problems }: Pick<CsvTable<unknown>, 'problems'>): Doubt[] =>
  problems.map(({ row, column }) => ({ row, column, cell: '', reason: 'not-as-written' }));

const formatOf = (name: string | null): Format | null => FORMATS.find((format) => format === name) ?? null;

/** Servers are part of the handle where a platform has many. */
const siteOf = (handle: string): string | null => (handle.includes('@') ? handle.slice(handle.indexOf('@') + 1) : null);

function sourced(metrics: PostRow['metrics']): PostMetrics {
  return Object.fromEntries(Object.entries(metrics).map(([metric, value]) => [metric, { ...value, source: 0 }]));
}

function ownPost(row: PostRow): ImportedPost[] {
  const readAt = row.last_read_at;
  const metrics = sourced(row.metrics);
  if (readAt === null || Object.keys(metrics).length === 0) return [];
  return [
    {
      row: 0,
      platform: row.platform,
      site: siteOf(row.account),
      id: row.post_id,
      handle: row.account,
      permalink: row.permalink !== null && /^https?:\/\//.test(row.permalink) ? row.permalink : null,
      publishedAt: row.published_at,
      publishedAtPrecision: row.published_at === null ? 'unknown' : row.published_at_precision,
      format: formatOf(row.format),
      text: row.text,
      metrics,
      readAt,
      origin: 'import',
      campaigns: row.campaigns,
    },
  ];
}

function ownReading(rows: readonly ReadingRow[]): ImportedPost[] {
  const [first] = rows;
  if (first === undefined) return [];
  const metrics: Partial<Record<PostMetric, ReadMeasured>> = {};
  for (const { metric, value, low, high, precision, raw } of rows) {
    metrics[metric] = { value, low, high, precision, raw, source: 0 };
  }
  return [
    {
      row: 0,
      platform: first.platform,
      site: siteOf(first.account),
      id: first.post_id,
      handle: first.account,
      permalink: null,
      publishedAt: null,
      publishedAtPrecision: 'unknown',
      format: null,
      text: null,
      metrics,
      readAt: first.read_at,
      origin: first.source,
      campaigns: [],
    },
  ];
}

/** The posts or readings of one of our own tables, with the rows that are no longer as they were written. */
export function readOwnTable(table: Exclude<OwnTable, 'accounts'>, text: string): ReadExport {
  if (table === 'posts') {
    const read = readPostsCsv(text, () => UNKNOWN_SHORTENING);
    return { posts: read.rows.flatMap(ownPost), followers: [], doubts: doubtsOf(read), totals: 0 };
  }
  const read = readReadingsCsv(text);
  const byLook = grouped(read.rows, ({ platform, account, post_id: id, read_at: at, source }) =>
    JSON.stringify([platform, account, id, at, source]),
  );
  return { posts: [...byLook.values()].flatMap(ownReading), followers: [], doubts: doubtsOf(read), totals: 0 };
}
