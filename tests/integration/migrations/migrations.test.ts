/**
 * Data of every shipped version opens in the newest one. `fixtures/vN.json` is a dump of version N, made when it shipped and
 * never edited; `fixtures/vN.expected.json` is what the newest version makes of it, absent while that is the same.
 */
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { YardstickDatabase } from '@/lib/storage/db';
import { openDatabase } from '@/lib/storage/open';
import { FOLLOWING_TABLES } from '@/lib/storage/post-lists';
import { version1 } from '@/lib/storage/versions/v1';
import { version2 } from '@/lib/storage/versions/v2';
import { version3 } from '@/lib/storage/versions/v3';
import { version4 } from '@/lib/storage/versions/v4';

interface Dump {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

const files = import.meta.glob<Dump>('./fixtures/v*.json', { import: 'default', eager: true });
const dumps = Object.entries(files).filter(([file]) => /\/v\d+\.json$/.test(file));

/** How a database of each shipped version declared itself. */
const versions: Readonly<Record<number, readonly ((database: Dexie) => void)[]>> = {
  1: [version1],
  2: [version1, version2],
  3: [version1, version2, version3],
  4: [version1, version2, version3, version4],
};

const NAME = 'migration-test';

async function load(dump: Dump): Promise<void> {
  const old = new Dexie(NAME);
  for (const declare of versions[dump.version] ?? []) declare(old);
  await old.open();
  for (const [table, rows] of Object.entries(dump.tables)) await old.table(table).bulkAdd(rows);
  old.close();
}

async function contents(database: Dexie): Promise<Record<string, unknown[]>> {
  const tables: [string, unknown[]][] = [];
  for (const table of database.tables) tables.push([table.name, await table.toArray()]);
  return Object.fromEntries(tables);
}

const byText = (rows: readonly unknown[]): string[] =>
  rows.map((row) => JSON.stringify(row, Object.keys(flat(row)).sort())).sort();
const flat = (value: unknown): Record<string, true> => {
  const keys: Record<string, true> = {};
  JSON.stringify(value, (key, inner: unknown) => {
    keys[key] = true;
    return inner;
  });
  return keys;
};

afterEach(async () => {
  await Dexie.delete(NAME);
});

describe('migrations', () => {
  it('have a dump of every version there was', () => {
    const newest = new YardstickDatabase(NAME).verno;
    expect(dumps.map(([, dump]) => dump.version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: newest }, (_, i) => i + 1),
    );
    expect(Object.keys(versions).map(Number)).toEqual(Array.from({ length: newest }, (_, i) => i + 1));
  });

  it.each(dumps)('keep every row of %s', async (file, dump) => {
    expect(Object.values(dump.tables).every((rows) => rows.length > 0)).toBe(true);
    await load(dump);
    const database = new YardstickDatabase(NAME);
    expect(await openDatabase(database)).toEqual({ state: 'open', error: null });
    const found = await contents(database);
    database.close();
    const wanted = files[file.replace('.json', '.expected.json')] ?? dump;
    // A table that is newer than the dump has nothing to hold yet.
    const kept = Object.entries(found).filter(([table]) => !FOLLOWING_TABLES.includes(table));
    for (const [table, rows] of kept) expect(byText(rows)).toEqual(byText(wanted.tables[table] ?? []));
    expect(Object.keys(found)).toEqual(expect.arrayContaining(Object.keys(wanted.tables)));
  });
});

describe('a database that cannot be opened', () => {
  it('is said to be newer, keeps its rows, and may be read', async () => {
    const later = new Dexie(NAME);
    version1(later);
    later.version(7).stores({ plans: 'id' });
    await later.open();
    await later.table('posts').add({ key: 'x:1', accountKey: 'x:fern' });
    later.close();
    const database = new YardstickDatabase(NAME);
    expect(await openDatabase(database)).toEqual({ state: 'newer', error: null });
    expect(await database.posts.get('x:1')).toBeDefined();
    database.close();
  });

  it('is left exactly as it was when an upgrade fails', async () => {
    const [, dump] = dumps[0] ?? [];
    if (dump === undefined) throw new Error('no dump');
    await load(dump);
    class Failing extends YardstickDatabase {
      constructor() {
        super(NAME);
        this.version(99)
          .stores({})
          .upgrade(async (transaction) => {
            await transaction.table('posts').clear();
            throw new Error('upgrade went wrong');
          });
      }
    }
    expect((await openDatabase(new Failing())).state).toBe('failed');
    const database = new YardstickDatabase(NAME);
    expect((await openDatabase(database)).state).toBe('open');
    expect(await database.posts.count()).toBe(dump.tables['posts']?.length);
    database.close();
  });

  it('says that it waits while another page holds an older version open', async () => {
    const page = new Dexie(NAME);
    page.version(0.1).stores({ posts: 'key' });
    page.on('versionchange', () => false);
    await page.open();
    let waits = 0;
    const opening = openDatabase(new YardstickDatabase(NAME), () => {
      waits += 1;
      page.close();
    });
    expect(await opening).toEqual({ state: 'open', error: null });
    expect(waits).toBe(1);
    await Dexie.delete(NAME);
  });

  it.each(dumps)('list all posts of %s, with their texts', async (_, dump) => {
    await load(dump);
    const database = new YardstickDatabase(NAME);
    await openDatabase(database);
    const posts = await database.posts.toCollection().primaryKeys();
    const [lines, texts] = [await database.postLines.toArray(), await database.postTexts.toArray()];
    database.close();
    expect(lines.flatMap(({ keys }) => keys).toSorted()).toEqual(posts.toSorted());
    expect(texts.flatMap(({ keys }) => keys).toSorted()).toEqual(posts.toSorted());
    expect(texts.every((span) => span.texts.length === span.keys.length)).toBe(true);
  });
});
