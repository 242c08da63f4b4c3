/** Four months of daily use through the product's own storage; `npm run simulate:year` does the same for a year, in the browser. */
import { beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '@/lib/domain/age';
import { db } from '@/lib/storage/db';
import { EVENTS_KEPT } from '@/lib/storage/write/events';
import { restore } from '@/lib/storage/write/restore';
import { makeBackup } from '@/lib/transfer/backup/backup-file';
import { readBackup } from '@/lib/transfer/backup/backup-reader';
import { accountKeyOn, type DeskPlan, postsOfDesk, truthAfter } from '@/scripts/simulate/desk';
import { beginLife, deleteForGood, knownOf, liveDay, rowsByTable } from '@/scripts/simulate/desk-life';

const PLAN: DeskPlan = {
  startsAt: Date.UTC(2026, 0, 5),
  days: 130,
  platforms: ['x', 'linkedin', 'mastodon'],
  postsADay: 1,
};
const END = PLAN.startsAt + PLAN.days * DAY;
const LONG_MS = 120_000;

const truths = () => PLAN.platforms.map((platform) => truthAfter(postsOfDesk(PLAN), PLAN, platform, PLAN.days));
const known = (platforms = PLAN.platforms) => Promise.all(platforms.map(knownOf));

async function live(): Promise<void> {
  const life = await beginLife(PLAN);
  while (life.days < PLAN.days) await liveDay(life);
}

describe('four months of daily use', () => {
  beforeAll(async () => {
    await db.delete();
    await db.open();
    await live();
  }, LONG_MS);

  it('end with the numbers that were read, thinned where they are old, in spite of deletions taken back', async () => {
    expect(await known()).toEqual(truths());
    expect(truths().every(({ campaignPosts, likesAtSevenDays }) => campaignPosts > 0 && likesAtSevenDays > 0)).toBe(
      true,
    );
  });

  it('leave nothing behind that grows without end', async () => {
    const rows = await rowsByTable();
    expect(rows).toMatchObject({ deletions: 0, deletedRows: 0, posts: PLAN.days * PLAN.postsADay });
    expect(rows['events']).toBeLessThanOrEqual(EVENTS_KEPT);
    expect(rows['health']).toBeLessThanOrEqual(61 * PLAN.platforms.length);
  });

  it(
    'come whole to another machine by a backup, once or twice, and go without a trace of one account',
    async () => {
      const { content } = await makeBackup('UTC', { now: END });
      await Promise.all(db.tables.map((table) => table.clear()));
      await restore(readBackup(content));
      await restore(readBackup(content));
      expect(await known()).toEqual(truths());
      const [gone = '', ...others] = PLAN.platforms;
      await deleteForGood(gone, END);
      expect(await known(others)).toEqual(truths().slice(1));
      const traces = await Promise.all(
        ['posts', 'readings', 'accountReadings', 'postLines', 'postTexts', 'campaigns'].map((table) =>
          db
            .table<{ accountKey: string }>(table)
            .filter(({ accountKey }) => accountKey === accountKeyOn(gone))
            .count(),
        ),
      );
      expect([...traces, await db.deletedRows.count()]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    },
    LONG_MS,
  );
});
