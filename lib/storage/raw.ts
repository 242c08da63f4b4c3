/**
 * Reading the database as it lies on the disk, by the browser's bare interface and at whatever version it has: for the copy
 * that is saved when it cannot be opened. Nothing is upgraded, created or written.
 */
import { db } from './db';
import { HOLDING_TABLES } from './open';
import { FOLLOWING_TABLES } from './post-lists';

type Row = Readonly<Record<string, unknown>>;

/** Rows to a page. */
const PAGE = 2000;

/** Dexie numbers versions in tenths. */
const VERSION_FACTOR = 10;

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database gave no answer'));
  });
}

/** Opens what is there; rejects where there is nothing. */
async function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  // Only a database that is not there asks for an upgrade when no version is named; it must not be made.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

export interface RawDatabase {
  /** Version of our own numbering. */
  readonly version: number;
  /** All tables but those that follow from others and those that hold what was deleted. */
  readonly tables: readonly string[];
  /** Rows in all of them. */
  count(): Promise<number>;
  /** All rows of a table by key, in pages; rows that the browser can no longer read are left out. */
  pages(table: string): AsyncGenerator<Row[]>;
  /** Rows that were left out so far, by table. */
  readonly unread: Readonly<Record<string, number>>;
  close(): void;
}

/** To be closed when it was read; until then no upgrade can begin. Rejects when the browser cannot open it at all. */
export async function openRaw(name: string = db.name): Promise<RawDatabase> {
  const found = await opened(name);
  const tables = [...found.objectStoreNames].filter(
    (table) => ![...FOLLOWING_TABLES, ...HOLDING_TABLES].includes(table),
  );
  const unread: Record<string, number> = {};
  const storeOf = (table: string): IDBObjectStore => found.transaction(table).objectStore(table);
  const one = async (table: string, key: IDBValidKey): Promise<Row[]> => {
    try {
      return [await answer(storeOf(table).get(key))];
    } catch {
      // Said to the user and in the file.
      unread[table] = (unread[table] ?? 0) + 1;
      return [];
    }
  };
  const rowsAt = async (table: string, keys: readonly IDBValidKey[]): Promise<Row[]> => {
    try {
      return await answer(storeOf(table).getAll(IDBKeyRange.bound(keys[0], keys.at(-1))));
    } catch {
      // One bad row spoils the page: each is asked for by itself.
      return (await Promise.all(keys.map((key) => one(table, key)))).flat();
    }
  };
  return {
    version: Math.max(1, Math.floor(found.version / VERSION_FACTOR)),
    tables,
    unread,
    async count() {
      const counts = await Promise.all(tables.map((table) => answer(storeOf(table).count())));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async *pages(table) {
      let range: IDBKeyRange | null = null;
      for (;;) {
        const keys: IDBValidKey[] = await answer(storeOf(table).getAllKeys(range, PAGE));
        if (keys.length > 0) yield await rowsAt(table, keys);
        if (keys.length < PAGE) return;
        range = IDBKeyRange.lowerBound(keys.at(-1), true);
      }
    },
    close: () => found.close(),
  };
}
