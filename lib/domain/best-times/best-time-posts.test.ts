import { describe, expect, it } from 'vitest';
import { DAY } from '../age';
import type { ComparablePost } from '../comparable';
import { exactly } from '../measured';
import { bestTimePosts } from './best-time-posts';

const START = Date.UTC(2026, 0, 5);

const post = (key: string, over: Partial<ComparablePost> = {}): ComparablePost => ({
  key,
  publishedAt: START,
  publishedAtPrecision: 'exact',
  format: 'image',
  isReply: false,
  isPromoted: false,
  lastReadAt: START + 30 * DAY,
  latest: { likes: { ...exactly(10), source: 0 } },
  latestReadAt: { likes: START + 30 * DAY },
  ...over,
});

describe('bestTimePosts', () => {
  it('tells value, maturity and whether it is an own original', () => {
    const [settled, young, reply, promoted] = bestTimePosts(
      [
        post('settled'),
        post('young', { latestReadAt: { likes: START + DAY } }),
        post('reply', { isReply: true }),
        post('promoted', { isPromoted: true }),
      ],
      'engagements',
      2,
    );
    expect(settled).toMatchObject({ id: 'settled', value: { low: 10, high: 10 }, isMature: true, isOwnOriginal: true });
    expect(young).toMatchObject({ isMature: false });
    expect([reply?.isOwnOriginal, promoted?.isOwnOriginal]).toEqual([false, false]);
  });

  it('knows no time that is vaguer than an hour', () => {
    const precisions = ['exact', 'minute', 'hour', 'day', 'unknown'] as const;
    const posts = precisions.map((publishedAtPrecision) => post(publishedAtPrecision, { publishedAtPrecision }));
    expect(bestTimePosts(posts, 'engagements', 2).map(({ publishedAt }) => publishedAt)).toEqual([
      START,
      START,
      START,
      null,
      null,
    ]);
  });

  it('sums engagements on the same parts for every post; a post without one of them is unknown, not smaller', () => {
    const both = { likes: { ...exactly(10), source: 0 }, comments: { ...exactly(4), source: 0 } };
    const readAt = { likes: START + 30 * DAY, comments: START + 30 * DAY };
    const posts = [
      ...Array.from({ length: 3 }, (_, n) => post(`both ${n}`, { latest: both, latestReadAt: readAt })),
      post('likes only'),
    ];
    expect(bestTimePosts(posts, 'engagements', 2).map(({ value }) => value?.low ?? null)).toEqual([14, 14, 14, null]);
  });

  it('takes one metric when asked, unknown where it was not shown', () => {
    const [shown, hidden] = bestTimePosts(
      [
        post('shown', {
          latest: { impressions: { ...exactly(900), source: 0 } },
          latestReadAt: { impressions: START + 9 * DAY },
        }),
        post('hidden'),
      ],
      'impressions',
      2,
    );
    expect([shown?.value?.low, hidden?.value]).toEqual([900, null]);
  });
});
