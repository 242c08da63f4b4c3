import { describe, expect, it } from 'vitest';
import type { WeekChange } from '@/lib/domain/week-verdict/week-change';
import { partNames, wholeParts } from './week-split-words';

const change = (parts: WeekChange['parts'], current: number, previous: number): WeekChange => ({
  current: { total: current, posts: 6 },
  previous: { total: previous, posts: 6 },
  parts,
  verdict: null,
  isTelling: true,
  isComplete: true,
});

describe('the names of the parts', () => {
  it('say a direction only where there is one', () => {
    expect(partNames({ posts: 0, mix: 157, better: 0 }, true)).toEqual({
      posts: 'metric.posts',
      better: 'split.perPost',
    });
    expect(partNames({ posts: -12, mix: 0, better: -3 }, true)).toEqual({
      posts: 'split.fewerPosts',
      better: 'split.worse',
    });
    expect(partNames({ posts: 12, mix: 0, better: 3 }, false)).toEqual({
      posts: 'split.morePosts',
      better: 'split.perPost',
    });
  });
});

describe('the parts as they are written', () => {
  it('add up to the change as it is written, whatever rounding leaves', () => {
    // 1.4 + 1.4 + 1.4 is 4.2: written 1 + 1 + 1 would not be 4.
    const { posts, mix, better } = wholeParts(change({ posts: 1.4, mix: 1.4, better: 1.4 }, 104.2, 100));
    expect(posts + mix + better).toBe(4);
  });

  it('give what rounding leaves to the largest part', () => {
    expect(wholeParts(change({ posts: 338.9, mix: 421.5, better: -10.4 }, 1950, 1200))).toEqual({
      posts: 339,
      mix: 421,
      better: -10,
    });
  });
});
