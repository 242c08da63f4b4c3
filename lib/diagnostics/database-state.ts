/** Whether the database may be written, for popup and panel: kept in session storage, since it cannot be kept in a database that does not open. */
import { browser } from 'wxt/browser';
import { z } from '@/lib/shared/zod';

/**
 * `blocked`: waiting for another page of the extension that holds an older version open. `full`: the last write failed for
 * want of room; `low`: there is little left. The others as in the storage layer.
 */
export const DatabaseReport = z.object({
  state: z.enum(['open', 'blocked', 'newer', 'failed', 'full', 'low']),
  error: z.nullable(z.string()),
  at: z.number(),
});

export type DatabaseReport = z.infer<typeof DatabaseReport>;

const KEY = 'database';

/** The last report of the worker; null before the first one of this browser session. */
export async function readDatabaseReport(): Promise<DatabaseReport | null> {
  const parsed = DatabaseReport.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : null;
}

export async function writeDatabaseReport(report: DatabaseReport): Promise<void> {
  await browser.storage.session.set({ [KEY]: report });
}

/** Calls `handler` whenever the worker reports; returns how to stop that. */
export function watchDatabaseReport(handler: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && KEY in changes) handler();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
