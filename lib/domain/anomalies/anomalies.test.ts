import { describe, expect, it } from 'vitest';
import { DAY } from '../age';
import { judgedDays } from './anomalies';

const days = (last: number, count = 40) =>
  Array.from({ length: count }, (_, index) => ({
    date: new Date(Date.UTC(2026, 0, 1) + index * DAY).toISOString().slice(0, 10),
    value: index === count - 1 ? last : 100,
  }));

describe('judgedDays', () => {
  it('flags a spike, a drop and nothing usual', () => {
    expect(judgedDays(days(1000)).at(-1)).toMatchObject({ flag: 'spike' });
    expect(judgedDays(days(10)).at(-1)).toMatchObject({ flag: 'drop' });
    expect(judgedDays(days(101)).at(-1)).toMatchObject({ flag: null });
    expect(judgedDays(days(100)).at(-1)?.typical).toBeCloseTo(100, 6);
  });

  it('judges no day with fewer than 28 earlier ones', () => {
    expect(judgedDays(days(1000, 28))).toEqual([]);
    expect(judgedDays(days(1000, 29))).toHaveLength(1);
  });
});
