import { beforeEach, describe, expect, it } from 'vitest';
import { aConversion, anAccount, aPost, DAY, NOW } from '@/tests/support/made-up';
import { db } from '../db';
import { conversionJoiner } from '../queries/conversion-joiner';
import { countedNumbers } from '../queries/conversions';
import { OtherCurrency, previewConversions, storeConversions } from './conversions';
import { setDownDeletion, takeDeletionBack } from './deletion-grace';
import { deleteAccount } from './deletion';
import { restore, type RestoredRows } from './restore';

const FERN = 'x:fernandoak';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.accounts.add(anAccount());
});

async function* file(rows: readonly object[]): AsyncGenerator<RestoredRows> {
  yield { table: 'conversions', rows };
}

describe('conversions', () => {
  it('are added once, whether imported or restored', async () => {
    const rows = [aConversion(), aConversion({ id: 'c2' })];
    expect(await previewConversions(rows)).toEqual({ added: 2, changed: 0, same: 0 });
    expect(await db.conversions.count()).toBe(0);
    await storeConversions(rows);
    const later = rows.map((row) => ({ ...row, fileAt: NOW + DAY }));
    expect(await storeConversions(later)).toEqual({ added: 0, changed: 0, same: 2 });
    expect((await restore(file(rows))).conversions).toEqual({ added: 0, changed: 0, same: 2 });
  });

  it('of a newer file take the place of older sums, never the other way round', async () => {
    await storeConversions([aConversion({ count: 10 })]);
    expect(await storeConversions([aConversion({ count: 12, fileAt: NOW + DAY })])).toMatchObject({ changed: 1 });
    expect(await storeConversions([aConversion({ count: 10 })])).toMatchObject({ same: 1 });
    expect((await db.conversions.get('c1'))?.count).toBe(12);
  });

  it('of another currency are refused as a whole', async () => {
    await storeConversions([aConversion()]);
    const rows = [aConversion({ id: 'c2' }), aConversion({ id: 'c3', currency: 'PLN' })];
    await expect(storeConversions(rows.toReversed())).rejects.toThrow(OtherCurrency);
    expect(await db.conversions.count()).toBe(1);
  });

  it('count for a post where nothing was typed in', async () => {
    await storeConversions([
      aConversion(),
      aConversion({ id: 'c2', postKey: 'x:2', value: 0.1 }),
      aConversion({ id: 'c3' }),
    ]);
    const typed = [{ metric: 'conversions' as const, value: 9, typedAt: NOW }];
    const annotation = { postKey: 'x:1001', accountKey: FERN, note: '', notedAt: 0, typed };
    expect(await countedNumbers([annotation], [FERN])).toEqual([
      { postKey: 'x:1001', typed: [...typed, { metric: 'revenue', value: 80, typedAt: NOW }] },
      {
        postKey: 'x:2',
        typed: [
          { metric: 'conversions', value: 1, typedAt: NOW },
          { metric: 'revenue', value: 0.1, typedAt: NOW },
        ],
      },
    ]);
  });

  it('go with their account, and come back with it', async () => {
    await storeConversions([aConversion(), aConversion({ id: 'c2', accountKey: 'x:moss' })]);
    await setDownDeletion({ accounts: [anAccount()], isEverything: false, period: null }, NOW);
    expect((await db.conversions.toArray()).map(({ id }) => id)).toEqual(['c2']);
    await takeDeletionBack((await db.deletions.toArray())[0]?.id ?? -1);
    expect(await db.conversions.count()).toBe(2);
    await deleteAccount(FERN);
    expect((await db.conversions.toArray()).map(({ id }) => id)).toEqual(['c2']);
  });
});

it('conversions join posts and campaigns of own accounts only', async () => {
  await db.accounts.add(anAccount({ key: 'x:rival', handle: 'rival', relation: 'rival' }));
  await db.posts.bulkAdd([
    aPost({ key: 'x:1', id: '1', links: ['https://shop.example/a'], campaigns: ['Spring'] }),
    aPost({ key: 'x:2', id: '2', accountKey: 'x:rival', links: ['https://shop.example/b'], campaigns: ['Autumn'] }),
  ]);
  const joiner = await conversionJoiner();
  const none = { campaign: null, content: null, source: null, link: null };
  expect(joiner.join({ ...none, link: 'https://shop.example/a' })).toMatchObject({ postKey: 'x:1' });
  expect(joiner.join({ ...none, link: 'https://shop.example/b' })).toBe('no-match');
  expect(joiner.join({ ...none, campaign: 'spring' })).toEqual({ accountKey: FERN, postKey: null, campaign: 'Spring' });
  expect(joiner.join({ ...none, campaign: 'Autumn' })).toBe('no-match');
});
