/** The sheets of an Excel file, old or new, as tables of texts. The library is loaded only when such a file is opened. */
import type { CellObject, WorkSheet } from '@e965/xlsx';
import { type Sheet, UnreadableFile } from './sheet';

/** What the file may unpack to; a real export is a hundredth of it. */
const LARGEST_UNPACKED = 300_000_000;
const ROWS = 200_000;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** Zip (xlsx) or the older compound file (xls). */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

/** The longest end of a zip: its record and a comment. */
const LONGEST_END = 22 + 65_535;
/** A compound file has at least its header. */
const COMPOUND_HEADER = 512;

/** Whether the file has its end, or its head. The library never comes back from some that were cut off. */
function isWhole(bytes: Uint8Array<ArrayBuffer>): boolean {
  if (bytes[0] !== 0x50) return bytes.length > COMPOUND_HEADER;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at -= 1) {
    if (startsWith(bytes.subarray(at, at + 4), 0x50, 0x4b, 5, 6)) return true;
  }
  return false;
}

/** What the entries of a zip say that they unpack to, together. */
function unpackedSize(bytes: Uint8Array<ArrayBuffer>): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) === 0x02014b50) size += view.getUint32(at + 24, true);
  }
  return size;
}

interface DateCodes {
  is_date(format: string): boolean;
  parse_date_code(value: number): { y: number; m: number; d: number; H: number; M: number } | null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A cell as text: a date as ISO 8601, a number with all its digits, never as the sheet shows it. */
function textOf(cell: CellObject | undefined, codes: DateCodes): string {
  if (cell?.v === undefined || cell.t === 'e') return '';
  if (typeof cell.v !== 'number') return String(cell.v);
  if (typeof cell.z === 'string' && codes.is_date(cell.z)) {
    const date = codes.parse_date_code(cell.v);
    if (date === null || date.y < 1990) return String(cell.v);
    const day = `${date.y}-${two(date.m)}-${two(date.d)}`;
    return Number.isInteger(cell.v) ? day : `${day} ${two(date.H)}:${two(date.M)}`;
  }
  // Long ids that became numbers have lost their end: shown as such, so that nobody takes them for ids.
  return Number.isSafeInteger(cell.v) || !Number.isInteger(cell.v) ? String(cell.v) : cell.v.toExponential();
}

function rowsOf(sheet: WorkSheet, codes: DateCodes): Sheet['rows'] {
  const lines: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  return lines
    .map((line, index) => ({ number: index + 1, cells: Array.from(line ?? [], (cell) => textOf(cell, codes)) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** Throws UnreadableFile for a damaged, locked or oversized file. */
export async function sheetsOfWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  if (!isWhole(bytes)) throw new UnreadableFile('not-a-table', 'cut off');
  if (unpackedSize(bytes) > LARGEST_UNPACKED) throw new UnreadableFile('too-large');
  const { read, SSF } = await import('@e965/xlsx');
  try {
    const book = read(bytes, { dense: true, cellNF: true, cellHTML: false, cellFormula: false, sheetRows: ROWS });
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      return sheet === undefined ? [] : [{ name, rows: rowsOf(sheet, SSF as DateCodes) }];
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : '';
    throw new UnreadableFile(/password|encrypt/i.test(detail) ? 'locked' : 'not-a-table', detail);
  }
}
