/** Opening the database when the worker starts, and saying so where people see it when it may not be written, has no room or was begun anew. */
import { type DatabaseReport, readDatabaseReport, writeDatabaseReport } from '@/lib/diagnostics/database-state';
import { noteHistory } from '@/lib/diagnostics/lost-history';
import { HISTORY_BEGUN } from '@/lib/storage/db';
import { onWrites, openDatabase, type WriteOutcome } from '@/lib/storage/open';
import { isLittle, spaceLeft } from '@/lib/storage/space';
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

function standingAfter(how: WriteOutcome): Standing {
  if (how === 'kept') return 'open';
  return how === 'no room' ? 'full' : how.state;
}

/** Has every write of the worker that is not kept said in popup and panel, until one is kept again. */
export function watchWrites(): void {
  onWrites((how) => {
    const after = standingAfter(how);
    if (after === standing) return;
    standing = after;
    void (typeof how === 'string' ? reportRoom() : report(after, how.error));
  });
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
    const begun = await readMeta(HISTORY_BEGUN);
    await noteHistory(typeof begun === 'number' ? begun : null);
  } else {
    standing = opening.state;
    await report(opening.state, opening.error);
  }
  if (waiting.length > 0) await logEvent('database.not-open', { state: 'blocked', error: '' });
}
