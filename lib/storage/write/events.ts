/** The log: a ring of the newest events. It holds codes and plain facts, never texts or names. */
import { db } from '../db';
import { writing } from '../open';
import type { EventRecord } from '../records';

/** So many events are kept. */
export const EVENTS_KEPT = 500;

/** Appends an event. The ring is cut by pruneEvents, not here: a burst must not cost a deletion each. */
export async function appendEvent(event: Omit<EventRecord, 'id'>): Promise<void> {
  await writing(['events'], () => db.events.add(event));
}

/** Deletes all but the newest EVENTS_KEPT events; returns how many went. */
export function pruneEvents(): Promise<number> {
  const prune = async (): Promise<number> => {
    const excess = (await db.events.count()) - EVENTS_KEPT;
    if (excess <= 0) return 0;
    const oldest = await db.events.orderBy('id').limit(excess).primaryKeys();
    await db.events.bulkDelete(oldest);
    return oldest.length;
  };
  return writing(['events'], prune, 'deletes');
}
