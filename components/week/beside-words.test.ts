import { describe, expect, it } from 'vitest';
import { en } from '@/lib/i18n/messages/en';
import { createWords } from '@/lib/i18n/words';
import { besideLastWeek, besideUsual } from './beside-words';
import type { WeekRow, WeekVerdict } from './week-rows';

const words = createWords({ language: 'en', catalogue: en, timeZone: 'UTC', browserLanguage: 'en-GB' });
const exact = (value: number) => ({ value, low: value, high: value, precision: 'exact' }) as const;

const row = (verdict: WeekVerdict, over: Partial<WeekRow> = {}): WeekRow => ({
  kpi: 'likes',
  value: exact(112),
  previous: { basis: 'total', value: exact(100) },
  verdict,
  coverage: null,
  parts: null,
  ...over,
});

describe('beside a target, last week', () => {
  it.each([
    ['exactly', { value: 0.12, low: 0.12, high: 0.12 }, '12% above last week'],
    ['in a range', { value: -0.2, low: -0.25, high: -0.15 }, '≈20% below last week'],
    ['by next to nothing', { value: 0.002, low: 0.002, high: 0.002 }, '<1% above last week'],
  ])('is told %s', (_, change, text) => {
    expect(besideLastWeek(row({ kind: change.value > 0 ? 'up' : 'down', change }), words)).toBe(text);
  });

  it('says so when means are compared', () => {
    const previous = { basis: 'per post', current: exact(56), value: exact(50) } as const;
    const change = { value: 0.12, low: 0.12, high: 0.12 };
    expect(besideLastWeek(row({ kind: 'up', change }, { previous }), words)).toBe('12% above last week per post');
  });

  it('says why it cannot be told, and nothing where there is no number of this week either', () => {
    expect(besideLastWeek(row({ kind: 'cannotTell', change: null }), words)).toBe(
      'against last week too close to call',
    );
    expect(besideLastWeek(row({ kind: 'none', reason: 'tooFew' }), words)).toBe('too few readings against last week');
    expect(besideLastWeek(row({ kind: 'none', reason: 'noPostsThen' }), words)).toBe('No posts last week');
    expect(besideLastWeek(row({ kind: 'none', reason: 'notVisible' }), words)).toBeNull();
  });
});

describe('beside a target, the usual week', () => {
  const usual = { kind: 'usual', value: 100, weeks: 8 } as const;

  it('is told with its range, and not without enough weeks', () => {
    expect(besideUsual({ low: 90, high: 90 }, usual, words)).toBe('10% below the usual week');
    expect(besideUsual({ low: 110, high: 130 }, usual, words)).toBe('≈20% above the usual week');
    expect(besideUsual({ low: 100, high: 100 }, usual, words)).toBe('as in the usual week');
    expect(besideUsual({ low: 90, high: 90 }, { kind: 'too few weeks', weeks: 2, needed: 4 }, words)).toBeNull();
    expect(besideUsual(null, usual, words)).toBeNull();
  });
});
