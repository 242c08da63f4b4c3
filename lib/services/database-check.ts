/** Opening the database when the worker starts, and saying so where people see it when it may not be written or has no room. */
import { type DatabaseReport, readDatabaseReport, writeDatabaseReport } from '@/lib/diagnostics/database-state';
import { onWrites, openDatabase } from '@/lib/storage/open';
import { isLittle, spaceLeft } from '@/lib/storage/space';
import { logEvent } from './event-log';

/** Whether the last write failed for want of room. */
let isFull = false;

const report = (state: DatabaseReport['state'], error: string | null): Promise<void> =>
  writeDatabaseReport({ state, error, at: Date.now() });

/** Reports a database that is open by the room that it has. */
async function reportRoom(): Promise<void> {
  await report(isFull ? 'full' : isLittle(await spaceLeft()) ? 'low' : 'open', null);
}

/** Has every write of the worker that finds no room said in popup and panel, until one finds it again. */
export function watchWrites(): void {
  onWrites((isForRoom) => {
    if (isForRoom === isFull) return;
    isFull = isForRoom;
    void reportRoom();
  });
}

/** Opens the database and reports its state. Never deletes or resets anything. */
export async function checkDatabase(): Promise<void> {
  const waiting: Promise<void>[] = [];
  const opening = await openDatabase(undefined, () => waiting.push(report('blocked', null)));
  await Promise.all(waiting);
  // What an earlier worker found stands until a write is kept.
  isFull ||= (await readDatabaseReport())?.state === 'full';
  await (opening.state === 'open' ? reportRoom() : report(opening.state, opening.error));
  if (waiting.length > 0) await logEvent('database.not-open', { state: 'blocked', error: '' });
}
