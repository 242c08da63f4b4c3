/** Writing a backup: all tables as one JSON text in parts, a row a line, so that two backups can be compared line by line. */
import { dayOf } from '@/lib/domain/weeks';
import { countRows, rowPages, sampleKeys } from '@/lib/storage/queries/everything';
import type { TableName } from '@/lib/storage/open';
import { BACKUP_SCHEMA, TABLE_NAMES } from './backup-tables';

export interface WritingOptions {
  /** ms; the caller's clock. */
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
  /** Rows written, and how many there are. */
  readonly onRows?: ((written: number, all: number) => void) | undefined;
}

/** "yardstick-backup-2026-11-19.json", by the day in the user's zone; packed with ".gz" behind it. */
export function backupFileName(now: number, zone: string, packed: boolean): string {
  return `yardstick-backup-${dayOf(now, zone)}.json${packed ? '.gz' : ''}`;
}

/** Whether a value survives JSON: a remembered folder, for one, does not. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return value !== undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false;
  return Object.values(value).every(isPlain);
}

type Row = Readonly<Record<string, unknown>>;

/** Where the rows of a file come from. */
export interface RowSource {
  /** Version of the database. */
  readonly schema: number;
  readonly tables: readonly string[];
  count(): Promise<number>;
  pages(table: string): AsyncIterable<readonly Row[]>;
  /** Keys of the accounts that are made up. */
  samples(): Promise<ReadonlySet<unknown>>;
  /** What the file says of itself at its end; null: nothing. */
  note(): string | null;
}

/** The database as it is open. */
const OPEN_DATABASE: RowSource = {
  schema: BACKUP_SCHEMA,
  tables: TABLE_NAMES,
  count: () => countRows(TABLE_NAMES),
  pages: (table) => rowPages(table as TableName),
  samples: sampleKeys,
  note: () => null,
};

/** Whether a row belongs into a backup: nothing of a sample account, and nothing that only means something on this machine. */
function belongs(table: string, row: Row, samples: ReadonlySet<unknown>): boolean {
  if (table === 'meta') return isPlain(row['value']);
  if (table === 'accounts') return row['isSample'] !== true;
  return !samples.has(row['accountKey']);
}

/** The parts of a backup of everything kept. Rejects with the signal's reason when it is aborted. */
export async function* backupParts(
  { now, signal, onRows }: WritingOptions,
  source: RowSource = OPEN_DATABASE,
): AsyncGenerator<string> {
  const samples = await source.samples();
  const all = await source.count();
  const counts: Record<string, number> = {};
  let seen = 0;
  yield `{\n"format": "yardstick-backup",\n"schema": ${source.schema},\n"created_at": ${JSON.stringify(new Date(now))},\n"tables": {`;
  for (const [index, table] of source.tables.entries()) {
    yield `${index === 0 ? '' : ','}\n"${table}": [`;
    let written = 0;
    for await (const page of source.pages(table)) {
      signal?.throwIfAborted();
      const rows = page.filter((row) => belongs(table, row, samples));
      if (rows.length > 0) {
        yield `${written === 0 ? '\n' : ',\n'}${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
      }
      written += rows.length;
      seen += page.length;
      onRows?.(Math.min(seen, all), all);
    }
    yield '\n]';
    counts[table] = written;
  }
  const note = source.note();
  yield `\n},${note === null ? '' : `\n"note": ${JSON.stringify(note)},`}\n"counts": ${JSON.stringify(counts)}\n}\n`;
}
