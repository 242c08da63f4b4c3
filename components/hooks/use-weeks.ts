/** The weeks that can be looked at: from the first reading of an account, or its first post within a year, to the running one. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type Week, weeksBetween } from '@/lib/domain/weeks';
import { beginningsOfAccount } from '@/lib/storage/queries/counts';
import { useSettings } from './use-settings';
import { useZone } from './use-zone';

/** Posts older than this do not open weeks of their own: a pinned post of years ago would bring hundreds of empty ones. */
const A_YEAR = 371 * 86_400_000;

/** Newest first; at least the running week. */
export function useWeeks(accountKey: string, running: Week): readonly Week[] {
  const zone = useZone();
  const { weekStart } = useSettings();
  const beginnings = useLiveQuery(() => beginningsOfAccount(accountKey), [accountKey]);
  return useMemo(() => {
    const start = running.start;
    const post = Math.max(beginnings?.firstPostAt ?? start, start - A_YEAR);
    const from = Math.min(beginnings?.firstReadAt ?? start, post, start);
    return weeksBetween(from, start, zone, weekStart).toReversed();
  }, [beginnings, running.start, zone, weekStart]);
}
