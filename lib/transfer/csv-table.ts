/** From the text of a CSV file to checked rows: columns by name, guards undone, every refused row reported. */
import Papa from 'papaparse';
import type { z } from '@/lib/shared/zod';
import { BYTE_ORDER_MARK, unguarded } from './csv-writer';

/** Something in the file that could not be used. */
interface CsvProblem {
  /** Row of the table, the header being 1. */
  readonly row: number;
  /** Name of the column, or null when it concerns the whole row. */
  readonly column: string | null;
  readonly reason: 'missing column' | 'bad value' | 'too many cells' | 'broken quotes';
}

export interface CsvTable<Row> {
  /** The rows that could be read, in the order of the file. */
  readonly rows: readonly Row[];
  /** Why other rows are missing. */
  readonly problems: readonly CsvProblem[];
  /** Columns of the file that are not known and were ignored. */
  readonly unknownColumns: readonly string[];
}

/** Spreadsheets save with the separator of the user's country. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const separators = [',', ';', '\t'];
  const count = (separator: string): number => header.split(separator).length;
  return separators.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function cellsOf(text: string): { cells: string[][]; broken: number[] } {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    newline: /^[^\r\n]*\r\n/.test(text) ? '\r\n' : '\n',
    header: false,
    worker: false,
  });
  const broken = errors.filter((error) => error.type === 'Quotes').map((error) => error.row ?? 0);
  return { cells: data, broken };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

/** The cells of a row by column, guards undone; an object without prototype, because the names come from a file. */
function byColumn(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = Object.create(null);
  header.forEach((column, index) => {
    row[column] = unguarded(cells[index] ?? '');
  });
  return row;
}

/**
 * Reads a CSV text whose first row names the columns. `schema` gets each row as texts by column name; a column that the
 * file does not have is an empty cell. Rows that do not fit are left out and reported, never repaired. `required` columns
 * must be in the header, otherwise no row is read.
 */
export function readCsvTable<Schema extends z.ZodMiniType>(
  text: string,
  columns: readonly string[],
  required: readonly string[],
  schema: Schema,
): CsvTable<z.infer<Schema>> {
  const { cells, broken } = cellsOf(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  const header = (cells[0] ?? []).map((column) => column.trim());
  const missing = required.filter((column) => !header.includes(column));
  const problems: CsvProblem[] = missing.map((column) => ({ row: 1, column, reason: 'missing column' }));
  const rows: z.infer<Schema>[] = [];
  const empty = Object.fromEntries(columns.map((column) => [column, '']));
  for (const [index, line] of missing.length > 0 ? [] : cells.entries()) {
    if (index === 0 || isBlank(line)) continue;
    const row = index + 1;
    if (broken.includes(index)) problems.push({ row, column: null, reason: 'broken quotes' });
    else if (line.length > header.length) problems.push({ row, column: null, reason: 'too many cells' });
    else {
      const parsed = schema.safeParse({ ...empty, ...byColumn(header, line) });
      if (parsed.success) rows.push(parsed.data);
      else problems.push({ row, column: String(parsed.error.issues[0]?.path[0] ?? '') || null, reason: 'bad value' });
    }
  }
  return { rows, problems, unknownColumns: header.filter((column) => !columns.includes(column)) };
}
