import { describe, expect, it } from 'vitest';
import type { Usual } from '../usual';
import { aPost, metrics } from '@/tests/support/made-up';
import {
  byDate,
  listPosts,
  type ListQuestion,
  NO_FILTER,
  type PostFilter,
  type PostVerdict,
  VERDICTS,
} from './list-posts';
import { changedLines, joined, packed, unpacked } from './packed-lines';
import { type Listable, lineOf, searchedText } from './post-line';

const DAY = 86_400_000;

/** Posts are given newest first. */
let clock = 100 * DAY;
const post = (key: string, more: Partial<Listable> = {}): Listable =>
  aPost({ key, publishedAt: (clock -= 1000), format: 'text', excerpt: null, latest: {}, campaigns: [], ...more });

const likes = (count: number): Partial<Listable> => ({ latest: metrics({ likes: count }) });

function list(posts: readonly Listable[], filter: Partial<PostFilter>, more: Partial<ListQuestion> = {}): string {
  const question: ListQuestion = {
    filter: { ...NO_FILTER, ...filter },
    sort: 'published',
    now: clock,
    texts: new Map(posts.map((each) => [each.key, searchedText(each)])),
    usuals: new Map(),
    judged: new Set(posts.map(({ key }) => key)),
    ...more,
  };
  return listPosts(byDate(packed(posts.map(lineOf))), question).join(' ');
}

describe('filtering', () => {
  it('goes by campaign and by the days since publishing', () => {
    const all = [
      post('new', { publishedAt: 9 * DAY, campaigns: ['Spring'] }),
      post('old', { publishedAt: DAY }),
      post('undated', { publishedAt: null }),
    ];
    expect(list(all, { days: 7 }, { now: 10 * DAY })).toBe('new');
    expect(list(all, { campaign: 'Spring' })).toBe('new');
  });

  const posts = [
    post('a', { excerpt: 'Ferigă și stejar: Café' }),
    post('b', { excerpt: 'Moss wall', format: 'image', hashtags: ['Terrarium'] }),
    post('c'),
  ];

  it('finds words in any order, case and without accents', () => {
    expect(list(posts, { search: 'cafe feriga' })).toBe('a');
    expect(list(posts, { search: 'TERRARIUM' })).toBe('b');
  });

  const above = { kind: 'usual', symbol: 'above', times: { low: 2, high: 2 } } as Partial<Usual> as Usual;
  const usuals = new Map<string, Usual>([
    ['a', above],
    ['b', { kind: 'too-early', judgedAtHours: 24 }],
  ]);

  it('goes by verdict; a post that is not judged yet is in none', () => {
    const found = (verdict: PostVerdict) => list(posts, { verdict }, { usuals });
    expect(VERDICTS.map(found)).toEqual(['a', '', '', 'b']);
  });

  it('lists only posts that can be judged where it goes by verdicts', () => {
    const judged = new Set(['b', 'c']);
    expect(list(posts, {}, { sort: 'usual', usuals, judged })).toBe('b c');
    expect(list(posts, { verdict: 'above' }, { usuals, judged })).toBe('');
    expect(list(posts, {}, { judged })).toBe('a b c');
  });

  it('takes characters of regular expressions for what they are', () => {
    expect(list(posts, { search: '.*' })).toBe('');
  });

  it('keeps one format, and all filters at once', () => {
    expect(list(posts, { format: 'image' })).toBe('b');
    expect(list(posts, { format: 'image', search: 'moss' })).toBe('b');
    expect(list(posts, { format: 'image', search: 'cafe' })).toBe('');
  });

  it('shows all for blanks', () => {
    expect(list(posts, { search: '  ' })).toBe('a b c');
  });
});

describe('sorting', () => {
  it('goes by date, posts of one moment by key, undated ones last', () => {
    const at = (key: string, publishedAt: number | null) => post(key, { publishedAt });
    const posts = [at('a', null), at('b', 5), at('c', 9), at('d', 5), at('e', null)];
    expect(list(posts, {})).toBe('c d b e a');
  });

  it('puts unknown values last, below zero', () => {
    expect(list([post('none'), post('zero', likes(0)), post('many', likes(5))], {}, { sort: 'likes' })).toBe(
      'many zero none',
    );
  });

  it('goes by the sum of engagements, and by the middle of a rounded number', () => {
    const rounded = {
      likes: { value: 1200, low: 1200, high: 1299, precision: 'rounded', raw: '1.2K', source: 0 },
    } as const;
    const posts = [
      post('exact', likes(1240)),
      post('rounded', { latest: rounded }),
      post('both', { latest: metrics({ likes: 1200, comments: 60 }) }),
    ];
    expect(list(posts, {}, { sort: 'likes' })).toBe('rounded exact both');
    expect(list(posts, {}, { sort: 'engagements' })).toBe('both rounded exact');
  });

  it('keeps the order by date among equals', () => {
    const posts = [post('new', likes(5)), post('old', likes(5)), post('older', likes(9))];
    expect(list(posts, {}, { sort: 'likes' })).toBe('older new old');
  });

  it('ranks by times usual, posts without a verdict last', () => {
    const usual = (times: number): Usual =>
      ({ kind: 'usual', times: { low: times, high: times } }) as Partial<Usual> as Usual;
    const usuals = new Map<string, Usual>([
      ['weak', usual(0.4)],
      ['strong', usual(2.8)],
      ['early', { kind: 'too-early', judgedAtHours: 24 }],
    ]);
    expect(list([post('early'), post('weak'), post('strong')], {}, { sort: 'usual', usuals })).toBe(
      'strong weak early',
    );
  });
});

describe('packing', () => {
  it('loses nothing, in parts as in one', () => {
    const lines = [
      post('a', { ...likes(3), campaigns: ['Spring', 'Ferns'] }),
      post('b', { publishedAt: null, format: null }),
      post('c', { latest: metrics({ views: 9, comments: 0 }) }),
    ].map(lineOf);
    expect(unpacked(packed(lines))).toEqual(lines);
    expect(joined(lines.map((line) => packed([line])))).toEqual(packed(lines));
    expect(joined([])).toEqual(packed([]));
  });

  it('with some lines changed, added and taken out is the same as packing the outcome', () => {
    const line = (key: string, more: Partial<Listable> = {}) => lineOf(post(key, more));
    const lines = [
      line('b', likes(1)),
      line('d', { ...likes(2), campaigns: ['Spring'] }),
      line('f', { latest: metrics({ saves: 1 }) }),
    ];
    const [a, d, g] = [
      line('a', { latest: metrics({ views: 5 }) }),
      line('d', likes(9)),
      line('g', { campaigns: ['Fair'] }),
    ];
    const changes = new Map([a, d, g].map((each) => [each.key, each] as const));
    const after = changedLines(packed(lines), new Map([...changes, ['f', null], ['z', null]]));
    expect(after).toEqual(packed([a, ...lines.slice(0, 1), d, g]));
    expect(changedLines(packed([]), changes)).toEqual(packed([a, d, g]));
    expect(changedLines(packed(lines), new Map(lines.map(({ key }) => [key, null])))).toEqual(packed([]));
  });
});
