/** A backup as a file in memory, packed where it would be large. */
import { countRows } from '@/lib/storage/queries/everything';
import { TABLE_NAMES } from './backup-tables';
import { backupFileName, backupParts, type WritingOptions } from './backup-writer';

/** From so many rows on a file is packed: about 40 MB of text, of which a tenth is left. */
const PACKED_FROM = 100_000;

/** Text is handed to the browser in pieces of this length, which it may keep on disk. */
const PIECE = 4_000_000;

export interface BackupFile {
  readonly name: string;
  readonly content: Blob;
}

async function* bytesOf(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const part of parts) yield encoder.encode(part);
}

function streamOf(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/** Gathers bytes in blobs of a few megabytes, so that the memory of the page holds only the last of them. */
async function gathered(stream: ReadableStream<Uint8Array<ArrayBuffer>>, type: string): Promise<Blob> {
  const reader = stream.getReader();
  const pieces: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (value !== undefined) {
      open.push(value);
      length += value.byteLength;
    }
    if (length >= PIECE || done) {
      pieces.push(new Blob(open));
      open = [];
      length = 0;
    }
    if (done) return new Blob(pieces, { type });
  }
}

/** The text in a file, packed where it comes from so many rows that it would be large. */
export async function fileOf(parts: AsyncIterable<string>, packed: boolean): Promise<Blob> {
  const plain = streamOf(bytesOf(parts));
  return packed
    ? gathered(plain.pipeThrough(new CompressionStream('gzip')), 'application/gzip')
    : gathered(plain, 'application/json');
}

export const isPackedFrom = (rows: number): boolean => rows >= PACKED_FROM;

/** A backup of everything kept, named by the day in the user's zone. Rejects with the signal's reason when aborted. */
export async function makeBackup(zone: string, options: WritingOptions): Promise<BackupFile> {
  const packed = isPackedFrom(await countRows(TABLE_NAMES));
  const content = await fileOf(backupParts(options), packed);
  return { name: backupFileName(options.now, zone, packed), content };
}
