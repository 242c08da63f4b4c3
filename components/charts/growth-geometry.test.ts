import { describe, expect, it } from 'vitest';
import { COMPARISON_AGES, HOUR } from '@/lib/domain/age';
import type { UsualAtAge } from '@/lib/domain/growth/usual-growth';
import { growthGeometry } from './growth-geometry';

const POINTS = [
  { age: 2 * HOUR, low: 10, high: 10 },
  { age: 30 * HOUR, low: 40, high: 40 },
];
const SIZE = { width: 400, height: 208 };

/** All x in the attribute `d` of a path. */
const across = (path: string | null | undefined): number[] =>
  [...(path ?? '').matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x));

describe('what is usual', () => {
  it('is seen where it is known at one age alone', () => {
    const usual = [{ age: COMPARISON_AGES['24h'], low: 20, high: 30, expected: 25, n: 12 }] as unknown as UsualAtAge[];
    const geometry = growthGeometry(POINTS, usual, SIZE);
    const middle = geometry?.usualEnd?.x ?? 0;
    for (const path of [geometry?.band, geometry?.expected]) {
      expect(Math.min(...across(path))).toBeLessThan(middle);
      expect(Math.max(...across(path))).toBeGreaterThan(middle);
    }
  });

  it('is not drawn where nothing is known', () => {
    expect(growthGeometry(POINTS, [], SIZE)).toMatchObject({ band: null, expected: null, usualEnd: null });
  });
});

describe('ages below the curve', () => {
  const points = [
    { age: HOUR, low: 10, high: 10 },
    { age: COMPARISON_AGES['28d'], low: 40, high: 40 },
  ];
  const named = (width: number) => growthGeometry(points, [], { width, height: 208 })?.ageTicks ?? [];

  it('are all named where their words have room', () => {
    expect(named(600).map(({ age }) => age)).toEqual(['1h', '24h', '7d', '28d']);
  });

  it('leave one out, never the oldest, where words would run into each other', () => {
    expect(named(296).map(({ age }) => age)).toEqual(['1h', '24h', '28d']);
  });
});
