import { describe, expect, it } from 'vitest';
import type { BestTimeCell } from './best-times';
import { isAllowed, NO_LIMITS, recommendedSlots } from './recommended-slots';

const cell = (weekday: number, hour: number, n: number, value: number): BestTimeCell => ({
  weekday,
  hour,
  n,
  weight: n,
  value,
  low: value - 0.1,
  high: value + 0.1,
  percent: 100 * Math.expm1(value),
});

describe('isAllowed', () => {
  it('leaves days off and quiet hours out, also over midnight', () => {
    const limits = { daysOff: [6], quiet: { from: 22, to: 7 } };
    expect([isAllowed(6, 12, limits), isAllowed(0, 21, limits), isAllowed(0, 22, limits)]).toEqual([
      false,
      true,
      false,
    ]);
    expect([isAllowed(0, 6, limits), isAllowed(0, 7, limits)]).toEqual([false, true]);
    expect(isAllowed(0, 13, { daysOff: [], quiet: { from: 12, to: 14 } })).toBe(false);
    expect(isAllowed(0, 13, { daysOff: [], quiet: { from: 9, to: 9 } })).toBe(true);
  });
});

describe('recommendedSlots', () => {
  const cells = [cell(1, 9, 3, 0.2), cell(2, 9, 9, 0.3), cell(3, 9, 2, 0.9), cell(4, 9, 9, -0.1), cell(6, 9, 9, 0.5)];
  const hours = (slots: readonly BestTimeCell[]): number[] => slots.map(({ weekday }) => weekday);

  it('takes the best hours with three own posts and an advantage', () => {
    expect(hours(recommendedSlots(cells, 'reliable'))).toEqual([6, 2, 1]);
    expect(hours(recommendedSlots(cells, 'hint', { ...NO_LIMITS, daysOff: [6] }))).toEqual([2, 1]);
  });

  it('takes none without a verdict that allows it', () => {
    expect(recommendedSlots(cells, 'no reliable best time')).toEqual([]);
    expect(recommendedSlots(cells, 'not enough posts')).toEqual([]);
  });

  it('takes at most five', () => {
    const many = Array.from({ length: 9 }, (_, hour) => cell(0, hour, 5, 0.1 + hour / 100));
    expect(recommendedSlots(many, 'reliable').map(({ hour }) => hour)).toEqual([8, 7, 6, 5, 4]);
  });
});
