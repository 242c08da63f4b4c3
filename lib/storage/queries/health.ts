/** Finding what the health check and the log kept. */
import { db } from '../db';
import type { EventRecord, HealthRecord } from '../records';

/** Sums of page reports from `day` (YYYY-MM-DD, UTC, included) on, by day. */
export function healthSince(day: string): Promise<HealthRecord[]> {
  return db.health.where('day').aboveOrEqual(day).toArray();
}

/** The newest `limit` events, newest first. */
export function newestEvents(limit: number): Promise<EventRecord[]> {
  return db.events.orderBy('id').reverse().limit(limit).toArray();
}
