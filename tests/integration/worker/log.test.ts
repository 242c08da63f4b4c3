import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDatabaseReport } from '@/lib/diagnostics/database-state';
import { forgetLostHistory, lostHistory } from '@/lib/diagnostics/lost-history';
import { checkDatabase, watchWrites } from '@/lib/services/database-check';
import { logEvent, logFailure } from '@/lib/services/event-log';
import { db, HISTORY_BEGUN } from '@/lib/storage/db';
import { askToPersist } from '@/lib/storage/persistence';
import { ReadOnlyDatabase, writing } from '@/lib/storage/open';
import { NoRoom } from '@/lib/storage/space';
import { freshWorld } from '@/tests/support/fake-worker';
import { DAY, NOW } from '@/tests/support/made-up';

beforeEach(async () => {
  await freshWorld();
});

describe('the log', () => {
  it('cannot be flooded by one kind of event', async () => {
    for (let i = 0; i < 200; i += 1) await logEvent('script.not-injected', { site: 'x', tabs: i });
    await logEvent('panel.not-opened');
    expect(await db.events.count()).toBe(31);
  });

  it('does not hold the host of a site that the user added', async () => {
    await logEvent('capture.refused', { platform: 'fern.example', untracked: 2 });
    expect((await db.events.toArray()).map(({ facts }) => facts)).toEqual([{ platform: 'own address', untracked: 2 }]);
  });

  it('names the kind of a failure and not its words', async () => {
    await logFailure('upkeep', () => Promise.reject(new RangeError('Fern & Oak said something')));
    expect(await db.events.toArray()).toMatchObject([
      { code: 'worker.failed', facts: { where: 'upkeep', error: 'RangeError' } },
    ]);
    expect(JSON.stringify(await db.events.toArray())).not.toContain('Fern');
  });
});

describe('a database that may not be written', () => {
  it('is said to popup and panel; writing is refused and nothing is lost', async () => {
    vi.spyOn(db, 'open').mockRejectedValue(Object.assign(new Error('damaged'), { name: 'UnknownError' }));
    await checkDatabase();
    expect(await readDatabaseReport()).toMatchObject({ state: 'failed', error: 'UnknownError' });
    await expect(writing(['meta'], async () => db.meta.clear())).rejects.toBeInstanceOf(ReadOnlyDatabase);
    await expect(logEvent('worker.failed')).resolves.toBeUndefined();
  });
});

describe('a database that stops being open', () => {
  it('is said when a write finds it so, and taken back when one is kept again', async () => {
    watchWrites();
    await writing(['meta'], async () => db.meta.clear());
    await checkDatabase();
    const opening = vi.spyOn(db, 'open').mockRejectedValue(Object.assign(new Error('no'), { name: 'UnknownError' }));
    await expect(writing(['meta'], async () => db.meta.clear())).rejects.toBeInstanceOf(ReadOnlyDatabase);
    await vi.waitFor(async () => expect(await readDatabaseReport()).toMatchObject({ state: 'failed' }));
    opening.mockRestore();
    await writing(['meta'], async () => db.meta.clear());
    await vi.waitFor(async () => expect(await readDatabaseReport()).toMatchObject({ state: 'open' }));
  });
});

describe('a history that the browser began anew', () => {
  const begun = (at: number) => writing(['meta'], () => db.meta.put({ key: HISTORY_BEGUN, value: at }));

  it('is told from the first one, and remembered until the user knows', async () => {
    await begun(NOW);
    await checkDatabase();
    await checkDatabase();
    expect(await lostHistory()).toBeNull();
    await begun(NOW + DAY);
    await checkDatabase();
    expect(await lostHistory()).not.toBeNull();
    await forgetLostHistory();
    await checkDatabase();
    expect(await lostHistory()).toBeNull();
  });

  it('is told from one of a version that did not note when it was begun', async () => {
    await checkDatabase();
    await begun(NOW);
    await checkDatabase();
    expect(await lostHistory()).not.toBeNull();
  });

  it('is told as soon as something is kept in it, also by a worker that goes on', async () => {
    watchWrites();
    await begun(NOW);
    await checkDatabase();
    db.close();
    await begun(NOW + DAY);
    await vi.waitFor(async () => expect(await lostHistory()).not.toBeNull());
  });

  it('is not one that the user emptied', async () => {
    await begun(NOW);
    await checkDatabase();
    await db.meta.clear();
    await checkDatabase();
    expect(await lostHistory()).toBeNull();
  });
});

describe('a database without room', () => {
  const full = Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: new DOMException('no room', 'QuotaExceededError'),
  });

  beforeEach(async () => {
    watchWrites();
    await writing(['meta'], async () => db.meta.clear());
    await checkDatabase();
  });

  it('is said as soon as a write fails for it, also to a worker that starts anew, until one is kept again', async () => {
    await expect(writing(['meta'], () => Promise.reject(full))).rejects.toThrow('aborted');
    await vi.waitFor(async () => expect(await readDatabaseReport()).toMatchObject({ state: 'full' }));
    await checkDatabase();
    expect(await readDatabaseReport()).toMatchObject({ state: 'full' });
    await writing(['meta'], async () => db.meta.put({ key: 'x', value: 1 }));
    await vi.waitFor(async () => expect(await readDatabaseReport()).toMatchObject({ state: 'open' }));
  });

  describe('is found so', () => {
    let later = 1e9;
    const room = (free: number): void => {
      // What the browser said before no longer holds.
      later += 10_000;
      vi.spyOn(performance, 'now').mockReturnValue(later);
      vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5e6, quota: 5e6 + free }) } });
    };
    afterEach(() => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    });

    it('before a write is begun, since one that is cut off would damage the history', async () => {
      room(10_000_000);
      const work = vi.fn<() => Promise<void>>();
      await expect(writing(['meta'], work)).rejects.toBeInstanceOf(NoRoom);
      expect(work).not.toHaveBeenCalled();
      await vi.waitFor(async () => expect(await readDatabaseReport()).toMatchObject({ state: 'full' }));
    });

    it('and deleting is still possible', async () => {
      room(10_000_000);
      await expect(writing(['meta'], () => db.meta.clear(), 'deletes')).resolves.toBeUndefined();
    });

    it.each([
      ['QuotaExceededError', 1e9],
      ['UnknownError', 0],
    ])('when it cannot be opened for that: %s with %d bytes', async (name, free) => {
      room(free);
      vi.spyOn(db, 'open').mockRejectedValue(Object.assign(new Error('no'), { name }));
      await checkDatabase();
      expect(await readDatabaseReport()).toMatchObject({ state: 'full' });
    });
  });

  it('says nothing of room when a write fails for another reason', async () => {
    await expect(writing(['meta'], () => Promise.reject(new RangeError('other')))).rejects.toBeInstanceOf(RangeError);
    expect(await readDatabaseReport()).toMatchObject({ state: 'open' });
  });

  it.each([
    [{ usage: 900_000_000, quota: 1_000_000_000 }, 'low'],
    [{ usage: 900_000_000, quota: 10_000_000_000 }, 'open'],
    [{}, 'open'],
  ])('that has %j is %s', async (estimate, state) => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });
    await checkDatabase();
    expect(await readDatabaseReport()).toMatchObject({ state });
    vi.unstubAllGlobals();
  });
});

describe('asking the browser to keep the data', () => {
  it('happens once, and the answer is remembered', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => true);
    vi.stubGlobal('navigator', { storage: { persist } });
    expect(await askToPersist()).toBe(true);
    expect(await askToPersist()).toBe(true);
    expect(persist).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('is not remembered where the browser cannot promise it', async () => {
    vi.stubGlobal('navigator', {});
    expect(await askToPersist()).toBeNull();
    expect(await db.meta.get('persist-asked')).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
