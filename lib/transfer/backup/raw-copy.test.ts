import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import v1 from '@/tests/integration/migrations/fixtures/v1.json';
import v4 from '@/tests/integration/migrations/fixtures/v4.json';
import { NOW } from '@/tests/support/made-up';
import { db, YardstickDatabase } from '@/lib/storage/db';
import { openDatabase } from '@/lib/storage/open';
import { version1 } from '@/lib/storage/versions/v1';
import { restore } from '@/lib/storage/write/restore';
import { readBackup } from './backup-reader';
import { makeRawCopy } from './raw-copy';

const samples = new Set(v1.tables.accounts.filter(({ isSample }) => isSample).map(({ key }) => key));
/** The posts of the old version that belong into a backup. */
const OWN = v1.tables.posts.filter(({ accountKey }) => !samples.has(accountKey));

/** A version whose upgrade goes wrong. */
class Failing extends YardstickDatabase {
  constructor() {
    super();
    this.version(99)
      .stores({})
      .upgrade(async (transaction) => {
        await transaction.table('posts').clear();
        throw new Error('upgrade went wrong');
      });
  }
}

async function versionOnDisk(): Promise<number | undefined> {
  return (await indexedDB.databases()).find(({ name }) => name === db.name)?.version;
}

beforeEach(async () => {
  db.close();
  await Dexie.delete(db.name);
});

afterEach(() => vi.restoreAllMocks());

async function version1WithRows(): Promise<void> {
  const old = new Dexie(db.name);
  version1(old);
  await old.open();
  for (const [table, rows] of Object.entries(v1.tables)) await old.table(table).bulkAdd(rows);
  old.close();
}

async function rowsOfPosts(): Promise<unknown[]> {
  await db.open();
  return db.posts.toArray();
}

describe('a raw copy', () => {
  it('is made of a database whose upgrade fails, changes nothing there, and is restored by a version that works', async () => {
    await version1WithRows();
    expect((await openDatabase(new Failing())).state).toBe('failed');
    const { name, content, unread } = await makeRawCopy('UTC', { now: NOW });
    expect({ name, unread }).toEqual({ name: 'yardstick-raw-2026-11-19.json', unread: 0 });
    expect(await versionOnDisk()).toBe(10);
    const file = JSON.parse(await content.text());
    expect(file.schema).toBe(1);
    expect(file.counts.posts).toBe(OWN.length);
    await Dexie.delete(db.name);
    await restore(readBackup(content));
    expect((await rowsOfPosts()).length).toBe(OWN.length);
  });

  it('holds what a later version added, and neither what follows nor what was deleted', async () => {
    const later = new YardstickDatabase();
    later.version(7).stores({ plans: 'id' });
    await later.open();
    for (const [table, rows] of Object.entries(v4.tables)) await later.table(table).bulkPut(rows);
    await later.table('plans').add({ id: 'p' });
    await later.deletedRows.add({ deletion: 1, table: 'posts', rows: [{ key: 'x:gone' }] });
    later.close();
    const { content } = await makeRawCopy('UTC', { now: NOW });
    const text = await content.text();
    const file = JSON.parse(text);
    expect([file.schema, file.tables.plans]).toEqual([7, [{ id: 'p' }]]);
    expect(Object.keys(file.tables)).not.toContain('postLines');
    expect(text).not.toContain('x:gone');
  });

  it('leaves out a row that cannot be read any more, and says so', async () => {
    await version1WithRows();
    const broken = OWN[0]?.key;
    const { get, getAll } = IDBObjectStore.prototype;
    const failing = (): never => {
      throw new DOMException('lost', 'DataError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
      return this.name === 'posts' ? failing() : getAll.apply(this, given);
    });
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === broken ? failing() : get.call(this, key);
    });
    const { content, unread } = await makeRawCopy('UTC', { now: NOW });
    expect(unread).toBe(1);
    const file = JSON.parse(await content.text());
    expect(file.tables.posts).toHaveLength(OWN.length - 1);
    expect(file.note).toContain('"posts":1');
    vi.restoreAllMocks();
    await Dexie.delete(db.name);
    await restore(readBackup(content));
    expect((await rowsOfPosts()).length).toBe(OWN.length - 1);
  });

  it('makes no database where there is none', async () => {
    await expect(makeRawCopy('UTC', { now: NOW })).rejects.toThrow(/abort/i);
    expect(await versionOnDisk()).toBeUndefined();
  });
});
