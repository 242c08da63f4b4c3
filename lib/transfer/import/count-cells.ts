/** Counts out of the cells of foreign tables. A cell that could mean two numbers is none. */
import { exactly, type Measured, shortened } from '@/lib/domain/measured';

export type CountFault = 'not-a-count' | 'unclear-number' | 'below-zero';

/** Null: the cell says that the number is not known. */
export type CountCell = Measured | null | CountFault;

const UNKNOWN = /^(?:|-+|–|—|n\/?a|null|undefined|nan|none)$/i;
const UNITS: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000, b: 1_000_000_000 };
const SHORT = /^(\d{1,3})(?:[.,](\d))?\s?([kmb])$/i;
const GROUPED = /^\d{1,3}([.,'’\s\u00A0\u202F])\d{3}(?:\1\d{3})*(?:[.,]0{1,2})?$/;
const LONGEST = 15;

/** Marks that surely group thousands somewhere in the file, where "1.000" alone could be one or a thousand. */
export function groupingMarks(cells: readonly string[]): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const cell of cells) {
    const mark = GROUPED.exec(cell.trim())?.[1];
    // More than one group, or a group that is no fraction of a count.
    if (mark !== undefined && (/^\d{1,3}(?:\D\d{3}){2,}/.test(cell.trim()) || !/^\d{1,3}\D000$/.test(cell.trim()))) {
      marks.add(mark);
    }
  }
  return marks;
}

/** `marks` as groupingMarks found them in all count cells of the file. */
export function countOfCell(cell: string, marks: ReadonlySet<string>): CountCell {
  const text = cell.trim();
  if (UNKNOWN.test(text)) return null;
  if (/^-\s?\d/.test(text)) return 'below-zero';
  const short = SHORT.exec(text);
  if (short !== null) return shortCount(short, text);
  if (text.length > LONGEST + 5) return 'not-a-count';
  if (/^\d+(?:[.,]0{1,2})?$/.test(text)) return wholeCount(text.replace(/[.,]0{1,2}$/, ''), text);
  const mark = GROUPED.exec(text)?.[1];
  if (mark === undefined) return 'not-a-count';
  if (/^\d{1,3}[.,]000$/.test(text) && !marks.has(mark)) return 'unclear-number';
  return wholeCount(text.replace(/[.,]0{1,2}$/, '').replace(/\D/g, ''), text);
}

function wholeCount(digits: string, raw: string): Measured | CountFault {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? exactly(value, raw) : 'not-a-count';
}

/** "1.2K": how the file was rounded is not known. */
function shortCount([, whole = '', tenth, unit = '']: RegExpExecArray, raw: string): Measured {
  const scale = UNITS[unit.toLowerCase()] ?? 1;
  const value = Math.round(Number(`${whole}.${tenth ?? '0'}`) * scale);
  return shortened(value, tenth === undefined ? scale : scale / 10, 'unknown', raw);
}
