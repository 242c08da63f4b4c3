/** Version 2: what is aimed at, and best times. A table that it does not name stays as version 1 made it. */
import type { Dexie } from 'dexie';

export function version2(database: Dexie): void {
  database.version(2).stores({
    goalChanges: '++id, at',
    analyses: '[accountKey+kind+question], accountKey',
    experiments: '[accountKey+startedAt], accountKey',
    timeChoices: 'accountKey',
  });
}
