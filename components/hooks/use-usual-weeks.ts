/** The last finished weeks of an account, for what is usual in one. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { CATALOGUE, type CatalogueId } from '@/lib/domain/catalogue/catalogue';
import { kpiStandings, PACE_PERIODS, type Standings } from '@/lib/domain/goals/kpi-standing';
import { earlierPeriods } from '@/lib/domain/goals/periods';
import { annotationsOfAccount } from '@/lib/storage/queries/annotations';
import { countedNumbers } from '@/lib/storage/queries/conversions';
import { accountReadings } from '@/lib/storage/queries/accounts';
import { postsOfPeriod } from '@/lib/storage/queries/posts';
import { readingsOfAccount } from '@/lib/storage/queries/readings';
import type { AccountRecord } from '@/lib/storage/records';
import { byPost } from './by-post';
import { useGoals } from './use-goals';
import { useSettings } from './use-settings';
import { followerPoints, withTyped } from './use-standings';
import { useRunningWeek } from './use-week';
import { useZone } from './use-zone';

/**
 * The latest first; undefined until they were read, empty without an account. `kpis`: which KPIs, those of the goals when absent;
 * the same list must be passed while it does not change. `before`: the weeks before this instant; the running week when absent.
 */
export function useUsualWeeks(
  account: AccountRecord | null,
  kpis?: readonly CatalogueId[],
  before?: number,
): readonly Standings[] | undefined {
  const zone = useZone();
  const { weekStart } = useSettings();
  const { goals } = useGoals();
  const running = useRunningWeek();
  const start = before ?? running.start;
  const key = account?.key ?? null;
  const spans = useMemo(() => earlierPeriods('week', start, zone, weekStart, PACE_PERIODS), [start, zone, weekStart]);
  const from = spans.at(-1)?.start ?? start;
  const stored = useLiveQuery(async () => {
    if (key === null) return null;
    const [posts, readings, own, annotations] = await Promise.all([
      postsOfPeriod(key, from, start),
      readingsOfAccount(key, from),
      accountReadings(key, from),
      annotationsOfAccount(key),
    ]);
    const all = withTyped(posts, await countedNumbers(annotations, [key]));
    return { key, posts: all, readings: byPost(readings), followers: followerPoints(own) };
  }, [key, from, start]);
  return useMemo(() => {
    if (key === null) return [];
    if (stored === undefined || stored === null || stored.key !== key) return undefined;
    const asked = kpis?.map((kpi) => ({ kpi, timing: CATALOGUE[kpi].timing, owner: null, contribution: null }));
    const of = asked === undefined ? goals : { ...goals, kpis: asked };
    const common = { ...stored, goals: of, accountKey: key, period: 'week', zone, weekStart, now: start } as const;
    return spans.map((span) => kpiStandings({ ...common, at: span.start }));
  }, [key, stored, spans, goals, kpis, zone, weekStart, start]);
}
