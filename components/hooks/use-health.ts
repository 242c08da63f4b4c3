/** The health of every platform over the last days, kept current. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { otherSiteFacts } from '@/lib/platforms/other-site';
import { healthSince } from '@/lib/storage/queries/health';
import { type HealthSummary, summariseHealth } from '../health/summarise-health';
import { useNow } from './use-now';
import { useOtherSites } from './use-sites';

export const HEALTH_DAYS = 7;

/** By platform id; undefined until it was read. */
export function useHealth(): ReadonlyMap<string, HealthSummary> | undefined {
  const now = useNow();
  const others = useOtherSites();
  const since = new Date(now - (HEALTH_DAYS - 1) * 86_400_000).toISOString().slice(0, 10);
  // Everything that is kept: a field may have been read last long before.
  const records = useLiveQuery(() => healthSince(''), []);
  return useMemo(
    () =>
      records === undefined
        ? undefined
        : new Map(
            [...everyPlatform, ...others.map(otherSiteFacts)].map((platform) => [
              platform.id,
              summariseHealth(records, platform, since),
            ]),
          ),
    [records, since, others],
  );
}
