import { describe, expect, it } from 'vitest';
import { everyPlatform } from '@/lib/platforms/every-platform';
import type { HealthRecord } from '@/lib/storage/records';
import { summariseHealth } from './summarise-health';

const x = everyPlatform.find(({ id }) => id === 'x');
if (x === undefined) throw new Error('x is not described');

const record = (
  fields: Record<string, [read: number, expected: number]>,
  more: Partial<HealthRecord> = {},
): HealthRecord => ({
  platform: 'x',
  page: 'profile',
  day: '2026-11-19',
  views: 1,
  found: 10,
  identified: 10,
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, [read, expected]]) => [
      name,
      { read, expected, bySource: {}, disputed: 0, lastReadAt: read > 0 ? 100 : null },
    ]),
  ),
  ...more,
});

const stateOf = (records: HealthRecord[], field: string): string | undefined =>
  summariseHealth(records, x).fields.find(({ name }) => name === field)?.state;

describe('a platform', () => {
  it('is quiet when nothing was reported, also when another platform was', () => {
    expect(summariseHealth([record({ likes: [5, 5] }, { platform: 'linkedin' })], x).state).toBe('quiet');
  });

  it('works when what is expected is read', () => {
    expect(summariseHealth([record({ likes: [10, 10] })], x)).toMatchObject({ state: 'working', lastReadAt: 100 });
  });

  it('is broken when posts were found and none was read', () => {
    expect(summariseHealth([record({}, { found: 4, identified: 0 })], x).state).toBe('broken');
  });

  it('adds up days and kinds of page', () => {
    const summary = summariseHealth([record({ likes: [4, 5] }), record({ likes: [5, 5] }, { day: '2026-11-18' })], x);
    expect(summary).toMatchObject({ found: 20, identified: 20 });
    expect(summary.fields[0]).toMatchObject({ read: 9, expected: 10 });
  });
});

describe('a field that is no longer read', () => {
  it('tells when it was read last, however long ago', () => {
    const then = record({ likes: [9, 9] }, { day: '2026-10-02' });
    const likes = { read: 9, expected: 9, bySource: {}, disputed: 0, lastReadAt: 50 };
    const all = [{ ...then, fields: { likes } }, record({ likes: [0, 9] })];
    const { fields, found } = summariseHealth(all, x, '2026-11-13');
    expect(found).toBe(10);
    expect(fields[0]).toMatchObject({ name: 'likes', read: 0, state: 'missing', lastReadAt: 50 });
  });
});

describe('a field', () => {
  it('is missing when expected and never read, and stands first', () => {
    const summary = summariseHealth([record({ likes: [10, 10], shares: [0, 10] })], x);
    expect(summary.state).toBe('degraded');
    expect(summary.fields.map(({ name, state }) => `${name} ${state}`)).toEqual(['shares missing', 'likes ok']);
  });

  it('is not called missing on fewer than three posts', () => {
    expect(stateOf([record({ likes: [0, 2] })], 'likes')).toBe('optional');
  });

  it('is not called missing where no post has to show it', () => {
    expect(stateOf([record({ quotes: [0, 0] })], 'quotes')).toBe('optional');
  });
});
