/** A table as text for the clipboard, which spreadsheets take apart at its tabs. Pure. */
import { guarded } from '@/lib/transfer/csv-writer';

/** A number is written in full; null is an empty cell. */
export type TableCell = string | number | null;

/** Lines with tabs. Numbers have all their digits, no grouping, and the decimal sign of the language, as spreadsheets there expect it. */
export function tableText(rows: readonly (readonly TableCell[])[], locale: string): string {
  const number = new Intl.NumberFormat(locale, {
    useGrouping: false,
    maximumFractionDigits: 12,
    numberingSystem: 'latn',
  });
  const cell = (value: TableCell): string => {
    if (value === null) return '';
    // The sign that spreadsheets know is the hyphen.
    if (typeof value === 'number') return number.format(value).replace('−', '-');
    return guarded(value.replace(/\s+/gu, ' ').trim());
  };
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
