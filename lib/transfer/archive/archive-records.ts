/** Rows of an archive back as what is kept. Each record is checked like a row of a backup before anything of it is merged. */
import type { TableName } from '@/lib/storage/open';
import { BACKUP_TABLES } from '../backup/backup-tables';
import type { z } from '@/lib/shared/zod';
import type { ArchiveTable, Row } from './archive-tables';

/** A record that cannot be right. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
}

type Draft = Record<string, unknown>;

const measured = ({ value, low, high, precision, raw, source, disputed }: Row): Draft => ({
  value,
  low,
  high,
  precision,
  raw,
  source,
  ...(disputed === true ? { disputed } : {}),
});

/** Rows that lie together and say the same in these columns, as one record each. */
function grouped(
  rows: readonly Row[],
  by: readonly string[],
  record: (group: readonly Row[], first: Row) => Draft,
): Draft[] {
  const groups: Row[][] = [];
  let name = '';
  for (const row of rows) {
    const own = JSON.stringify(by.map((column) => row[column]));
    if (own === name) groups.at(-1)?.push(row);
    else groups.push([row]);
    name = own;
  }
  return groups.flatMap((group) => (group[0] === undefined ? [] : [record(group, group[0])]));
}

const metricsOf = (group: readonly Row[]): Draft =>
  Object.fromEntries(group.map((row) => [String(row['metric']), measured(row)]));

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch (error) {
    throw new UnreadableRecord(error instanceof Error ? error.message : 'no JSON');
  }
}

function followersOf(row: Row): Draft | null {
  if (row['followers_value'] === null) return null;
  return {
    value: row['followers_value'],
    low: row['followers_low'],
    high: row['followers_high'],
    precision: row['followers_precision'],
    raw: row['followers_raw'],
  };
}

function postOf(row: Row, platform: string, latest: readonly Row[]): Draft {
  const others = row['other_keys'];
  const known = latest.filter((each) => each['read_at'] !== null);
  return {
    key: row['post_key'],
    platform,
    site: row['site'],
    id: row['id'],
    accountKey: row['account_key'],
    permalink: row['permalink'],
    publishedAt: row['published_at'],
    publishedAtPrecision: row['published_at_precision'],
    format: row['format'],
    isReply: row['is_reply'],
    isPromoted: row['is_promoted'],
    isPinned: row['is_pinned'],
    excerpt: row['excerpt'],
    text: row['text'],
    hashtags: row['hashtags'],
    mentions: row['mentions'],
    links: row['links'],
    campaigns: row['campaigns'],
    firstReadAt: row['first_read_at'],
    lastReadAt: row['last_read_at'],
    latest: metricsOf(latest),
    latestReadAt: Object.fromEntries(known.map((each) => [String(each['metric']), each['read_at']])),
    followersAtPost: followersOf(row),
    ...(Array.isArray(others) && others.length > 0 ? { otherKeys: others } : {}),
  };
}

const readingOf = (group: readonly Row[], first: Row): Draft => ({
  postKey: first['post_key'],
  readAt: first['read_at'],
  accountKey: first['account_key'],
  origin: first['origin'],
  page: first['page'],
  metrics: metricsOf(group),
});

const accountReadingOf = (group: readonly Row[], first: Row): Draft => ({
  accountKey: first['account_key'],
  readAt: first['read_at'],
  metrics: metricsOf(group),
});

const accountOf = (row: Row, platform: string): Draft => ({
  key: row['account_key'],
  platform,
  site: row['site'],
  handle: row['handle'],
  name: row['name'],
  relation: row['relation'],
  firstSeenAt: row['first_seen_at'],
  lastSeenAt: row['last_seen_at'],
  latest: jsonOf(row['latest']),
  isSample: false,
});

const correctionOf = (row: Row): Draft => ({
  postKey: row['post_key'],
  readAt: row['read_at'],
  metric: row['metric'],
  accountKey: row['account_key'],
  value: row['value'],
  correctedAt: row['corrected_at'],
});

const noteOf = (row: Row): Draft => ({
  postKey: row['post_key'],
  accountKey: row['account_key'],
  note: row['note'],
  notedAt: row['noted_at'],
  typed: [],
});

const typedOf = (group: readonly Row[], first: Row): Draft => ({
  postKey: first['post_key'],
  accountKey: first['account_key'],
  note: '',
  notedAt: 0,
  typed: group.map((row) => ({ metric: row['metric'], value: row['value'], typedAt: row['typed_at'] })),
});

const campaignOf = (row: Row): Draft => ({
  accountKey: row['account_key'],
  name: row['name'],
  plan: jsonOf(row['plan']),
  changedAt: row['changed_at'],
});

/** Which kept table the rows of an archive's table belong to; those of `latest` go into the posts. */
export const KEPT_IN: Readonly<Record<Exclude<ArchiveTable, 'latest'>, TableName>> = {
  accounts: 'accounts',
  account_readings: 'accountReadings',
  posts: 'posts',
  readings: 'readings',
  corrections: 'corrections',
  notes: 'annotations',
  typed: 'annotations',
  campaigns: 'campaigns',
};

export interface RowsOfFile {
  readonly table: Exclude<ArchiveTable, 'latest'>;
  readonly platform: string;
  readonly rows: readonly Row[];
  /** For posts: the rows of `latest` of the same file, by post. */
  readonly latest?: ReadonlyMap<string, readonly Row[]>;
}

function drafts({ table, platform, rows, latest }: RowsOfFile): Draft[] {
  switch (table) {
    case 'accounts':
      return rows.map((row) => accountOf(row, platform));
    case 'account_readings':
      return grouped(rows, ['account_key', 'read_at'], accountReadingOf);
    case 'posts':
      return rows.map((row) => postOf(row, platform, latest?.get(String(row['post_key'])) ?? []));
    case 'readings':
      return grouped(rows, ['post_key', 'read_at'], readingOf);
    case 'corrections':
      return rows.map(correctionOf);
    case 'notes':
      return rows.map(noteOf);
    case 'typed':
      return grouped(rows, ['post_key'], typedOf);
    case 'campaigns':
      return rows.map(campaignOf);
  }
}

/** The records that these rows come to. Throws UnreadableRecord at the first that cannot be right. */
export function recordsOf(file: RowsOfFile): object[] {
  const table = KEPT_IN[file.table];
  const schemas: Readonly<Record<TableName, z.ZodMiniType<object>>> = BACKUP_TABLES;
  return drafts(file).map((draft, index) => {
    const checked = schemas[table].safeParse(draft);
    if (checked.success) return checked.data;
    const [issue] = checked.error.issues;
    throw new UnreadableRecord(`${file.table} ${index + 1} ${issue?.path.map(String).join('.') ?? ''}`);
  });
}
