import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiPost } from '../goals/kpi-value';
import { exactly } from '../measured';
import type { PostMetric } from '../metrics';
import { postScores } from './post-scores';

function post(key: string, counts: Partial<Record<PostMetric, number>>): KpiPost {
  const latest = Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, { ...exactly(n), source: 0 }]));
  return {
    key,
    publishedAt: 0,
    publishedAtPrecision: 'exact',
    format: null,
    isReply: false,
    isPromoted: false,
    lastReadAt: 0,
    latest,
    latestReadAt: {},
    followersAtPost: null,
  };
}

const REACH = { reach: 1, sharing: 0, conversion: 0 };
const HALF = { reach: 0.5, sharing: 0.5, conversion: 0 };
const scoreOf = ({ score }: { score: ReturnType<typeof postScores>['posts'][number]['score'] }) =>
  score.kind === 'score' ? score.score.value : null;

/** Reach rises from post to post while sharing falls. */
const posts = Array.from({ length: 11 }, (_, at) =>
  post(`x:${at}`, { impressions: at * 100, likes: 50 - at, shares: 1 }),
);

describe('postScores', () => {
  it('ranks by the weights', () => {
    const byReach = postScores(posts, REACH).posts.map(scoreOf);
    expect([byReach[0], byReach[5], byReach[10]]).toEqual([0, 50, 100]);
    expect(postScores(posts, HALF).posts.map(scoreOf)).toEqual(Array(11).fill(50));
    expect(postScores(posts, HALF).measures).toEqual({
      reach: ['impressions'],
      sharing: ['likes', 'shares'],
      conversion: [],
    });
  });

  it('is unknown where a part that counts is not shown, and below eleven posts', () => {
    const { posts: scored } = postScores(posts, { reach: 0.5, sharing: 0, conversion: 0.5 });
    expect(scored[0]?.score).toEqual({ kind: 'unknown', missing: ['conversion'] });
    expect(postScores(posts.slice(1), REACH).posts.map(scoreOf)).toEqual(Array(10).fill(null));
  });

  it('is within 0 and 100 and does not depend on the order of posts', () => {
    const counts = fc.record({ impressions: fc.nat(500), likes: fc.nat(50), saves: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 11, maxLength: 20 }), (list) => {
        const made = list.map((each, at) => post(`x:${at}`, each));
        const weights = { reach: 0.2, sharing: 0.6, conversion: 0.2 };
        const scores = postScores(made, weights).posts;
        expect(scores.every((each) => (scoreOf(each) ?? -1) >= 0 && (scoreOf(each) ?? 101) <= 100)).toBe(true);
        expect(postScores(made.toReversed(), weights).posts.toReversed()).toEqual(scores);
      }),
    );
  });
});
