import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { addAccount } from '@/lib/storage/write/relations';
import { storeObservations } from '@/lib/storage/write/captures';
import { storeAccountReading } from '@/lib/storage/write/account-readings';
import { exactly } from '@/lib/domain/measured';
import { aLook } from '@/tests/support/made-up';
import { loadSample, removeSample } from './load-sample';

const NOW = Date.parse('2026-11-19T12:12:00Z');
const ZONE = 'Europe/Bucharest';

const everything = () =>
  Promise.all([db.accounts.toArray(), db.posts.toArray(), db.readings.toArray(), db.accountReadings.toArray()]);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('the sample account', () => {
  it('is loaded as it was made', async () => {
    const sample = await loadSample(NOW, ZONE);
    expect(await db.accounts.toArray()).toEqual([sample.account]);
    expect(await db.posts.count()).toBe(sample.posts.length);
    expect(await db.readings.count()).toBe(sample.readings.length);
    expect(await db.accountReadings.count()).toBe(sample.accountReadings.length);
  });

  it('is removed without a trace, and nothing else is', async () => {
    await addAccount({ platform: 'x', site: null, handle: 'fernandoak', name: 'The real one' }, 'own', NOW);
    await addAccount({ platform: 'x', site: null, handle: 'sample', name: 'Sample' }, 'rival', NOW);
    await storeObservations([aLook()]);
    await storeAccountReading('x:fernandoak', { followers: { ...exactly(7), source: 0 } }, NOW);
    const before = await everything();
    await loadSample(NOW, ZONE);
    expect(await everything()).not.toEqual(before);
    expect(await removeSample()).toBe(true);
    expect(await everything()).toEqual(before);
    expect(before.every((rows) => rows.length > 0)).toBe(true);
  });

  it('is replaced when it is loaded again later', async () => {
    await loadSample(NOW - 86_400_000, ZONE);
    const sample = await loadSample(NOW, ZONE);
    expect(await db.accounts.count()).toBe(1);
    expect(await db.posts.count()).toBe(sample.posts.length);
    expect(await db.readings.count()).toBe(sample.readings.length);
  });

  it('need not be there to be removed', async () => {
    expect(await removeSample()).toBe(false);
  });
});
