/** Adds up the days of a platform's health and says what is missing. Pure. */
import { PLAIN_FILL, type PlatformFacts } from '@/lib/platforms/facts';
import type { HealthRecord } from '@/lib/storage/records';

/** `missing`: expected and never read. `partly`: read on too few of the posts that should show it. `optional`: not every post shows it. */
export type FieldState = 'ok' | 'partly' | 'missing' | 'optional';

export interface FieldSummary {
  readonly name: string;
  readonly read: number;
  readonly expected: number;
  readonly disputed: number;
  /** Null: not in all the time that is kept. */
  readonly lastReadAt: number | null;
  readonly state: FieldState;
}

export interface HealthSummary {
  readonly state: 'working' | 'degraded' | 'broken' | 'quiet';
  readonly found: number;
  readonly identified: number;
  readonly lastReadAt: number | null;
  readonly disputed: number;
  /** Those with trouble first. */
  readonly fields: readonly FieldSummary[];
}

/** Of fewer expected values nothing is called missing. */
const NEEDED = 3;
const ORDER: readonly FieldState[] = ['missing', 'partly', 'ok', 'optional'];

const later = (a: number | null, b: number | null): number | null => (a === null || (b !== null && b > a) ? b : a);

function minFillOf(name: string, { metrics }: PlatformFacts): number {
  return new Map(Object.entries(metrics)).get(name)?.minFill ?? PLAIN_FILL;
}

function stateOf(read: number, expected: number, minFill: number): FieldState {
  if (expected < NEEDED) return 'optional';
  if (read === 0) return 'missing';
  return read < expected * minFill ? 'partly' : 'ok';
}

function fieldsOf(records: readonly HealthRecord[], platform: PlatformFacts): FieldSummary[] {
  const sums = new Map<string, Omit<FieldSummary, 'name' | 'state'>>();
  for (const [name, field] of records.flatMap(({ fields }) => Object.entries(fields))) {
    const before = sums.get(name) ?? { read: 0, expected: 0, disputed: 0, lastReadAt: null };
    sums.set(name, {
      read: before.read + field.read,
      expected: before.expected + field.expected,
      disputed: before.disputed + field.disputed,
      lastReadAt: later(before.lastReadAt, field.lastReadAt),
    });
  }
  return [...sums]
    .map(([name, sum]) => ({
      name,
      ...sum,
      source: null,
      state: stateOf(sum.read, sum.expected, minFillOf(name, platform)),
    }))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** When each field was read last. */
function lastReads(records: readonly HealthRecord[]): ReadonlyMap<string, number | null> {
  const known = new Map<string, number | null>();
  for (const [name, { lastReadAt }] of records.flatMap(({ fields }) => Object.entries(fields))) {
    known.set(name, later(known.get(name) ?? null, lastReadAt));
  }
  return known;
}

/**
 * The health of one platform out of its records: what was found and read from `since` (YYYY-MM-DD, included) on, and
 * when each field was read last, however long ago. `quiet` without a record since then.
 */
export function summariseHealth(all: readonly HealthRecord[], platform: PlatformFacts, since = ''): HealthSummary {
  const ever = all.filter((record) => record.platform === platform.id);
  const records = ever.filter(({ day }) => day >= since);
  const known = lastReads(ever);
  const fields = fieldsOf(records, platform).map((field) => ({ ...field, lastReadAt: known.get(field.name) ?? null }));
  const found = records.reduce((total, record) => total + record.found, 0);
  const identified = records.reduce((total, record) => total + record.identified, 0);
  const hasTrouble = fields.some(({ state }) => state === 'missing' || state === 'partly');
  const reading = hasTrouble ? 'degraded' : 'working';
  return {
    state: records.length === 0 ? 'quiet' : found > 0 && identified === 0 ? 'broken' : reading,
    found,
    identified,
    lastReadAt: fields.reduce((last: number | null, field) => later(last, field.lastReadAt), null),
    disputed: fields.reduce((total, field) => total + field.disputed, 0),
    fields,
  };
}
