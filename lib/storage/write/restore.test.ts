import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anAccount, aPost, metrics, NOW } from '@/tests/support/made-up';
import { alone, aloneOrNot, HistoryBusy } from '../alone';
import { db } from '../db';
import type { PostRecord } from '../records';
import { saveRule } from './campaigns';
import { deleteAccount } from './deletion';
import { beginRestore, endRestore, restoreUnderWay } from './restore-under-way';
import { restore, type RestoredRows } from './restore';

const post = (id: number, over: Partial<PostRecord> = {}): PostRecord =>
  aPost({ key: `x:${id}`, id: String(id), ...over });

const reading = (id: number) => ({
  postKey: `x:${id}`,
  readAt: NOW,
  accountKey: 'x:fernandoak',
  origin: 'page' as const,
  page: null,
  metrics: metrics({ likes: id }),
});

const ids = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** A file with these posts, in batches between which other work has its turn. */
async function* file(from: number, to: number, over: Partial<PostRecord> = {}): AsyncGenerator<RestoredRows> {
  yield { table: 'accounts', rows: [anAccount()] };
  for (let start = from; start < to; start += 50) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    yield { table: 'posts', rows: ids(start, Math.min(to, start + 50)).map((id) => post(id, over)) };
  }
  yield { table: 'readings', rows: ids(from, to).map(reading) };
}

const kept = async (): Promise<[number, number, number]> => [
  await db.accounts.count(),
  await db.posts.count(),
  await db.readings.count(),
];

/** Locks as browsers have them, of one name. */
function fakeLocks(): void {
  let turn: Promise<unknown> = Promise.resolve();
  let held = 0;
  type Work = (lock: object | null) => Promise<unknown>;
  vi.stubGlobal('navigator', {
    locks: {
      async request(_: string, options: { ifAvailable: true } | Work, given?: Work): Promise<unknown> {
        const work = given ?? (options as Work);
        if (given !== undefined && held > 0) return work(null);
        held += 1;
        const mine = turn
          .then(() => work({}))
          .finally(() => {
            held -= 1;
          });
        turn = mine.catch(() => undefined);
        return mine;
      },
    },
  });
}

beforeEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('two files at once', () => {
  it('come to what they come to one after the other', async () => {
    await Promise.all([
      restore(file(0, 300, { campaigns: ['Spring'] })),
      restore(file(150, 400, { campaigns: ['Summer'] })),
    ]);
    expect(await kept()).toEqual([1, 400, 400]);
    expect([...((await db.posts.get('x:200'))?.campaigns ?? [])].sort()).toEqual(['Spring', 'Summer']);
  });

  it('do not disturb each other when one of them is broken', async () => {
    async function* broken(): AsyncGenerator<RestoredRows> {
      yield* file(300, 500);
      throw new Error('cut off');
    }
    const [, outcome] = await Promise.allSettled([restore(file(0, 100)), restore(broken())]);
    expect(outcome).toMatchObject({ status: 'rejected' });
    expect(await kept()).toEqual([1, 100, 100]);
  });
});

describe('a browser that closes in the middle', () => {
  it('leaves nothing of the file, and all of it the next time', async () => {
    const used = vi.spyOn(IDBTransaction.prototype, 'objectStore');
    // What a browser does with a transaction whose page goes.
    const goes = (): void =>
      (used.mock.contexts as IDBTransaction[]).findLast(({ mode }) => mode === 'readwrite')?.abort();
    async function* closing(): AsyncGenerator<RestoredRows> {
      let batches = 0;
      for await (const batch of file(0, 300)) {
        batches += 1;
        if (batches === 4) goes();
        yield batch;
      }
    }
    await expect(restore(closing())).rejects.toThrow(/./);
    used.mockRestore();
    expect(await kept()).toEqual([0, 0, 0]);
    await restore(file(0, 300));
    expect(await kept()).toEqual([1, 300, 300]);
  });
});

describe('one at a time', () => {
  it('keeps a deletion for good waiting while a file is restored, so that no reading is left without its post', async () => {
    fakeLocks();
    await restore(file(0, 100));
    const restoring = alone(() => restore(file(100, 200)));
    await Promise.all([restoring, deleteAccount('x:fernandoak')]);
    expect(await kept()).toEqual([0, 0, 0]);
  });

  it('refuses a second restore while the first is at it', async () => {
    fakeLocks();
    const first = alone(() => restore(file(0, 100)));
    await expect(aloneOrNot(() => restore(file(0, 100)))).rejects.toBeInstanceOf(HistoryBusy);
    await first;
    await aloneOrNot(() => restore(file(100, 150)));
    expect(await kept()).toEqual([1, 150, 150]);
  });
});

describe('a restore that is under way', () => {
  it('is over in the same step that keeps its rows', async () => {
    await beginRestore('spring.json');
    expect(await restoreUnderWay()).toBe('spring.json');
    async function* broken(): AsyncGenerator<RestoredRows> {
      yield* file(0, 10);
      throw new Error('cut off');
    }
    await expect(restore(broken(), endRestore)).rejects.toThrow('cut off');
    expect(await restoreUnderWay()).toBe('spring.json');
    await restore(file(0, 10));
    expect(await restoreUnderWay()).toBe('spring.json');
    await restore(file(0, 10), endRestore);
    expect(await restoreUnderWay()).toBeNull();
  });
});

describe('rules of campaigns', () => {
  const rule = (text: string) => ({ hashtag: null, link: null, text, from: null, to: null });

  it('take in posts that a file adds, not those that were there before the rule', async () => {
    await db.posts.add(post(5));
    await saveRule('x:fernandoak', 'Spring', rule('fern'), NOW + 1);
    await db.posts.update('x:5', { campaigns: [] });
    await restore(file(0, 10));
    const joined = (await db.posts.where('campaigns').equals('Spring').primaryKeys()) as string[];
    expect(joined.sort()).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9].map((id) => `x:${id}`));
  });

  it('of the file itself leave its posts as they were there', async () => {
    await saveRule('x:fernandoak', 'Spring', rule('fern'), NOW + 1);
    const rows = await db.campaigns.toArray();
    await db.campaigns.clear();
    async function* whole(): AsyncGenerator<RestoredRows> {
      yield* file(0, 3);
      yield { table: 'campaigns', rows };
    }
    await restore(whole());
    expect(await db.posts.where('campaigns').equals('Spring').count()).toBe(0);
  });
});
