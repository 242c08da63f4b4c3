/** What Intl writes must be read back, in every language of the sites: as itself, or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount } from './parse-count';
import { parseTimeWords } from './parse-time';

const LOCALES = (
  'en en-GB en-IN en-AU de de-CH de-AT fr fr-CA fr-CH es es-419 es-MX pt-BR pt-PT it nl sv da nb fi is pl cs sk hu ro bg ' +
  'hr sr sl lt lv et uk ru el tr ar ar-EG fa he ur hi bn ta te mr gu id ms vi th fil sw ca ja ko zh-CN zh-TW zh-HK'
).split(' ');

const FORMATS = [
  { notation: 'compact', compactDisplay: 'short' },
  { notation: 'compact', compactDisplay: 'long' },
  { notation: 'standard' },
] as const;

const NOW = new Date('2026-05-10T12:00:00Z');
const LENGTHS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 30.4375 * 86_400,
  year: 365.25 * 86_400,
} as const;
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

const shortened = (locale: string, format: (typeof FORMATS)[number], count: number): string =>
  new Intl.NumberFormat(locale, format).format(count);

const range = (text: string, language: string): readonly [number, number] | null => {
  const measured = parseCount(text, { language, rounding: 'nearest', decimals: 'below-ten' });
  return measured === null ? null : [measured.low, measured.high];
};

/** Bengali কো had several meanings; "mille" is 1,000 without a digit. */
const mayBeUnknown = (locale: string, text: string): boolean =>
  (locale === 'bn' && /কো(?!টি)/.test(text)) || !/\p{Nd}/u.test(text);

describe.each(LOCALES)('%s', (locale) => {
  it('reads every count up to ten billion into a range that holds it', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 10_000_000_000 }));
    fc.assert(
      fc.property(count, fc.constantFrom(...FORMATS), (value, format) => {
        const text = shortened(locale, format, value);
        const found = range(text, locale);
        const holds = found === null ? mayBeUnknown(locale, text) : found[0] <= value && value <= found[1];
        expect({ text, found, holds }).toMatchObject({ holds: true });
      }),
      { numRuns: 80 },
    );
  });

  it('takes no other magnitude for granted when the language of the page is unknown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.constantFrom(...FORMATS), (value, format) => {
        const text = shortened(locale, format, value);
        const found = range(text, '');
        const holds = found === null || (found[0] <= value && value <= found[1]);
        expect({ text, found, holds }).toMatchObject({ holds: true });
      }),
      { numRuns: 30 },
    );
  });

  it('reads every age that lies back, and none that lies ahead', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...UNITS),
        fc.constantFrom('long', 'narrow'),
        (amount, unit, style) => {
          const format = new Intl.RelativeTimeFormat(locale, { style });
          const past = format.format(-amount, unit);
          const span = parseTimeWords(past, { language: locale, now: NOW, timeZone: 'UTC' });
          const length = LENGTHS[unit] * 1000;
          expect({ past, earliest: span?.earliest, latest: span?.latest }).toEqual({
            past,
            earliest: new Date(NOW.getTime() - (amount + 1) * length).toISOString(),
            latest: new Date(NOW.getTime() - amount * length).toISOString(),
          });
          const future = format.format(amount, unit);
          expect({ future, span: parseTimeWords(future, { language: locale, now: NOW }) }).toEqual({
            future,
            span: null,
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('reads every date with the name of the month into its day', () => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7000 }), (daysAgo) => {
        const day = new Date(NOW.getTime() - daysAgo * 86_400_000);
        const text = format.format(day);
        const span = parseTimeWords(text, { language: locale, now: NOW, timeZone: 'UTC' });
        expect({ text, at: span?.publishedAt, precision: span?.precision }).toEqual({
          text,
          at: `${day.toISOString().slice(0, 10)}T12:00:00.000Z`,
          precision: 'day',
        });
      }),
      { numRuns: 30 },
    );
  });
});
