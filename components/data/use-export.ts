/** Exporting from a button: what is going on, and how it ended. */
import { useState } from 'react';
import type { AccountRecord } from '@/lib/storage/records';
import { useTranslator } from '../hooks/use-translator';
import { exportCsv, type Table } from './export-csv';

export type ExportState =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly detail: string };

export function useExport() {
  const { dates } = useTranslator();
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const run = (table: Table, accounts: readonly AccountRecord[]): void => {
    setState({ kind: 'working' });
    exportCsv(table, accounts, dates.timeZone).then(
      (file) => setState({ kind: 'done', file }),
      (error: unknown) => setState({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
    );
  };
  return { state, run };
}
