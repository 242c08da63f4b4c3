/** Daily upkeep: a backup and what is shared where folders were picked, then deletions are carried out, old readings thinned, old health sums and events go. */
import { browser } from 'wxt/browser';
import { carryOutDeletions } from '@/lib/storage/write/deletion-grace';
import { pruneEvents } from '@/lib/storage/write/events';
import { pruneHealth } from '@/lib/storage/write/health';
import { thinReadings } from '@/lib/storage/write/thinning';
import { shareDaily } from './archive-daily';
import { backUpDaily } from './automatic-backup';
import { logEvent } from './event-log';

const DAILY = 'upkeep';
/** Set when there was more to thin than one run takes. */
const REST = 'upkeep-rest';

const DAY = 24 * 60 * 60 * 1000;
const HEALTH_KEPT = 60 * DAY;

/**
 * Makes sure that the daily alarm exists; an existing one keeps its time, or a worker that starts often would never let it ring.
 * Only one that is further away than it can be was set by a clock that was ahead, and is set anew.
 */
export async function scheduleUpkeep(): Promise<void> {
  const known = await browser.alarms.get(DAILY);
  if (known !== undefined && known.scheduledTime - Date.now() <= DAY) return;
  await browser.alarms.create(DAILY, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
}

/** Does what the alarm called `name` is for; alarms of other names are not ours. */
export async function runUpkeep(name: string): Promise<void> {
  if (name !== DAILY && name !== REST) return;
  const now = Date.now();
  // Before anything goes.
  if (name === DAILY) await backUpDaily(now);
  if (name === DAILY) await shareDaily(now);
  await carryOutDeletions(now);
  const { removed, done } = await thinReadings(now);
  if (removed > 0) await logEvent('upkeep.thinned', { readings: removed });
  if (!done) await browser.alarms.create(REST, { delayInMinutes: 1 });
  await pruneHealth(new Date(now - HEALTH_KEPT).toISOString().slice(0, 10));
  await pruneEvents();
}
