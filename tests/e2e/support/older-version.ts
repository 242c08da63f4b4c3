/** The extension at an older version: a folder with its manifest and its data, which a test then replaces by the build, as an update does. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Dexie } from 'dexie';
import { listsOf } from '../../../lib/storage/post-lists';
import type { PostRecord } from '../../../lib/storage/records';
import { version1 } from '../../../lib/storage/versions/v1';
import { version2 } from '../../../lib/storage/versions/v2';
import { version3 } from '../../../lib/storage/versions/v3';
import { version4 } from '../../../lib/storage/versions/v4';
import { chromeBuild } from '../../../scripts/browser/extension';

type Row = Readonly<Record<string, unknown>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

export interface Dump {
  readonly version: number;
  readonly tables: Tables;
}

const DAY = 86_400_000;
const DUMPS = 'tests/integration/migrations/fixtures';
/** The last thing that happens in the dumps, in ms since 1970. */
const LAST_IN_DUMPS = 1_795_086_500_000;
/** Numbers that are moments, in ms since 1970. */
const isMoment = (value: number): boolean => value > 1.6e12 && value < 2e12;

/** Moves everything by whole days, so that what lasts a week in a dump still lasts a week when the test runs. */
function moved(value: unknown, days: number): unknown {
  if (typeof value === 'number') return isMoment(value) ? value + days * DAY : value;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return new Date(Date.parse(value) + days * DAY).toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((each) => moved(each, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, days)]));
}

/** The dump of a version of the database, brought close to `now` (ms). */
export function dumpOf(version: number, now: number): Dump {
  const days = Math.floor((now - LAST_IN_DUMPS) / DAY);
  const dump = JSON.parse(readFileSync(join(DUMPS, `v${version}.json`), 'utf8')) as Dump;
  const tables = moved(dump.tables, days) as Tables;
  if (tables['postLines'] === undefined) return { version, tables };
  // Where a post stands in the lists follows from its date.
  const lists = listsOf();
  for (const post of tables['posts'] ?? []) lists.add(post as unknown as PostRecord);
  const following = { postLines: lists.lines(), postTexts: lists.texts() } as unknown as Tables;
  return { version, tables: { ...tables, ...following } };
}

/** An extension without a program at `folder`, under this version: what remains of an older one when its data are there. */
export function placeOlderVersion(folder: string, version: string): void {
  const manifest = JSON.parse(readFileSync(join(chromeBuild(), 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const { permissions, optional_host_permissions, manifest_version } = manifest;
  const older = {
    manifest_version,
    name: 'Yardstick',
    version,
    permissions,
    optional_host_permissions,
    background: { service_worker: 'worker.js' },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(older));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>older</title>');
}

/** The build at `folder` under this version; whatever stood there is gone. */
export function placeBuild(folder: string, version: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(chromeBuild(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}

const STEPS = [version1, version2, version3, version4];

/** Tables and indexes of a version of the database, as the browser itself is told of them. */
function storesOf(version: number) {
  const database = new Dexie('older');
  for (const declare of STEPS.slice(0, version)) declare(database);
  return database.tables.map(({ name, schema: { primKey, indexes } }) => ({
    name,
    keyPath: primKey.keyPath ?? null,
    autoIncrement: primKey.auto === true,
    indexes: indexes.map((index) => ({
      name: index.name,
      path: index.keyPath,
      unique: index.unique,
      multi: index.multi,
    })),
  }));
}

/** Makes the database of the dump's version with the rows of the dump. `page` is a page of the extension that has none yet. */
export async function fillDatabase(page: Page, { version, tables }: Dump): Promise<void> {
  await page.evaluate(
    ({ stores, rows, number }) =>
      new Promise<void>((done, failed) => {
        // The library counts a version as ten of the browser's.
        const opening = indexedDB.open('yardstick', number * 10);
        opening.onerror = () => failed(new Error('the older database could not be made'));
        opening.onupgradeneeded = () => {
          for (const { name, keyPath, autoIncrement, indexes } of stores) {
            const store = opening.result.createObjectStore(name, {
              keyPath: keyPath as string | string[],
              autoIncrement,
            });
            for (const { name: index, path, unique, multi } of indexes)
              store.createIndex(index, path as string | string[], {
                unique: unique === true,
                multiEntry: multi === true,
              });
            for (const row of rows[name] ?? []) store.add(row);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
      }),
    { stores: storesOf(version), rows: tables as Record<string, object[]>, number: version },
  );
}

/** Every row of the database by table, and the browser's number of its version. `page` is a page of the extension. */
export function everyRow(page: Page): Promise<{ version: number; tables: Tables }> {
  return page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('yardstick');
        opening.onerror = () => failed(new Error('the database could not be opened'));
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const tables: Record<string, Record<string, unknown>[]> = {};
          const reading = database.transaction(names);
          for (const name of names) {
            const all = reading.objectStore(name).getAll();
            all.onsuccess = () => {
              tables[name] = all.result as Record<string, unknown>[];
            };
          }
          reading.onabort = () => failed(new Error('the database could not be read'));
          reading.oncomplete = () => {
            const { version } = database;
            database.close();
            done({ version, tables });
          };
        };
      }),
  );
}
