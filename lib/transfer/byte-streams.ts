/** Texts as bytes, in streams, and gathered in a file that never stands in memory as a whole. */

/** Bytes are handed to the browser in pieces of this length, which it may keep on disk. */
const PIECE = 4_000_000;

export type Bytes = Uint8Array<ArrayBuffer>;

export async function* bytesOf(parts: AsyncIterable<string>): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  for await (const part of parts) yield encoder.encode(part);
}

export function streamOf(chunks: AsyncGenerator<Bytes>): ReadableStream<Bytes> {
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

/** Takes a stream apart again. */
export async function* chunksOf(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** Gathers bytes in blobs of a few megabytes, so that the memory of the page holds only the last of them. */
export async function gathered(chunks: AsyncIterable<Bytes>, type: string): Promise<Blob> {
  const pieces: Blob[] = [];
  let open: Bytes[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    open.push(chunk);
    length += chunk.byteLength;
    if (length < PIECE) continue;
    pieces.push(new Blob(open));
    open = [];
    length = 0;
  }
  return new Blob([...pieces, ...open], { type });
}
