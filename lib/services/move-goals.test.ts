import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { goalsAt } from '@/lib/domain/goals/goal-log';
import { db } from '@/lib/storage/db';
import { goalLog } from '@/lib/storage/queries/goals';
import { changeGoals } from '@/lib/storage/write/goals';
import { moveGoalsIntoLog } from './move-goals';

const NOW = 1_795_000_000_000;

beforeEach(async () => {
  fakeBrowser.reset();
  await db.delete();
  await db.open();
});

const given = (goals: unknown): Promise<void> => fakeBrowser.storage.local.set({ settings: { schema: 1, goals } });
const now = async () => goalsAt((await goalLog()).log, NOW + 1000);

describe('goals of an earlier version', () => {
  it('are moved once, in their order', async () => {
    await given({ objective: 'engagement', kpis: ['saves', 'likes', 'posts', 'saves', 'nonsense'] });
    await moveGoalsIntoLog(NOW);
    await moveGoalsIntoLog(NOW + 5);
    const goals = await now();
    expect(goals.objective).toBe('engagement');
    expect(goals.kpis.map(({ kpi }) => kpi)).toEqual(['saves', 'likes', 'posts']);
    expect(await db.goalChanges.count()).toBe(4);
  });

  it('do not change a log that has begun', async () => {
    await changeGoals([{ kind: 'kpi added', kpi: 'reach' }], null, NOW);
    await given({ objective: 'awareness', kpis: ['likes'] });
    await moveGoalsIntoLog(NOW + 5);
    expect((await now()).kpis.map(({ kpi }) => kpi)).toEqual(['reach']);
  });

  it.each([[null], ['all'], [{ objective: 'fame', kpis: 7 }]])('that nobody can read do no harm: %j', async (goals) => {
    await given(goals);
    await moveGoalsIntoLog(NOW);
    expect((await now()).kpis).toEqual([]);
  });
});
