/**
 * The tables as an Excel workbook: numbers and times as such, texts as texts (so that none is run). It is written sheet by
 * sheet as rows come, so that a long history never stands in memory as a whole.
 */
import { gathered } from './byte-streams';
import type { CsvCell } from './csv-writer';
import { EXCEL_EPOCH, MS_PER_DAY } from './excel-time';
import { type ZipEntry, zipOf } from './zip-writer';

/** One sheet; `times` names the columns whose texts are times. Rows come some at a time. */
export interface WorkbookSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: AsyncIterable<Iterable<readonly CsvCell[]>>;
  readonly times: readonly string[];
}

/** Rows that a sheet can hold, its header among them; more go on in another sheet. */
export const ROWS_OF_SHEET = 1_048_576;

/** The longest text that a cell can hold. */
const LONGEST = 32_767;

/** Styles by number, as `STYLES` lists them. */
const TIME = 1;
const DAY = 2;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd hh:mm"/>` +
  '<numFmt numFmtId="165" formatCode="yyyy-mm-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill>' +
  '<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1">' +
  '<border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" ' +
  'applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** What XML cannot hold; also what Excel would take for the mark of such a character. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const codeOf = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const xmlText = (text: string): string =>
  text.replace(UNWRITABLE, codeOf).replace(/[&<>"]/g, (sign) => MARKS[sign] ?? sign);

/** "A", "Z", "AA". */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : lettersOf(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** Excel has no zone: times are UTC, as in the tables. */
function timeCell(place: string, text: string): string {
  const style = /^\d{4}-\d{2}-\d{2}$/.test(text) ? DAY : TIME;
  return `<c r="${place}" s="${style}"><v>${(Date.parse(text) - EXCEL_EPOCH) / MS_PER_DAY}</v></c>`;
}

function cellText(place: string, cell: CsvCell, isTime: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (isTime) return timeCell(place, cell);
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell.slice(0, LONGEST))}</t></is></c>`;
}

/** Rows of a sheet that are taken as they are needed, so that what does not fit into one sheet is left for the next. */
class RowSource {
  readonly #pages: AsyncIterator<Iterable<readonly CsvCell[]>>;
  #rows: Iterator<readonly CsvCell[]> = [][Symbol.iterator]();
  #next: readonly CsvCell[] | null = null;

  constructor(pages: AsyncIterable<Iterable<readonly CsvCell[]>>) {
    this.#pages = pages[Symbol.asyncIterator]();
  }

  /** Whether there is another row. */
  async hasMore(): Promise<boolean> {
    while (this.#next === null) {
      const row = this.#rows.next();
      if (row.done !== true) this.#next = row.value;
      else {
        const page = await this.#pages.next();
        if (page.done === true) return false;
        this.#rows = page.value[Symbol.iterator]();
      }
    }
    return true;
  }

  /** The row that there is; null when it is not known whether there is one. */
  take(): readonly CsvCell[] | null {
    const row = this.#next;
    const after = this.#rows.next();
    this.#next = after.done === true ? null : after.value;
    return row;
  }

  async close(): Promise<void> {
    await this.#pages.return?.();
  }
}

/** Letters of rows gathered before they are passed on. */
const PART = 500_000;

async function* sheetParts({ header, times }: WorkbookSheet, rows: RowSource, most: number): AsyncGenerator<string> {
  const letters = header.map((_, column) => lettersOf(column));
  const isTime = header.map((column) => times.includes(column));
  const widths = header.map((column, index) => {
    const width = Math.max(10, column.length + 2);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const line = (row: number, cells: readonly CsvCell[], times: readonly boolean[]): string =>
    `<row r="${row}">${cells.map((cell, at) => cellText(`${letters[at] ?? ''}${row}`, cell, times[at] === true)).join('')}</row>`;
  let part = `${HEAD}<worksheet xmlns="${MAIN}"><cols>${widths.join('')}</cols><sheetData>${line(1, header, [])}`;
  let row = 1;
  while (row < most && (await rows.hasMore())) {
    const cells = rows.take();
    if (cells === null) continue;
    row += 1;
    part += line(row, cells, isTime);
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield `${part}</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${row}"/></worksheet>`;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** The parts that name the sheets, in the order in which they are shown. */
function namingParts(sheets: readonly { readonly name: string; readonly number: number }[]): ZipEntry[] {
  const typed = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const types = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${typed('workbook', 'sheet.main')}${typed('styles', 'styles')}${sheets.map(({ number }) => typed(`worksheets/sheet${number}`, 'worksheet')).join('')}</Types>`;
  const related = (list: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const shown = sheets.map(
    ({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="r${number}"/>`,
  );
  const links = sheets.map(({ number }) => relation(`r${number}`, 'worksheet', `worksheets/sheet${number}.xml`));
  const texts: readonly (readonly [string, string])[] = [
    ['xl/styles.xml', STYLES],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${shown.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', related(`${links.join('')}${relation('styles', 'styles', 'styles.xml')}`)],
    ['_rels/.rels', related(relation('workbook', 'officeDocument', 'xl/workbook.xml'))],
    ['[Content_Types].xml', types],
  ];
  return texts.map(([name, text]) => ({ name, parts: once(text) }));
}

async function* entriesOf(
  sheets: readonly WorkbookSheet[],
  order: readonly string[],
  most: number,
): AsyncGenerator<ZipEntry> {
  const written: { name: string; number: number; place: number }[] = [];
  for (const sheet of sheets) {
    const rows = new RowSource(sheet.rows);
    const place = order.indexOf(sheet.name);
    try {
      let part = 1;
      do {
        const number = written.length + 1;
        written.push({ name: part === 1 ? sheet.name : `${sheet.name} ${part}`, number, place });
        yield { name: `xl/worksheets/sheet${number}.xml`, parts: sheetParts(sheet, rows, most) };
        part += 1;
      } while (await rows.hasMore());
    } finally {
      await rows.close();
    }
  }
  yield* namingParts(written.toSorted((a, b) => a.place - b.place));
}

/**
 * An .xlsx file with these sheets. They are written one after the other in the order given, and shown in the order of
 * `order`; rows beyond the first `most` of a sheet, header included, go on in another one.
 */
export function workbookOf(
  sheets: readonly WorkbookSheet[],
  order: readonly string[] = sheets.map(({ name }) => name),
  most = ROWS_OF_SHEET,
): Promise<Blob> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return gathered(zipOf(entriesOf(sheets, order, most)), type);
}
