import { describe, expect, it } from 'vitest';
import { DAY, postOf } from '@/tests/support/comparable-posts';
import type { ComparablePost } from './comparable';
import { rankOfPost } from './post-rank';

const NOW = Date.UTC(2026, 10, 19, 12);
/** One a day, the newest first, with 1, 2, 3 … likes. */
const earlier = (count: number, over: Parameters<typeof postOf>[2] = {}): ComparablePost[] =>
  Array.from({ length: count }, (_, index) =>
    postOf(`h${index}`, NOW - (index + 1) * DAY, { counts: { likes: index + 1 }, ...over }),
  );
const post = (likes: number, over: Parameters<typeof postOf>[2] = {}): ComparablePost =>
  postOf('post', NOW, { counts: { likes }, ...over });
const rank = (subject: ComparablePost, history: readonly ComparablePost[]) => rankOfPost(subject, history, 'likes', 2);

describe('the rank of a post', () => {
  it('is the share of the earlier posts below it, half of the equal ones, with what chance may move it', () => {
    const found = rank(post(31), earlier(40));
    expect(found).toMatchObject({ basis: '90 days', n: 40, rank: { value: 76.25 } });
    expect(found?.margin).toBeCloseTo(100 * 1.645 * Math.sqrt((0.7625 * 0.2375) / 40), 9);
  });

  it('takes the last hundred posts where ninety days have fewer than thirty', () => {
    expect(rank(post(5), earlier(12))).toMatchObject({ basis: 'last 100 posts', n: 12 });
  });

  it('does not exist below ten earlier posts, while counts grow, and without a value', () => {
    expect(rank(post(5), earlier(9))).toBeNull();
    expect(rank(post(5, { lastReadAt: NOW + DAY }), earlier(40))).toBeNull();
    expect(rank(post(5, { counts: { comments: 3 } }), earlier(40))).toBeNull();
  });

  it('has no later, paid or other kind of post in it, nor the post itself', () => {
    const later = postOf('later', NOW + DAY, { counts: { likes: 9000 } });
    const paid = postOf('paid', NOW - DAY, { counts: { likes: 9000 }, isPromoted: true });
    const reply = postOf('reply', NOW - DAY, { counts: { likes: 9000 }, isReply: true });
    const self = post(100);
    expect(rank(self, [...earlier(40), later, paid, reply, self])).toMatchObject({ n: 40, rank: { value: 100 } });
  });
});
