import { describe, expect, it } from 'vitest';
import { aPost, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import { unusualDays } from './unusual-days';

const DAYS = 60;

/** One post a day, the newest yesterday; the n-th newest has `likes(n)` at 24 hours. */
function history(likes: (index: number) => number, readAt = 24 * HOUR) {
  const posts = Array.from({ length: DAYS }, (_, index) => {
    const publishedAt = NOW - (index + 2) * DAY;
    return aPost({
      key: `x:${index}`,
      publishedAt,
      lastReadAt: publishedAt + readAt,
      latest: metrics({ likes: likes(index) }),
    });
  });
  const readings = new Map(
    posts.map((post) => [post.key, [{ readAt: post.lastReadAt, metrics: post.latest }]] as const),
  );
  const input = { posts, readings, zone: 'UTC', from: NOW - 8 * DAY, to: NOW, threshold: 3.5 };
  return unusualDays(input);
}

const wobbly = (index: number): number => 100 + (index % 5) * 4;

describe('unusual days', () => {
  it('names the posts of a day that stands out, against a typical one', () => {
    const { days, judged } = history((index) => (index === 3 ? 900 : wobbly(index)));
    expect(judged).toBe(7);
    expect(days.map(({ flag, value, posts }) => [flag, value, posts.map(({ post }) => post.key)])).toEqual([
      ['spike', 900, ['x:3']],
    ]);
    expect(days[0]?.typical).toBeGreaterThan(90);
    expect(days[0]?.typical).toBeLessThan(125);
  });

  it('finds drops', () => {
    expect(history((index) => (index === 2 ? 9 : wobbly(index))).days.map(({ flag }) => flag)).toEqual(['drop']);
  });

  it('judges no day whose posts were not read at 24 hours', () => {
    expect(history((index) => (index === 3 ? 900 : wobbly(index)), 60 * HOUR)).toEqual({ days: [], judged: 0 });
  });
});
