import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_RIVALS } from '@/lib/domain/accounts';
import { anAccount, NOW } from '@/tests/support/made-up';
import { db } from '../db';
import { accountsByRelation, trackedAccounts } from '../queries/accounts';
import { addAccount, noteAccount, setRelation } from './relations';

const identity = (handle: string) => ({ platform: 'x', site: null, handle, name: null });

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('relations', () => {
  it('asks about an account once: noting it again changes no decision', async () => {
    expect(await noteAccount(identity('FernAndOak'), NOW)).toMatchObject({
      key: 'x:fernandoak',
      relation: 'candidate',
    });
    expect(await setRelation('x:fernandoak', 'ignored')).toBe('changed');
    expect(await noteAccount({ ...identity('fernandoak'), name: 'Fern & Oak' }, NOW + 5)).toMatchObject({
      relation: 'ignored',
      name: 'Fern & Oak',
      firstSeenAt: NOW,
      lastSeenAt: NOW + 5,
    });
    expect(await noteAccount(identity('fernandoak'), NOW)).toMatchObject({ name: 'Fern & Oak', lastSeenAt: NOW + 5 });
  });

  it('refuses one rival too many, on whatever platform, and says so', async () => {
    for (let i = 0; i < MAX_RIVALS; i += 1) {
      expect(await addAccount({ ...identity(`rival${i}`), platform: i % 2 ? 'x' : 'linkedin' }, 'rival', NOW)).toBe(
        'changed',
      );
    }
    expect(await addAccount(identity('sixth'), 'rival', NOW)).toBe('too-many-rivals');
    await noteAccount(identity('sixth'), NOW);
    expect(await setRelation('x:sixth', 'rival')).toBe('too-many-rivals');
    expect(await setRelation('x:rival1', 'rival')).toBe('unchanged');
    await setRelation('x:rival1', 'own');
    expect(await setRelation('x:sixth', 'rival')).toBe('changed');
  });

  it('does not fill the last place twice when two pages decide at once', async () => {
    for (let i = 0; i < MAX_RIVALS - 1; i += 1) await addAccount(identity(`rival${i}`), 'rival', NOW);
    const results = await Promise.all([
      addAccount(identity('a'), 'rival', NOW),
      addAccount(identity('b'), 'rival', NOW),
    ]);
    expect(results.toSorted()).toEqual(['changed', 'too-many-rivals']);
  });

  it('knows no unknown account', async () => {
    expect(await setRelation('x:nobody', 'own')).toBe('unknown-account');
  });

  it('lists accounts by relation and platform', async () => {
    await db.accounts.bulkAdd([
      anAccount(),
      anAccount({ key: 'x:rival', handle: 'rival', relation: 'rival' }),
      anAccount({ key: 'x:maybe', handle: 'maybe', relation: 'candidate' }),
      anAccount({ key: 'linkedin:in/fern', platform: 'linkedin', handle: 'in/fern' }),
    ]);
    expect((await trackedAccounts('x')).map(({ key }) => key)).toEqual(['x:fernandoak', 'x:rival']);
    expect((await accountsByRelation('own', 'candidate')).map(({ key }) => key)).toEqual([
      'linkedin:in/fern',
      'x:fernandoak',
      'x:maybe',
    ]);
  });
});
