/** A backup as a file in memory, packed where it would be large. */
import { countRows } from '@/lib/storage/queries/everything';
import { bytesOf, chunksOf, gathered, streamOf } from '../byte-streams';
import { TABLE_NAMES } from './backup-tables';
import { backupFileName, backupParts, type WritingOptions } from './backup-writer';

/** From so many rows on a file is packed: about 40 MB of text, of which a tenth is left. */
const PACKED_FROM = 100_000;

export interface BackupFile {
  readonly name: string;
  readonly content: Blob;
}

/** The text in a file, packed where it comes from so many rows that it would be large. */
export async function fileOf(parts: AsyncIterable<string>, packed: boolean): Promise<Blob> {
  const plain = bytesOf(parts);
  return packed
    ? gathered(chunksOf(streamOf(plain).pipeThrough(new CompressionStream('gzip'))), 'application/gzip')
    : gathered(plain, 'application/json');
}

export const isPackedFrom = (rows: number): boolean => rows >= PACKED_FROM;

/** A backup of everything kept, named by the day in the user's zone. Rejects with the signal's reason when aborted. */
export async function makeBackup(zone: string, options: WritingOptions): Promise<BackupFile> {
  const packed = isPackedFrom(await countRows(TABLE_NAMES));
  const content = await fileOf(backupParts(options), packed);
  return { name: backupFileName(options.now, zone, packed), content };
}
