import { describe, expect, it } from 'vitest';
import type { Usual } from '@/lib/domain/usual';
import { aPost } from '@/tests/support/made-up';
import { extremes } from './week-extremes';

const usual = (times: number): Usual =>
  ({ kind: 'usual', times: { low: times, high: times } }) as Partial<Usual> as Usual;

const keysOf = (factors: readonly (number | null)[]): string[] => {
  const posts = factors.map((_, index) => aPost({ key: `x:${index}` }));
  const usuals = new Map(
    factors.map((factor, index): [string, Usual] => [
      `x:${index}`,
      factor === null ? { kind: 'too-early', judgedAtHours: 24 } : usual(factor),
    ]),
  );
  return extremes(posts, usuals).map(({ key }) => key);
};

describe('strongest and weakest', () => {
  it('are the two highest and the lowest', () => {
    expect(keysOf([1, 3, 0.2, 2, 1.5])).toEqual(['x:1', 'x:3', 'x:2']);
  });

  it('name no post twice where there are few', () => {
    expect(keysOf([1, 3])).toEqual(['x:1', 'x:0']);
    expect(keysOf([2])).toEqual(['x:0']);
  });

  it('leave out posts that cannot be judged', () => {
    expect(keysOf([null, 1, null])).toEqual(['x:1']);
    expect(keysOf([null, null])).toEqual([]);
  });
});
