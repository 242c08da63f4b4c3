import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../age';
import type { PostReading } from '../comparable';
import { exactly } from '../measured';
import type { PostMetric } from '../metrics';
import type { PostMetrics } from '../reading';
import { type GoalChange, goalsAt, type Goals } from './goal-log';
import { kpiStandings, type StandingInput } from './kpi-standing';
import type { KpiPost } from './kpi-value';
import { postStandings } from './post-standing';

/** Thursday, 14:12 UTC. */
const NOW = Date.UTC(2026, 10, 19, 14, 12);
const ACCOUNT = 'x:fernandoak';

const metrics = (counts: Partial<Record<PostMetric, number>>): PostMetrics =>
  Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, { ...exactly(value), source: 0 }]));

function post(key: string, publishedAt: number, latest: PostMetrics, over: Partial<KpiPost> = {}): KpiPost {
  const lastReadAt = over.lastReadAt ?? NOW;
  return {
    key,
    publishedAt,
    publishedAtPrecision: 'exact',
    format: 'text',
    isReply: false,
    isPromoted: false,
    lastReadAt,
    latest,
    latestReadAt: Object.fromEntries(Object.keys(latest).map((metric) => [metric, lastReadAt])),
    followersAtPost: null,
    ...over,
  };
}

const goals = (...changes: readonly GoalChange[]): Goals =>
  goalsAt(
    changes.map((change) => ({ at: 0, reason: 'x', change })),
    1,
  );
const aim = (kpi: string, value: number, period: 'week' | 'post' = 'week'): readonly GoalChange[] => [
  { kind: 'kpi added', kpi },
  { kind: 'target set', kpi, account: null, period, value },
];

function standing(aims: Goals, posts: readonly KpiPost[], over: Partial<StandingInput> = {}) {
  const readings = new Map<string, readonly PostReading[]>();
  const common = { accountKey: ACCOUNT, period: 'week', at: NOW, now: NOW, zone: 'UTC', weekStart: 'mon' } as const;
  return kpiStandings({ ...common, goals: aims, posts, readings, followers: [], ...over });
}
const only = (aims: Goals, posts: readonly KpiPost[], over: Partial<StandingInput> = {}) =>
  standing(aims, posts, over).rows[0];

/** Eight finished weeks: by Thursday 14:12 each had half of its 100 likes. */
function eightWeeks(): { posts: KpiPost[]; readings: Map<string, readonly PostReading[]> } {
  const readings = new Map<string, readonly PostReading[]>();
  const posts = Array.from({ length: 8 }, (_, week) => {
    const then = NOW - (week + 1) * 7 * DAY;
    const end = then + 3 * DAY + 9 * HOUR + 48 * 60_000;
    const key = `x:${week}`;
    readings.set(key, [
      { readAt: then, metrics: metrics({ likes: 50 }) },
      { readAt: end, metrics: metrics({ likes: 100 }) },
    ]);
    return post(key, then - 2 * DAY, metrics({ likes: 110 }), { lastReadAt: end + DAY });
  });
  return { posts, readings };
}

describe('a running week', () => {
  it('is ahead of or behind the pace of the account’s own weeks', () => {
    const { posts, readings } = eightWeeks();
    const now = [...posts, post('x:now', NOW - DAY, metrics({ likes: 60 }))];
    const ahead = only(goals(...aim('likes', 100)), now, { readings });
    expect(ahead).toMatchObject({ value: { range: { low: 60, high: 60 }, posts: 1, of: 1 }, verdict: 'ahead of pace' });
    expect(ahead?.pace).toMatchObject({ basis: 'own history', periods: 8, due: 50 });
    expect(only(goals(...aim('likes', 200)), now, { readings })?.verdict).toBe('behind pace');
    expect(only(goals(...aim('likes', 60)), now, { readings })?.verdict).toBe('met so far');
  });

  it('goes by the elapsed time without a history, and says so', () => {
    const found = only(goals(...aim('likes', 100)), [post('x:1', NOW - DAY, metrics({ likes: 10 }))]);
    expect(found).toMatchObject({ pace: { basis: 'even pace', periods: 0 }, verdict: 'behind pace' });
  });

  it('has no pace for rates, which are pooled, and none for costs', () => {
    const posts = [
      post('x:1', NOW - DAY, metrics({ likes: 1, impressions: 10 })),
      post('x:2', NOW - 2 * DAY, metrics({ likes: 1, impressions: 90 })),
    ];
    const rate = only(goals(...aim('engagement_rate_by_impressions', 0.02)), posts);
    expect(rate).toMatchObject({ value: { range: { low: 0.02, high: 0.02 } }, pace: null, verdict: 'met so far' });
    expect(only(goals(...aim('engagement_rate_by_impressions', 0.03)), posts)?.verdict).toBe('below so far');
    expect(only(goals(...aim('dislikes', 3)), [post('x:1', NOW - DAY, metrics({ dislikes: 4 }))])?.verdict).toBe(
      'over the limit',
    );
  });

  it('gives no verdict where unread posts could change it', () => {
    const posts = [post('x:1', NOW - DAY, metrics({ likes: 10 })), post('x:2', NOW - DAY, metrics({ comments: 1 }))];
    expect(only(goals(...aim('likes', 50)), posts)).toMatchObject({
      value: { posts: 1, of: 2 },
      verdict: 'partly read',
    });
    expect(only(goals(...aim('likes', 10)), posts)?.verdict).toBe('met so far');
  });

  it('is not read rather than 0 when nobody looked, and not visible where the number is not shown', () => {
    expect(only(goals(...aim('likes', 50)), [])).toMatchObject({ value: { range: null }, verdict: 'not read' });
    const found = only(goals(...aim('saves', 50)), [post('x:1', NOW - DAY, metrics({ likes: 1 }))]);
    expect(found).toMatchObject({ value: { range: null }, verdict: 'not visible' });
  });

  it('leaves out replies, paid posts and posts of other weeks', () => {
    const posts = [
      post('x:1', NOW - DAY, metrics({ likes: 1 })),
      post('x:2', NOW - DAY, metrics({ likes: 100 }), { isReply: true }),
      post('x:3', NOW - DAY, metrics({ likes: 100 }), { isPromoted: true }),
      post('x:4', NOW - 5 * DAY, metrics({ likes: 100 })),
      post('x:5', NOW - DAY, metrics({ likes: 100 }), { publishedAtPrecision: 'month' }),
    ];
    expect(only(goals(...aim('likes', 50)), posts)?.value).toMatchObject({ range: { low: 1, high: 1 }, of: 1 });
    expect(only(goals(...aim('posts', 1)), posts)).toMatchObject({ value: { range: { low: 1, high: 1 } } });
  });

  it('has no rate before there is a post, and 0 of what adds up', () => {
    const before = [post('x:1', NOW - 8 * DAY, metrics({ likes: 5, impressions: 9 }), { lastReadAt: NOW - HOUR })];
    const aims = goals(...aim('engagement_rate_by_impressions', 0.1), ...aim('likes', 10));
    expect(standing(aims, before).rows.map(({ value, verdict }) => [value.range, verdict])).toEqual([
      [null, 'too few posts'],
      [{ low: 0, high: 0 }, 'behind pace'],
    ]);
  });

  it('tells how followers grew since it began', () => {
    const followers = [
      { readAt: NOW - 5 * DAY, low: 1000, high: 1000 },
      { readAt: NOW - HOUR, low: 1050, high: 1050 },
    ];
    const found = only(goals(...aim('follower_growth_rate', 0.04)), [], { followers });
    expect(found).toMatchObject({ verdict: 'met so far' });
    expect(found?.value.range?.low).toBeCloseTo(0.05, 9);
    expect(only(goals(...aim('followers', 2000)), [], { followers })?.verdict).toBe('below so far');
  });

  it('works out KPIs of one’s own over the sums', () => {
    const own: GoalChange = {
      kind: 'own kpi saved',
      ownKpi: { name: 'talk', title: 'Talk', formula: 'comments / likes', unit: 'share', better: 'more' },
    };
    const posts = [
      post('x:1', NOW - DAY, metrics({ likes: 10, comments: 5 })),
      post('x:2', NOW - DAY, metrics({ likes: 90, comments: 5 })),
    ];
    const found = only(goals(own, ...aim('talk', 0.1)), posts);
    expect(found).toMatchObject({ value: { range: { low: 0.1, high: 0.1 }, posts: 2 }, verdict: 'met so far' });
  });

  it('takes typed numbers where no page shows them, and never beside read ones', () => {
    const typed = { clicks: exactly(7), cost: exactly(20), conversions: exactly(4) };
    const posts = [
      post('x:1', NOW - DAY, metrics({ likes: 10 }), { typed }),
      post('x:2', NOW - DAY, metrics({ likes: 10 }), { typed: { clicks: exactly(5) } }),
    ];
    expect(only(goals(...aim('clicks', 10)), posts)).toMatchObject({
      value: { range: { low: 12, high: 12 }, posts: 2 },
      verdict: 'met so far',
    });
    expect(only(goals(...aim('cost_per_conversion', 6)), posts)).toMatchObject({
      value: { range: { low: 5, high: 5 }, posts: 1 },
      verdict: 'met so far',
    });
    const read = [...posts, post('x:3', NOW - DAY, metrics({ clicks: 2 }))];
    expect(only(goals(...aim('clicks', 10)), read)?.value).toMatchObject({
      range: { low: 2, high: 2 },
      posts: 1,
      of: 3,
    });
    expect(only(goals(...aim('engagements', 10)), posts)?.parts).toEqual(['likes']);
  });

  it('marks rates by followers as estimated where followers were not read near the day', () => {
    const aims = goals(...aim('engagement_rate_by_followers', 0.01));
    const posts = [post('x:1', NOW - DAY, metrics({ likes: 10 }))];
    const far = only(aims, posts, { followers: [{ readAt: NOW - 9 * DAY, low: 1000, high: 1000 }] });
    expect(far?.value).toMatchObject({ range: { low: 0.01, high: 0.01 }, isEstimated: true });
    const near = only(aims, [{ ...post('x:1', NOW - DAY, metrics({ likes: 10 })), followersAtPost: exactly(500) }]);
    expect(near?.value).toMatchObject({ range: { low: 0.02, high: 0.02 }, isEstimated: false });
  });
});

describe('a finished week', () => {
  const at = NOW - 7 * DAY;

  it('is met or missed by what its posts had at its end', () => {
    const { posts, readings } = eightWeeks();
    expect(only(goals(...aim('likes', 100)), posts, { readings, at })).toMatchObject({ verdict: 'met', pace: null });
    expect(only(goals(...aim('likes', 105)), posts, { readings, at })?.verdict).toBe('missed');
  });
});

describe('a finished week without a known post', () => {
  it('is not read rather than 0: nobody may have looked', () => {
    const found = standing(goals(...aim('posts', 2), ...aim('likes', 2)), [], { at: NOW - 7 * DAY });
    expect(found.rows.map(({ value, verdict }) => [value.range, verdict])).toEqual([
      [null, 'not read'],
      [null, 'not read'],
    ]);
  });
});

describe('all of it', () => {
  it('is not changed by readings that are told twice', () => {
    const { posts, readings } = eightWeeks();
    const twice = new Map([...readings].map(([key, list]) => [key, [...list, ...list].toReversed()] as const));
    const all = [...posts, post('x:now', NOW - DAY, metrics({ likes: 60 }))];
    const aims = goals(...aim('likes', 100));
    expect(standing(aims, all, { readings: twice })).toEqual(standing(aims, all, { readings }));
  });

  it('never depends on the order of posts and never comes to NaN or Infinity', () => {
    const count = fc.option(fc.integer({ min: -5, max: 500 }), { nil: undefined });
    const made = fc.record({ hours: fc.integer({ min: -20, max: 400 }), likes: count, impressions: count });
    const aims = goals(...aim('likes', 0), ...aim('engagement_rate_by_impressions', 0.5), ...aim('posts', 3));
    fc.assert(
      fc.property(fc.array(made, { maxLength: 8 }), (list) => {
        const posts = list.map(({ hours, likes, impressions }, index) => {
          const counts = {
            ...(likes === undefined ? {} : { likes }),
            ...(impressions === undefined ? {} : { impressions }),
          };
          return post(`x:${index}`, NOW - hours * HOUR, metrics(counts));
        });
        const found = standing(aims, posts);
        expect(standing(aims, posts.toReversed())).toEqual(found);
        const text = JSON.stringify(found, (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'bad' : value,
        );
        expect(text).not.toContain('"bad"');
      }),
    );
  });

  it('is in months and quarters as well', () => {
    const posts = [
      post('x:1', Date.UTC(2026, 9, 2), metrics({ likes: 7 })),
      post('x:2', NOW - DAY, metrics({ likes: 1 })),
    ];
    const aims = goals({ kind: 'kpi added', kpi: 'likes' });
    expect(only(aims, posts, { period: 'month' })?.value.range).toEqual({ low: 1, high: 1 });
    expect(only(aims, posts, { period: 'quarter' })?.value.range).toEqual({ low: 8, high: 8 });
    expect(standing(aims, posts, { period: 'quarter' }).span).toEqual({
      start: Date.UTC(2026, 9, 1),
      end: Date.UTC(2027, 0, 1),
    });
  });
});

describe('one post', () => {
  const aims = goals(
    ...aim('likes', 20, 'post'),
    ...aim('posts', 3),
    ...aim('engagement_rate_by_followers', 0.1, 'post'),
  );

  it('is judged from a day on, per KPI that a post can have', () => {
    const old = post('x:1', NOW - 2 * DAY, metrics({ likes: 30 }), { followersAtPost: exactly(100) });
    expect(postStandings(old, ACCOUNT, aims, []).map(({ kpi, verdict }) => [kpi, verdict])).toEqual([
      ['likes', 'met'],
      ['engagement_rate_by_followers', 'met'],
    ]);
    const young = post('x:1', NOW - HOUR, metrics({ likes: 30 }));
    expect(postStandings(young, ACCOUNT, aims, []).map(({ verdict }) => verdict)).toEqual(['too early', 'not visible']);
  });

  it('has no verdict without a target for posts', () => {
    const [first] = postStandings(post('x:1', 0, metrics({ likes: 1 })), ACCOUNT, goals(...aim('likes', 9)), []);
    expect(first).toMatchObject({ target: null, verdict: null, value: { range: { low: 1, high: 1 } } });
  });
});
