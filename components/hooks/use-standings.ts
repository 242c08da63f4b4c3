/** The KPIs of an account in a week, month or quarter against their targets, kept current while posts are read. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Goals } from '@/lib/domain/goals/goal-log';
import { goalsAt } from '@/lib/domain/goals/goal-log';
import { kpiStandings, PACE_PERIODS, type Standings } from '@/lib/domain/goals/kpi-standing';
import type { KpiPost } from '@/lib/domain/goals/kpi-value';
import { earlierPeriods, periodOf, type RunningPeriod } from '@/lib/domain/goals/periods';
import { followerPoints } from '@/lib/domain/rates/followers-at';
import { currentTyped } from '@/lib/domain/typed-values';
import { annotationsOfAccount } from '@/lib/storage/queries/annotations';
import { type CountedNumbers, countedNumbers } from '@/lib/storage/queries/conversions';
import { accountReadings } from '@/lib/storage/queries/accounts';
import { postsOfPeriod } from '@/lib/storage/queries/posts';
import { readingsOfAccount } from '@/lib/storage/queries/readings';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { byPost } from './by-post';
import { useGoals } from './use-goals';
import { useNow } from './use-now';
import { useSettings } from './use-settings';
import { useZone } from './use-zone';

export { followerPoints };

/** Posts dated to a week only vaguely may lie this far outside of it, ms. */
const VAGUE = 4 * 86_400_000;

/** Posts with what the user typed in, or imported, for them. */
export function withTyped(posts: readonly PostRecord[], annotations: readonly CountedNumbers[]): readonly KpiPost[] {
  const typed = new Map(annotations.map((annotation) => [annotation.postKey, currentTyped(annotation.typed)] as const));
  return posts.map((post) => {
    const own = typed.get(post.key);
    if (own === undefined || own.size === 0) return post;
    const values = [...own].flatMap(([metric, { value }]) =>
      value === null ? [] : [[metric, { low: value, high: value }] as const],
    );
    return { ...post, typed: Object.fromEntries(values) };
  });
}

/** Whether some KPI of the account has a target for the period, and so a pace to be worked out. */
const hasTarget = ({ targets }: Goals, accountKey: string, period: RunningPeriod): boolean =>
  targets.some((target) => target.period === period && (target.account === null || target.account === accountKey));

/**
 * `at`: an instant of the period that is asked about. A period that is over is judged by the goals of its time.
 * Undefined until everything was read; null without an account or without KPIs.
 */
export function useStandings(
  account: AccountRecord | null,
  period: RunningPeriod,
  at: number,
): Standings | null | undefined {
  const now = useNow();
  const zone = useZone();
  const { weekStart } = useSettings();
  const { log } = useGoals();
  const { start, end } = useMemo(() => periodOf(period, at, zone, weekStart), [period, at, zone, weekStart]);
  const isRunning = end > now;
  const goals = useMemo(() => goalsAt(log, isRunning ? Number.POSITIVE_INFINITY : end - 1), [log, isRunning, end]);
  const key = account === null || goals.kpis.length === 0 ? null : account.key;
  const needsPace = key !== null && isRunning && hasTarget(goals, key, period);
  const from = useMemo(
    () => (needsPace ? (earlierPeriods(period, start, zone, weekStart, PACE_PERIODS).at(-1)?.start ?? start) : start),
    [needsPace, period, start, zone, weekStart],
  );
  const stored = useLiveQuery(async () => {
    if (key === null) return null;
    const [posts, readings, own, annotations] = await Promise.all([
      postsOfPeriod(key, from - VAGUE, end + VAGUE),
      readingsOfAccount(key, from - VAGUE),
      accountReadings(key, from - VAGUE),
      annotationsOfAccount(key),
    ]);
    const all = withTyped(posts, await countedNumbers(annotations, [key]));
    return { key, from, posts: all, readings: byPost(readings), followers: followerPoints(own) };
  }, [key, from, end]);
  return useMemo(() => {
    if (key === null) return null;
    if (stored === undefined || stored === null || stored.key !== key || stored.from !== from) return undefined;
    const { posts, readings, followers } = stored;
    return kpiStandings({
      goals,
      accountKey: key,
      period,
      at: start,
      now,
      zone,
      weekStart,
      posts,
      readings,
      followers,
    });
  }, [key, stored, from, goals, period, start, now, zone, weekStart]);
}
