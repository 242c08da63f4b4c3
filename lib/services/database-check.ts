/** Opening the database when the worker starts, and saying so where people see it when it may not be written, has no room or was begun anew. */
import { type DatabaseReport, readDatabaseReport, writeDatabaseReport } from '@/lib/diagnostics/database-state';
import { noteHistory } from '@/lib/diagnostics/lost-history';
import { db, HISTORY_BEGUN } from '@/lib/storage/db';
import { onWrites, type Opening, openDatabase, type WriteOutcome } from '@/lib/storage/open';
import { hasRoom, isLittle, spaceLeft } from '@/lib/storage/space';
import { readMeta } from '@/lib/storage/write/meta';
import { logEvent } from './event-log';

type Standing = Exclude<DatabaseReport['state'], 'blocked' | 'low'>;

/** How the last write ended; before the first one, how the database was opened. */
let standing: Standing = 'open';

const report = (state: DatabaseReport['state'], error: string | null): Promise<void> =>
  writeDatabaseReport({ state, error, at: Date.now() });

/** Reports a database that is open by the room that it has. */
async function reportRoom(): Promise<void> {
  await report(standing === 'full' ? 'full' : isLittle(await spaceLeft()) ? 'low' : 'open', null);
}

/** A full disk also keeps the database from being opened, and then it is the room that the user can do something about. */
async function standingOf({ state, error }: Opening): Promise<Standing> {
  return state === 'failed' && (error === 'QuotaExceededError' || !(await hasRoom('deletes'))) ? 'full' : state;
}

async function standingAfter(how: WriteOutcome): Promise<Standing> {
  if (how === 'kept') return 'open';
  return how === 'no room' ? 'full' : standingOf(how);
}

/** The opened database whose history was noted; the browser may throw away a damaged one at any time, and the next opening makes another. */
let noted: IDBDatabase | null = null;

async function noteOpenHistory(): Promise<void> {
  noted = db.backendDB();
  const begun = await readMeta(HISTORY_BEGUN);
  await noteHistory(typeof begun === 'number' ? begun : null);
}

/** Has every write of the worker that is not kept said in popup and panel, until one is kept again, and also that one went into another history. */
export function watchWrites(): void {
  let said: Promise<void> = Promise.resolve();
  onWrites((how) => {
    // One after another; what could not be said must not keep what comes after from being said.
    said = said.then(() => afterWrite(how)).catch(() => undefined);
  });
}

async function afterWrite(how: WriteOutcome): Promise<void> {
  if (how === 'kept' && noted !== null && db.backendDB() !== noted) await noteOpenHistory();
  const after = await standingAfter(how);
  if (after === standing) return;
  standing = after;
  await (after === 'open' || after === 'full'
    ? reportRoom()
    : report(after, typeof how === 'string' ? null : how.error));
}

/** Opens the database and reports its state. Never deletes or resets anything. */
export async function checkDatabase(): Promise<void> {
  const waiting: Promise<void>[] = [];
  const opening = await openDatabase(undefined, () => waiting.push(report('blocked', null)));
  await Promise.all(waiting);
  if (opening.state === 'open') {
    // What an earlier worker found stands until a write is kept.
    if ((await readDatabaseReport())?.state === 'full') standing = 'full';
    await reportRoom();
    await noteOpenHistory();
  } else {
    standing = await standingOf(opening);
    await report(standing, opening.error);
  }
  if (waiting.length > 0) await logEvent('database.not-open', { state: 'blocked', error: '' });
}
