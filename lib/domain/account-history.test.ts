import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderOfTime, neighboursIn, rankHistory } from './account-history';
import { DAY } from './age';

const daily = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ key: `p${at}`, publishedAt: at * DAY, group: at % 2 === 0 ? 'a' : 'b' }));

describe('rankHistory', () => {
  it('takes the posts of the 90 days before, the first day included, the post itself left out', () => {
    const { basis, posts } = rankHistory(daily(200), 150);
    expect(basis).toBe('90 days');
    expect([posts[0]?.key, posts.at(-1)?.key, posts.length]).toEqual(['p60', 'p149', 90]);
  });

  it('takes the last hundred where the 90 days hold fewer than thirty', () => {
    const weekly = daily(300).map((post) => ({ ...post, publishedAt: post.publishedAt * 7 }));
    const { basis, posts } = rankHistory(weekly, 250);
    expect(basis).toBe('last 100 posts');
    expect([posts[0]?.key, posts.length]).toEqual(['p150', 100]);
    expect(rankHistory(weekly, 0).posts).toEqual([]);
  });
});

describe('neighboursIn', () => {
  it('finds the posts of the own group on either side', () => {
    const posts = daily(20);
    const near = neighboursIn(posts, ({ group }) => group, 2);
    expect(
      posts
        .slice(10, 11)
        .flatMap(near)
        .map(({ key }) => key),
    ).toEqual(['p6', 'p8', 'p10', 'p12', 'p14']);
  });
});

describe('inOrderOfTime', () => {
  it('does not depend on the order of input, even at one moment', () => {
    const post = fc.record({ key: fc.uuid(), publishedAt: fc.nat(3) });
    fc.assert(
      fc.property(fc.uniqueArray(post, { selector: ({ key }) => key }), (posts) => {
        expect(inOrderOfTime(posts.toReversed())).toEqual(inOrderOfTime(posts));
      }),
    );
  });
});
