/** Writing to the log from the worker. Logging never fails: what cannot be written is lost, and the reason for that is shown elsewhere. */
import { type EventCode, type EventFacts, errorName } from '@/lib/diagnostics/events';
import { appendEvent } from '@/lib/storage/write/events';

/** Appends an event to the log. Resolves even when it could not be written: the state of the database is told by itself (database-state). */
export async function logEvent(code: EventCode, facts: EventFacts = {}): Promise<void> {
  try {
    await appendEvent({ at: Date.now(), code, facts });
  } catch {
    // Without a database there is no log; reportDatabase says so to popup and panel.
  }
}

/** Runs `work` and logs its failure under `where` instead of passing it on: for events that nobody waits for. */
export async function logFailure(where: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await logEvent('worker.failed', { where, error: errorName(error) });
  }
}
