import { describe, expect, it } from 'vitest';
import { DAY } from '../age';
import { relativePosts } from './residuals';
import type { TimedPost } from './timed-posts';

const post = (log: number, publishedAt: number): TimedPost => ({
  id: String(log),
  publishedAt,
  format: 'image',
  log,
  slot: 0,
  week: 0,
});
const relatives = (posts: readonly TimedPost[]): number[] => relativePosts(posts).map(({ relative }) => relative);
const tenFrom = (day: number, log = 0): TimedPost[] =>
  Array.from({ length: 10 }, (_, index) => post(log + index, day * DAY + index));

describe('a post against those before it', () => {
  it('is skipped while fewer than ten are there', () => {
    expect(relatives(tenFrom(0))).toEqual([]);
  });

  it('is measured by the median of 28 days, the first moment of them included', () => {
    const before = [...tenFrom(0, 100), ...tenFrom(40)];
    expect(relatives([...before, post(9, 68 * DAY)]).at(-1)).toBe(9 - 4.5);
    // A moment later only nine are left, and the twenty before it stand in.
    expect(relatives([...before, post(9, 68 * DAY + 1)]).at(-1)).toBe(9 - 54.5);
  });

  it('has those of its own moment before it that come earlier in order', () => {
    const together = Array.from({ length: 11 }, (_, index) => post(index, DAY));
    expect(relatives(together)).toEqual([10 - 4.5]);
  });

  it('falls back to the thirty before it when the last weeks were quiet', () => {
    const long = Array.from({ length: 40 }, (_, index) => post(index, index));
    expect(relatives([...long, post(50, 400 * DAY)]).at(-1)).toBe(50 - 24.5);
  });
});
