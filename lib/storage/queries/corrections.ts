/** What the user discarded or set right, laid over what was read. */
import { exactly } from '@/lib/domain/measured';
import type { PostMetrics } from '@/lib/domain/reading';
import { db } from '../db';
import type { CorrectionRecord, ReadingRecord } from '../records';

/** All corrections of a post, in order of the readings. */
export async function correctionsOfPost(postKey: string): Promise<CorrectionRecord[]> {
  return db.corrections
    .where('[postKey+readAt+metric]')
    .between([postKey, 0, ''], [postKey, Number.MAX_SAFE_INTEGER, '\uffff'], true, true)
    .toArray();
}

function withCorrections(reading: ReadingRecord, corrections: readonly CorrectionRecord[]): ReadingRecord {
  const metrics: PostMetrics = { ...reading.metrics };
  for (const { metric, value } of corrections) {
    const read = metrics[metric];
    if (read === undefined) continue;
    if (value === null) delete metrics[metric];
    else metrics[metric] = { ...exactly(value, read.raw), source: read.source };
  }
  return { ...reading, metrics };
}

/** What is done to readings: in the same order, and the very same ones where there is nothing to correct. */
export type Correct = (readings: ReadingRecord[]) => ReadingRecord[];

/** What lays the user's corrections, as they are now, over readings. */
export async function corrections(): Promise<Correct> {
  // Corrections are made by hand one at a time: there are few of them, mostly none.
  const all = await db.corrections.toArray();
  const byReading = new Map<string, CorrectionRecord[]>();
  for (const correction of all) {
    const name = `${correction.readAt} ${correction.postKey}`;
    byReading.set(name, [...(byReading.get(name) ?? []), correction]);
  }
  if (all.length === 0) return (readings) => readings;
  return (readings) =>
    readings.map((reading) => {
      const own = byReading.get(`${reading.readAt} ${reading.postKey}`);
      return own === undefined ? reading : withCorrections(reading, own);
    });
}

/** The readings as the user corrected them; in the same order, and the very same ones where there is nothing to correct. */
export async function corrected(readings: ReadingRecord[]): Promise<ReadingRecord[]> {
  return (await corrections())(readings);
}
