/** The text of a backup file in pieces: unpacked where it is packed, and only if it is UTF-8. */
import { UnreadableBackup } from './unreadable-backup';

/** No backup of a human's accounts comes near; a small file that unpacks to more is meant to do harm. */
const LARGEST = 4_000_000_000;

const GZIP = [0x1f, 0x8b];

/** How much of the file was read, in bytes of the file itself. */
export type OnBytes = (read: number, size: number) => void;

async function isPacked(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return GZIP.every((byte, index) => start[index] === byte);
}

/** Bytes asked for at once: each question to the browser costs more than reading a megabyte. */
const SLICE = 4_000_000;

/** The bytes of the file, slice by slice. */
function slices(file: Blob, onBytes: OnBytes): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        const bytes = new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
        at += bytes.byteLength;
        onBytes(at, file.size);
        if (bytes.byteLength > 0) controller.enqueue(bytes);
        if (at >= file.size || bytes.byteLength === 0) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

async function* textOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>, packed: boolean): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let all = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      all += value?.byteLength ?? 0;
      if (all > LARGEST) throw new UnreadableBackup('too-large');
      yield done ? decoder.decode() : decoder.decode(value, { stream: true });
      if (done) return;
    }
  } catch (error) {
    throw faultOf(error, packed);
  } finally {
    await reader.cancel().catch((error: unknown) => {
      // The stream had failed already; that was told.
      if (!(error instanceof Error)) throw error;
    });
  }
}

/** What the platform's errors mean here: TypeError is a broken encoding or packing, anything else a file that went away. */
function faultOf(error: unknown, packed: boolean): unknown {
  if (error instanceof UnreadableBackup) return error;
  if (error instanceof TypeError || (error instanceof Error && 'code' in error && packed)) {
    return new UnreadableBackup(packed ? 'truncated' : 'not-a-backup', undefined, error.message);
  }
  if (error instanceof Error && error.name !== 'AbortError') {
    return new UnreadableBackup('unreadable', undefined, error.message);
  }
  return error;
}

/** Throws UnreadableBackup for a file that is empty, not UTF-8, badly packed, or gone. */
export async function* backupText(file: Blob, onBytes: OnBytes = () => undefined): AsyncGenerator<string> {
  if (file.size === 0) throw new UnreadableBackup('empty');
  let packed: boolean;
  try {
    packed = await isPacked(file);
  } catch (error) {
    throw faultOf(error, false);
  }
  const bytes = slices(file, onBytes);
  yield* textOf(packed ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes, packed);
}
