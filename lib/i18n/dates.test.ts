import { describe, expect, it } from 'vitest';
import { createDates } from './dates';

const at = (iso: string): number => Date.parse(iso);
const now = at('2026-11-19T12:12:00Z');
const bucharest = createDates('en-GB', 'Europe/Bucharest');

describe('moments', () => {
  it('shows the local time of the user zone on the same local day', () => {
    expect(bucharest.moment(at('2026-11-19T00:30:00Z'), now)).toBe('02:30');
  });

  it('counts the day in the user zone, not in UTC', () => {
    // 22:30 UTC on the 18th is already the 19th in Bucharest.
    expect(bucharest.moment(at('2026-11-18T22:30:00Z'), now)).toBe('00:30');
    expect(createDates('en-GB', 'UTC').moment(at('2026-11-18T22:30:00Z'), now)).toBe('Wed 22:30');
  });

  it('names the weekday within six days, then the date, then the year', () => {
    expect(withPlainSpaces(bucharest.moment(at('2026-11-17T07:00:00Z'), now))).toBe('Tue 09:00');
    expect(bucharest.moment(at('2026-11-12T07:00:00Z'), now)).toBe('12 Nov');
    expect(bucharest.moment(at('2025-11-19T07:00:00Z'), now)).toBe('19 Nov 2025');
  });

  it('does not name a bare weekday for a moment to come', () => {
    expect(bucharest.moment(at('2026-11-21T07:00:00Z'), now)).toBe('21 Nov');
  });
});

describe('ranges', () => {
  it('keeps the month once where it is the same', () => {
    expect(
      withPlainSpaces(bucharest.range(at('2026-11-15T22:00:00Z'), at('2026-11-22T21:59:59Z'))).replaceAll(' – ', '–'),
    ).toBe('16–22 Nov');
  });

  it('names both months across a change', () => {
    expect(withPlainSpaces(bucharest.range(at('2026-11-29T22:00:00Z'), at('2026-12-06T21:59:59Z')))).toBe(
      '30 Nov – 6 Dec',
    );
  });
});

it('refuses a zone that does not exist', () => {
  expect(() => createDates('en', 'Mars/Olympus')).toThrow(RangeError);
});

/** Versions of the browser's data differ in the kind of space. */
function withPlainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(',', '');
}
