/** Reading our own tables back, without loss: posts, readings and accounts. */
import type { Relation } from '@/lib/domain/accounts';
import { exactly, type Measured } from '@/lib/domain/measured';
import { POST_METRICS, type PostMetric } from '@/lib/domain/metrics';
import { TIME_PRECISIONS } from '@/lib/domain/reading';
import { roundedFrom, type Shortening } from '@/lib/domain/rounded-count';
import { z } from '@/lib/shared/zod';
import { ACCOUNT_COLUMNS } from './accounts-csv';
import {
  countCell,
  listCell,
  numberCell,
  optionalTextCell,
  optionalTimeCell,
  requiredTextCell,
  scoreCell,
  textCell,
  timeCell,
  yesNoCell,
} from './csv-cells';
import { type CsvTable, readCsvTable } from './csv-table';
import { POST_COLUMNS, POST_METRIC_COLUMNS } from './posts-csv';
import { READING_COLUMNS } from './readings-csv';

/** How a platform shortens a number; needed because the table of posts has its value but not its bounds. */
export type ShorteningOf = (platform: string, metric: PostMetric | 'followers') => Shortening;

const PostCells = z.object({
  platform: requiredTextCell,
  account: requiredTextCell,
  post_id: requiredTextCell,
  permalink: optionalTextCell,
  published_at: optionalTimeCell,
  published_at_precision: z.pipe(
    z.enum([...TIME_PRECISIONS, '']),
    z.transform((cell) => (cell === '' ? 'unknown' : cell)),
  ),
  time_zone: optionalTextCell,
  format: optionalTextCell,
  is_repost: yesNoCell,
  is_reply: yesNoCell,
  is_promoted: yesNoCell,
  is_pinned: yesNoCell,
  campaigns: listCell,
  hashtags: listCell,
  text: optionalTextCell,
  first_read_at: optionalTimeCell,
  last_read_at: optionalTimeCell,
  age_hours: numberCell,
  impressions: countCell,
  reach: countCell,
  views: countCell,
  likes: countCell,
  comments: countCell,
  shares: countCell,
  quotes: countCell,
  saves: countCell,
  clicks: countCell,
  score: scoreCell,
  followers_at_post: countCell,
  engagements: numberCell,
  engagement_rate_by_followers: numberCell,
  engagement_rate_by_impressions: numberCell,
  rounded: listCell,
  leads: numberCell,
  conversions: numberCell,
  revenue: numberCell,
  cost: numberCell,
});

/** A row of the table of posts under its own column names, with the metrics as numbers that know their range. */
export interface PostRow extends Omit<z.infer<typeof PostCells>, 'followers_at_post'> {
  readonly metrics: Partial<Record<PostMetric, Measured>>;
  readonly followers_at_post: Measured | null;
}

function postRow(cells: z.infer<typeof PostCells>, shorteningOf: ShorteningOf): PostRow {
  const measured = (value: number, column: string, metric: PostMetric | 'followers'): Measured =>
    cells.rounded.includes(column) ? roundedFrom(value, shorteningOf(cells.platform, metric)) : exactly(value, '');
  const metrics: Partial<Record<PostMetric, Measured>> = {};
  for (const metric of POST_METRIC_COLUMNS) {
    const value = cells[metric];
    if (value !== null) metrics[metric] = measured(value, metric, metric);
  }
  const followers = cells.followers_at_post;
  return {
    ...cells,
    metrics,
    followers_at_post: followers === null ? null : measured(followers, 'followers_at_post', 'followers'),
  };
}

/** Of the rows of one post the last wins, at the place of the first. */
function lastOfEach(rows: readonly PostRow[]): PostRow[] {
  const byPost = new Map<string, PostRow>();
  for (const row of rows) byPost.set(JSON.stringify([row.platform, row.account, row.post_id]), row);
  return [...byPost.values()];
}

/** Reads a table of posts. The range of a rounded value follows from its value and the platform's way of shortening. */
export function readPostsCsv(text: string, shorteningOf: ShorteningOf): CsvTable<PostRow> {
  const table = readCsvTable(text, POST_COLUMNS, ['platform', 'account', 'post_id'], PostCells);
  return { ...table, rows: lastOfEach(table.rows.map((cells) => postRow(cells, shorteningOf))) };
}

const known = z.pipe(
  scoreCell,
  z.transform((value, context): number => {
    if (value !== null) return value;
    context.issues.push({ code: 'custom', message: 'a number is needed', input: value });
    return z.NEVER;
  }),
);

const ReadingCells = z
  .object({
    platform: requiredTextCell,
    account: requiredTextCell,
    post_id: requiredTextCell,
    read_at: timeCell,
    metric: z.enum(POST_METRICS),
    value: known,
    low: known,
    high: known,
    precision: z.enum(['exact', 'rounded', 'estimated']),
    raw: textCell,
    source: z.enum(['page', 'typed', 'import']),
  })
  .check(
    z.refine((row) => row.low <= row.high, { path: ['low'] }),
    z.refine((row) => row.metric === 'score' || Math.min(row.value, row.low) >= 0, { path: ['value'] }),
  );

/** A row of the table of readings under its own column names; `read_at` in ms since 1970. */
export type ReadingRow = z.infer<typeof ReadingCells>;

/** Reads a table of readings; every number comes back with the bounds it had. */
export function readReadingsCsv(text: string): CsvTable<ReadingRow> {
  return readCsvTable(text, READING_COLUMNS, READING_COLUMNS, ReadingCells);
}

const RELATIONS = ['own', 'rival', 'candidate', 'ignored'] as const satisfies readonly Relation[];

const AccountCells = z.object({
  platform: requiredTextCell,
  account: requiredTextCell,
  relation: z.enum(RELATIONS),
  read_at: timeCell,
  followers: countCell,
  following: countCell,
  posts: countCell,
});

/** A row of the table of accounts under its own column names; `read_at` in ms since 1970. */
export type AccountRow = z.infer<typeof AccountCells>;

/** Reads a table of accounts. */
export function readAccountsCsv(text: string): CsvTable<AccountRow> {
  return readCsvTable(text, ACCOUNT_COLUMNS, ['platform', 'account', 'relation', 'read_at'], AccountCells);
}
