import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/domain/measured';
import type { Usual } from '@/lib/domain/usual';
import type { PostRecord } from '@/lib/storage/records';
import { listPosts, NO_FILTER, type PostVerdict, VERDICTS } from './list-posts';

const post = (key: string, more: Partial<PostRecord> = {}): PostRecord => ({
  key,
  platform: 'x',
  site: null,
  id: key,
  accountKey: 'x:fern',
  permalink: null,
  publishedAt: 1000,
  publishedAtPrecision: 'exact',
  format: 'text',
  isReply: false,
  isPromoted: false,
  isPinned: false,
  excerpt: null,
  text: null,
  hashtags: [],
  mentions: [],
  links: [],
  campaigns: [],
  firstReadAt: 1,
  lastReadAt: 2,
  latest: {},
  latestReadAt: {},
  followersAtPost: null,
  ...more,
});

const likes = (count: number) => ({ latest: { likes: { ...exactly(count), source: 0 } } });
const keys = (posts: readonly PostRecord[]): string => posts.map(({ key }) => key).join(' ');

describe('filtering', () => {
  it('goes by campaign and by the days since publishing', () => {
    const day = 86_400_000;
    const all = [
      post('new', { publishedAt: 9 * day, campaigns: ['Spring'] }),
      post('old', { publishedAt: day }),
      post('undated', { publishedAt: null }),
    ];
    expect(keys(listPosts(all, { ...NO_FILTER, days: 7 }, 'published', new Map(), 10 * day))).toBe('new');
    expect(keys(listPosts(all, { ...NO_FILTER, campaign: 'Spring' }, 'published', new Map(), 10 * day))).toBe('new');
  });

  const posts = [
    post('a', { excerpt: 'Ferigă și stejar: Café' }),
    post('b', { excerpt: 'Moss wall', format: 'image', hashtags: ['Terrarium'] }),
    post('c'),
  ];

  it('finds words in any order, case and without accents', () => {
    expect(keys(listPosts(posts, { ...NO_FILTER, search: 'cafe feriga' }, 'published', new Map(), 0))).toBe('a');
    expect(keys(listPosts(posts, { ...NO_FILTER, search: 'TERRARIUM' }, 'published', new Map(), 0))).toBe('b');
  });

  it('goes by verdict; a post that is not judged yet is in none', () => {
    const above = { kind: 'usual', symbol: 'above', times: { low: 2, high: 2 } } as Partial<Usual> as Usual;
    const usuals = new Map<string, Usual>([
      ['a', above],
      ['b', { kind: 'too-early', judgedAtHours: 24 }],
    ]);
    const found = (verdict: PostVerdict) => keys(listPosts(posts, { ...NO_FILTER, verdict }, 'published', usuals, 0));
    expect(VERDICTS.map(found)).toEqual(['a', '', '', 'b']);
  });

  it('takes characters of regular expressions for what they are', () => {
    expect(keys(listPosts(posts, { ...NO_FILTER, search: '.*' }, 'published', new Map(), 0))).toBe('');
  });

  it('keeps one format', () => {
    expect(keys(listPosts(posts, { ...NO_FILTER, format: 'image' }, 'published', new Map(), 0))).toBe('b');
  });

  it('shows all for blanks', () => {
    expect(keys(listPosts(posts, { ...NO_FILTER, search: '  ' }, 'published', new Map(), 0))).toBe('a b c');
  });
});

describe('sorting', () => {
  it('puts unknown values last, below zero', () => {
    const posts = [post('none'), post('zero', likes(0)), post('many', likes(5))];
    expect(keys(listPosts(posts, NO_FILTER, 'likes', new Map(), 0))).toBe('many zero none');
  });

  it('keeps the order by date among equals', () => {
    const posts = [post('new', likes(5)), post('old', likes(5)), post('older', likes(9))];
    expect(keys(listPosts(posts, NO_FILTER, 'likes', new Map(), 0))).toBe('older new old');
  });

  it('ranks by times usual, posts without a verdict last', () => {
    const usual = (times: number): Usual =>
      ({ kind: 'usual', times: { low: times, high: times } }) as Partial<Usual> as Usual;
    const usuals = new Map<string, Usual>([
      ['weak', usual(0.4)],
      ['strong', usual(2.8)],
      ['early', { kind: 'too-early', judgedAtHours: 24 }],
    ]);
    expect(keys(listPosts([post('early'), post('weak'), post('strong')], NO_FILTER, 'usual', usuals, 0))).toBe(
      'strong weak early',
    );
  });
});
