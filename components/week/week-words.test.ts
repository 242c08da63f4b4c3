import { describe, expect, it } from 'vitest';
import { exactly, shortened } from '@/lib/domain/measured';
import { compareWeeks, type WeekComparison } from '@/lib/domain/week-comparison';
import type { PostMetrics } from '@/lib/domain/reading';
import { en } from '@/lib/i18n/messages/en';
import { ro } from '@/lib/i18n/messages/ro';
import { createWords } from '@/lib/i18n/words';
import type { PostRecord } from '@/lib/storage/records';
import { aPost, DAY, HOUR, NOW } from '@/tests/support/made-up';
import { weekAnswer, weekRows } from './week-rows';
import { answerText, leadText, verdictDetail, verdictWords } from './week-words';

const words = createWords({ language: 'en', catalogue: en, timeZone: 'UTC', browserLanguage: 'en-GB' });
const KPIS = ['likes', 'comments', 'posts'] as const;

const read = (likes: number, comments: number): PostMetrics => ({
  likes: { ...exactly(likes), source: 0 },
  comments: { ...exactly(comments), source: 0 },
});

/** A post so many days old, read now, or a week ago when it is older than that. */
const made = (days: number, latest: PostMetrics): PostRecord =>
  aPost({
    key: `x:${days}`,
    publishedAt: NOW - days * DAY,
    lastReadAt: days >= 7 ? NOW - 7 * DAY : NOW,
    latest,
  });

function week(posts: readonly PostRecord[], now = NOW): WeekComparison {
  const readings = new Map(posts.map((post) => [post.key, [{ readAt: post.lastReadAt, metrics: post.latest }]]));
  const metrics = ['likes', 'comments'] as const;
  return compareWeeks({ posts, readings, now, zone: 'UTC', weekStart: 'mon', metrics, matureAfterDays: 2 });
}

const say = (comparison: WeekComparison): string =>
  answerText(weekAnswer(comparison, weekRows(comparison, KPIS, ['likes', 'comments'])), comparison, words);

const verdicts = (comparison: WeekComparison): string[] =>
  weekRows(comparison, KPIS, ['likes', 'comments']).map((row) => {
    const { symbol, text } = verdictWords(row.verdict, comparison.running, words);
    return `${symbol}: ${text}`;
  });

describe('the first sentence', () => {
  it.each([
    ['both up', read(150, 20), 'All 2 numbers up on last week'],
    ['one up, one down', read(150, 5), '1 of 2 up on last week; down: comments'],
    ['both down', read(50, 5), 'All 2 numbers down on last week'],
    ['one up, one the same', read(150, 10), '1 of 2 up on last week'],
    ['one down, one the same', read(50, 10), 'Down on last week: likes'],
    ['the same', read(100, 10), 'No visible change on last week'],
  ])('%s', (_, now, sentence) => {
    expect(say(week([made(2, now), made(9, read(100, 10))]))).toBe(sentence);
  });

  it('says why nothing can be said', () => {
    expect(say(week([]))).toBe('Nothing read this week yet');
    expect(say(week([made(2, read(1, 1))]))).toBe('One post this week, none the week before to compare with');
    const onlyBefore = { ...made(9, read(1, 1)), lastReadAt: NOW };
    expect(say(week([onlyBefore]))).toBe('No posts yet this week');
  });

  it('is followed by the days and the number of posts', () => {
    const lead = leadText(week([made(2, read(1, 1)), made(9, read(1, 1))]), NOW, words);
    expect(lead.replace(/\u2009/g, ' ')).toBe('16 – 22 Nov, to 14:12. 1 post, 1 by then last week.');
  });

  it('ends with one dot where the name of a month has its own', () => {
    const romanian = createWords({ language: 'ro', catalogue: ro, timeZone: 'UTC', browserLanguage: 'ro' });
    const finished = week([made(2, read(1, 1)), made(9, read(1, 1))], NOW + 7 * DAY);
    expect(leadText({ ...finished, running: false }, NOW + 7 * DAY, romanian)).toMatch(/[^.]\.$/u);
  });
});

describe('verdicts', () => {
  it('name the change, outlined while the week runs', () => {
    expect(verdicts(week([made(2, read(150, 5)), made(9, read(100, 10))]))).toEqual([
      'ahead: Up 50%',
      'behind: Down 50%',
      'usual: As many as last week',
    ]);
  });

  it('give the range of a change of rounded numbers', () => {
    const rounded: PostMetrics = { likes: { ...shortened(12_400, 100, 'down', '12.4K'), source: 0 } };
    const [likes] = weekRows(week([made(2, rounded), made(9, read(10_000, 1))]), ['likes'], ['likes']);
    expect(likes && verdictDetail(likes, words)).toBe('+24% to +25%');
  });

  it('do not call a start from nothing a percentage', () => {
    expect(verdicts(week([made(2, read(5, 10)), made(9, read(0, 10))]))[0]).toBe('ahead: None last week');
  });

  it('never write a small change as none', () => {
    expect(verdicts(week([made(2, read(10_010, 10)), made(9, read(10_000, 10))]))[0]).toBe('ahead: Up by less than 1%');
  });

  it('compare no week in which too few posts were read at that moment, and say how many', () => {
    const unread = [10, 10.5, 9].map((days) =>
      aPost({ key: `x:${days}`, publishedAt: NOW - days * DAY, lastReadAt: NOW - 3 * HOUR, latest: read(9, 9) }),
    );
    const comparison = week([made(2, read(1, 1)), ...unread]);
    expect(verdicts(comparison)[0]).toBe('few: Too few readings');
    const [likes] = weekRows(comparison, ['likes'], ['likes']);
    expect(likes && verdictDetail(likes, words)).toBe('0 of 3 posts compared');
  });
});
