/** Why a backup is refused, and where in the file the reason stands. */

/**
 * `empty`: no bytes. `not-a-backup`: something else, or in another encoding. `newer`: made by a newer version.
 * `truncated`: it ends too early. `broken`: no JSON at this place. `bad-row`: a row that cannot be right.
 * `unknown-part`: a table or part this version has never written. `wrong-count`: not as many rows as it says.
 * `too-large`: one row, or all of it, beyond any real backup. `unreadable`: the file could not be read to its end.
 */
export type BackupFault =
  | 'empty'
  | 'not-a-backup'
  | 'newer'
  | 'truncated'
  | 'broken'
  | 'bad-row'
  | 'unknown-part'
  | 'wrong-count'
  | 'too-large'
  | 'unreadable';

export interface FaultPlace {
  /** Line of the file, from 1; null where lines mean nothing. */
  readonly line: number | null;
  readonly table: string | null;
  /** Row of the table, from 1. */
  readonly row: number | null;
  /** Dotted name of the field: "latest.likes.low". */
  readonly field: string | null;
}

export const NOWHERE: FaultPlace = { line: null, table: null, row: null, field: null };

export class UnreadableBackup extends Error {
  constructor(
    readonly fault: BackupFault,
    readonly place: FaultPlace = NOWHERE,
    /** What was found there, for the curious; in English. */
    readonly detail: string = '',
  ) {
    super(`${fault} ${JSON.stringify(place)} ${detail}`.trim());
    this.name = 'UnreadableBackup';
  }
}
