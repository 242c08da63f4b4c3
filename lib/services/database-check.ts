/** Opening the database when the worker starts, and saying so where people see it when it may not be written. */
import { writeDatabaseReport } from '@/lib/diagnostics/database-state';
import { openDatabase } from '@/lib/storage/open';
import { logEvent } from './event-log';

/** Opens the database and reports its state. Never deletes or resets anything. */
export async function checkDatabase(): Promise<void> {
  const report = (state: 'open' | 'blocked' | 'newer' | 'failed', error: string | null): Promise<void> =>
    writeDatabaseReport({ state, error, at: Date.now() });
  const waiting: Promise<void>[] = [];
  const opening = await openDatabase(undefined, () => waiting.push(report('blocked', null)));
  await Promise.all(waiting);
  await report(opening.state, opening.error);
  if (waiting.length > 0) await logEvent('database.not-open', { state: 'blocked', error: '' });
}
