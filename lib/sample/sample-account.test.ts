import { describe, expect, it } from 'vitest';
import { displayHandle } from '@/lib/domain/accounts';
import { DAY, HOUR } from '@/lib/domain/age';
import { usualFor } from '@/lib/domain/usual';
import { compareWeeks } from '@/lib/domain/week-comparison';
import { dayOf } from '@/lib/domain/weeks';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';
import { type SampleAccount, sampleAccount } from './sample-account';

const ZONE = 'Europe/Bucharest';
const THURSDAY = Date.parse('2026-11-19T12:12:00Z');
const sample = sampleAccount(THURSDAY, ZONE);

function readingsByPost({ readings }: SampleAccount): Map<string, ReadingRecord[]> {
  const byPost = new Map<string, ReadingRecord[]>();
  for (const reading of readings) byPost.set(reading.postKey, [...(byPost.get(reading.postKey) ?? []), reading]);
  return byPost;
}

const published = (post: PostRecord): number => post.publishedAt ?? Number.NaN;

describe('sampleAccount', () => {
  it('is the same every time', () => {
    expect(sampleAccount(THURSDAY, ZONE)).toEqual(sample);
  });

  it('is a tracked account that no real account of the site can be', () => {
    expect(sample.account).toMatchObject({ platform: 'x', name: 'Fern & Oak', relation: 'own', isSample: true });
    expect(displayHandle(sample.account.handle)).toBe('fernandoak');
    // Handles of the site are letters, digits and underscores.
    expect(sample.account.handle).not.toMatch(/^\w+$/);
    expect(sample.posts.every((post) => post.permalink === null && !/^\d+$/.test(post.id))).toBe(true);
  });

  it('has about 260 posts of the last year, in five formats, newest first, each once', () => {
    expect(sample.posts.length).toBeGreaterThan(230);
    expect(sample.posts.length).toBeLessThan(310);
    expect(new Set(sample.posts.map((post) => post.key)).size).toBe(sample.posts.length);
    expect(new Set(sample.posts.map((post) => post.format))).toEqual(
      new Set(['text', 'image', 'video', 'link', 'poll']),
    );
    const times = sample.posts.map(published);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(Math.min(...times)).toBeGreaterThan(THURSDAY - 366 * DAY);
    expect(Math.max(...times)).toBeLessThan(THURSDAY);
  });

  it('posts by the clock of its zone, more on weekdays than at the weekend', () => {
    const tokyo = sampleAccount(THURSDAY, 'Asia/Tokyo');
    const hour = (post: PostRecord): number =>
      Number(
        new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Tokyo', hour: '2-digit', hourCycle: 'h23' }).format(
          published(post),
        ),
      );
    expect(tokyo.posts.every((post) => hour(post) >= 8 && hour(post) < 20)).toBe(true);
    const weekend = tokyo.posts.filter((post) =>
      [0, 6].includes(new Date(dayOf(published(post), 'Asia/Tokyo')).getUTCDay()),
    );
    expect(weekend.length).toBeLessThan(tokyo.posts.length / 7);
  });

  it('never reads the future nor a post before it was published', () => {
    for (const post of sample.posts) {
      expect(post.firstReadAt).toBeGreaterThan(published(post));
      expect(post.lastReadAt).toBeLessThan(THURSDAY);
      expect(post.lastReadAt).toBeGreaterThanOrEqual(post.firstReadAt);
    }
  });

  it('only ever grows: of two readings the later may not be wholly below the earlier', () => {
    const series = [...readingsByPost(sample).values()];
    const falls = series.flatMap((list) =>
      list.slice(1).flatMap((reading, index) => {
        const before = list[index]?.metrics ?? {};
        return Object.entries(reading.metrics).filter(
          ([metric, value]) => value.high < (before[metric as 'likes']?.low ?? 0),
        );
      }),
    );
    expect(falls).toEqual([]);
    expect(series.every((list) => list.every((r, i) => i === 0 || r.readAt > (list[i - 1]?.readAt ?? 0)))).toBe(true);
  });

  it('has exact and rounded numbers, missing ones and missing readings', () => {
    const values = sample.readings.flatMap((reading) => Object.values(reading.metrics));
    const rounded = values.filter((value) => value.precision === 'rounded');
    expect(rounded.length).toBeGreaterThan(50);
    expect(
      rounded.every((value) => value.low <= value.value && value.value <= value.high && value.raw.endsWith('K')),
    ).toBe(true);
    expect(sample.readings.some((reading) => reading.metrics.saves === undefined)).toBe(true);
    const atDay = sample.posts.filter((post) =>
      (readingsByPost(sample).get(post.key) ?? []).some(
        ({ readAt }) => Math.abs(readAt - published(post) - DAY) < 2 * HOUR,
      ),
    );
    expect(atDay.length / sample.posts.length).toBeGreaterThan(0.75);
    expect(atDay.length).toBeLessThan(sample.posts.length);
  });

  it('gains followers, whose reading nearest to a post is noted with it', () => {
    const counts = sample.accountReadings.map((reading) => reading.metrics.followers?.value ?? 0);
    expect(counts.length).toBeGreaterThan(150);
    expect((counts.at(-1) ?? 0) / (counts[0] ?? 0)).toBeGreaterThan(1.3);
    expect(sample.account.latest).toEqual(sample.accountReadings.at(-1)?.metrics);
    expect(sample.posts.filter((post) => post.followersAtPost !== null).length).toBeGreaterThan(200);
  });

  it.each([
    ['a Thursday afternoon', THURSDAY],
    ['the first minutes of a week', Date.parse('2026-11-15T22:05:00Z')],
    ['a day after the clock went back', Date.parse('2026-10-26T20:00:00Z')],
    ['a leap day', Date.parse('2028-02-29T09:00:00Z')],
  ])('lets the product say something on %s', (_, now) => {
    const made = sampleAccount(now, ZONE);
    const readings = readingsByPost(made);
    const options = { now, matureAfterDays: 2, readings };
    const verdicts = made.posts.map((post) => usualFor(post, made.posts, options));
    const symbols = verdicts.flatMap((verdict) => (verdict.kind === 'usual' ? verdict.symbol : []));
    expect(new Set(symbols)).toEqual(new Set(['above', 'usual', 'below']));
    expect(symbols.length).toBeGreaterThan(made.posts.length * 0.95);
    const week = compareWeeks({
      posts: made.posts,
      readings,
      now,
      zone: ZONE,
      weekStart: 'mon',
      metrics: ['engagements'],
      matureAfterDays: 2,
    });
    expect(week.metrics[0]?.lastWeek.posts).toBeGreaterThan(2);
  });

  it('compares this week with last on totals in the middle of a week', () => {
    const week = compareWeeks({
      posts: sample.posts,
      readings: readingsByPost(sample),
      now: THURSDAY,
      zone: ZONE,
      weekStart: 'mon',
      metrics: ['engagements', 'impressions', 'likes', 'comments', 'shares', 'saves'],
      matureAfterDays: 2,
    });
    expect(week.metrics.map(({ comparison }) => comparison)).toEqual(
      week.metrics.map(() => expect.objectContaining({ kind: 'compared', basis: 'total' })),
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => sampleAccount(THURSDAY, 'Mars/Olympus')).toThrow(RangeError);
  });
});
