/** Version 2: what is aimed at, best times, and repairs. A table that it does not name stays as version 1 made it. */
import type { Dexie } from 'dexie';

export function version2(database: Dexie): void {
  database.version(2).stores({
    // All of version 1, and the other keys of a post and its campaigns.
    posts:
      'key, accountKey, [accountKey+publishedAt], [accountKey+publishedAtPrecision], publishedAt, lastReadAt, *otherKeys, *campaigns',
    goalChanges: '++id, at',
    benchmarks: 'id',
    analyses: '[accountKey+kind+question], accountKey',
    experiments: '[accountKey+startedAt], accountKey',
    timeChoices: 'accountKey',
    corrections: '[postKey+readAt+metric], accountKey',
    annotations: 'postKey, accountKey',
    patches: 'id, platform',
  });
}
