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
