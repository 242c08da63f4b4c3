import { describe, expect, it } from 'vitest';
import { aPost, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import type { UnusualDay } from './anomalies/unusual-days';
import type { BestTimes } from './best-times/best-times';
import type { KpiStanding, StandingVerdict } from './goals/kpi-standing';
import { type FindingsInput, nextStep, type NextStepInput, summaryFindings } from './weekly-summary';
import { compareWeeks } from './week-comparison';

/** Posts of this week (0) or the week before (1), all read at NOW of their week; null: never read. */
const week = (back: number, likes: readonly (number | null)[]) =>
  likes.map((value, index) =>
    aPost({
      key: `x:${back} ${index}`,
      publishedAt: NOW - back * 7 * DAY - (3 + index) * HOUR,
      lastReadAt: NOW - back * 7 * DAY,
      latest: value === null ? {} : metrics({ likes: value }),
    }),
  );

function engagementsOf(current: readonly (number | null)[], previous: readonly (number | null)[]) {
  const posts = [...week(0, current), ...week(1, previous)];
  const readings = new Map(posts.map((post) => [post.key, [{ readAt: post.lastReadAt, metrics: post.latest }]]));
  const how = { now: NOW, zone: 'UTC', weekStart: 'mon', metrics: ['engagements'], matureAfterDays: 7 } as const;
  return compareWeeks({ posts, readings, ...how }).metrics[0];
}

const aDay = (date: string, z: number): UnusualDay<string> => ({
  date,
  z,
  value: 900,
  typical: 300,
  low: 200,
  high: 400,
  flag: z > 0 ? 'spike' : 'drop',
  posts: [],
});

const someTimes = (verdict: BestTimes['verdict']): BestTimes => ({ verdict }) as BestTimes;

const findings = (over: Partial<FindingsInput<string>>) =>
  summaryFindings<string>({ engagements: undefined, posts: [], days: [], times: null, ...over });

const exactly = (times: number) => ({ low: times, high: times });

describe('findings of a week', () => {
  it('are none where nothing is certain', () => {
    const engagements = engagementsOf([10, 20], []);
    expect(
      findings({ engagements, posts: [{ post: 'a', times: null }], times: someTimes('not enough posts') }),
    ).toEqual([]);
  });

  it('begin with the verdict and the largest part of the change, with how many posts are behind them', () => {
    const engagements = engagementsOf([900, 950, 870, 910, 905], [100, 105, 98, 110, 101]);
    expect(findings({ engagements })).toMatchObject([
      { kind: 'verdict', verdict: 'up', n: 5, before: 5 },
      { kind: 'part', part: 'better', isExact: true },
    ]);
  });

  it('name the part that goes the way of the change', () => {
    const engagements = engagementsOf([60, 60, 60, 60, 60, 60, 60, 60], [100, 100, 100]);
    expect(findings({ engagements })).toMatchObject([{ kind: 'part', part: 'posts' }]);
  });

  it('name no part where a post of either week was not read: more readings would look like more posts', () => {
    const engagements = engagementsOf([100, 110, 120, 130, 105, 115], [100, 110, 120, 130, 105, null]);
    expect(findings({ engagements }).map(({ kind }) => kind)).toEqual(['verdict']);
  });

  it('tell the best of the posts that can be judged', () => {
    const posts = [
      { post: 'a', times: exactly(1.2) },
      { post: 'b', times: exactly(2.8) },
      { post: 'c', times: null },
    ];
    expect(findings({ posts })).toEqual([{ kind: 'post', post: 'b', times: exactly(2.8), n: 2, of: 3 }]);
  });

  it('tell of the day that stood out most, and of best times where there is room', () => {
    const days = [aDay('2026-11-16', 3.6), aDay('2026-11-17', -4.1)];
    const posts = [{ post: 'a', times: exactly(2) }];
    const all = findings({ days, posts, times: someTimes('hint') });
    expect(all.map(({ kind }) => kind)).toEqual(['post', 'day', 'times']);
    expect(all[1]).toMatchObject({ day: { date: '2026-11-17' } });
  });

  it('are three at most, those further behind in the order left out', () => {
    const engagements = engagementsOf([900, 950, 870, 910, 905], [100, 105, 98, 110, 101]);
    const posts = [{ post: 'a', times: exactly(2) }];
    const all = findings({ engagements, posts, days: [aDay('2026-11-16', 3.6)], times: someTimes('reliable') });
    expect(all.map(({ kind }) => kind)).toEqual(['verdict', 'part', 'post']);
  });
});

describe('the next step', () => {
  const standing = (kpi: string, verdict: StandingVerdict | null): KpiStanding => ({ kpi, verdict }) as KpiStanding;
  const step = (over: Partial<NextStepInput>) =>
    nextStep({ revisits: 0, standings: [], isRunning: true, isRead: true, ...over });

  it('is to look at posts whose reading can still be made', () => {
    expect(step({ revisits: 2, standings: [standing('likes', 'behind pace')] })).toEqual({ kind: 'revisit', n: 2 });
  });

  it('is the first KPI behind', () => {
    const standings = [standing('posts', 'met so far'), standing('likes', 'missed'), standing('shares', 'missed')];
    expect(step({ standings, isRunning: false })).toMatchObject({ kind: 'behind', standing: { kpi: 'likes' } });
  });

  it('is to read what was not read, while that is possible', () => {
    expect(step({ isRead: false })).toEqual({ kind: 'read' });
    expect(step({ standings: [standing('likes', 'partly read')] })).toEqual({ kind: 'read' });
    expect(step({ standings: [standing('likes', 'partly read')], isRunning: false })).toEqual({ kind: 'nothing' });
  });

  it('is nothing where nothing calls for it', () => {
    expect(step({ standings: [standing('likes', 'on pace'), standing('shares', null)] })).toEqual({ kind: 'nothing' });
  });
});
