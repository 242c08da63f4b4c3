/** In a page of the extension: backup, restore and workbook of what is kept, each with the least that the browser itself needs for it. */
import { exportWorkbook } from '@/components/data/export-workbook';
import { db } from '@/lib/storage/db';
import { restore } from '@/lib/storage/write/restore';
import { makeBackup } from '@/lib/transfer/backup/backup-file';
import { readBackup } from '@/lib/transfer/backup/backup-reader';
import { addHistory } from './kept-history';

export { addHistory };

/** Seconds and the most memory that its scripts held meanwhile, MB. */
export interface Spent {
  readonly seconds: number;
  readonly megabytes: number;
}

const TABLES = ['posts', 'readings'] as const;
const PAGE = 5000;
const NO_PROGRESS = { signal: new AbortController().signal, onShare: () => undefined };

declare const performance: Performance & { readonly memory: { readonly usedJSHeapSize: number } };

async function spent<T>(work: () => Promise<T>): Promise<Spent & { readonly result: T }> {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, performance.memory.usedJSHeapSize);
  }, 50);
  const start = performance.now();
  const result = await work();
  clearInterval(watch);
  return { seconds: (performance.now() - start) / 1000, megabytes: most / 1e6, result };
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database refused'));
  });

const isOver = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the database gave up'));
  });

/** All rows of a table, page by page, by the bare interface. */
async function* barePages(database: IDBDatabase, table: string): AsyncGenerator<unknown[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const store = database.transaction(table).objectStore(table);
    const [rows, keys]: [unknown[], IDBValidKey[]] = await Promise.all([
      done(store.getAll(range, PAGE)),
      done(store.getAllKeys(range, PAGE)),
    ]);
    if (rows.length > 0) yield rows;
    const last = keys.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** The least for a file: read each row, make it JSON, pack it. */
async function bareFile(): Promise<Blob> {
  const database = await done(indexedDB.open('yardstick'));
  const packing = new CompressionStream('gzip');
  const blob = new Response(packing.readable).blob();
  const writer = packing.writable.getWriter();
  const encoder = new TextEncoder();
  for (const table of TABLES) {
    for await (const rows of barePages(database, table)) {
      await writer.write(encoder.encode(rows.map((row) => JSON.stringify(row)).join('\n')));
    }
  }
  await writer.close();
  database.close();
  return blob;
}

/** An empty database with the same tables and indexes. */
async function bareCopy(): Promise<IDBDatabase> {
  const kept = await done(indexedDB.open('yardstick'));
  const opening = indexedDB.open('bench-raw', 1);
  opening.onupgradeneeded = () => {
    for (const table of TABLES) {
      const store = kept.transaction(table).objectStore(table);
      const copy = opening.result.createObjectStore(table, { keyPath: store.keyPath as string | string[] });
      for (const name of store.indexNames) {
        const { keyPath, unique, multiEntry } = store.index(name);
        copy.createIndex(name, keyPath as string | string[], { unique, multiEntry });
      }
    }
  };
  const copy = await done(opening);
  kept.close();
  return copy;
}

/** The least for taking a file in: unpack it, understand each row, put it. */
async function bareRestore(rows: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const database = await bareCopy();
  for (const [table, texts] of rows) {
    for (let start = 0; start < texts.length; start += PAGE) {
      const writing = database.transaction(table, 'readwrite');
      for (const text of texts.slice(start, start + PAGE)) writing.objectStore(table).put(JSON.parse(text));
      await isOver(writing);
    }
  }
  database.close();
}

async function rowTexts(): Promise<ReadonlyMap<string, readonly string[]>> {
  const database = await done(indexedDB.open('yardstick'));
  const texts = new Map<string, string[]>();
  for (const table of TABLES) {
    const own: string[] = [];
    for await (const rows of barePages(database, table)) own.push(...rows.map((row) => JSON.stringify(row)));
    texts.set(table, own);
  }
  database.close();
  return texts;
}

/** In a function of its own, so that the texts are gone when memory is looked at again. */
async function bareRestoreTime(): Promise<Spent> {
  const texts = await rowTexts();
  const { seconds, megabytes } = await spent(() => bareRestore(texts));
  return { seconds, megabytes };
}

export interface FileTimes {
  readonly workbook: Spent;
  readonly backup: Spent;
  readonly bareFile: Spent;
  readonly restore: Spent;
  readonly bareRestore: Spent;
  readonly packedMegabytes: number;
  readonly restored: number;
}

/** Takes everything out, empties the tables and takes it in again. */
export async function fileTimes(): Promise<FileTimes> {
  const accounts = await db.accounts.toArray();
  const workbook = await spent(() => exportWorkbook(accounts, 'UTC', 'mon', NO_PROGRESS));
  const backup = await spent(() => makeBackup('UTC', { now: Date.now() }));
  const bare = await spent(bareFile);
  const floor = await bareRestoreTime();
  await Promise.all(TABLES.map((table) => db.table(table).clear()));
  const { name, content } = backup.result;
  const back = await spent(() => restore(readBackup(new File([content], name), {})));
  return {
    workbook,
    backup: { seconds: backup.seconds, megabytes: backup.megabytes },
    bareFile: { seconds: bare.seconds, megabytes: bare.megabytes },
    restore: { seconds: back.seconds, megabytes: back.megabytes },
    bareRestore: floor,
    packedMegabytes: content.size / 1e6,
    restored: await db.readings.count(),
  };
}
