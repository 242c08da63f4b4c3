import { describe, expect, it } from 'vitest';
import { aPost, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import { compareWeeks } from '../week-comparison';
import { weekChange } from './week-change';

/** Posts of this week (0) or the week before (1), all read half an hour before NOW of their week. */
const week = (back: number, likes: readonly number[]) =>
  likes.map((value, index) =>
    aPost({
      key: `x:${back} ${index}`,
      publishedAt: NOW - back * 7 * DAY - (3 + index) * HOUR,
      lastReadAt: NOW - back * 7 * DAY,
      format: index % 2 === 0 ? 'image' : 'video',
      latest: metrics({ likes: value }),
    }),
  );

function change(current: readonly number[], previous: readonly number[]) {
  const posts = [...week(0, current), ...week(1, previous)];
  const readings = new Map(posts.map((post) => [post.key, [{ readAt: post.lastReadAt, metrics: post.latest }]]));
  const [engagements] = compareWeeks({
    posts,
    readings,
    now: NOW,
    zone: 'UTC',
    weekStart: 'mon',
    metrics: ['engagements'],
    matureAfterDays: 7,
  }).metrics;
  return engagements === undefined ? null : weekChange(engagements);
}

describe('the change of a week', () => {
  it('is the sum of its parts', () => {
    const found = change([120, 300, 90, 260, 110, 280], [100, 310, 95, 240, 105]);
    const { posts, mix, better } = found?.parts ?? { posts: 0, mix: 0, better: 0 };
    expect(posts + mix + better).toBeCloseTo(1160 - 850, 6);
    expect(found).toMatchObject({ current: { total: 1160, posts: 6 }, previous: { total: 850, posts: 5 } });
  });

  it('is called within normal variation where posts differ as much anyway', () => {
    expect(change([100, 900, 50, 400, 200], [90, 700, 60, 300, 190])?.verdict).toBe('within normal variation');
  });

  it('is called up where every post is better', () => {
    expect(change([900, 950, 870, 910, 905], [100, 105, 98, 110, 101])?.verdict).toBe('up');
  });

  it('has no verdict below five posts', () => {
    expect(change([900, 950], [100, 105, 98, 110, 101])).toMatchObject({ verdict: null, isTelling: false });
  });

  it('is not told where nothing was compared', () => {
    expect(change([900, 950], [])).toBeNull();
  });
});
