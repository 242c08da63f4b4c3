/** The health of every platform over the last days, kept current. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { eventsSince, healthSince } from '@/lib/storage/queries/health';
import { type SlowSite, slowSites } from '../health/slow-sites';
import { type HealthSummary, summariseHealth } from '../health/summarise-health';
import { useNow } from './use-now';

export const HEALTH_DAYS = 7;

/** By platform id; undefined until it was read. */
export function useHealth(): ReadonlyMap<string, HealthSummary> | undefined {
  const now = useNow();
  const since = new Date(now - (HEALTH_DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
  const records = useLiveQuery(() => healthSince(since), [since]);
  return useMemo(
    () =>
      records === undefined
        ? undefined
        : new Map(everyPlatform.map((platform) => [platform.id, summariseHealth(records, platform)])),
    [records],
  );
}

/** Sites whose pages we cost too much over the same days, by platform id; undefined until it was read. */
export function useSlowSites(): ReadonlyMap<string, SlowSite> | undefined {
  const now = useNow();
  const since = Math.floor(now / 86_400_000 - (HEALTH_DAYS - 1)) * 86_400_000;
  const events = useLiveQuery(() => eventsSince(since), [since]);
  return useMemo(() => (events === undefined ? undefined : slowSites(events)), [events]);
}
