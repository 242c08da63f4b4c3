import { describe, expect, it } from 'vitest';
import { attainment, verdictOn } from './verdict';

const judged = {
  value: { low: 95, high: 105 },
  target: 90,
  better: 'more',
  isGrown: true,
  posts: 5,
  neededPosts: 5,
} as const;

describe('verdictOn', () => {
  it('needs the whole range on one side of the target', () => {
    expect(verdictOn(judged)).toBe('met');
    expect(verdictOn({ ...judged, target: 95 })).toBe('met');
    expect(verdictOn({ ...judged, target: 100 })).toBe('too close to call');
    expect(verdictOn({ ...judged, target: 106 })).toBe('missed');
  });

  it('turns round where less is better', () => {
    expect(verdictOn({ ...judged, better: 'less' })).toBe('missed');
    expect(verdictOn({ ...judged, better: 'less', target: 105 })).toBe('met');
  });

  it('says first why there is no verdict', () => {
    expect(verdictOn({ ...judged, isGrown: false })).toBe('too early');
    expect(verdictOn({ ...judged, isGrown: false, posts: 4 })).toBe('too few posts');
    expect(verdictOn({ ...judged, value: null, posts: 0 })).toBe('not visible');
  });
});

describe('attainment', () => {
  it('is the range of shares of the target', () => {
    expect(attainment({ low: 50, high: 75 }, 100)).toEqual({ low: 0.5, high: 0.75 });
  });

  it('is null for a target of zero and for an unknown value', () => {
    expect(attainment({ low: 50, high: 75 }, 0)).toBeNull();
    expect(attainment(null, 10)).toBeNull();
  });
});
