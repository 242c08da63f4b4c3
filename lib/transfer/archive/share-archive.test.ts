import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { storeAccountReading } from '@/lib/storage/write/account-readings';
import { noteOnPost, typeIn } from '@/lib/storage/write/annotations';
import { storeObservations } from '@/lib/storage/write/captures';
import { correctReading } from '@/lib/storage/write/corrections';
import { restore } from '@/lib/storage/write/restore';
import { ArchiveInMemory } from '@/tests/support/archive-in-memory';
import { aLook, anAccount, DAY, HOUR, metrics, NOW, someFacts, shown, thousands } from '@/tests/support/made-up';
import { backupParts } from '../backup/backup-writer';
import { readBackup } from '../backup/backup-reader';
import { type BatchList, sha256 } from './archive-files';
import { archiveState, changeState, startSharing } from './archive-state';
import { UnreadableArchive } from './read-archive';
import { lookAtOthers, mergeOthers, shareByItself, writeShared } from './share-archive';

const folder = { kind: 'directory', name: 'Drive' } as FileSystemDirectoryHandle;
const FERN = 'x:fernandoak';

const empty = (): Promise<unknown> => Promise.all(db.tables.map((table) => table.clear()));

/** What was read and written down; not what a machine knows of itself. */
async function history(): Promise<Record<string, unknown[]>> {
  const names = ['accounts', 'accountReadings', 'posts', 'readings', 'corrections', 'annotations', 'campaigns'];
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await db.table(name).toArray()] as const)),
  );
}

/** A machine of its own: an empty database that shares these accounts. Where it stood is given back by `leave`. */
async function machine(name: string, over: object = {}): Promise<void> {
  await empty();
  await startSharing(folder, name);
  await changeState(() => ({ accounts: [FERN], ...over }));
}

async function leave(): Promise<() => Promise<void>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return async () => {
    await empty();
    for (const [name, rows] of tables) await db.table(name).bulkPut(rows);
  };
}

const looks = [
  aLook({ readAt: NOW - 40 * DAY, facts: someFacts({ publishedAt: NOW - 41 * DAY }) }),
  aLook({
    readAt: NOW - 3 * HOUR,
    facts: someFacts({ publishedAt: NOW - 41 * DAY, hashtags: ['fern', 'oak'] }),
    metrics: { likes: thousands(12_400, '12.4K'), comments: { ...shown(21, 2), disputed: true } },
  }),
  aLook({ facts: someFacts({ key: 'x:1002', id: '1002', publishedAt: null, publishedAtPrecision: 'unknown' }) }),
];

async function readOnA(): Promise<void> {
  await db.accounts.put(anAccount());
  await storeAccountReading(FERN, { followers: thousands(8200, '8.2K') }, NOW - 41 * DAY);
  await storeObservations(looks);
}

beforeEach(empty);

describe('sharing with another machine', () => {
  it('brings everything that was read to the other one, exactly as a backup would', async () => {
    const files = new ArchiveInMemory();
    await machine('Desk', { notes: true, money: true });
    await readOnA();
    await correctReading({ postKey: 'x:1001', readAt: NOW - 3 * HOUR, metric: 'comments' }, 20, NOW);
    await noteOnPost({ key: 'x:1001', accountKey: FERN }, 'Repeat in spring', NOW);
    await typeIn({ key: 'x:1001', accountKey: FERN }, 'cost', 12.5, NOW);
    let backup = '';
    for await (const part of backupParts({ now: NOW })) backup += part;
    await writeShared(files, NOW);

    await empty();
    await restore(readBackup(new Blob([backup])));
    const restored = await history();

    await machine('Laptop');
    const { machines, tallies } = await lookAtOthers(files);
    expect(machines).toMatchObject([{ name: 'Desk', writtenAt: NOW, rest: 'none' }]);
    expect(tallies).toMatchObject({ posts: { added: 2 }, readings: { added: 3 }, accounts: { added: 1 } });
    await mergeOthers(files, machines, NOW);
    expect(await history()).toEqual(restored);
  });

  it('changes nothing when the same is merged again, and writes nothing that is there already', async () => {
    const files = new ArchiveInMemory();
    await machine('Desk');
    await readOnA();
    expect(await writeShared(files, NOW)).toMatchObject({ batch: 1 });
    expect(await writeShared(files, NOW)).toEqual({ batch: null, files: 0, rows: 0 });

    await machine('Laptop');
    const { machines } = await lookAtOthers(files);
    await mergeOthers(files, machines, NOW);
    const once = await history();
    await mergeOthers(files, machines, NOW);
    expect(await history()).toEqual(once);
    // Nothing of Desk's is written again by Laptop.
    expect(await writeShared(files, NOW)).toMatchObject({ rows: 0 });
    expect((await lookAtOthers(files)).machines).toMatchObject([{ name: 'Desk', batches: [] }]);
  });

  it('comes to one history on both, whoever read what, and then rests', async () => {
    const files = new ArchiveInMemory();
    await machine('Desk');
    await readOnA();
    await writeShared(files, NOW);
    const desk = await leave();

    await machine('Laptop');
    await mergeOthers(files, (await lookAtOthers(files)).machines, NOW);
    await storeObservations([aLook({ readAt: NOW + HOUR, facts: someFacts(), metrics: metrics({ likes: 12_500 }) })]);
    await writeShared(files, NOW + HOUR);
    const there = await history();

    await desk();
    await mergeOthers(files, (await lookAtOthers(files)).machines, NOW + HOUR);
    expect(await history()).toEqual(there);
    const size = files.content.size;
    await shareByItself(files, NOW + 2 * HOUR, () => undefined);
    const after = files.content.size;
    await shareByItself(files, NOW + 3 * HOUR, () => undefined);
    expect(files.content.size).toBe(after);
    // The post as both know it, at the most.
    expect(after - size).toBeLessThanOrEqual(3);
  });
});

describe('what is shared', () => {
  it('is only the accounts that were chosen, without notes, campaigns and money', async () => {
    const files = new ArchiveInMemory();
    await machine('Desk');
    await readOnA();
    await db.accounts.put(anAccount({ key: 'x:rival', handle: 'rival', relation: 'rival' }));
    await storeObservations([aLook({ facts: someFacts({ key: 'x:7', id: '7', accountKey: 'x:rival' }) })]);
    await db.posts.update('x:1001', { campaigns: ['Secret launch'] });
    await noteOnPost({ key: 'x:1001', accountKey: FERN }, 'Our note', NOW);
    await typeIn({ key: 'x:1001', accountKey: FERN }, 'cost', 99, NOW);
    await db.campaigns.put({ accountKey: FERN, name: 'Secret launch', plan: { cost: 5 }, changedAt: NOW });
    await writeShared(files, NOW);
    const tables = new Set(files.parquet().map((path) => path.split('/')[1]));
    expect(tables).toEqual(new Set(['accounts', 'account_readings', 'posts', 'latest', 'readings', 'corrections']));

    await machine('Laptop');
    await mergeOthers(files, (await lookAtOthers(files)).machines, NOW);
    expect((await db.accounts.toArray()).map(({ key }) => key)).toEqual([FERN]);
    expect((await db.posts.toArray()).flatMap(({ campaigns }) => campaigns)).toEqual([]);
    expect(await db.annotations.count()).toBe(0);
  });

  it('lies by table, platform and month of reading', async () => {
    const files = new ArchiveInMemory();
    await machine('Desk');
    await readOnA();
    await writeShared(files, NOW);
    const id = (await archiveState())?.machine.id ?? '';
    expect(files.parquet().filter((path) => path.includes('/readings/'))).toEqual([
      `yardstick-archive/readings/platform=x/month=2026-10/machine=${id}/000001.parquet`,
      `yardstick-archive/readings/platform=x/month=2026-11/machine=${id}/000001.parquet`,
    ]);
  });
});

describe('files of others', () => {
  async function written(): Promise<ArchiveInMemory> {
    const files = new ArchiveInMemory();
    await machine('Desk');
    await readOnA();
    await writeShared(files, NOW);
    await storeObservations([aLook({ readAt: NOW + DAY, metrics: metrics({ likes: 12_900 }) })]);
    await writeShared(files, NOW + DAY);
    await machine('Laptop');
    return files;
  }

  const filesOfBatch = (files: ArchiveInMemory, batch: string): string[] =>
    files.parquet().filter((path) => path.includes(batch));

  it.each([
    ['is missing', (files: ArchiveInMemory, path: string) => files.content.delete(path)],
    [
      'is shorter than it should be',
      (files: ArchiveInMemory, path: string) =>
        files.content.set(path, files.content.get(path)?.slice(0, 50) ?? new Uint8Array()),
    ],
    [
      'was reserved but not filled',
      (files: ArchiveInMemory, path: string) =>
        files.content.set(path, new Uint8Array(files.content.get(path)?.length ?? 0)),
    ],
    [
      'is as long as it should be and damaged inside',
      (files: ArchiveInMemory, path: string) => files.content.get(path)?.fill(7, 20, 24),
    ],
  ])('wait when one %s, and what came before is merged', async (_, damage) => {
    const files = await written();
    damage(files, filesOfBatch(files, '000002')[0] ?? '');
    const { machines } = await lookAtOthers(files);
    expect(machines).toMatchObject([{ rest: 'partial', batches: [{ batch: 1 }] }]);
    await mergeOthers(files, machines, NOW);
    expect(await db.readings.count()).toBe(3);
    expect((await archiveState())?.merged.values().next().value).toBe(1);
  });

  it('of a newer version are refused, and said', async () => {
    const files = await written();
    const path = [...files.content.keys()].find((name) => name.endsWith('000002.json')) ?? '';
    await files.write(path, new TextEncoder().encode('{"schema": 2, "parts": []}'));
    expect((await lookAtOthers(files)).machines).toMatchObject([{ rest: 'newer', batches: [{ batch: 1 }] }]);
  });

  it('that cannot be right change nothing, and are named', async () => {
    const files = await written();
    const [path = ''] = filesOfBatch(files, '000001').filter((name) => name.includes('/readings/'));
    const bytes = files.content.get(path)?.slice() ?? new Uint8Array();
    bytes.fill(7, 4, bytes.length - 300);
    files.content.set(path, bytes);
    const listPath = [...files.content.keys()].find((name) => name.endsWith('000001.json')) ?? '';
    const list = JSON.parse(new TextDecoder().decode(files.content.get(listPath))) as BatchList;
    const hash = await sha256(bytes);
    const listed = list.files.map((file) => (file.path === path ? { ...file, sha256: hash } : file));
    await files.write(listPath, new TextEncoder().encode(JSON.stringify({ ...list, files: listed })));
    const found = await lookAtOthers(files).catch((error: unknown) => error);
    expect(found).toBeInstanceOf(UnreadableArchive);
    expect(found).toMatchObject({ path });
    expect(await db.posts.count()).toBe(0);
  });

  it('may not lead out of the folder', async () => {
    const files = await written();
    const path = [...files.content.keys()].find((name) => name.endsWith('000001.json')) ?? '';
    const list = JSON.parse(new TextDecoder().decode(files.content.get(path))) as { files: object[] };
    list.files = [
      {
        path: 'yardstick-archive/readings/platform=x/month=2026-11/machine=../1.parquet',
        size: 9,
        rows: 1,
        sha256: '0'.repeat(64),
      },
    ];
    await files.write(path, new TextEncoder().encode(JSON.stringify(list)));
    await expect(lookAtOthers(files)).rejects.toBeInstanceOf(UnreadableArchive);
  });

  it('never bring back an account that was deleted here, nor one that was refused', async () => {
    const files = await written();
    await mergeOthers(files, (await lookAtOthers(files)).machines, NOW);
    await Promise.all([db.posts.clear(), db.readings.clear(), db.accountReadings.clear(), db.accounts.clear()]);
    await changeState(() => ({ merged: new Map() }));
    await mergeOthers(files, (await lookAtOthers(files)).machines, NOW);
    expect([await db.posts.count(), await db.readings.count(), await db.accounts.count()]).toEqual([0, 0, 0]);
    await changeState(() => ({ merged: new Map(), known: [] }));
    await db.accounts.put(anAccount({ relation: 'ignored' }));
    await mergeOthers(files, (await lookAtOthers(files)).machines, NOW);
    expect(await db.posts.count()).toBe(0);
  });

  it('of a machine that was never agreed to are not merged by themselves', async () => {
    const files = await written();
    await shareByItself(files, NOW, () => undefined);
    expect(await db.posts.count()).toBe(0);
    await mergeOthers(files, (await lookAtOthers(files)).machines, NOW);
    expect(await db.posts.count()).toBe(2);
  });
});
