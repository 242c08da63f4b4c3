/** Cells as a spreadsheet puts them into the clipboard, and the numbers in them. A cell that could mean two numbers is none. Pure. */
import { isMoney, type TypedByUser } from '@/lib/domain/typed-values';
import { readTarget, type TypedTarget } from '../goals/target-number';

/** Whether a text is more than what goes into one field. */
export const isBlock = (text: string): boolean => /\t|[\r\n]+[^\r\n]/.test(text);

/** Reads one quoted cell from its opening mark; returns the text and where it ends. */
function quoted(text: string, from: number): { readonly cell: string; readonly next: number } | null {
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return { cell, next: at + 1 };
  }
  return null;
}

/** Rows of cells, apart at tabs and line ends; inside of quotation marks these are part of the cell. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const body = text.replace(/(?:\r\n?|\n)$/, '');
  for (;;) {
    const marked = body[at] === '"' ? quoted(body, at) : null;
    const end = marked?.next ?? at;
    const plain = /^[^\t\r\n]*/.exec(body.slice(end))?.[0] ?? '';
    rows.at(-1)?.push((marked?.cell ?? '') + plain);
    at = end + plain.length;
    if (at >= body.length) return rows;
    if (body[at] === '\t') at += 1;
    else {
      at += body.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
    }
  }
}

/** What tables write for a number that is not known; such a cell changes nothing. */
const UNKNOWN = /^(?:|-+|–|—|n\/?a|null|undefined|nan|none)$/i;

export const isUnknown = (cell: string): boolean => UNKNOWN.test(cell.trim());

const DECIMALS = /^(?<whole>\d{1,12})[.,](?<decimals>\d{1,2})$/;
const GROUPED_DECIMALS =
  /^(?<whole>\d{1,3}(?:(?<group>[.,'’\s\u00A0\u202F])\d{3}){1,3})(?!\k<group>)[.,](?<decimals>\d{1,2})$/;
/** As groups 1,234; as decimals 1.234 of a currency that has no thousandths. */
const THREE_DIGITS = /^\d{1,3}[.,]\d{3}$/;

const mark = (locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(0.5).find(({ type }) => type === 'decimal')
    ?.value ?? '.';

/**
 * As in the field of one number, in the locale of the interface; besides what reads alike everywhere: "178.50" and "178,50",
 * "1,234.50" and "1.234,50", a count as "12.00", an amount with its symbol.
 */
export function readCell(text: string, metric: TypedByUser, locale: string): TypedTarget {
  const hasMoney = isMoney(metric);
  const cell = hasMoney ? text.trim().replace(/^\p{Sc}\s?|\s?\p{Sc}$/u, '') : text.trim();
  if (cell.includes('%')) return { kind: 'unclear' };
  const parts = (GROUPED_DECIMALS.exec(cell) ?? DECIMALS.exec(cell))?.groups;
  if (parts !== undefined) {
    const value = Number(`${parts['whole']?.replace(/\D/g, '')}.${parts['decimals']}`);
    return hasMoney || Number.isInteger(value) ? { kind: 'number', value } : { kind: 'unclear' };
  }
  if (hasMoney && THREE_DIGITS.test(cell) && cell.includes(mark(locale))) return { kind: 'unclear' };
  return readTarget(cell, hasMoney ? 'money' : 'count', locale);
}
