import { describe, expect, it } from 'vitest';
import { aPost, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import { campaignCurve } from './campaign-curve';
import { campaignDecay, decayOf } from './campaign-decay';
import { campaignDigest } from './campaign-digest';

const LAUNCH = NOW - 10 * DAY;

/** A post with its likes by days after it was published. */
function course(id: string, publishedAt: number, likes: Readonly<Record<string, number>>) {
  const looks = Object.entries(likes)
    .map(([day, value]) => ({ readAt: publishedAt + Number(day) * DAY, metrics: metrics({ likes: value }) }))
    .toSorted((a, b) => a.readAt - b.readAt);
  const last = looks.at(-1);
  const post = aPost({
    key: `x:${id}`,
    id,
    publishedAt,
    lastReadAt: last?.readAt ?? NOW,
    latest: last?.metrics ?? {},
  });
  return { post, looks };
}

const given = (...courses: readonly ReturnType<typeof course>[]) => ({
  posts: courses.map(({ post }) => post),
  options: {
    now: NOW,
    matureAfterDays: 7,
    readings: new Map(courses.map(({ post, looks }) => [post.key, looks])),
  },
});

describe('the curve of a campaign', () => {
  it('adds up its posts by day since the first, and goes on with what mature posts had last', () => {
    const { posts, options } = given(
      course('1', LAUNCH, { 1: 100, 2: 150, 3: 160, 8: 200 }),
      course('2', LAUNCH + 2 * DAY, { 1: 10, 8: 20 }),
    );
    const curve = campaignCurve(posts, options);
    expect(curve[0]).toEqual({ day: 1, posts: 1, low: 100, high: 100 });
    expect(curve.find(({ day }) => day === 3)).toEqual({ day: 3, posts: 2, low: 170, high: 170 });
    expect(curve.find(({ day }) => day === 10)).toEqual({ day: 10, posts: 2, low: 220, high: 220 });
  });

  it('leaves days out that readings do not reach, and undated posts', () => {
    const { posts, options } = given(course('1', LAUNCH, { 1: 100, 2: 150 }));
    expect(campaignCurve(posts, options).map(({ day }) => day)).toEqual([1, 2]);
    const undated = posts.map((post) => ({ ...post, publishedAt: null }));
    expect(campaignCurve(undated, options)).toEqual([]);
  });

  it('does not take values for newer than they are when the last look told less', () => {
    const { posts, options } = given(course('1', LAUNCH, { 1: 100, 2: 150 }));
    const looked = posts.map((post) => ({ ...post, lastReadAt: LAUNCH + 5 * DAY }));
    expect(campaignCurve(looked, options).map(({ day }) => day)).toEqual([1, 2]);
  });
});

describe('the shape of decay', () => {
  const shapeOf = (likes: Readonly<Record<string, number>>) => {
    const { looks } = course('1', LAUNCH, likes);
    return decayOf(
      looks.map(({ readAt, metrics: { likes: value } }) => ({ readAt, low: value?.low ?? 0, high: value?.high ?? 0 })),
      LAUNCH,
    );
  };

  it('is told by when a post had half', () => {
    expect(shapeOf({ 0.5: 60, 2: 80, 5: 95, 10: 100 })).toBe('burst');
    expect(shapeOf({ 1: 10, 3: 30, 6: 60, 10: 100 })).toBe('steady');
    expect(shapeOf({ 1: 5, 3: 10, 7: 30, 10: 100 })).toBe('growing');
  });

  it('is open where readings are few or lie badly', () => {
    expect(shapeOf({ 0.5: 60, 2: 80, 10: 100 })).toBeNull();
    expect(shapeOf({ 3: 80, 4: 85, 5: 95, 10: 100 })).toBeNull();
    expect(shapeOf({ 0.1: 60, 0.2: 80, 0.3: 95, 1: 100 })).toBeNull();
    expect(shapeOf({ 1: 0, 3: 0, 7: 0, 10: 0 })).toBeNull();
  });

  it('of a campaign takes three posts and more than half of them', () => {
    const burst = (id: string) => course(id, LAUNCH, { 0.5: 60, 2: 80, 5: 95, 10: 100 });
    const late = course('9', LAUNCH, { 1: 5, 3: 10, 7: 30, 10: 100 });
    const of = (...courses: readonly ReturnType<typeof course>[]) => {
      const { posts, options } = given(...courses);
      return campaignDecay(posts, options.readings);
    };
    expect(of(burst('1'), burst('2'))).toEqual({ shape: 'few', n: 0, of: 2 });
    expect(of(burst('1'), burst('2'), late)).toEqual({ shape: 'burst', n: 2, of: 3 });
    expect(of(burst('1'), burst('2'), late, course('8', LAUNCH, { 1: 5, 3: 10, 7: 30, 10: 100 }))).toEqual({
      shape: 'mixed',
      n: 0,
      of: 4,
    });
  });
});

describe('the first seven days', () => {
  it('are summed up once they are over', () => {
    const { posts, options } = given(
      course('1', LAUNCH, { 6.9: 100, 9: 300 }),
      course('2', LAUNCH + 2 * DAY, { 5: 40, 7: 50 }),
      course('3', LAUNCH + 8 * DAY, { 1: 900 }),
    );
    expect(campaignDigest(posts, options)).toEqual({
      posts: ['x:1', 'x:2'],
      total: { low: 140, high: 140 },
      best: { key: 'x:1', value: { low: 100, high: 100 } },
    });
    expect(campaignDigest(posts, { ...options, now: LAUNCH + 7 * DAY - HOUR })).toBeNull();
  });

  it('have no total and no best while a post is unknown, and no best that could be another', () => {
    const unread = given(course('1', LAUNCH, { 6.9: 100 }), course('2', LAUNCH, { 2: 40 }));
    expect(campaignDigest(unread.posts, unread.options)).toMatchObject({ total: null, best: null });
    const alike = given(course('1', LAUNCH, { 7: 100 }), course('2', LAUNCH, { 7: 100 }));
    expect(campaignDigest(alike.posts, alike.options)).toMatchObject({ total: { low: 200, high: 200 }, best: null });
  });
});
