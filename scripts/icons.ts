/** Draws the icons of the extension: a small ruler of bars, white on the accent colour. Run by hand after a change: npx tsx scripts/icons.ts */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { ACCENT, BOXES, FIELD, INK, RADIUS } from './store/pictures/mark';

const SIZES = [16, 32, 48, 96, 128];
/** Samples per pixel and direction, for smooth edges. */
const SAMPLES = 8;

/** Whether a point of the 16 × 16 field lies in the rounded square. */
function inTile(x: number, y: number): boolean {
  const dx = Math.max(RADIUS - x, x - (FIELD - RADIUS), 0);
  const dy = Math.max(RADIUS - y, y - (FIELD - RADIUS), 0);
  return dx * dx + dy * dy <= RADIUS * RADIUS;
}

const inMark = (x: number, y: number): boolean =>
  BOXES.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);

/** One pixel as red, green, blue and opacity. */
function pixel(column: number, row: number, size: number): number[] {
  let tile = 0;
  let mark = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = ((column + ((i % SAMPLES) + 0.5) / SAMPLES) * FIELD) / size;
    const y = ((row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * FIELD) / size;
    if (inTile(x, y)) tile += 1;
    if (inMark(x, y)) mark += 1;
  }
  const share = tile === 0 ? 0 : mark / tile;
  const colour = ACCENT.map((value, channel) => Math.round(value + ((INK[channel] ?? 0) - value) * share));
  return [...colour, Math.round((tile / SAMPLES ** 2) * 255)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG file (8 bits, with opacity) of the icon at `size` pixels. */
function png(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(column, row, size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

mkdirSync('public/icon', { recursive: true });
for (const size of SIZES) writeFileSync(`public/icon/${size}.png`, png(size));
