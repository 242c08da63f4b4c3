/** How times, accounts and file names are written in tables. */
import { dayOf } from '@/lib/domain/weeks';

/** ISO 8601 in UTC; milliseconds only where there are some. Null stays null. */
export function timeText(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** The complete handle out of an account's key. */
export function handleOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** "yardstick-posts-2026-11-19.csv", by the day in the user's zone. */
export function csvFileName(table: 'posts' | 'readings' | 'accounts', now: number, zone: string): string {
  return `yardstick-${table}-${dayOf(now, zone)}.csv`;
}
