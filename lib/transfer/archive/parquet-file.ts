/** Rows of an archive as the bytes of a Parquet file, and back. */
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  type SchemaElement,
} from 'hyparquet';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { ARCHIVE_TABLES, type ArchiveTable, type Cell, type Column, type ColumnType, type Row } from './archive-tables';

/** More than any file has: the rows of one are packed together, so that no record is torn apart. */
const GROUP = 10_000_000;

/** No file of ours comes near; a small one that unpacks to more is meant to do harm. */
const MOST_ROWS = 5_000_000;
const MOST_BYTES = 2_000_000_000;

/** A file that is no Parquet, or whose columns are not those of its table. */
export class UnreadableParquet extends Error {
  override readonly name = 'UnreadableParquet';
}

const LEAVES: Readonly<Record<Exclude<ColumnType, 'texts'>, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'INT64' },
  decimal: { type: 'DOUBLE' },
  place: { type: 'INT32' },
  moment: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } },
  flag: { type: 'BOOLEAN' },
};

function elementsOf({ name, type, isOptional }: Column): SchemaElement[] {
  if (type === 'texts') {
    return [
      { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'REQUIRED', ...LEAVES.text },
    ];
  }
  return [{ name, repetition_type: isOptional ? 'OPTIONAL' : 'REQUIRED', ...LEAVES[type] }];
}

const isWide = (type: ColumnType): boolean => type === 'number' || type === 'moment';

/** The bytes of a file with these rows, which are in the order of the table's columns in any case. */
export function parquetBytes(table: ArchiveTable, rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const columns: readonly Column[] = ARCHIVE_TABLES[table];
  const writer = new ByteWriter(64 * 1024);
  const done = parquetWrite({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
    columnData: columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => {
        const cell = row[name] ?? null;
        return isWide(type) && typeof cell === 'number' ? BigInt(Math.round(cell)) : cell;
      }),
    })),
    rowGroupSize: GROUP,
    createdBy: 'Yardstick',
  });
  // Only a writer with a file of its own makes it wait.
  if (done !== undefined) throw new TypeError('bytes in memory are written at once');
  return new Uint8Array(writer.getBuffer());
}

const bufferOf = (file: Blob): AsyncBuffer => ({
  byteLength: file.size,
  slice: (start, end) => file.slice(start, end).arrayBuffer(),
});

function unpackedSize({ row_groups }: FileMetaData): number {
  return row_groups.reduce((sum, { total_byte_size }) => sum + Number(total_byte_size), 0);
}

async function metadataOf(buffer: AsyncBuffer): Promise<FileMetaData> {
  try {
    const metadata = await parquetMetadataAsync(buffer);
    if (Number(metadata.num_rows) > MOST_ROWS || unpackedSize(metadata) > MOST_BYTES) {
      throw new UnreadableParquet('too large');
    }
    return metadata;
  } catch (error) {
    throw new UnreadableParquet(error instanceof Error ? error.message : 'no Parquet');
  }
}

const toCell = (value: unknown): Cell => {
  if (typeof value === 'bigint') return Number(value);
  return value === undefined ? null : (value as Cell);
};

/** The rows of a file, group by group. Columns that this version does not know are left out. */
export async function* parquetRows(table: ArchiveTable, file: Blob): AsyncGenerator<Row[]> {
  const buffer = bufferOf(file);
  const metadata = await metadataOf(buffer);
  const there = new Set(metadata.schema.map(({ name }) => name));
  const columns = ARCHIVE_TABLES[table].map(({ name }) => name);
  const missing = columns.find((name) => !there.has(name));
  if (missing !== undefined) throw new UnreadableParquet(`no column ${missing}`);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const rows = await parquetReadObjects({
      file: buffer,
      metadata,
      columns,
      rowStart,
      rowEnd,
      parsers: { timestampFromMilliseconds: Number },
    }).catch((error: unknown) => {
      throw new UnreadableParquet(error instanceof Error ? error.message : 'broken');
    });
    yield rows.map((row) => Object.fromEntries(columns.map((name) => [name, toCell(row[name])])));
    rowStart = rowEnd;
  }
}
