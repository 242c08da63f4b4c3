import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget, writeTarget } from './target-number';

const number = (value: number) => ({ kind: 'number', value });

describe('a typed target', () => {
  it.each([
    ['12,000', 'count', 'en', number(12_000)],
    ['12000', 'count', 'en', number(12_000)],
    ['12 000', 'count', 'pl', number(12_000)],
    ['12.000', 'count', 'de', number(12_000)],
    ['4%', 'share', 'en', number(0.04)],
    ['4.5', 'share', 'en', number(0.045)],
    ['4,5 %', 'share', 'ro', number(0.045)],
    ['2.5', 'money', 'en', number(2.5)],
    ['0', 'count', 'en', number(0)],
    ['  ', 'count', 'en', { kind: 'empty' }],
  ] as const)('%j as %s in %s', (text, unit, locale, read) => {
    expect(readTarget(text, unit, locale)).toEqual(read);
  });

  it.each([
    ['12.5', 'count', 'en'],
    ['1,5', 'share', 'en'],
    ['12.000', 'count', 'en'],
    ['-4', 'count', 'en'],
    ['1.2K', 'count', 'en'],
    ['1.2.3', 'money', 'en'],
    ['9'.repeat(14), 'count', 'en'],
  ] as const)('%j as %s in %s is not guessed', (text, unit, locale) => {
    expect(readTarget(text, unit, locale)).toEqual({ kind: 'unclear' });
  });

  it('is read back as it is written, in every language', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom('en', 'ro', 'pl', 'el', 'fi'), (value, locale) => {
        expect(readTarget(writeTarget(value, 'count', locale), 'count', locale)).toEqual(number(value));
        const share = value / 1e6;
        const read = readTarget(writeTarget(share, 'share', locale), 'share', locale);
        expect(read.kind === 'number' && Math.abs(read.value - share)).toBeLessThan(1e-6);
      }),
    );
  });
});
