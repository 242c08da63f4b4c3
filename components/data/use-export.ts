/** Exporting from a button: what is going on, and how it ended. */
import type { AccountRecord } from '@/lib/storage/records';
import { useTranslator } from '../hooks/use-translator';
import type { Table } from './exportable';
import { useCancellable, type Work } from './use-cancellable';

/** Done with the name of the file. */
export type ExportState = Work<string>;

export function useExport() {
  const { dates } = useTranslator();
  const { work: state, run: start, cancel } = useCancellable<string>();
  const run = (table: Table, accounts: readonly AccountRecord[]): void =>
    start(async (progress) => {
      const { exportCsv } = await import('./export-csv');
      return exportCsv(table, accounts, dates.timeZone, progress);
    });
  return { state, run, cancel };
}
