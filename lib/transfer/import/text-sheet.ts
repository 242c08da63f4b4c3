/** The rows of a text file of columns, whatever parts them. */
import Papa from 'papaparse';
import { unguarded } from '../csv-writer';
import { headerText, type Sheet, UnreadableFile } from './sheet';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Lines that may stand above the header. */
const LOOKED_AT = 30;

/** The separator that a line of its own names, or the one that parts the most lines of the beginning into many cells. */
function separatorOf(text: string): { separator: string; from: number } {
  const named = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text);
  if (named?.[1] !== undefined) return { separator: named[1], from: named[0].length };
  const beginning = text.slice(0, 20_000);
  const widest = (separator: string): number => {
    const { data } = Papa.parse<string[]>(beginning, { delimiter: separator, preview: LOOKED_AT });
    return Math.max(0, ...data.map((cells) => cells.length));
  };
  const best = SEPARATORS.reduce((a, b) => (widest(b) > widest(a) ? b : a));
  return { separator: best, from: 0 };
}

/** Number of the last row where the file ends inside of it, so that its last number may lack digits; otherwise null. */
function cutRow(text: string, rows: Sheet['rows']): number | null {
  const [before, last] = rows.slice(-2);
  if (/[\r\n]$/.test(text) || before === undefined || last === undefined) return null;
  return last.cells.length > 1 && last.cells.length < before.cells.length ? last.number : null;
}

/** Throws UnreadableFile, with the number of the row, for quotes that are never closed and a row that was cut off; and for a text without columns. */
export function sheetOfText(text: string): Sheet {
  const { separator, from } = separatorOf(text);
  const body = text.slice(from).replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator, header: false, worker: false });
  const broken = errors.find(({ type }) => type === 'Quotes');
  const first = from === 0 ? 1 : 2;
  if (broken !== undefined) throw new UnreadableFile('not-a-table', String((broken.row ?? 0) + first));
  const rows = data
    .map((cells, index) => ({ number: index + first, cells: cells.map(unguarded) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const cut = cutRow(body, rows);
  if (cut !== null) throw new UnreadableFile('not-a-table', String(cut));
  if (!rows.some(({ cells }) => cells.length > 1 && cells.some((cell) => headerText(cell) !== ''))) {
    throw new UnreadableFile(rows.length === 0 ? 'empty' : 'not-a-table');
  }
  return { name: '', rows };
}
