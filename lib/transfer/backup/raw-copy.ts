/**
 * A copy of the database as it lies on the disk, for when it cannot be opened: a backup file of the version that is there,
 * which a version that works restores like any other.
 */
import { dayOf } from '@/lib/domain/weeks';
import { openRaw, type RawDatabase } from '@/lib/storage/raw';
import { type BackupFile, fileOf, isPackedFrom } from './backup-file';
import { BACKUP_SCHEMA, isTableName, TABLE_NAMES } from './backup-tables';
import { backupParts, type RowSource, type WritingOptions } from './backup-writer';

async function sampleKeysOf(raw: RawDatabase): Promise<ReadonlySet<unknown>> {
  const keys = new Set<unknown>();
  if (!raw.tables.includes('accounts')) return keys;
  for await (const page of raw.pages('accounts'))
    for (const row of page) if (row['isSample'] === true) keys.add(row['key']);
  return keys;
}

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Tables in the order of a backup, where accounts come first; behind them those that only a later version knows. */
function tablesOf(raw: RawDatabase): string[] {
  const later = raw.tables.filter((table) => !isTableName(table));
  const known: string[] = TABLE_NAMES.filter((table) => raw.tables.includes(table));
  return raw.version > BACKUP_SCHEMA ? [...known, ...later] : known;
}

export interface RawCopy extends BackupFile {
  /** Rows that the browser could no longer read. */
  readonly unread: number;
}

/** Rejects when the browser cannot open the database at all, and with the signal's reason when it is aborted. */
export async function makeRawCopy(zone: string, options: WritingOptions): Promise<RawCopy> {
  const raw = await openRaw();
  try {
    const source: RowSource = {
      schema: raw.version,
      tables: tablesOf(raw),
      count: () => raw.count(),
      pages: (table) => raw.pages(table),
      samples: () => sampleKeysOf(raw),
      note: () => (sumOf(raw.unread) === 0 ? null : `Rows that could not be read: ${JSON.stringify(raw.unread)}`),
    };
    const packed = isPackedFrom(await raw.count());
    const content = await fileOf(backupParts(options, source), packed);
    const name = `yardstick-raw-${dayOf(options.now, zone)}.json${packed ? '.gz' : ''}`;
    return { name, content, unread: sumOf(raw.unread) };
  } finally {
    raw.close();
  }
}
