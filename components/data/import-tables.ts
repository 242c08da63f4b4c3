/** The tables in the files that the user picked: known ones, and those whose columns the user has to name. */
import { sheetsOfFile } from '@/lib/transfer/import/file-sheets';
import { type Mapping, mappedTable, mappingFor } from '@/lib/transfer/import/mapped-table';
import { doubledColumns, likelyHeader, recogniseSheet, type RecognisedTable } from '@/lib/transfer/import/recognise';
import { ownTableOf, readOwnTable } from '@/lib/transfer/import/own-tables';
import type { ReadExport } from '@/lib/transfer/import/read-export';
import { type FileFault, type SheetRow, UnreadableFile } from '@/lib/transfer/import/sheet';

interface InFile {
  readonly file: string;
  /** When the file was made, in ms. */
  readonly madeAt: number;
  /** False where letters of texts may be wrong. */
  readonly isCertain: boolean;
}

export type FoundTable = InFile &
  (
    | { readonly kind: 'known'; readonly table: RecognisedTable }
    | {
        readonly kind: 'unknown';
        readonly header: SheetRow;
        readonly rows: readonly SheetRow[];
        readonly mapping: Mapping;
      }
    /** One of Yardstick's own tables. */
    | { readonly kind: 'own'; readonly what: 'posts' | 'readings'; readonly read: ReadExport }
    | { readonly kind: 'own-accounts' }
    /** Two columns of one name, of which one would be read. */
    | { readonly kind: 'doubled'; readonly columns: readonly string[] }
    | { readonly kind: 'refused'; readonly fault: FileFault; readonly detail: string }
  );

async function tablesIn(file: File, language: string): Promise<FoundTable[]> {
  const base = { file: file.name, madeAt: file.lastModified };
  const { sheets, text, isCertain } = await sheetsOfFile(file, language);
  const own = sheets[0] === undefined ? null : ownTableOf(sheets[0]);
  if (own === 'accounts') return [{ ...base, isCertain, kind: 'own-accounts' }];
  if (own !== null && text !== null)
    return [{ ...base, isCertain, kind: 'own', what: own, read: readOwnTable(own, text) }];
  const known = sheets.flatMap((sheet): FoundTable[] => {
    const table = recogniseSheet(sheet);
    if (table === null) return [];
    const columns = doubledColumns(table);
    return [
      columns.length > 0
        ? { ...base, isCertain, kind: 'doubled', columns }
        : { ...base, isCertain, kind: 'known', table },
    ];
  });
  if (known.length > 0) return known;
  for (const sheet of sheets) {
    const found = likelyHeader(sheet);
    if (found !== null)
      return [{ ...base, isCertain, kind: 'unknown', ...found, mapping: await mappingFor(found.header) }];
  }
  throw new UnreadableFile('not-a-table');
}

/** All tables of these files; a file that cannot be read is one entry that says why. */
export async function findTables(files: readonly File[], language: string): Promise<FoundTable[]> {
  const found: FoundTable[] = [];
  for (const file of files) {
    try {
      found.push(...(await tablesIn(file, language)));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const { fault, detail } = error;
      found.push({ file: file.name, madeAt: file.lastModified, isCertain: true, kind: 'refused', fault, detail });
    }
  }
  return found;
}

/** The table as it is read now; null for one that cannot be. */
export function tableOf(found: FoundTable): RecognisedTable | null {
  if (found.kind === 'known') return found.table;
  return found.kind === 'unknown' ? mappedTable(found.header, found.rows, found.mapping) : null;
}
