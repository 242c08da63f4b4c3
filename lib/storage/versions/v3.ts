/** Version 3: what is written down about campaigns. A table that it does not name stays as the versions before made it. */
import type { Dexie } from 'dexie';

export function version3(database: Dexie): void {
  database.version(3).stores({
    campaigns: '[accountKey+name], accountKey',
  });
}
