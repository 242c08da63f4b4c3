/** Version 1 of the database. A version that was shipped is never edited: add v2.ts. */
import type { Dexie } from 'dexie';

export function version1(database: Dexie): void {
  database.version(1).stores({
    // A missing date is in no index, so posts without one are found by their precision, "unknown".
    posts: 'key, accountKey, [accountKey+publishedAt], [accountKey+publishedAtPrecision], publishedAt, lastReadAt',
    readings: '[postKey+readAt], [accountKey+readAt], readAt',
    accounts: 'key, relation, [platform+relation]',
    accountReadings: '[accountKey+readAt]',
    health: '[platform+page+day], day',
    events: '++id, at',
    meta: 'key',
  });
}
