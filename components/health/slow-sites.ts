/** On which sites reading cost pages too much lately. Pure. */
import type { EventRecord } from '@/lib/storage/records';

/** `rarely`: their pages were looked at less often. `no-badges`: and showed no badges. */
export type SlowSite = 'rarely' | 'no-badges';

/** By platform id; a site that is absent cost no page too much. */
export function slowSites(events: readonly EventRecord[]): ReadonlyMap<string, SlowSite> {
  const found = new Map<string, SlowSite>();
  for (const { code, facts } of events) {
    const platform = facts['platform'];
    if (code !== 'page.faults' || typeof platform !== 'string') continue;
    if (facts['too-slow-no-badges'] !== undefined) found.set(platform, 'no-badges');
    else if (facts['too-slow-rarely'] !== undefined && !found.has(platform)) found.set(platform, 'rarely');
  }
  return found;
}
