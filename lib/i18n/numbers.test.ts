import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, shortened } from '@/lib/domain/measured';
import { createNumbers } from './numbers';

const english = createNumbers('en');
const sure = (value: number) => ({ value, low: value, high: value });

describe('counts', () => {
  it.each([
    [0, '0', '0'],
    [2180, '2,180', '2,180'],
    [9999, '9,999', '9,999'],
    [10000, '10K', '10,000'],
    [47512, '47.5K', '47,512'],
    [1234567, '1.23M', '1,234,567'],
  ])('writes exactly %d', (count, short, full) => {
    expect(english.short(exactly(count))).toBe(short);
    expect(english.full(exactly(count))).toBe(full);
  });

  it('marks a rounded count and gives no digit it does not have', () => {
    const shown = shortened(12400, 100, 'down', '12.4K');
    expect(english.short(shown)).toBe('≈12.4K');
    expect(english.full(shown)).toBe('≈12,400');
    expect(english.short(shortened(1200000, 100000, 'unknown', '1.2M'))).toBe('≈1.2M');
  });

  it('rounds a sum to what its range allows', () => {
    const sum = { value: 12944.5, low: 12870, high: 13019, precision: 'rounded' as const };
    expect(english.full(sum)).toBe('≈12,900');
    expect(english.short(sum)).toBe('≈12.9K');
  });

  it('writes the middle of a shown range as it was shown', () => {
    const range = { value: 12449.5, low: 12400, high: 12499, precision: 'rounded' as const };
    expect(english.short(range)).toBe('≈12.4K');
    expect(english.full(range)).toBe('≈12,400');
  });

  it('does not round twice', () => {
    expect(english.short({ value: 12945, low: 12940, high: 12950, precision: 'rounded' })).toBe('≈12.9K');
  });

  it('marks an estimate even without a range', () => {
    expect(english.short({ value: 310, low: 310, high: 310, precision: 'estimated' })).toBe('≈310');
  });

  it('never writes an unknown number as 0', () => {
    expect(english.short(null)).toBe('–');
    expect(english.full(null)).toBe('–');
    expect(english.percent(null)).toBe('–');
    expect(english.times(null)).toBe('–');
    expect(english.decimal(null)).toBe('–');
  });

  it('writes a number that lies in its own range, whatever the range', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(200_000), (low, width) => {
        const shown = english.full({ value: low + width / 2, low, high: low + width, precision: 'rounded' });
        const written = Number(shown.replace(/[≈,]/g, ''));
        expect(written).toBeGreaterThanOrEqual(Math.floor(low));
        expect(written).toBeLessThanOrEqual(Math.ceil(low + width));
      }),
    );
  });

  it('uses separators and words of the locale', () => {
    expect(createNumbers('pl').full(exactly(12500))).toBe('12\u00a0500');
    expect(createNumbers('ro').short(shortened(12400, 100, 'down', '12,4 mii'))).toMatch(/^≈12,4/);
  });
});

describe('shares and factors', () => {
  it.each([
    [sure(0.032), '3.2%'],
    [{ value: 0.045, low: 0.0447, high: 0.0451 }, '≈4.5%'],
    [{ value: 0.3, low: 0.27, high: 0.33 }, '≈30%'],
    [sure(1.5), '150%'],
    [sure(0.00065), '0.07%'],
    [{ value: 0.003, low: 0.002, high: 0.004 }, '≈0.3%'],
  ])('writes the share %j', (share, text) => {
    expect(english.percent(share)).toBe(text);
  });

  it.each([
    [sure(2.77), '2.8×'],
    [sure(0.6), '0.6×'],
    [sure(0.01), '<0.1×'],
    [sure(0), '0.0×'],
    [sure(9.96), '10×'],
    [sure(124.4), '124×'],
    [{ value: 2.77, low: 2.76, high: 2.84 }, '2.8×'],
    [{ value: 2.8, low: 2.6, high: 3 }, '≈2.8×'],
  ])('writes the factor %j', (factor, text) => {
    expect(english.times(factor)).toBe(text);
  });

  it.each([
    [sure(0.42), '0.42'],
    [sure(3.44), '3.4'],
    [sure(120.4), '120'],
    [{ value: 0.5, low: 0.4, high: 0.6 }, '≈0.5'],
    [sure(12_400), '12.4K'],
  ])('writes the amount %j', (amount, text) => {
    expect(english.decimal(amount)).toBe(text);
  });

  it('writes a change with its sign', () => {
    expect(english.change(0.334)).toBe('+33%');
    expect(english.change(-0.04)).toBe('−4%');
    expect(english.change(0)).toBe('0%');
  });
});
