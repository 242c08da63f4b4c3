/** The tables of an archive and their columns, as other programs query them. docs/archive.md explains each. */

/** The version of the files. A column that is added leaves it; a change of what a column means makes a new one. */
export const ARCHIVE_SCHEMA = 1;

/** `moment`: ms since 1970 here, a point in time in the file. `place`: a small whole number. */
export type ColumnType = 'text' | 'texts' | 'number' | 'decimal' | 'place' | 'moment' | 'flag';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether it may be unknown. */
  readonly isOptional: boolean;
}

/** "site text?" is an optional text called site. */
function column(description: string): Column {
  const [name = '', type = ''] = description.split(' ');
  return { name, type: type.replace('?', '') as ColumnType, isOptional: type.endsWith('?') };
}

const columns = (...descriptions: string[]): readonly Column[] => descriptions.map(column);

const MEASURED = [
  'metric text',
  'value number',
  'low number',
  'high number',
  'precision text',
  'raw text',
  'source place',
  'disputed flag',
];

export const ARCHIVE_TABLES = {
  accounts: columns(
    'account_key text',
    'written_at moment',
    'site text?',
    'handle text',
    'name text?',
    'relation text',
    'first_seen_at moment',
    'last_seen_at moment',
    'latest text',
  ),
  account_readings: columns('account_key text', 'read_at moment', ...MEASURED),
  posts: columns(
    'post_key text',
    'account_key text',
    'written_at moment',
    'site text?',
    'id text',
    'permalink text?',
    'published_at moment?',
    'published_at_precision text',
    'format text?',
    'is_reply flag',
    'is_promoted flag',
    'is_pinned flag',
    'excerpt text?',
    'text text?',
    'hashtags texts',
    'mentions texts',
    'links texts',
    'campaigns texts',
    'other_keys texts',
    'first_read_at moment',
    'last_read_at moment',
    'followers_value number?',
    'followers_low number?',
    'followers_high number?',
    'followers_precision text?',
    'followers_raw text?',
  ),
  latest: columns('post_key text', 'account_key text', 'written_at moment', 'read_at moment?', ...MEASURED),
  readings: columns('post_key text', 'account_key text', 'read_at moment', 'origin text', 'page text?', ...MEASURED),
  corrections: columns(
    'post_key text',
    'account_key text',
    'read_at moment',
    'metric text',
    'value number?',
    'corrected_at moment',
  ),
  notes: columns('post_key text', 'account_key text', 'note text', 'noted_at moment'),
  typed: columns('post_key text', 'account_key text', 'metric text', 'value decimal?', 'typed_at moment'),
  campaigns: columns('account_key text', 'name text', 'plan text', 'changed_at moment'),
} as const satisfies Record<string, readonly Column[]>;

export type ArchiveTable = keyof typeof ARCHIVE_TABLES;

/** In the order in which they are written and merged: accounts first, so that it is known whose posts follow. */
export const ARCHIVE_TABLE_NAMES = Object.keys(ARCHIVE_TABLES) as ArchiveTable[];

export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;
