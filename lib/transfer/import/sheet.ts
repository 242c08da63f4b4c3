/** A table as it stands in a file: nothing but texts, with the number that a spreadsheet gives each row. */

export interface SheetRow {
  /** From 1, as a spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  /** Name of the sheet; empty for a text file. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** Why nothing can be read from a file. */
export type FileFault = 'empty' | 'too-large' | 'not-a-table' | 'locked' | 'unreadable';

export class UnreadableFile extends Error {
  constructor(
    readonly fault: FileFault,
    readonly detail: string = '',
  ) {
    super(`${fault} ${detail}`.trim());
    this.name = 'UnreadableFile';
  }
}

/** A header as it is compared: without spaces around, in lower case. */
export const headerText = (cell: string): string =>
  cell
    .replace(/[\s\u00A0\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase();
