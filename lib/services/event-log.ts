/** Writing to the log from the worker. Logging never fails: what cannot be written is lost, and the reason for that is shown elsewhere. */
import { type EventCode, type EventFacts, errorName } from '@/lib/diagnostics/events';
import { isOtherSite } from '@/lib/platforms/other-site';
import { appendEvent } from '@/lib/storage/write/events';

/** Of one code so many events a minute: a page that provokes them must not fill the disk. */
const PER_MINUTE = 30;
const MINUTE = 60_000;

const written = new Map<EventCode, number[]>();

function isFlood(code: EventCode, now: number): boolean {
  const recent = (written.get(code) ?? []).filter((at) => Math.abs(now - at) < MINUTE);
  written.set(code, recent);
  if (recent.length >= PER_MINUTE) return true;
  recent.push(now);
  return false;
}

/** A site that goes by its host says too much about its reader for a log, which is part of a report. */
function withoutHosts(facts: EventFacts): EventFacts {
  const { platform } = facts;
  return typeof platform === 'string' && isOtherSite(platform) ? { ...facts, platform: 'own address' } : facts;
}

/**
 * Appends an event to the log; at most 30 of one code a minute, the rest is dropped.
 * Resolves even when it could not be written: the state of the database is told by itself (database-check).
 */
export async function logEvent(code: EventCode, facts: EventFacts = {}): Promise<void> {
  const now = Date.now();
  if (isFlood(code, now)) return;
  try {
    await appendEvent({ at: now, code, facts: withoutHosts(facts) });
  } catch {
    // Without a database there is no log; checkDatabase says so to popup and panel.
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
