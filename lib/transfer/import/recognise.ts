/** Which of the known files a table is: by its headers, wherever they stand. */
import type { ExportFormat, Field } from './export-format';
import { EXPORT_FORMATS } from './export-formats';
import { headerText, type Sheet, type SheetRow } from './sheet';

/** Lines that may stand above the header. */
const PREAMBLE = 30;

/** Where each field stands in a row; an absent one is not in the file. */
export type FieldColumns = Readonly<Partial<Record<Field, number>>>;

export interface RecognisedTable {
  readonly format: ExportFormat;
  readonly header: SheetRow;
  readonly columns: FieldColumns;
  /** Rows below the header. */
  readonly rows: readonly SheetRow[];
}

/** Where the fields stand. Of two tables side by side the one that has the metric of the format is meant. */
function columnsOf(format: ExportFormat, headers: readonly string[]): FieldColumns {
  const columns: Partial<Record<Field, number>> = {};
  // "Post URL, …, Engagements" beside "Post URL, …, Impressions": the link nearest before the impressions.
  const end = headers.indexOf('impressions');
  const isTwice = (name: string): boolean => headers.indexOf(name) !== headers.lastIndexOf(name);
  for (const [field, names] of Object.entries(format.columns) as [Field, readonly string[]][]) {
    const name = names.find((each) => headers.includes(each));
    if (name === undefined) continue;
    const nearest = isTwice(name) && end >= 0 ? headers.lastIndexOf(name, end) : -1;
    columns[field] = nearest >= 0 ? nearest : headers.indexOf(name);
  }
  return columns;
}

/** Names of columns that stand twice and would be read: which of the two is meant is not known. */
export function doubledColumns({ format, header, columns }: RecognisedTable): string[] {
  if (format.id === 'linkedin-top-posts') return [];
  const headers = header.cells.map(headerText);
  const used = Object.values(columns).map((column) => headers[column] ?? '');
  return [...new Set(used.filter((name) => headers.indexOf(name) !== headers.lastIndexOf(name)))];
}

/** The known file whose required headers are all there, the one with most of its columns first; null for an unknown table. */
export function recogniseSheet(sheet: Sheet): RecognisedTable | null {
  let best: { table: RecognisedTable; fit: number } | null = null;
  for (const [index, header] of sheet.rows.slice(0, PREAMBLE).entries()) {
    const headers = header.cells.map(headerText);
    for (const format of EXPORT_FORMATS) {
      if (!format.must.every((name) => headers.includes(name))) continue;
      const columns = columnsOf(format, headers);
      const fit = Object.keys(columns).length + format.must.length;
      if (best !== null && best.fit >= fit) continue;
      best = { table: { format, header, columns, rows: sheet.rows.slice(index + 1) }, fit };
    }
  }
  return best?.table ?? null;
}

/** The first row that looks like a header: several different words and no number. For tables that are not known. */
export function likelyHeader(sheet: Sheet): { readonly header: SheetRow; readonly rows: readonly SheetRow[] } | null {
  const isHeader = ({ cells }: SheetRow): boolean => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return (
      filled.length >= 2 &&
      filled.every((cell) => !/^[\d\s.,:/+-]+$/.test(cell)) &&
      new Set(filled).size === filled.length
    );
  };
  const index = sheet.rows.slice(0, PREAMBLE).findIndex(isHeader);
  const header = sheet.rows[index];
  return header === undefined ? null : { header, rows: sheet.rows.slice(index + 1) };
}
