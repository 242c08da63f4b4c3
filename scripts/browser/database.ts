/** Reading and filling the extension's own database and settings, from one of its pages: the same rights a page of it has. */
import type { Page } from '@playwright/test';
import { listsOf } from '@/lib/storage/post-lists';
import type { PostRecord } from '@/lib/storage/records';

const NAME = 'yardstick';

export type Table =
  | 'posts'
  | 'readings'
  | 'accounts'
  | 'accountReadings'
  | 'health'
  | 'events'
  | 'meta'
  | 'goalChanges'
  | 'postLines'
  | 'postTexts';

/** All rows of a table. Waits until the extension has created its database. `page` is a page of the extension. */
export async function rowsOf<Row>(page: Page, table: Table): Promise<Row[]> {
  await databaseReady(page);
  const rows = await page.evaluate(
    ([name, store]) =>
      new Promise<unknown[]>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(new Error(`cannot open ${name}`));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onerror = () => failed(new Error(`cannot read ${store}`));
          reading.onsuccess = () => {
            database.close();
            done(reading.result);
          };
        };
      }),
    [NAME, table] as const,
  );
  return rows as Row[];
}

type Rows = Readonly<Partial<Record<Table, readonly unknown[]>>>;

/** Posts with the lists that follow from them: what is put here goes past the code that keeps these. */
async function withLists(page: Page, rows: Rows): Promise<Rows> {
  if (rows.posts === undefined) return rows;
  const posts = new Map((await rowsOf<PostRecord>(page, 'posts')).map((post) => [post.key, post]));
  for (const post of rows.posts as readonly PostRecord[]) posts.set(post.key, post);
  const lists = listsOf();
  for (const post of posts.values()) lists.add(post);
  return { ...rows, postLines: lists.lines(), postTexts: lists.texts() };
}

/** Puts rows into tables, replacing rows of the same key, in one transaction. */
export async function putRows(page: Page, given: Rows): Promise<void> {
  const rows = await withLists(page, given);
  await databaseReady(page);
  await page.evaluate(
    ([name, tables]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => failed(new Error(`cannot open ${name}`));
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(Object.keys(tables), 'readwrite');
          writing.onabort = () => failed(new Error(`rows were refused: ${writing.error?.message}`));
          writing.oncomplete = () => {
            database.close();
            done();
          };
          for (const [store, list] of Object.entries(tables)) {
            for (const row of list) writing.objectStore(store).put(row);
          }
        };
      }),
    [NAME, rows as Record<string, unknown[]>] as const,
  );
}

/** Waits until the extension itself has created the database: opening it earlier would create an empty one without tables. */
export async function databaseReady(page: Page): Promise<void> {
  await page.waitForFunction(
    async (name) => (await indexedDB.databases()).some((found) => found.name === name && (found.version ?? 0) > 0),
    NAME,
  );
}

interface ExtensionApi {
  readonly storage: {
    readonly local: { set(values: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  readonly runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown } | undefined> };
}

declare const chrome: ExtensionApi;

/** Replaces the settings. */
export async function putSettings(page: Page, settings: object): Promise<void> {
  await page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
}

/** Sends one of the extension's messages to its worker, as its own pages do, and returns the answer. Throws when it was refused. */
export async function sendMessage(page: Page, type: string, data?: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    ([name, content]) => chrome.runtime.sendMessage({ id: 1, type: name, data: content, timestamp: Date.now() }),
    [type, data] as const,
  );
  if (answer === undefined || answer.err !== undefined) {
    throw new Error(`${type} was refused: ${JSON.stringify(answer?.err ?? 'no answer')}`);
  }
  return answer.res;
}
