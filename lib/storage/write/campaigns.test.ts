import { beforeEach, describe, expect, it } from 'vitest';
import type { CampaignRule } from '@/lib/domain/campaigns/campaign-plan';
import { aLook, anAccount, aPost, DAY, HOUR, NOW, someFacts } from '@/tests/support/made-up';
import { db } from '../db';
import { planOfCampaign, postsOfCampaign, postsThatWouldJoin } from '../queries/campaigns';
import { setCampaign } from './annotations';
import { changePlan, saveRule } from './campaigns';
import { storeObservations } from './captures';
import { deleteAccount } from './deletion';
import { restore, type RestoredRows } from './restore';

const FERN = 'x:fernandoak';
const FERNS: CampaignRule = { hashtag: 'Ferns', link: null, text: null, from: null, to: null };

const keysIn = async (account = FERN): Promise<string[]> =>
  (await postsOfCampaign(account, 'Spring')).map(({ key }) => key).sort();

const look = (id: string, readAt: number, hashtags: readonly string[] = ['ferns'], accountKey = FERN) =>
  aLook({ readAt, facts: someFacts({ key: `x:${id}`, id, accountKey, hashtags }) });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.accounts.bulkAdd([anAccount(), anAccount({ key: 'x:moss', handle: 'moss' })]);
});

describe('a plan', () => {
  it('is of unknowns until something is written down, and of one account', async () => {
    expect(await planOfCampaign(FERN, 'Spring')).toMatchObject({ cost: null, worth: null, rule: null });
    await changePlan(FERN, 'Spring', (plan) => ({ ...plan, cost: 178.5 }), NOW);
    await changePlan(FERN, 'Spring', (plan) => ({ ...plan, nextTime: 'Earlier.' }), NOW + 1);
    expect(await planOfCampaign(FERN, 'Spring')).toMatchObject({ cost: 178.5, nextTime: 'Earlier.' });
    expect(await planOfCampaign('x:moss', 'Spring')).toMatchObject({ cost: null, nextTime: '' });
    expect((await db.campaigns.toArray()).map(({ changedAt }) => changedAt)).toEqual([NOW + 1]);
  });

  it('goes with its account', async () => {
    await changePlan(FERN, 'Spring', (plan) => plan, NOW);
    await changePlan('x:moss', 'Spring', (plan) => plan, NOW);
    await deleteAccount(FERN);
    expect((await db.campaigns.toArray()).map(({ accountKey }) => accountKey)).toEqual(['x:moss']);
  });
});

describe('a rule', () => {
  it('says before how many posts join, then adds exactly these', async () => {
    await db.posts.bulkAdd([
      aPost({ key: 'x:1', id: '1', hashtags: ['ferns'] }),
      aPost({ key: 'x:2', id: '2', hashtags: ['moss'] }),
      aPost({ key: 'x:3', id: '3', hashtags: ['ferns'], campaigns: ['Spring'] }),
      aPost({ key: 'x:4', id: '4', hashtags: ['ferns'], accountKey: 'x:moss' }),
    ]);
    expect((await postsThatWouldJoin(FERN, 'Spring', FERNS)).map(({ key }) => key)).toEqual(['x:1']);
    expect(await saveRule(FERN, 'Spring', FERNS, NOW)).toBe(1);
    expect(await keysIn()).toEqual(['x:1', 'x:3']);
    expect(await keysIn('x:moss')).toEqual([]);
  });

  it('takes new posts of its account when they are read, and those whose hashtags are seen only later', async () => {
    await saveRule(FERN, 'Spring', FERNS, NOW);
    await storeObservations([
      look('1', NOW + 1),
      look('2', NOW + 1, []),
      look('3', NOW + 1, ['moss']),
      look('4', NOW + 1, ['ferns'], 'x:moss'),
    ]);
    expect(await keysIn()).toEqual(['x:1']);
    await storeObservations([look('2', NOW + HOUR)]);
    expect(await keysIn()).toEqual(['x:1', 'x:2']);
    // The outbox brought it late: it was read before the rule was saved, but never kept.
    await storeObservations([look('5', NOW - HOUR)]);
    expect(await keysIn()).toEqual(['x:1', 'x:2', 'x:5']);
    expect(await keysIn('x:moss')).toEqual([]);
  });

  it('never puts a post back that was taken out by hand', async () => {
    await saveRule(FERN, 'Spring', FERNS, NOW);
    await storeObservations([look('1', NOW + 1)]);
    await setCampaign(['x:1'], 'Spring', false);
    await storeObservations([look('1', NOW + HOUR)]);
    expect(await keysIn()).toEqual([]);
    expect(await saveRule(FERN, 'Spring', FERNS, NOW + DAY)).toBe(0);
    await setCampaign(['x:1'], 'Spring', true);
    expect(await keysIn()).toEqual(['x:1']);
  });

  it.each([
    ['older', NOW + 1],
    ['newer', NOW + 3],
  ])('keeps out what was taken out here when an %s plan is restored', async (_, changedAt) => {
    await saveRule(FERN, 'Spring', FERNS, NOW);
    const [kept] = await db.campaigns.toArray();
    await storeObservations([look('1', NOW + 1)]);
    await setCampaign(['x:1'], 'Spring', false, NOW + 2);
    async function* file(): AsyncGenerator<RestoredRows> {
      if (kept !== undefined) yield { table: 'campaigns', rows: [{ ...kept, changedAt }] };
    }
    await restore(file());
    await storeObservations([look('1', NOW + HOUR)]);
    expect(await keysIn()).toEqual([]);
    expect((await db.campaigns.toArray()).map((row) => row.changedAt)).toEqual([Math.max(changedAt, NOW + 2)]);
  });

  it('leaves posts that were kept before it was saved to what the user confirmed', async () => {
    await storeObservations([look('1', NOW - DAY, [])]);
    await saveRule(FERN, 'Spring', FERNS, NOW);
    await storeObservations([look('1', NOW + 1)]);
    expect(await keysIn()).toEqual([]);
  });

  it('takes nothing more once it is gone, and leaves in what it took', async () => {
    await saveRule(FERN, 'Spring', FERNS, NOW);
    await storeObservations([look('1', NOW + 1)]);
    await saveRule(FERN, 'Spring', null, NOW + 2);
    await storeObservations([look('2', NOW + 3)]);
    expect(await keysIn()).toEqual(['x:1']);
  });
});
