/** Days of a week that stood out, kept current while posts are read. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { THRESHOLD } from '@/lib/domain/anomalies/anomalies';
import { HOUR } from '@/lib/domain/age';
import { LOOKED_BACK, type UnusualDays, unusualDays } from '@/lib/domain/anomalies/unusual-days';
import type { Week } from '@/lib/domain/weeks';
import { postsOfPeriod } from '@/lib/storage/queries/posts';
import { readingsOfAccount } from '@/lib/storage/queries/readings';
import type { PostRecord } from '@/lib/storage/records';
import { byPost } from './by-post';
import { useNow } from './use-now';
import { useSettings } from './use-settings';
import { useZone } from './use-zone';

/** Finds about three times as many days, of which more are chance. */
const EASIER_THRESHOLD = 2.5;
/** A reading of 24 hours is made by then. */
const TWO_DAYS = 2 * 86_400_000;

/** Undefined until it was read; null when the user does not want to be told. */
export function useUnusualDays(accountKey: string, week: Week): UnusualDays<PostRecord> | null | undefined {
  const zone = useZone();
  const now = useNow();
  const { unusualDays: wanted } = useSettings();
  const isOff = wanted === 'off';
  const stored = useLiveQuery(async () => {
    if (isOff) return null;
    const from = week.start - LOOKED_BACK;
    const [posts, readings] = await Promise.all([
      postsOfPeriod(accountKey, from, week.end),
      readingsOfAccount(accountKey, from, week.end + TWO_DAYS),
    ]);
    return { accountKey, start: week.start, posts, readings: byPost(readings) };
  }, [accountKey, week.start, week.end, isOff]);
  // Asked anew once an hour: a day is judged by its first 24 hours, and the running day has none yet.
  const until = Math.min(week.end, Math.ceil(now / HOUR) * HOUR);
  return useMemo(() => {
    if (isOff) return null;
    if (stored === undefined || stored === null) return undefined;
    if (stored.accountKey !== accountKey || stored.start !== week.start) return undefined;
    const threshold = wanted === 'more' ? EASIER_THRESHOLD : THRESHOLD;
    return unusualDays({ ...stored, zone, from: week.start, to: until, threshold });
  }, [isOff, stored, accountKey, week.start, wanted, zone, until]);
}
