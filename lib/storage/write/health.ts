/** Adding page reports to the sums of their day. */
import { db } from '../db';
import { writing } from '../open';
import type { HealthRecord } from '../records';

/** How one field fared on one page view, or how much that changed since the last report of the same view. */
export interface FieldIncrement {
  readonly read: number;
  readonly expected: number;
  readonly disputed: number;
  /** Position of the source that answered most often; null when none did. */
  readonly source: number | null;
}

export interface HealthIncrement {
  readonly platform: string;
  readonly page: string;
  /** YYYY-MM-DD, UTC. */
  readonly day: string;
  readonly at: number;
  readonly views: number;
  readonly found: number;
  readonly identified: number;
  readonly fields: ReadonlyMap<string, FieldIncrement>;
}

type FieldSums = HealthRecord['fields'][string];

const NO_SUMS: FieldSums = { read: 0, expected: 0, bySource: {}, disputed: 0, lastReadAt: null };

/** Adds `increment` to the sums of its day. */
export async function addToHealth(increment: HealthIncrement): Promise<void> {
  const { platform, page, day } = increment;
  await writing(['health'], async () => {
    const known = await db.health.get([platform, page, day]);
    const sums = new Map<string, FieldSums>(Object.entries(known?.fields ?? {}));
    for (const [name, field] of increment.fields) {
      sums.set(name, plus(sums.get(name) ?? NO_SUMS, field, increment.at));
    }
    await db.health.put({
      platform,
      page,
      day,
      views: (known?.views ?? 0) + increment.views,
      found: (known?.found ?? 0) + increment.found,
      identified: (known?.identified ?? 0) + increment.identified,
      fields: Object.fromEntries(sums),
    });
  });
}

function plus(sums: FieldSums, field: FieldIncrement, at: number): FieldSums {
  const source = field.source === null || field.read === 0 ? null : String(field.source);
  return {
    read: sums.read + field.read,
    expected: sums.expected + field.expected,
    disputed: sums.disputed + field.disputed,
    bySource:
      source === null ? sums.bySource : { ...sums.bySource, [source]: (sums.bySource[source] ?? 0) + field.read },
    lastReadAt: field.read > 0 ? at : sums.lastReadAt,
  };
}

/** Deletes the sums of days before `day` (YYYY-MM-DD, UTC); returns how many rows went. */
export function pruneHealth(day: string): Promise<number> {
  return writing(['health'], () => db.health.where('day').below(day).delete(), 'deletes');
}
