/** The folder of an archive: what lies where in it, and how a folder of the user's is read and written. */
import { z } from '@/lib/shared/zod';
import { ARCHIVE_TABLE_NAMES, type ArchiveTable } from './archive-tables';

/** Files by their path in the folder that the user picked, parts joined by "/". */
export interface ArchiveFiles {
  /** Names in a folder, sorted; none when there is no such folder. */
  names(folder: string): Promise<string[]>;
  /** Null when it is not there, or not yet. */
  read(path: string): Promise<Blob | null>;
  write(path: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
}

export const ARCHIVE_FOLDER = 'yardstick-archive';

/** Where each machine lists what it wrote, write by write. */
export const MACHINES = `${ARCHIVE_FOLDER}/machines`;

const SIX_DIGITS = 6;

/** Batches are numbered from 1; "000001". */
export const batchName = (batch: number): string => String(batch).padStart(SIX_DIGITS, '0');

export const listPath = (machine: string, batch: number): string => `${MACHINES}/${machine}/${batchName(batch)}.json`;

/** The batch of which this is the list; null for another file. */
export function batchOfList(name: string): number | null {
  const digits = /^(\d{6,})\.json$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The month of a moment in ms, UTC: "2026-11". */
export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

export interface FilePlace {
  readonly table: ArchiveTable;
  readonly platform: string;
  readonly month: string;
  readonly machine: string;
  readonly batch: number;
  /** From 1: a batch with very many rows of a month has several. */
  readonly part: number;
}

/** Folders named "column=value", as DuckDB, BigQuery and Spark take them for columns. */
export function filePath({ table, platform, month, machine, batch, part }: FilePlace): string {
  const name = `${batchName(batch)}${part === 1 ? '' : `-${part}`}.parquet`;
  return `${ARCHIVE_FOLDER}/${table}/platform=${encodeURIComponent(platform)}/month=${month}/machine=${machine}/${name}`;
}

const PATH = new RegExp(
  `^${ARCHIVE_FOLDER}/(${ARCHIVE_TABLE_NAMES.join('|')})/platform=([a-z0-9_-]+)/month=\\d{4}-\\d{2}/machine=([a-z0-9]+)/[0-9-]+\\.parquet$`,
);

/** Table, platform and machine of a path as `filePath` makes them; null for anything else. */
export function placeOfPath(path: string): Pick<FilePlace, 'table' | 'platform' | 'machine'> | null {
  const [, table, platform, machine] = PATH.exec(path) ?? [];
  if (table === undefined || platform === undefined || machine === undefined) return null;
  return { table: table as ArchiveTable, platform, machine };
}

const count = z.int().check(z.gte(0));

/** What one write of a machine added. It is written after its files: what it lists is whole as soon as it is there. */
export const BatchList = z.object({
  format: z.literal('yardstick-archive'),
  schema: z.int().check(z.gte(1)),
  machine: z.string().check(z.maxLength(100)),
  name: z.string().check(z.maxLength(200)),
  written_at: z.string().check(z.maxLength(40)),
  files: z.array(
    z.object({
      path: z.string().check(z.maxLength(500)),
      size: count,
      rows: count,
      sha256: z.string().check(z.length(64)),
    }),
  ),
});

export type BatchList = z.infer<typeof BatchList>;

/** SHA-256 of a file's content, as 64 hexadecimal digits. */
export async function sha256(content: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
