/**
 * The tables as an Excel workbook: numbers and times as such, texts as texts (so that none is run), and a first sheet with
 * sums by week from which charts can be drawn. The library is loaded only when one is asked for.
 */
import type { CellObject } from '@e965/xlsx';
import type { CsvCell } from './csv-writer';
import { MS_PER_DAY, EXCEL_EPOCH } from './excel-time';

/** One sheet; `times` names the columns whose texts are times. */
export interface WorkbookSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly CsvCell[]>;
  readonly times: readonly string[];
}

const TIME_FORMAT = 'yyyy-mm-dd hh:mm';
const DAY_FORMAT = 'yyyy-mm-dd';

/** Excel has no zone: times are UTC, as in the tables. */
function timeCell(text: string): CellObject {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return { t: 'n', v: (Date.parse(text) - EXCEL_EPOCH) / MS_PER_DAY, z: isDay ? DAY_FORMAT : TIME_FORMAT };
}

function cellOf(cell: CsvCell, isTime: boolean): CellObject {
  if (cell === null || cell === '') return { t: 'z' };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  // The longest text that a cell can hold.
  return isTime ? timeCell(cell) : { t: 's', v: cell.slice(0, 32_767) };
}

/** An .xlsx file with these sheets in their order. */
export async function workbookOf(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const { name, header, rows, times } of sheets) {
    const isTime = header.map((column) => times.includes(column));
    const cells: CellObject[][] = [header.map((column) => ({ t: 's', v: column }))];
    for (const row of rows) cells.push(row.map((cell, column) => cellOf(cell, isTime[column] === true)));
    const sheet = utils.aoa_to_sheet(cells, { dense: true });
    sheet['!cols'] = header.map((column) => ({ wch: Math.max(10, column.length + 2) }));
    sheet['!autofilter'] = {
      ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: cells.length - 1, c: header.length - 1 } }),
    };
    utils.book_append_sheet(book, sheet, name);
  }
  const content = write(book, { bookType: 'xlsx', type: 'array', compression: true }) as ArrayBuffer;
  return new Blob([content], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}
