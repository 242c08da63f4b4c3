import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeParts } from './change-parts';
import { logDifference } from './welch';

const posts = (format: string, count: number, value: number) =>
  Array.from({ length: count }, () => ({ format, value }));

describe('changeParts', () => {
  it('splits a known change into more posts, another mix and worse posts', () => {
    const previous = [...posts('image', 6, 100), ...posts('video', 2, 300)];
    const parts = changeParts([...posts('image', 5, 110), ...posts('video', 5, 280)], previous);
    expect(parts.posts).toBeCloseTo(338.9, 1);
    expect(parts.mix).toBeCloseTo(421.5, 1);
    expect(parts.better).toBeCloseTo(-10.4, 1);
  });

  it('always adds up to the change', () => {
    const week = fc.array(fc.record({ format: fc.constantFrom('image', 'video'), value: fc.nat(1000) }));
    fc.assert(
      fc.property(week, week, (current, previous) => {
        const { posts: more, mix, better } = changeParts(current, previous);
        const change = [...current, ...previous.map(({ value }) => ({ value: -value }))];
        expect(more + mix + better).toBeCloseTo(
          change.reduce((total, { value }) => total + value, 0),
          6,
        );
      }),
    );
  });
});

describe('logDifference', () => {
  it('calls a clear rise up, and the same posts normal variation', () => {
    const before = [10, 11, 12, 13, 14];
    expect(logDifference([100, 110, 120, 130, 140], before)?.verdict).toBe('up');
    expect(logDifference(before, [100, 110, 120, 130, 140])?.verdict).toBe('down');
    expect(logDifference(before, before)).toMatchObject({ difference: 0, verdict: 'within normal variation' });
  });

  it('says nothing below five posts', () => {
    expect(logDifference([1, 2, 3, 4], [1, 2, 3, 4, 5])).toBeNull();
  });
});
