import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from './age';
import { postsToRevisit, type RevisitablePost } from './revisit';

const now = Date.parse('2026-11-19T12:12:00Z');
const ZONE = 'Europe/Bucharest';

const post = (ago: number, more: Partial<RevisitablePost> = {}): RevisitablePost => ({
  key: `published ${ago / HOUR} h ago`,
  publishedAt: now - ago,
  publishedAtPrecision: 'exact',
  isReply: false,
  isPromoted: false,
  lastReadAt: now - ago + HOUR,
  ...more,
});

const due = (posts: RevisitablePost[], readings = new Map()): string[] =>
  postsToRevisit(posts, readings, now, ZONE).map(({ age, due: at }) => `${age} ${(at - now) / HOUR}`);

describe('posts to revisit', () => {
  it('names posts that reach an age later today and those that just did', () => {
    expect(due([post(22 * HOUR), post(25 * HOUR)])).toEqual(['24h -1', '24h 2']);
    expect(due([post(7 * DAY - 3 * HOUR)])).toEqual(['7d 3']);
    expect(due([post(28 * DAY + HOUR)])).toEqual(['28d -1']);
  });

  it('leaves out what is due tomorrow in the user zone, though it is still today in UTC', () => {
    // 22:12 UTC is 00:12 of the next day in Bucharest.
    expect(due([post(14 * HOUR)])).toEqual([]);
    expect(postsToRevisit([post(14 * HOUR)], new Map(), now, 'UTC')).toHaveLength(1);
  });

  it('leaves out what can no longer be read at that age', () => {
    expect(due([post(27 * HOUR)])).toEqual([]);
    expect(due([post(8 * DAY)])).toEqual([]);
  });

  it('keeps a long window open over midnight', () => {
    expect(due([post(29 * DAY)])).toEqual(['28d -24']);
  });

  it('leaves out what was read at that age, by a kept reading or by the last look', () => {
    const read = post(25 * HOUR);
    expect(due([{ ...read, lastReadAt: now }])).toEqual([]);
    expect(due([read], new Map([[read.key, [{ readAt: now - HOUR, metrics: {} }]]]))).toEqual([]);
    expect(due([read], new Map([[read.key, [{ readAt: now - 20 * HOUR, metrics: {} }]]]))).toEqual(['24h -1']);
  });

  it('leaves out replies, promoted posts and posts without a usable time', () => {
    expect(
      due([
        post(24 * HOUR, { isReply: true }),
        post(24 * HOUR, { isPromoted: true }),
        post(24 * HOUR, { publishedAt: null }),
        post(24 * HOUR, { publishedAtPrecision: 'day' }),
        post(7 * DAY, { publishedAtPrecision: 'week' }),
      ]),
    ).toEqual([]);
    expect(due([post(7 * DAY, { publishedAtPrecision: 'day' })])).toEqual(['7d 0']);
  });
});
