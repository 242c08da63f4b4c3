import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isTimeZone, momentOf, nextWeek, previousWeek, weekEarlier, weekOf, weeksBetween } from './weeks';

const HOUR = 3_600_000;
const ZONES = [
  'UTC',
  'Europe/Bucharest',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Australia/Lord_Howe',
];
const STARTS = ['mon', 'sun', 'sat'] as const;
const at = (text: string): number => Date.parse(text);

/** Clock time in a zone, by the runtime's own formatter. */
function clock(instant: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' })
    .format(instant)
    .replace(',', '');
}

describe('weekOf', () => {
  const thursday = at('2026-11-19T12:12:00Z');

  it('runs from the first to the last day by the start of the week', () => {
    const days = STARTS.map((start) => weekOf(thursday, 'Europe/Bucharest', start)).map((w) => [w.firstDay, w.lastDay]);
    expect(days).toEqual([
      ['2026-11-16', '2026-11-22'],
      ['2026-11-15', '2026-11-21'],
      ['2026-11-14', '2026-11-20'],
    ]);
    expect(weekOf(thursday, 'Europe/Bucharest', 'mon').start).toBe(at('2026-11-15T22:00:00Z'));
  });

  it('has 169 and 167 hours in the weeks of the two changes of the clock', () => {
    const hours = (text: string, zone: string): number => {
      const week = weekOf(at(text), zone, 'mon');
      return (week.end - week.start) / HOUR;
    };
    expect(hours('2026-10-25T12:00:00Z', 'Europe/Bucharest')).toBe(169);
    expect(hours('2026-03-29T12:00:00Z', 'Europe/Bucharest')).toBe(167);
    expect(hours('2026-11-01T12:00:00Z', 'America/New_York')).toBe(169);
    expect(hours('2026-03-08T12:00:00Z', 'America/New_York')).toBe(167);
    expect(hours('2026-04-05T12:00:00Z', 'Australia/Lord_Howe')).toBe(168.5);
  });

  it('starts a day whose midnight the clock skips at its first moment', () => {
    const week = weekOf(at('2018-11-05T12:00:00Z'), 'America/Sao_Paulo', 'sun');
    expect(week.start).toBe(at('2018-11-04T03:00:00Z'));
    expect(previousWeek(week, 'America/Sao_Paulo').end).toBe(week.start);
  });

  it('is numbered by ISO 8601 at the turn of the year', () => {
    const label = (text: string): string => weekOf(at(text), 'UTC', 'mon').label;
    expect(label('2021-01-03T23:59:59Z')).toBe('2020-W53');
    expect(label('2021-01-04T00:00:00Z')).toBe('2021-W01');
    expect(label('2024-12-30T00:00:00Z')).toBe('2025-W01');
    expect(label('2027-01-01T00:00:00Z')).toBe('2026-W53');
    expect(weekOf(at('2026-11-15T12:00:00Z'), 'UTC', 'sun').label).toBe('2026-W47');
  });

  it('holds its moment, starts on its day, and the next one begins where it ends, in any zone', () => {
    const instant = fc.integer({ min: at('2005-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
    fc.assert(
      fc.property(instant, fc.constantFrom(...ZONES), fc.constantFrom(...STARTS), (moment, zone, start) => {
        const week = weekOf(moment, zone, start);
        expect(week.start <= moment && moment < week.end).toBe(true);
        expect(dayOf(week.start, zone)).toBe(week.firstDay);
        // The instant before still belongs to the week before.
        expect(weekOf(week.start - 1, zone, start)).toEqual(previousWeek(week, zone));
        expect(weekOf(week.end, zone, start)).toEqual(nextWeek(week, zone));
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(isTimeZone('Europe/Bucharest')).toBe(true);
    expect(isTimeZone('Mars/Olympus')).toBe(false);
    expect(() => weekOf(thursday, 'Mars/Olympus', 'mon')).toThrow(RangeError);
    expect(() => dayOf(thursday, '')).toThrow(RangeError);
    expect(() => weekEarlier(thursday, 'x')).toThrow(RangeError);
  });
});

describe('weekEarlier', () => {
  it('is the same clock time a week before, 167 or 169 hours away across a change', () => {
    const zone = 'Europe/Bucharest';
    for (const [moment, hours] of [
      ['2026-11-19T12:12:00Z', 168],
      ['2026-10-27T12:12:00Z', 169],
      ['2026-03-31T12:12:00Z', 167],
    ] as const) {
      const earlier = weekEarlier(at(moment), zone);
      expect((at(moment) - earlier) / HOUR).toBe(hours);
      expect(clock(earlier, zone)).toBe(clock(at(moment), zone));
    }
  });
});

describe('momentOf', () => {
  it('finds the instant of a clock time, also on days of 23 and 25 hours', () => {
    const iso = (day: string, minutes: number): string =>
      new Date(momentOf(day, minutes, 'Europe/Bucharest')).toISOString();
    expect(iso('2026-10-24', 9 * 60)).toBe('2026-10-24T06:00:00.000Z');
    expect(iso('2026-10-25', 9 * 60)).toBe('2026-10-25T07:00:00.000Z');
    expect(iso('2026-03-29', 9 * 60)).toBe('2026-03-29T06:00:00.000Z');
    expect(iso('2026-03-29', 3 * 60 + 30)).toBe('2026-03-29T01:30:00.000Z');
    expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']).toContain(iso('2026-10-25', 3 * 60 + 30));
  });
});

describe('weeksBetween', () => {
  it('lists every week once, in order, without gaps', () => {
    const weeks = weeksBetween(at('2026-09-20T12:00:00Z'), at('2026-11-19T12:00:00Z'), 'Europe/Bucharest', 'mon');
    expect(weeks).toHaveLength(10);
    expect(weeks.slice(1).map((week) => week.start)).toEqual(weeks.slice(0, -1).map((week) => week.end));
  });

  it('is empty when the end lies before the start', () => {
    expect(weeksBetween(at('2026-11-19T12:00:00Z'), at('2026-11-01T12:00:00Z'), 'UTC', 'mon')).toEqual([]);
  });
});
