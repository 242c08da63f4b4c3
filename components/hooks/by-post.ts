/** Sorting readings of many posts by the post they are of. */
import type { ReadingRecord } from '@/lib/storage/records';

/** Lists by post key, each in the order given. */
export function byPost(readings: readonly ReadingRecord[]): ReadonlyMap<string, readonly ReadingRecord[]> {
  const lists = new Map<string, ReadingRecord[]>();
  for (const reading of readings) {
    const list = lists.get(reading.postKey);
    if (list === undefined) lists.set(reading.postKey, [reading]);
    else list.push(reading);
  }
  return lists;
}
