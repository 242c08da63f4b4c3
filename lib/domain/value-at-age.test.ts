import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '@/tests/support/comparable-posts';
import { toleranceAt } from './age';
import { valueAtAge } from './value-at-age';

const T = Date.UTC(2026, 2, 29);
const at = (hours: number, low: number, high = low): { readAt: number; low: number; high: number } => ({
  readAt: T + hours * HOUR,
  low,
  high,
});

describe('valueAtAge', () => {
  it('takes the nearest reading within a tenth of the age', () => {
    const points = [at(1, 5), at(22, 40), at(26.4, 44), at(200, 90)];
    expect(valueAtAge(points, T, DAY)).toEqual({ kind: 'at age', basis: 'reading', value: { low: 40, high: 40 } });
    expect(valueAtAge([at(26.4, 44)], T, DAY)).toMatchObject({ basis: 'reading' });
    expect(valueAtAge([at(26.41, 44)], T, DAY)).toEqual({ kind: 'no reading at that age' });
  });

  it('allows half an hour at young ages', () => {
    expect(valueAtAge([at(1.5, 7)], T, HOUR)).toMatchObject({ value: { low: 7, high: 7 } });
    expect(valueAtAge([at(1.51, 7)], T, HOUR)).toEqual({ kind: 'no reading at that age' });
  });

  it('otherwise gives bounds from both sides, with the ranges of both readings', () => {
    const found = valueAtAge([at(5, 1150, 1249), at(60, 1900, 1999)], T, DAY);
    expect(found).toEqual({ kind: 'at age', basis: 'between', value: { low: 1150, high: 1999 } });
  });

  it('gives bounds that hold a fall', () => {
    expect(valueAtAge([at(5, 100), at(60, 80)], T, DAY)).toMatchObject({ value: { low: 80, high: 100 } });
  });

  it('never extrapolates', () => {
    expect(valueAtAge([], T, DAY)).toEqual({ kind: 'no reading at that age' });
    expect(valueAtAge([at(1, 3), at(20, 5)], T, DAY)).toEqual({ kind: 'no reading at that age' });
    expect(valueAtAge([at(30, 3), at(60, 5)], T, DAY)).toEqual({ kind: 'no reading at that age' });
  });

  it('stays within the readings around the age or takes one within the tolerance, and is silent only at the ends', () => {
    const growth = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(500)), { minLength: 2, maxLength: 15 });
    const property = fc.property(growth, fc.double({ min: 0, max: 300, noNaN: true }), (steps, hours) => {
      let [time, count] = [0, 0];
      const points = steps.map(([later, more]) => {
        time += later;
        count += more;
        return at(time, count);
      });
      const moment = T + hours * HOUR;
      const before = points.findLast((point) => point.readAt <= moment);
      const after = points.find((point) => point.readAt >= moment);
      const near = points.filter((point) => Math.abs(point.readAt - moment) <= toleranceAt(hours * HOUR));
      const found = valueAtAge(points, T, hours * HOUR);
      const honest = {
        reading: near.map(({ low, high }) => ({ low, high })),
        between: before && after ? [{ low: before.low, high: after.high }] : [],
      };
      if (found.kind === 'at age')
        return honest[found.basis].some((value) => value.low === found.value.low && value.high === found.value.high);
      return near.length === 0 && honest.between.length === 0;
    });
    expect(fc.check(property)).toMatchObject({ failed: false });
  });
});
