/** The state of importing conversions: the file, which column holds what, and what would come of it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { conversionJoiner } from '@/lib/storage/queries/conversion-joiner';
import {
  type ConversionTally,
  OtherCurrency,
  previewConversions,
  storeConversions,
} from '@/lib/storage/write/conversions';
import {
  type ConversionMapping,
  conversionMappingFor,
  doubledConversionColumns,
  rememberConversionMapping,
} from '@/lib/transfer/import/conversion-columns';
import type { DateOrder } from '@/lib/transfer/import/export-format';
import { sheetsOfFile } from '@/lib/transfer/import/file-sheets';
import { type ReadConversions, readConversions } from '@/lib/transfer/import/read-conversions';
import { likelyHeader } from '@/lib/transfer/import/recognise';
import { type FileFault, type SheetRow, UnreadableFile } from '@/lib/transfer/import/sheet';
import { useTranslator } from '../hooks/use-translator';
import { useCancellable } from './use-cancellable';

/** A file that was picked. */
export type ConversionFile = { readonly name: string } & (
  | { readonly kind: 'refused'; readonly fault: FileFault }
  | {
      readonly kind: 'table';
      readonly madeAt: number;
      readonly header: SheetRow;
      readonly rows: readonly SheetRow[];
      readonly mapping: ConversionMapping;
    }
);

export type ConversionTable = Extract<ConversionFile, { kind: 'table' }>;

async function tableIn(file: File, language: string): Promise<ConversionFile> {
  const { name } = file;
  try {
    const { sheets } = await sheetsOfFile(file, language);
    for (const sheet of sheets) {
      const found = likelyHeader(sheet);
      if (found === null) continue;
      const mapping = await conversionMappingFor(found.header, found.rows);
      return { name, kind: 'table', madeAt: Math.min(file.lastModified, Date.now()), ...found, mapping };
    }
    return { name, kind: 'refused', fault: 'not-a-table' };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { name, kind: 'refused', fault: error.fault };
  }
}

/** Whether enough is known of the columns. */
export const isMapped = ({ columns, rows }: ConversionMapping): boolean =>
  rows !== null &&
  columns.date !== undefined &&
  (columns.link !== undefined || columns.campaign !== undefined) &&
  (rows === 'single' || columns.count !== undefined || columns.value !== undefined);

export interface ConversionPreview extends ReadConversions {
  readonly tally: ConversionTally;
  /** Why these amounts cannot be added to those that are kept; null when they can. */
  readonly refused: OtherCurrency | null;
}

const NOTHING: ConversionTally = { added: 0, changed: 0, same: 0 };

async function previewOf(read: ReadConversions): Promise<ConversionPreview> {
  try {
    return { ...read, tally: await previewConversions(read.rows), refused: null };
  } catch (error) {
    if (!(error instanceof OtherCurrency)) throw error;
    return { ...read, tally: NOTHING, refused: error };
  }
}

export function useConversions() {
  const { locale, dates } = useTranslator();
  const finding = useCancellable<ConversionFile>();
  const importing = useCancellable<ConversionTally>();
  const [file, setFile] = useState<ConversionFile | null>(null);
  const [order, setOrder] = useState<DateOrder>('unknown');
  const zone = dates.timeZone;
  const table = file?.kind === 'table' ? file : null;
  const doubled = table === null ? [] : doubledConversionColumns(table.header, table.mapping);
  const isReadable = table !== null && isMapped(table.mapping) && doubled.length === 0;
  const preview = useLiveQuery(async () => {
    if (!isReadable) return null;
    const choices = { fileAt: table.madeAt, zone, order };
    return previewOf(readConversions(table, table.mapping, choices, await conversionJoiner()));
  }, [table, isReadable, order, zone]);
  const pick = ([picked]: readonly File[]): void => {
    if (picked === undefined) return;
    importing.reset();
    setOrder('unknown');
    finding.run(async () => {
      const found = await tableIn(picked, locale.split('-')[0] ?? 'en');
      setFile(found);
      return found;
    });
  };
  const map = (mapping: ConversionMapping): void => setFile(table === null ? null : { ...table, mapping });
  const leave = (): void => setFile(null);
  const run = (): void => {
    if (table === null || preview === null || preview === undefined) return;
    importing.run(async () => {
      await rememberConversionMapping(table.header, table.mapping);
      const tally = await storeConversions(preview.rows);
      leave();
      return tally;
    });
  };
  return { file, table, doubled, preview, order, setOrder, pick, map, leave, run, finding, importing };
}

export type ConversionImport = ReturnType<typeof useConversions>;
