import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';
import { storeObservations } from '@/lib/storage/write/captures';
import { previewRestore, restore } from '@/lib/storage/write/restore';
import { aLook, aPost, anAccount, DAY, HOUR, metrics, NOW, someFacts, thousands } from '@/tests/support/made-up';
import dump3 from '@/tests/integration/migrations/fixtures/v3.json';
import dump2 from '@/tests/integration/migrations/fixtures/v2.json';
import dump1 from '@/tests/integration/migrations/fixtures/v1.json';
import { HOLDING_TABLES } from '@/lib/storage/open';
import { FOLLOWING_TABLES } from '@/lib/storage/post-lists';
import { backupFileName, backupParts } from './backup-writer';
import { readBackup } from './backup-reader';
import { BACKUP_SCHEMA, MIGRATIONS, TABLE_NAMES } from './backup-tables';
import { UnreadableBackup } from './unreadable-backup';

/** The dumps have every kind of row; a backup has them all but the sample account. */
const real = (tables: Readonly<Record<string, readonly object[]>>): Record<string, readonly object[]> => ({
  ...tables,
  accounts: (tables['accounts'] ?? []).map((account) => ({ ...account, isSample: false })),
});
const tables1 = real(dump1.tables);
const tables2 = real(dump2.tables);
const tables3 = real(dump3.tables);

async function backup(): Promise<string> {
  let text = '';
  for await (const part of backupParts({ now: NOW })) text += part;
  return text;
}

/** The tables that a file has: all that do not follow from others. */
const tableNames = (): string[] =>
  db.tables.map(({ name }) => name).filter((name) => ![...FOLLOWING_TABLES, ...HOLDING_TABLES].includes(name));

const empty = (): Promise<unknown> => Promise.all(db.tables.map((table) => table.clear()));

async function everything(): Promise<Record<string, unknown[]>> {
  const tables: [string, unknown[]][] = [];
  for (const { name } of db.tables) tables.push([name, await db.table(name).toArray()]);
  return Object.fromEntries(tables);
}

/** Everything but what no machine tells another, and the numbers that the database gives to rows of a log. */
async function history(): Promise<Record<string, unknown[]>> {
  const found = Object.entries(await everything()).filter(([name]) => !['events', 'meta', 'analyses'].includes(name));
  return Object.fromEntries(
    found.map(([name, rows]) => [
      name,
      name === 'goalChanges' ? rows.map((row) => ({ ...(row as object), id: 0 })) : rows,
    ]),
  );
}

async function fill(tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) await db.table(name).bulkPut([...rows]);
}

const aReading: ReadingRecord = {
  postKey: '',
  readAt: NOW,
  accountKey: 'linkedin:fern',
  origin: 'page',
  page: null,
  metrics: metrics({ likes: 3 }),
};

const restoreText = (text: string) => restore(readBackup(new Blob([text])));
const previewText = (text: string) => previewRestore(readBackup(new Blob([text])));

async function faultOf(content: BlobPart): Promise<UnreadableBackup> {
  const before = await everything();
  const fault = await restore(readBackup(new Blob([content]))).then(
    () => null,
    (error: unknown) => error,
  );
  expect(await everything()).toEqual(before);
  if (!(fault instanceof UnreadableBackup)) throw new Error(`no refusal but ${String(fault)}`);
  return fault;
}

beforeEach(empty);

describe('a backup', () => {
  it('is one JSON document with its version, time, counts and every table of the database', async () => {
    await fill(tables3);
    const file = JSON.parse(await backup());
    expect(file).toMatchObject({ schema: 4, created_at: '2026-11-19T14:12:00.000Z' });
    expect(Object.keys(file.tables).sort()).toEqual(tableNames().sort());
    for (const [name, rows] of Object.entries(file.tables)) {
      expect({ name, rows }).toEqual({ name, rows: await db.table(name).toArray() });
      expect(file.counts[name]).toBe((rows as unknown[]).length);
    }
  });

  it('is of the version of the database, and knows the way from every earlier one', () => {
    expect(BACKUP_SCHEMA).toBe(db.verno);
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(Array.from({ length: db.verno - 1 }, (_, index) => index + 1));
    expect([...TABLE_NAMES].sort()).toEqual(tableNames().sort());
  });

  it('leaves the sample account out, and what means nothing on another machine', async () => {
    await db.accounts.bulkAdd([anAccount(), anAccount({ key: 'x:sample/x', handle: 'sample/x', isSample: true })]);
    await db.posts.bulkAdd([aPost(), aPost({ key: 'x:2', id: '2', accountKey: 'x:sample/x' })]);
    await db.meta.bulkAdd([
      { key: 'plain', value: { a: [1, null] } },
      { key: 'folder', value: new Map() },
    ]);
    const { tables, counts } = JSON.parse(await backup());
    expect(tables.accounts.map(({ key }: { key: string }) => key)).toEqual(['x:fernandoak']);
    expect(tables.posts.map(({ key }: { key: string }) => key)).toEqual(['x:1001']);
    expect(tables.meta).toEqual([{ key: 'plain', value: { a: [1, null] } }]);
    expect(counts).toMatchObject({ accounts: 1, posts: 1, meta: 1 });
  });

  it('is named after the day of the user', () => {
    expect(backupFileName(NOW + 10 * HOUR, 'UTC', false)).toBe('yardstick-backup-2026-11-20.json');
    expect(backupFileName(NOW, 'Asia/Tokyo', true)).toBe('yardstick-backup-2026-11-19.json.gz');
  });

  it('stops when it is cancelled', async () => {
    await fill(tables3);
    const parts = backupParts({ now: NOW, signal: AbortSignal.abort(new Error('cancelled')) });
    await parts.next();
    await expect(
      (async () => {
        for await (const _ of parts);
      })(),
    ).rejects.toThrow('cancelled');
  });
});

describe('restoring', () => {
  it('brings everything back, and the same file again changes nothing', async () => {
    await fill(tables3);
    const before = await history();
    const text = await backup();
    await empty();
    expect(await previewText(text)).toMatchObject({ posts: { added: tables3['posts']?.length, changed: 0, same: 0 } });
    expect(await db.posts.count()).toBe(0);
    await restoreText(text);
    expect(await history()).toEqual(before);
    const again = await restoreText(text);
    for (const tally of Object.values(again)) expect(tally).toMatchObject({ added: 0, changed: 0 });
    expect(await history()).toEqual(before);
  });

  it('reads a packed file and one that an editor laid out anew', async () => {
    await fill(tables3);
    const text = await backup();
    const before = await history();
    await empty();
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    await restore(readBackup(await new Response(packed).blob()));
    expect(await history()).toEqual(before);
    await empty();
    await restoreText(`\uFEFF${JSON.stringify(JSON.parse(text), null, 4).replaceAll('\n', '\r\n')}`);
    expect(await history()).toEqual(before);
  });

  it('merges the files of two machines into one history, in whichever order', async () => {
    const early = aLook({ readAt: NOW - 2 * DAY, metrics: metrics({ likes: 100, comments: 3 }) });
    const late = aLook({
      readAt: NOW,
      metrics: { likes: thousands(1200, '1.2K') },
      facts: someFacts({ isPinned: true }),
    });
    const other = aLook({ readAt: NOW - DAY, facts: someFacts({ key: 'x:7', id: '7' }) });
    const machine = async (looks: Parameters<typeof storeObservations>[0]): Promise<string> => {
      await empty();
      await db.accounts.add(anAccount());
      await storeObservations(looks);
      return backup();
    };
    const [a, b] = [await machine([early, other]), await machine([late])];
    await machine([early, late, other]);
    const together = await history();
    for (const files of [
      [a, b],
      [b, a],
      [a, b, a],
    ]) {
      await empty();
      for (const file of files) await restoreText(file);
      expect(await history()).toEqual(together);
    }
  });

  it('knows a post again that each machine saw under another of its ids', async () => {
    const text = 'We moved the greenhouse by three metres.';
    const linkedIn = (id: string): Partial<PostRecord> => ({
      key: `linkedin:${id}`,
      id,
      platform: 'linkedin',
      accountKey: 'linkedin:fern',
      excerpt: text,
    });
    await db.posts.add(aPost(linkedIn('222222222222222')));
    await db.readings.add({ ...aReading, postKey: 'linkedin:222222222222222', readAt: NOW - DAY });
    const file = await backup();
    await empty();
    await db.posts.add(aPost(linkedIn('111111111111111')));
    await db.readings.add({ ...aReading, postKey: 'linkedin:111111111111111' });
    for (let time = 0; time < 2; time += 1) {
      await restoreText(file);
      expect(await db.posts.toArray()).toMatchObject([
        { key: 'linkedin:111111111111111', otherKeys: ['linkedin:222222222222222'] },
      ]);
      expect((await db.readings.toArray()).map(({ postKey }) => postKey)).toEqual([
        'linkedin:111111111111111',
        'linkedin:111111111111111',
      ]);
    }
  });

  it('keeps what was decided here, and asks again about rivals beyond the five', async () => {
    const rivals = Array.from({ length: 4 }, (_, n) =>
      anAccount({ key: `x:rival${n}`, handle: `rival${n}`, relation: 'rival' }),
    );
    await db.accounts.bulkAdd([
      ...rivals,
      anAccount({ key: 'x:fresh', handle: 'fresh', relation: 'candidate' }),
      anAccount({ key: 'x:other', handle: 'other', relation: 'rival' }),
      anAccount(),
    ]);
    const text = await backup();
    await empty();
    await db.accounts.bulkAdd([
      anAccount({ relation: 'ignored' }),
      anAccount({ key: 'x:mine', handle: 'mine', relation: 'rival' }),
    ]);
    await restoreText(text);
    const relations = await db.accounts.toArray();
    expect(relations.filter(({ relation }) => relation === 'rival')).toHaveLength(5);
    expect(relations.find(({ key }) => key === 'x:fernandoak')?.relation).toBe('ignored');
    expect(relations.find(({ key }) => key === 'x:other')?.relation).toBe('rival');
    expect((await restoreText(text)).accounts).toMatchObject({ added: 0 });
  });

  it.each([
    [1, tables1],
    [2, tables2],
  ])('takes a file of version %i', async (schema, tables) => {
    const counts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
    await restoreText(JSON.stringify({ schema, created_at: '2026-01-01T00:00:00Z', counts, tables }));
    const restored = await history();
    await empty();
    await fill(tables);
    expect(restored).toEqual(await history());
  });

  it('keeps the plan of a campaign that was changed last, whichever side it is on', async () => {
    const row = { accountKey: 'x:fernandoak', name: 'Spring', plan: { cost: 10 }, changedAt: NOW };
    await db.campaigns.add(row);
    const text = await backup();
    await db.campaigns.put({ ...row, plan: { cost: 20 }, changedAt: NOW + 1 });
    expect((await restoreText(text)).campaigns).toEqual({ added: 0, changed: 0, same: 1 });
    expect((await db.campaigns.toArray()).map(({ plan }) => plan)).toEqual([{ cost: 20 }]);
    await db.campaigns.put({ ...row, plan: { cost: 5 }, changedAt: NOW - 1 });
    expect((await restoreText(text)).campaigns).toEqual({ added: 0, changed: 1, same: 0 });
    expect((await db.campaigns.toArray()).map(({ plan }) => plan)).toEqual([{ cost: 10 }]);
  });

  it('goes on thinning from the beginning, since restored readings may be old', async () => {
    await fill(tables3);
    const text = await backup();
    await db.meta.put({ key: 'thinned-until', value: NOW });
    await restoreText(text);
    expect(await db.meta.get('thinned-until')).toBeUndefined();
  });
});

describe('a file that is no whole backup', () => {
  let text = '';
  let lines: string[] = [];
  beforeEach(async () => {
    await fill(tables3);
    text = await backup();
    lines = text.split('\n');
  });

  const lineOf = (needle: string): number => lines.findIndex((line) => line.includes(needle)) + 1;

  it.each<[string, BlobPart, string]>([
    ['no bytes', '', 'empty'],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0xfe]), 'not-a-backup'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'not-a-backup'],
    ['a table', 'platform,account\r\nx,fern\r\n', 'not-a-backup'],
    ['other JSON', '{"name": "yardstick", "version": 3}', 'not-a-backup'],
    ['a list', '[]', 'not-a-backup'],
    ['tables without a version', '{"tables": {}}', 'not-a-backup'],
    ['a newer version', '{"schema": 99, "tables": {}}', 'newer'],
    ['half of a packed file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1]), 'truncated'],
    ['no packing at all behind its first bytes', new Uint8Array([0x1f, 0x8b, 1, 2, 3, 4, 5, 6]), 'truncated'],
  ])('is refused: %s', async (_, content, fault) => {
    expect((await faultOf(content)).fault).toBe(fault);
  });

  it('is refused wherever it was cut off', async () => {
    for (let length = 20; length < text.length - 2; length += Math.ceil(text.length / 60)) {
      expect((await faultOf(text.slice(0, length))).fault).toBe('truncated');
    }
  });

  it('is refused when edited by hand, with the place', async () => {
    const rowOfPost = lineOf('"value":262') - lineOf('"posts": [');
    expect(await faultOf(text.replace('"value":262,"low":262', '"value":262,"low":999'))).toMatchObject({
      fault: 'bad-row',
      place: { table: 'posts', row: rowOfPost, field: 'latest.likes.low', line: lineOf('"value":262') },
    });
    expect(await faultOf(text.replace('"isReply":true', '"isReply":"yes"'))).toMatchObject({
      fault: 'bad-row',
      place: { table: 'posts', field: 'isReply', line: lineOf('"isReply":true') },
    });
    expect(await faultOf(text.replace('"isReply":true', '"isReply":true,,'))).toMatchObject({
      fault: 'broken',
      place: { line: lineOf('"isReply":true') },
    });
  });

  it('is refused when rows are missing, doubled or too many', async () => {
    const at = lines.findIndex((line) => line.startsWith('{"accountKey"') || line.startsWith('{"postKey"'));
    const without = [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
    expect(['wrong-count', 'broken']).toContain((await faultOf(without)).fault);
    expect((await faultOf(text.replace('"readings": [', '"readings": [\n],\n"readings": ['))).fault).toBe(
      'unknown-part',
    );
    expect((await faultOf(`${text}${text}`)).fault).toBe('broken');
    expect((await faultOf(text.replace('"tables": {', '"tables": {\n"secrets": [],'))).fault).toBe('unknown-part');
  });

  it('cannot reach behind the rows with names that mean something to the language', async () => {
    const hostile = text.replace('"isReply":true', '"__proto__":{"isAdmin":true},"isReply":true');
    expect((await faultOf(hostile)).fault).toBe('bad-row');
    const inside = text.replaceAll('"latest":{"', '"latest":{"constructor":{"value":1},"');
    expect((await faultOf(inside)).fault).toBe('bad-row');
    await restoreText(text.replaceAll('"latest":{"', '"latest":{"__proto__":{"isAdmin":true},"'));
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('is refused when it unpacks to a row without end', async () => {
    const bomb = new Blob([`{"schema":3,"tables":{"posts":[{"key":"`, 'x'.repeat(9_000_000)]);
    const packed = await new Response(bomb.stream().pipeThrough(new CompressionStream('gzip'))).blob();
    expect(packed.size).toBeLessThan(20_000);
    expect((await faultOf(packed)).fault).toBe('too-large');
  });

  it('leaves nothing behind when it breaks in the middle', async () => {
    const posts = Array.from({ length: 2500 }, (_, n) => aPost({ key: `x:9${n}`, id: `9${n}` }));
    const broken = [...posts.slice(0, -1), { ...aPost(), lastReadAt: 'now' }];
    const fault = await faultOf(JSON.stringify({ schema: 3, tables: { posts: broken }, counts: { posts: 2500 } }));
    expect(fault).toMatchObject({ fault: 'bad-row', place: { row: 2500, field: 'lastReadAt' } });
  });

  it('leaves nothing behind when the user cancels', async () => {
    const before = await everything();
    const controller = new AbortController();
    const posts = Array.from({ length: 2500 }, (_, n) => aPost({ key: `x:9${n}`, id: `9${n}` }));
    const file = new Blob([JSON.stringify({ schema: 3, tables: { posts }, counts: { posts: 2500 } })]);
    async function* cancelled() {
      for await (const batch of readBackup(file, { signal: controller.signal })) {
        yield batch;
        controller.abort(new Error('cancelled'));
      }
    }
    await expect(restore(cancelled())).rejects.toThrow('cancelled');
    expect(await everything()).toEqual(before);
  });
});
