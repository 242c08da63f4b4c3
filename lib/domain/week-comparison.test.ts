import { describe, expect, it } from 'vitest';
import { type Counts, DAY, HOUR, postOf, readRounded, readingAt } from '@/tests/support/comparable-posts';
import type { ComparablePost, PostReading } from './comparable';
import { type Compared, type MetricWeek, type WeekInput, compareWeeks } from './week-comparison';
import { weekOf } from './weeks';

const ZONE = 'Europe/Bucharest';
/** Thursday 19 November 2026, 14:12 in Bucharest. */
const NOW = Date.parse('2026-11-19T12:12:00Z');
const MONDAY = Date.parse('2026-11-15T22:00:00Z');

class Account {
  readonly posts: ComparablePost[] = [];
  readonly readings = new Map<string, PostReading[]>();

  /** A post with readings at the given moments; the last is its latest. */
  post(
    key: string,
    publishedAt: number,
    looks: readonly [number, Counts][],
    given: Parameters<typeof postOf>[2] = {},
  ): this {
    const [lastReadAt, counts] = looks.at(-1) ?? [publishedAt, {}];
    this.posts.push(postOf(key, publishedAt, { counts, lastReadAt, ...given }));
    this.readings.set(
      key,
      looks.map(([readAt, seen]) => readingAt(readAt, seen)),
    );
    return this;
  }

  compare(more: Partial<WeekInput> = {}): ReturnType<typeof compareWeeks> {
    return compareWeeks({
      posts: this.posts,
      readings: this.readings,
      now: NOW,
      zone: ZONE,
      weekStart: 'mon',
      metrics: ['likes'],
      matureAfterDays: 2,
      ...more,
    });
  }

  first(more: Partial<WeekInput> = {}): MetricWeek {
    const [metric] = this.compare(more).metrics;
    if (metric === undefined) throw new Error('no metric');
    return metric;
  }

  compared(more: Partial<WeekInput> = {}): Compared {
    const { comparison } = this.first(more);
    if (comparison.kind !== 'compared') throw new Error(comparison.reason);
    return comparison;
  }
}

const THEN = NOW - 7 * DAY;

/** Two posts this week, and last week two before and one after Thursday 14:12, all read when needed. */
const usualWeek = (): Account =>
  new Account()
    .post('a', MONDAY + 10 * HOUR, [[NOW, { likes: 40 }]])
    .post('b', MONDAY + 58 * HOUR, [[NOW, { likes: 30 }]])
    .post('x', MONDAY - 7 * DAY + 10 * HOUR, [
      [THEN, { likes: 20 }],
      [NOW, { likes: 200 }],
    ])
    .post('y', MONDAY - 7 * DAY + 58 * HOUR, [
      [THEN, { likes: 10 }],
      [NOW, { likes: 100 }],
    ])
    .post('z', MONDAY - 7 * DAY + 100 * HOUR, [[NOW, { likes: 500 }]]);

describe('compareWeeks', () => {
  it('compares with what the same days of last week had at the same moment, not with what they have today', () => {
    const account = usualWeek();
    expect(account.compared()).toEqual({
      kind: 'compared',
      basis: 'total',
      current: { low: 70, high: 70 },
      previous: { low: 30, high: 30 },
      difference: { low: 40, high: 40 },
      ratio: { low: 70 / 30, high: 70 / 30 },
      verdict: 'grew',
    });
    expect(account.first()).toMatchObject({
      current: { posts: 2, known: 2, total: { low: 70, high: 70 } },
      lastWeek: { posts: 3, known: 3, total: { low: 800, high: 800 } },
      coverage: { current: { withReading: 2, of: 2 }, previous: { withReading: 2, of: 2 } },
    });
    expect(account.compare()).toMatchObject({ running: true, asOf: NOW, likeAge: 'same moment' });
  });

  it('takes the same clock time of last week when the clock changed in between', () => {
    // The clock went back on Sunday 25 October; Monday 26 October 10:00 is 169 hours after Monday 19 October 10:00.
    const now = Date.parse('2026-10-26T08:00:00Z');
    const lastMonday = Date.parse('2026-10-19T07:00:00Z');
    const account = new Account()
      .post('this', now - 2 * HOUR, [[now, { likes: 5 }]])
      .post('before', lastMonday - 1, [[lastMonday, { likes: 4 }]])
      .post('after', lastMonday + HOUR / 2, [[lastMonday + HOUR, { likes: 9 }]]);
    expect(account.compared({ now }).previous).toEqual({ low: 4, high: 4 });
  });

  it('places posts in the week of the zone and of its first day', () => {
    const sundayNight = MONDAY - HOUR;
    const account = new Account().post('a', sundayNight, [[NOW, { likes: 1 }]]);
    expect(account.first().current.posts).toBe(0);
    expect(account.first({ weekStart: 'sun' }).current.posts).toBe(1);
    expect(account.first({ zone: 'America/New_York' }).current.posts).toBe(0);
    expect(account.first({ zone: 'Asia/Tokyo' }).current.posts).toBe(1);
  });

  it('counts up to the last look, so that posts it could not have seen do not make last week look better', () => {
    const look = NOW - DAY;
    const account = new Account()
      .post('a', MONDAY + 10 * HOUR, [[look, { likes: 40 }]])
      .post('x', MONDAY - 7 * DAY + 10 * HOUR, [[look - 7 * DAY, { likes: 20 }]])
      .post('y', look - 7 * DAY + HOUR, [[THEN, { likes: 90 }]]);
    expect(account.compare().asOf).toBe(look);
    expect(account.compared()).toMatchObject({ previous: { low: 20, high: 20 }, verdict: 'grew' });
  });

  it('compares means per post when some posts have no reading at like age', () => {
    const account = usualWeek().post('w', MONDAY - 7 * DAY + 30 * HOUR, [[NOW, { likes: 77 }]]);
    expect(account.first().coverage.previous).toEqual({ withReading: 2, of: 3 });
    expect(account.compared()).toMatchObject({
      basis: 'per post',
      current: { low: 35, high: 35 },
      previous: { low: 15, high: 15 },
    });
  });

  it('gives no comparison when fewer than half of the posts have a reading at like age', () => {
    const account = usualWeek();
    for (const key of ['v', 'w', 'u']) account.post(key, MONDAY - 7 * DAY + 30 * HOUR, [[NOW, { likes: 77 }]]);
    expect(account.first()).toMatchObject({
      comparison: { kind: 'not compared', reason: 'too few readings' },
      coverage: { previous: { withReading: 2, of: 5 } },
      current: { total: { low: 70, high: 70 } },
    });
  });

  it('does not take a stale reading of this week for a value of now', () => {
    const account = usualWeek().post('stale', MONDAY + 20 * HOUR, [[MONDAY + 21 * HOUR, { likes: 3 }]]);
    expect(account.first().coverage.current).toEqual({ withReading: 2, of: 3 });
    expect(account.first().current).toMatchObject({ known: 3, total: { low: 73, high: 73 } });
  });

  it('says why there is nothing to compare', () => {
    const reasonOf = (account: Account): unknown => account.first().comparison;
    expect(reasonOf(new Account())).toMatchObject({ reason: 'not read this week' });
    const only = (key: string, publishedAt: number): Account =>
      new Account().post(key, publishedAt, [[NOW, { likes: 1 }]]);
    expect(reasonOf(only('a', MONDAY + HOUR))).toMatchObject({ reason: 'no posts last week' });
    expect(reasonOf(only('x', MONDAY - 7 * DAY + HOUR))).toMatchObject({ reason: 'no posts this week' });
    expect(only('x', MONDAY - 7 * DAY + HOUR).first().current).toEqual({ posts: 0, known: 0, total: null });
  });

  it('leaves promoted posts and replies out, and posts whose week is not known, and counts them', () => {
    const look: [number, Counts][] = [[NOW, { likes: 1000 }]];
    const account = usualWeek()
      .post('ad', MONDAY + HOUR, look, { isPromoted: true })
      .post('reply', MONDAY + HOUR, look, { isReply: true })
      .post('sometime', MONDAY + HOUR, look, { publishedAtPrecision: 'week' })
      .post('when', MONDAY + HOUR, look, { publishedAt: null })
      .post('long ago', MONDAY - 100 * DAY, look, { isPromoted: true });
    expect(account.compare().leftOut).toEqual({ promoted: 1, replies: 1, undated: 2 });
    expect(account.first().current.total).toEqual({ low: 70, high: 70 });
  });

  it('counts unknown values and never takes them for 0', () => {
    const account = usualWeek().post('blank', MONDAY + 20 * HOUR, [[NOW, { impressions: 5 }]]);
    expect(account.first().current).toEqual({ posts: 3, known: 2, total: { low: 70, high: 70 } });
  });

  it('carries the ranges of rounded numbers into the verdict', () => {
    const week = (now: number, then: number): Account =>
      new Account()
        .post('a', MONDAY + 10 * HOUR, [[NOW, { likes: readRounded(now) }]])
        .post('x', MONDAY - 7 * DAY + 10 * HOUR, [[THEN, { likes: readRounded(then) }]]);
    expect(week(1300, 1200).compared().verdict).toBe('cannot tell');
    expect(week(1200, 1200).compared().verdict).toBe('no visible change');
    expect(week(1400, 1200).compared().verdict).toBe('grew');
    expect(week(1200, 1500).compared().verdict).toBe('fell');
  });

  it('compares engagements only on parts that both weeks show', () => {
    const account = new Account()
      .post('a', MONDAY + 10 * HOUR, [[NOW, { likes: 40, saves: 60 }]])
      .post('x', MONDAY - 7 * DAY + 10 * HOUR, [[THEN, { likes: 20 }]]);
    const week = account.first({ metrics: ['engagements'] });
    expect(week.parts).toEqual(['likes']);
    expect(week.comparison).toMatchObject({ current: { low: 40, high: 40 }, previous: { low: 20, high: 20 } });
  });

  it('gives the median post of three posts or more', () => {
    const account = usualWeek().post('c', MONDAY + 12 * HOUR, [[NOW, { likes: 300 }]]);
    expect(account.first().typicalPost).toEqual({ current: { low: 40, high: 40 }, previous: null });
  });

  it('compares finished weeks by latest values once their posts are mature', () => {
    const week = weekOf(NOW - 30 * DAY, ZONE, 'mon');
    const account = new Account()
      .post('a', week.start + HOUR, [[NOW, { likes: 40 }]])
      .post('x', week.start - DAY, [[NOW, { likes: 50 }]]);
    expect(account.compare({ week })).toMatchObject({ running: false, asOf: week.end, likeAge: 'mature' });
    expect(account.compared({ week })).toMatchObject({
      current: { low: 40, high: 40 },
      previous: { low: 50, high: 50 },
    });
  });

  it('carries the bounds of readings before and after the moment into the difference', () => {
    const account = new Account()
      .post('a', MONDAY + 10 * HOUR, [[NOW, { likes: 40 }]])
      .post('x', MONDAY - 7 * DAY + 10 * HOUR, [
        [THEN - DAY, { likes: 30 }],
        [THEN + DAY, { likes: 45 }],
      ]);
    expect(account.compared()).toMatchObject({
      previous: { low: 30, high: 45 },
      difference: { low: -5, high: 10 },
      verdict: 'cannot tell',
    });
  });

  it('gives no ratio to a week that may have had none', () => {
    const account = new Account()
      .post('a', MONDAY + 10 * HOUR, [[NOW, { likes: 40 }]])
      .post('x', MONDAY - 7 * DAY + 10 * HOUR, [[THEN, { likes: 0 }]]);
    expect(account.compared()).toMatchObject({ ratio: null, verdict: 'grew', difference: { low: 40, high: 40 } });
  });
});
