import { describe, expect, it } from 'vitest';
import type { PageReport } from '@/lib/messaging/schemas';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { x } from '@/lib/platforms/x';
import { judgeHealth } from './judge-health';

/** A site with rows that show likes and comments, old rows with comments only, and a page of one post. */
const site: PlatformDescriptor = {
  ...x,
  routes: [
    { name: 'profile', path: { source: '^/u/(?<handle>.+)$' }, posts: true },
    { name: 'old-profile', path: { source: '^/o/(?<handle>.+)$' }, posts: true },
    { name: 'post', path: { source: '^/p/(?<id>.+)$' }, posts: true },
    { name: 'settings', path: { source: '^/settings$' }, posts: false },
  ],
  layouts: x.layouts.slice(0, 1).flatMap((layout) => [
    {
      ...layout,
      name: 'row',
      metrics: {
        likes: { visibility: 'public' as const, expectedOn: ['profile', 'old-profile', 'post'], sources: [] },
        comments: { visibility: 'public' as const, expectedOn: ['profile', 'old-profile'], minFill: 0.5, sources: [] },
        impressions: { visibility: 'owner' as const, sources: [] },
      },
    },
    {
      ...layout,
      name: 'old-row',
      metrics: { comments: { visibility: 'public' as const, expectedOn: ['old-profile'], sources: [] } },
    },
  ]),
};

const field = (read: number, expected?: number): PageReport['fields'][string] => ({
  read,
  source: 0,
  disputed: 0,
  ...(expected === undefined ? {} : { expected }),
});

const report = (over: Partial<PageReport>): PageReport => ({
  platform: 'x',
  site: null,
  page: 'profile',
  readAt: 0,
  viewer: null,
  account: null,
  wall: null,
  signsOfPosts: true,
  settled: true,
  found: 10,
  identified: 10,
  tracked: 0,
  fields: { likes: field(10, 10), comments: field(10, 10), author: field(10), publishedAt: field(10) },
  ...over,
});
const judge = (over: Partial<PageReport>) => judgeHealth(report(over), site);
const none = { found: 0, identified: 0, fields: {} };

describe('the state of a page', () => {
  it('is working when everything expected is read', () => {
    expect(judge({})).toEqual({ state: 'working', missing: [] });
  });

  it.each([
    ['a login page stands in front, whatever else is there', { wall: 'login' }, 'wall'],
    ['no posts belong here', { ...none, page: 'settings' }, 'empty'],
    ['the address is of no known kind', { ...none, page: null }, 'empty'],
    ['an account has no posts', { ...none, signsOfPosts: false }, 'empty'],
    ['nothing is drawn yet', { ...none, settled: false }, 'waiting'],
    ['posts are there but not one is recognised', none, 'broken'],
    ['candidates are there but none has an identity', { ...none, found: 7 }, 'broken'],
    ['candidates without identity stand where none belong', { ...none, page: 'settings', found: 7 }, 'broken'],
    ['posts are read before the page is settled', { settled: false, fields: { likes: field(0, 10) } }, 'working'],
  ] as const)('when %s', (_, over, state) => {
    expect(judge(over as Partial<PageReport>)).toEqual({ state, missing: [] });
  });
});

describe('a field is missing', () => {
  it('when fewer posts show it than nine in ten, or than its own share', () => {
    expect(judge({ fields: { likes: field(8, 10), comments: field(5, 10) } })).toEqual({
      state: 'degraded',
      missing: ['likes'],
    });
    expect(judge({ fields: { likes: field(9, 10), comments: field(4, 10) } }).missing).toEqual(['comments']);
  });

  it('when it is not in the report at all', () => {
    expect(judge({ fields: { comments: field(10, 10) } }).missing).toEqual(['likes']);
  });

  it('not while fewer than three posts should show it', () => {
    expect(judge({ found: 2, identified: 2, fields: { likes: field(0, 2), comments: field(0, 2) } }).state).toBe(
      'working',
    );
    expect(judge({ found: 3, identified: 3, fields: { likes: field(0, 3), comments: field(3, 3) } }).missing).toEqual([
      'likes',
    ]);
  });

  it('already on one post where the page is about that post', () => {
    expect(judge({ page: 'post', identified: 1, fields: { likes: field(0, 1) } }).missing).toEqual(['likes']);
  });

  it('not because answers around the one post do not show it', () => {
    expect(judge({ page: 'post', identified: 9, fields: { likes: field(1, 1) } }).missing).toEqual([]);
  });

  it('not where the layouts of the page differ, unless the report counts what each should show', () => {
    const old = { page: 'old-profile', fields: { likes: field(0), comments: field(10) } };
    expect(judge(old).missing).toEqual([]);
    expect(judge({ ...old, fields: { likes: field(0, 4), comments: field(10, 10) } }).missing).toEqual(['likes']);
  });

  it('never when only the owner sees it', () => {
    expect(judge({ fields: { ...report({}).fields, impressions: field(0, 0) } }).state).toBe('working');
  });

  it('when the posts no longer tell author or time', () => {
    expect(judge({ fields: { ...report({}).fields, publishedAt: field(2) } }).missing).toEqual(['publishedAt']);
  });
});
