/** Reading a backup: rows in batches, each checked, and every reason for a refusal with its place. */
import type { z } from '@/lib/shared/zod';
import type { TableName } from '@/lib/storage/open';
import { backupText, type OnBytes } from './backup-text';
import { BACKUP_SCHEMA, BACKUP_TABLES, isTableName, migrated } from './backup-tables';
import { JsonSource } from './json-source';
import { NOWHERE, UnreadableBackup } from './unreadable-backup';

const ROWS_IN_BATCH = 2000;

/** Rows of one table, in the order of the file, as this version has them. */
export interface BackupBatch {
  readonly table: TableName;
  readonly rows: readonly object[];
}

/** What the file says of itself. */
interface BackupHead {
  readonly schema: number;
  /** When it was made, in ms; null when it does not say. */
  readonly createdAt: number | null;
}

export interface ReadBackup extends BackupHead {
  /** Rows found, by table. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Parts beside the tables that a file may have. */
const PARTS = new Set(['format', 'schema', 'created_at', 'counts', 'note']);

export interface ReadingOptions {
  readonly onBytes?: OnBytes | undefined;
  readonly signal?: AbortSignal | undefined;
}

class BackupReading {
  private readonly parts = new Map<string, unknown>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly source: JsonSource) {}

  async *batches(): AsyncGenerator<BackupBatch> {
    if ((await this.source.peek()) !== '{') throw new UnreadableBackup('not-a-backup');
    for await (const name of this.members()) {
      if (name === 'tables') yield* this.tables();
      else if (PARTS.has(name)) this.parts.set(name, await this.source.parsed());
      else throw new UnreadableBackup(this.parts.size === 0 ? 'not-a-backup' : 'unknown-part', this.at(name));
    }
    if ((await this.source.peek()) !== '') throw new UnreadableBackup('broken', this.at(null));
    this.compareCounts();
  }

  /** What stood in the file; to be asked when all batches were taken. */
  result(): ReadBackup {
    const created = this.parts.get('created_at');
    const createdAt = typeof created === 'string' ? Date.parse(created) : Number.NaN;
    return {
      schema: this.schema(),
      createdAt: Number.isNaN(createdAt) ? null : createdAt,
      counts: Object.fromEntries(this.counts),
    };
  }

  /** The names of an object's members, each before its value is taken. */
  private async *members(): AsyncGenerator<string> {
    await this.source.take('{');
    if ((await this.source.peek()) === '}') {
      await this.source.take('}');
      return;
    }
    do {
      const name = await this.source.parsed();
      if (typeof name !== 'string') throw new UnreadableBackup('broken', this.at(null));
      await this.source.take(':');
      yield name;
    } while ((await this.source.take(',}')) === ',');
  }

  private async *tables(): AsyncGenerator<BackupBatch> {
    const schema = this.schema();
    for await (const name of this.members()) {
      if (!isTableName(name) || this.counts.has(name)) throw new UnreadableBackup('unknown-part', this.at(name));
      this.counts.set(name, 0);
      yield* this.rows(name, schema);
    }
  }

  private async *rows(table: TableName, schema: number): AsyncGenerator<BackupBatch> {
    await this.source.take('[');
    let rows: object[] = [];
    let count = 0;
    if ((await this.source.peek()) === ']') await this.source.take(']');
    else {
      do {
        count += 1;
        rows.push(await this.row(table, count, schema));
        if (rows.length === ROWS_IN_BATCH) {
          yield { table, rows };
          rows = [];
        }
      } while ((await this.source.take(',]')) === ',');
    }
    this.counts.set(table, count);
    yield { table, rows };
  }

  private async row(table: TableName, row: number, schema: number): Promise<object> {
    await this.source.peek();
    const { line } = this.source;
    const place = { line, table, row, field: null };
    const raw = await this.source.parsed();
    const schemas: Readonly<Record<TableName, z.ZodMiniType<object>>> = BACKUP_TABLES;
    const checked = schemas[table].safeParse(migrated(table, raw, schema));
    if (checked.success) return checked.data;
    const [issue] = checked.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const field = [...(issue?.path ?? []), ...unknown].map(String).join('.') || null;
    throw new UnreadableBackup('bad-row', { ...place, field }, issue?.message ?? '');
  }

  /** Throws when the file does not say its version first, or says a newer one. */
  private schema(): number {
    const schema = this.parts.get('schema');
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
      throw new UnreadableBackup('not-a-backup', this.at('schema'));
    }
    if (schema > BACKUP_SCHEMA) throw new UnreadableBackup('newer', this.at('schema'), String(schema));
    return schema;
  }

  private compareCounts(): void {
    const counts = this.parts.get('counts');
    if (typeof counts !== 'object' || counts === null) throw new UnreadableBackup('truncated', this.at('counts'));
    const said = new Map<string, unknown>(Object.entries(counts));
    for (const table of new Set([...said.keys(), ...this.counts.keys()])) {
      const [wanted, found] = [said.get(table) ?? 0, this.counts.get(table) ?? 0];
      if (wanted !== found) {
        throw new UnreadableBackup(
          'wrong-count',
          { ...NOWHERE, table },
          `${JSON.stringify(wanted)} said, ${found} found`,
        );
      }
    }
  }

  private at(field: string | null) {
    return { ...NOWHERE, line: this.source.line, field };
  }
}

/**
 * Reads a backup batch by batch; what the file says of itself is known when all were taken. Throws UnreadableBackup for
 * whatever is wrong with the file: nothing is repaired, guessed or left out. Throws the signal's reason when it is aborted.
 */
export async function* readBackup(
  file: Blob,
  { onBytes, signal }: ReadingOptions = {},
): AsyncGenerator<BackupBatch, ReadBackup> {
  const text = backupText(file, onBytes);
  const reading = new BackupReading(new JsonSource(text));
  try {
    for await (const batch of reading.batches()) {
      signal?.throwIfAborted();
      if (batch.rows.length > 0) yield batch;
    }
    return reading.result();
  } finally {
    await text.return(undefined);
  }
}
