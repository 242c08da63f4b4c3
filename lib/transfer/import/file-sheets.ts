/** The tables of a file, whatever kind of file it is: decided by its bytes. */
import { textOfBytes } from './file-text';
import { type Sheet, UnreadableFile } from './sheet';
import { sheetOfText } from './text-sheet';
import { isWorkbook, sheetsOfWorkbook } from './workbook-sheets';

/** No export of posts comes near; a larger file is something else, and is not even opened. */
const LARGEST = 100_000_000;

export interface FileSheets {
  readonly sheets: readonly Sheet[];
  /** The text of a text file; null for a workbook. */
  readonly text: string | null;
  /** False where the encoding is a guess by language, so that letters of texts may be wrong. Numbers are not touched by it. */
  readonly isCertain: boolean;
}

/** Throws UnreadableFile with the reason when there is no table in the file. */
export async function sheetsOfFile(file: Blob, language: string): Promise<FileSheets> {
  if (file.size === 0) throw new UnreadableFile('empty');
  if (file.size > LARGEST) throw new UnreadableFile('too-large');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new UnreadableFile('unreadable', error instanceof Error ? error.message : '');
  }
  if (isWorkbook(bytes)) return { sheets: await sheetsOfWorkbook(bytes), text: null, isCertain: true };
  const { text, isCertain } = textOfBytes(bytes, language);
  return { sheets: [sheetOfText(text)], text, isCertain };
}
