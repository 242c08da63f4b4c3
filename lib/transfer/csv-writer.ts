/** Writing CSV that every spreadsheet opens rightly and none takes for formulas: RFC 4180, UTF-8 with BOM, CRLF. */

/** A text is guarded and quoted as needed; a number is written with a dot and no grouping; null is an empty cell. */
export type CsvCell = string | number | boolean | null;

/** Tells spreadsheets that the file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/** Rows to a part of the document. */
const ROWS_IN_PART = 1000;

/** What a spreadsheet may take for a formula (OWASP ASVS 1.2.10), also behind apostrophes, which the guard itself adds. */
const DANGEROUS = /^'*[=+\-@\t\r\0]/;
const GUARDED = /^'+[=+\-@\t\r\0]/;

/**
 * A text with an apostrophe before it if a spreadsheet could take it for a formula. A text that already looks guarded gets
 * one more, so that `unguarded` gives back every text.
 */
export function guarded(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** Undoes exactly what `guarded` did. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** One cell as it stands in the file. Throws RangeError for a number that is not finite. */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`not a number for a table: ${cell}`);
    return String(cell);
  }
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line with its end. */
export function csvLine(cells: readonly CsvCell[]): string {
  return cells.map(csvCell).join(',') + LINE_END;
}

/** A document in parts of up to 1,000 rows, so that a large one is never one string; the first part has the header. */
export function* csvDocument(header: readonly string[], rows: Iterable<readonly CsvCell[]>): Generator<string> {
  let part = BYTE_ORDER_MARK + csvLine(header);
  let count = 0;
  for (const row of rows) {
    part += csvLine(row);
    count += 1;
    if (count % ROWS_IN_PART === 0) {
      yield part;
      part = '';
    }
  }
  if (part !== '') yield part;
}
