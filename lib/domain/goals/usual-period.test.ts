import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiStanding, Standings } from './kpi-standing';
import { definitionOf } from './kpi-definition';
import { startingTarget, usualPeriod } from './usual-period';

function week(likes: number | null, posts = 3, of = 3, isRunning = false, kpi = 'likes'): Standings {
  const definition = definitionOf(kpi, []);
  if (definition === null) throw new Error(`${kpi} is no KPI`);
  const range = likes === null ? null : { low: likes, high: likes };
  const row: KpiStanding = {
    kpi,
    definition,
    value: { range, posts, of, isEstimated: false },
    parts: null,
    target: null,
    pace: null,
    verdict: null,
  };
  return { span: { start: 0, end: 1 }, isRunning, asOf: 1, rows: [row] };
}

describe('usualPeriod', () => {
  it('is the median of finished weeks that are known', () => {
    const weeks = [week(10), week(30), week(20), week(40), week(null), week(0, 0, 0), week(999, 3, 3, true)];
    expect(usualPeriod('likes', weeks)).toEqual({ kind: 'usual', value: 25, weeks: 4 });
  });

  it('takes weeks without a post for unknown, even where posts are counted: nobody may have looked', () => {
    const empty = Array.from({ length: 8 }, () => week(0, 0, 0, false, 'posts'));
    expect(usualPeriod('posts', empty)).toEqual({ kind: 'too few weeks', weeks: 0, needed: 4 });
  });

  it('leaves out weeks of which little was read, and is silent below four', () => {
    const weeks = [week(10), week(30), week(20), week(40, 1, 3)];
    expect(usualPeriod('likes', weeks)).toEqual({ kind: 'too few weeks', weeks: 3, needed: 4 });
  });
});

describe('startingTarget', () => {
  it.each([
    [0, 0],
    [7, 7],
    [118, 120],
    [11_349, 11_000],
    [0.0423, 0.042],
  ])('of %d is %d', (value, target) => {
    expect(startingTarget(value)).toBeCloseTo(target, 12);
  });

  it('is within a twentieth of what is usual', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (value) => {
        expect(Math.abs(startingTarget(value) / value - 1)).toBeLessThanOrEqual(0.0501);
      }),
    );
  });
});
