/** One week of an account against the week before, kept current while posts are read. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type AgeCoverage, ageCoverage } from '@/lib/domain/age-coverage';
import type { ComparedMetric, ReadingsByPost } from '@/lib/domain/comparable';
import type { KpiId } from '@/lib/domain/suggested-kpis';
import { compareWeeks, type WeekComparison } from '@/lib/domain/week-comparison';
import { previousWeek, type Week, weekOf } from '@/lib/domain/weeks';
import { factsById } from '@/lib/platforms/lookup';
import { postsOfPeriod } from '@/lib/storage/queries/posts';
import { readingsOfAccount, readingsOfPosts } from '@/lib/storage/queries/readings';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { byPost } from './by-post';
import { useNow } from './use-now';
import { useSettings } from './use-settings';
import { useZone } from './use-zone';

/** Posts dated to a week only vaguely may lie this far outside of it, ms. */
const VAGUE = 4 * 86_400_000;

export interface WeekView {
  readonly comparison: WeekComparison;
  /** Posts of the week itself, originals only, newest first. */
  readonly posts: readonly PostRecord[];
  /** How many of them have a reading at each age. */
  readonly ages: readonly AgeCoverage[];
}

/** KPIs that are compared by their values. At least one, because every comparison counts the posts. */
export const comparedMetrics = (kpis: readonly KpiId[]): readonly ComparedMetric[] =>
  kpis.some((kpi) => kpi !== 'posts') ? kpis.filter((kpi) => kpi !== 'posts') : ['engagements'];

/** Engagements are compared in any case: the change of a week is told by them. */
const weekMetrics = (kpis: readonly KpiId[]): readonly ComparedMetric[] => [
  ...new Set<ComparedMetric>([...comparedMetrics(kpis), 'engagements']),
];

export function matureAfterDays(platform: string): number {
  return factsById(platform)?.matureAfterDays ?? 7;
}

/** The running week in the user's zone. */
export function useRunningWeek(): Week {
  const now = useNow();
  const zone = useZone();
  const { weekStart } = useSettings();
  return useMemo(() => weekOf(now, zone, weekStart), [now, zone, weekStart]);
}

/** All readings of the posts. Those of the running week and the one before are one range, which is read many times faster. */
async function readingsOfWeek(
  key: string,
  posts: readonly PostRecord[],
  week: Week,
  zone: string,
): Promise<ReadingsByPost> {
  if (week.end <= Date.now()) return readingsOfPosts(posts.map((post) => post.key));
  return byPost(await readingsOfAccount(key, previousWeek(week, zone).start - VAGUE));
}

/** Undefined until it was read; null without an account. */
export function useWeek(
  account: AccountRecord | null,
  week: Week,
  kpis: readonly KpiId[],
): WeekView | null | undefined {
  const now = useNow();
  const zone = useZone();
  const { weekStart } = useSettings();
  const key = account?.key ?? null;
  const stored = useLiveQuery(async () => {
    if (key === null) return null;
    const posts = await postsOfPeriod(key, previousWeek(week, zone).start - VAGUE, week.end + VAGUE);
    return { key, posts, readings: await readingsOfWeek(key, posts, week, zone) };
  }, [key, week.start, week.end, zone]);
  return useMemo(() => {
    if (account === null) return null;
    // Right after a change of account the last answer still belongs to the one before.
    if (stored === undefined || stored === null || stored.key !== account.key) return undefined;
    const comparison = compareWeeks({
      ...stored,
      now,
      zone,
      weekStart,
      week,
      metrics: weekMetrics(kpis),
      matureAfterDays: matureAfterDays(account.platform),
    });
    const isInWeek = ({ publishedAt, isReply, isPromoted }: PostRecord): boolean =>
      publishedAt !== null && publishedAt >= week.start && publishedAt < week.end && !isReply && !isPromoted;
    const posts = stored.posts.filter(isInWeek).toReversed();
    return { comparison, posts, ages: ageCoverage(posts, stored.readings, now) };
  }, [account, stored, now, zone, weekStart, week, kpis]);
}
