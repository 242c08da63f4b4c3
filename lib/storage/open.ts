/**
 * Opening the database, and what may be done with it afterwards. A failed open is loud and harmless:
 * nothing is deleted or reset, reading goes on where it can, and writing is refused until the next start.
 */
import { db, type YardstickDatabase } from './db';
import { hasRoom, isForRoom, NoRoom, type WriteKind } from './space';

/**
 * `open`: all is well. `newer`: the data was written by a newer version of the extension: it may be read, not written.
 * `failed`: it could not be opened; the data on disk is untouched.
 */
export type DatabaseState = 'open' | 'newer' | 'failed';

export interface Opening {
  readonly state: DatabaseState;
  /** Name of the error that stopped it ("UpgradeError"), for the log; null when nothing did. */
  readonly error: string | null;
}

/** Thrown by everything that writes while the database may not be written. */
export class ReadOnlyDatabase extends Error {
  constructor(readonly opening: Opening) {
    super(`the database may not be written: ${opening.state} ${opening.error ?? ''}`.trim());
    this.name = 'ReadOnlyDatabase';
  }
}

/** Dexie numbers versions in tenths. */
const VERSION_FACTOR = 10;

/**
 * Opens the database and says what may be done with it. Never rejects and never deletes.
 * `onBlocked` is called when opening has to wait for another page of the extension; the promise settles once that page has gone.
 */
export async function openDatabase(database: YardstickDatabase = db, onBlocked?: () => void): Promise<Opening> {
  const blocked = (): boolean => {
    onBlocked?.();
    return false;
  };
  database.on('blocked', blocked);
  try {
    await database.open();
    return { state: isNewer(database) ? 'newer' : 'open', error: null };
  } catch (error) {
    return { state: 'failed', error: error instanceof Error ? error.name : 'unknown' };
  } finally {
    database.on('blocked').unsubscribe(blocked);
  }
}

/** Dexie opens a database of a later version with whatever it finds there, without complaint. */
function isNewer(database: YardstickDatabase): boolean {
  return Math.floor(database.backendDB().version / VERSION_FACTOR) > database.verno;
}

export type TableName =
  | 'posts'
  | 'readings'
  | 'accounts'
  | 'accountReadings'
  | 'health'
  | 'events'
  | 'goalChanges'
  | 'benchmarks'
  | 'analyses'
  | 'experiments'
  | 'timeChoices'
  | 'corrections'
  | 'annotations'
  | 'campaigns'
  | 'conversions'
  | 'patches'
  | 'meta';

/** What was deleted and can be taken back: in no backup and on no screen. */
export type HoldingTable = 'deletions' | 'deletedRows';

/** The same as a list, for whoever goes through all tables. */
export const HOLDING_TABLES: readonly string[] = ['deletions', 'deletedRows'] satisfies HoldingTable[];

/** How a write ended: kept, given up for want of room, or not begun because the database is not open for writing. */
export type WriteOutcome = 'kept' | 'no room' | Opening;

let outcome: (how: WriteOutcome) => void = () => undefined;

/** Calls `listener` after every write that ended in one of these ways; there is one listener. */
export function onWrites(listener: (how: WriteOutcome) => void): void {
  outcome = listener;
}

/**
 * Runs `work` in one transaction over `tables` that may write.
 * Rejects with NoRoom when there is too little room to begin, with ReadOnlyDatabase when the database may not be written, with
 * the error of `work` when that fails; then nothing is kept of it.
 */
export async function writing<T>(
  tables: readonly (TableName | HoldingTable)[],
  work: () => Promise<T>,
  kind: WriteKind = 'adds',
): Promise<T> {
  if (!(await hasRoom(kind))) {
    outcome('no room');
    throw new NoRoom();
  }
  const opening = await openDatabase();
  if (opening.state !== 'open') {
    outcome(opening);
    throw new ReadOnlyDatabase(opening);
  }
  try {
    const result = await db.transaction('rw', [...tables], work);
    outcome('kept');
    return result;
  } catch (error) {
    if (isForRoom(error)) outcome('no room');
    throw error;
  }
}
