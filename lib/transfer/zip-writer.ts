/** A zip file written entry by entry as its content comes, packed by the browser itself. Up to 4 GB a file, as the plain format allows. */
import { type Bytes, bytesOf, chunksOf, streamOf } from './byte-streams';

export interface ZipEntry {
  readonly name: string;
  readonly parts: AsyncIterable<string>;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crcAfter(before: number, bytes: Bytes): number {
  let crc = ~before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Fields of a record: each a value and its width in bytes, lowest first. */
function record(...fields: readonly (readonly [value: number, width: 2 | 4])[]): Bytes {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

/** Places in the file are counted in four bytes. */
const LARGEST = 0xffff_ffff;

/** Names are UTF-8; sizes and checksum follow the content. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: a file is the same whenever it is made. */
const DAY = 0x21;

/** The part of a header that is alike at an entry and in the list at the end. */
const common = ({ crc, packed, size }: Sizes, nameLength: number) =>
  [
    [20, 2],
    [FLAGS, 2],
    [DEFLATED, 2],
    [0, 2],
    [DAY, 2],
    [crc, 4],
    [packed, 4],
    [size, 4],
    [nameLength, 2],
    [0, 2],
  ] as const;

interface Sizes {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

const UNKNOWN: Sizes = { crc: 0, packed: 0, size: 0 };

async function* packedContent(parts: AsyncIterable<string>): AsyncGenerator<Bytes, Sizes> {
  let [crc, packed, size] = [0, 0, 0];
  async function* counted(): AsyncGenerator<Bytes> {
    for await (const bytes of bytesOf(parts)) {
      crc = crcAfter(crc, bytes);
      size += bytes.byteLength;
      yield bytes;
    }
  }
  for await (const bytes of chunksOf(streamOf(counted()).pipeThrough(new CompressionStream('deflate-raw')))) {
    packed += bytes.byteLength;
    yield bytes;
  }
  return { crc, packed, size };
}

/** The bytes of a zip file with these entries in their order. */
export async function* zipOf(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Bytes> {
  const list: Bytes[] = [];
  let at = 0;
  let count = 0;
  const passed = (bytes: Bytes): Bytes => {
    at += bytes.byteLength;
    if (at > LARGEST) throw new RangeError('too large for one zip file');
    return bytes;
  };
  for await (const { name, parts } of entries) {
    const start = at;
    const nameBytes = new TextEncoder().encode(name);
    yield passed(record([0x04034b50, 4], ...common(UNKNOWN, nameBytes.byteLength)));
    yield passed(nameBytes);
    const content = packedContent(parts);
    let next = await content.next();
    while (next.done !== true) {
      yield passed(next.value);
      next = await content.next();
    }
    const { crc, packed, size } = next.value;
    yield passed(record([0x08074b50, 4], [crc, 4], [packed, 4], [size, 4]));
    const place = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [start, 4],
    ] as const;
    list.push(record([0x02014b50, 4], [20, 2], ...common(next.value, nameBytes.byteLength), ...place), nameBytes);
    count += 1;
  }
  const listStart = at;
  for (const bytes of list) yield passed(bytes);
  const end = [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [at - listStart, 4],
    [listStart, 4],
    [0, 2],
  ] as const;
  yield record([0x06054b50, 4], ...end);
}
