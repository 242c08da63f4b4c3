import { describe, expect, it } from 'vitest';
import { exactly, type Measured, shortened } from '@/lib/domain/measured';
import type { PageReading, PostDraft, ReadMeasured } from '@/lib/domain/reading';
import { compareReading } from './compare-reading';
import type { ExpectedCount, ExpectedPost, ExpectedReading } from './expected-reading';
import { savedAt } from './expected-reading';

const at = (measured: Measured): ReadMeasured => ({ ...measured, source: 0 });

const draft = (change: Partial<PostDraft> = {}): PostDraft => ({
  id: '1',
  permalink: 'https://notes.example/1',
  author: { handle: 'ana', name: 'Ana' },
  publishedAt: '2026-05-01T08:00:00.000Z',
  publishedAtPrecision: 'exact',
  format: 'text',
  text: 'Hello there',
  hashtags: [],
  mentions: [],
  links: [],
  isRepost: false,
  isReply: false,
  isPromoted: false,
  isPinned: false,
  metrics: {},
  ...change,
});

const reading = (posts: PostDraft[], change: Partial<PageReading> = {}): PageReading => ({
  platform: 'notes',
  site: null,
  page: 'profile',
  lang: 'en',
  viewer: null,
  account: null,
  posts,
  wall: null,
  signsOfPosts: true,
  health: { found: posts.length, identified: posts.length, fields: {} },
  ...change,
});

const expectation = (posts: ExpectedPost[], change: Partial<ExpectedReading> = {}): ExpectedReading => ({
  url: 'https://notes.example/',
  posts,
  ...change,
});

const likes = (expected: ExpectedCount | null, read: Measured | null) =>
  compareReading(
    expectation([{ id: '1', metrics: expected === null ? {} : { likes: expected } }]),
    reading([draft({ metrics: read === null ? {} : { likes: at(read) } })]),
  ).metrics;

const right = { right: 1, missing: 0, wrong: 0, invented: 0 };
const missing = { right: 0, missing: 1, wrong: 0, invented: 0 };
const wrong = { right: 0, missing: 0, wrong: 1, invented: 0 };

describe('a number', () => {
  it('is right as shown, or as the better one elsewhere', () => {
    const both = { value: 29900, rounded: true, exact: 30142 };
    expect(likes(both, shortened(29900, 100, 'down', '29.9K'))).toEqual(right);
    expect(likes(both, exactly(30142))).toEqual(right);
    expect(likes(both, exactly(29900))).toEqual(wrong);
    expect(likes({ value: 5 }, exactly(5))).toEqual(right);
  });

  it('is wrong with another value, precision, or bounds that leave out the true one', () => {
    expect(likes({ value: 5 }, exactly(6))).toEqual(wrong);
    expect(likes({ value: 1200 }, shortened(1200, 100, 'down', '1.2K'))).toEqual(wrong);
    const server = { value: 1000, rounded: true, server: 1050 };
    expect(likes(server, shortened(1000, 1000, 'down', '1K'))).toEqual(right);
    expect(likes(server, shortened(1000, 50, 'down', '1K'))).toEqual(wrong);
  });

  it('is missing when it is not read, unless it may be', () => {
    expect(likes({ value: 5 }, null)).toEqual(missing);
    expect(likes({ value: 0, optional: true }, null)).toEqual({ ...right, right: 0 });
    expect(likes({ value: 0, optional: true }, exactly(0))).toEqual(right);
    expect(likes({ value: 5, visible: false }, null)).toEqual({ ...right, right: 0 });
  });

  it('is invented when the page shows none, zero as well', () => {
    expect(likes(null, exactly(0))).toEqual({ right: 0, missing: 0, wrong: 0, invented: 1 });
  });
});

describe('posts', () => {
  const expected = (id: string): ExpectedPost => ({ id, metrics: {} });

  it('are missing, invented or out of order', () => {
    const all = expectation([expected('1'), expected('2'), expected('3')]);
    expect(compareReading(all, reading([draft({ id: '1' }), draft({ id: '9' })])).posts).toEqual({
      right: 1,
      missing: 2,
      wrong: 0,
      invented: 1,
    });
    expect(compareReading(all, reading(['2', '1', '3'].map((id) => draft({ id })))).posts).toMatchObject({ wrong: 1 });
  });

  it('that stand twice on a page are expected once', () => {
    const twice = expectation([
      { ...expected('1'), pinned: true },
      { ...expected('1'), pinned: false },
    ]);
    expect(compareReading(twice, reading([draft({ isPinned: true })]))).toMatchObject({ posts: right, flags: right });
  });

  it('are compared by what the expectation tells', () => {
    const told: ExpectedPost = {
      id: '1',
      permalink: 'https://notes.example/2',
      author: { handle: 'ANA', name: 'Ana  B' },
      time: { iso: '2026-05-01T08:00:00Z' },
      mediaType: 'photo',
      textStartsWith: 'Hello',
      pinned: true,
      promoted: false,
      repost: null,
      metrics: {},
    };
    expect(compareReading(expectation([told]), reading([draft()]))).toMatchObject({
      permalinks: wrong,
      authors: { right: 1, wrong: 1 },
      times: right,
      formats: wrong,
      texts: right,
      flags: { right: 2, wrong: 1 },
    });
  });
});

describe('an account', () => {
  const header = { handle: 'ana', name: 'Ana', metrics: { followers: at(exactly(1287)) } };

  it('is compared with its numbers, the exact ones of the page included', () => {
    const profile = {
      handle: 'ana',
      name: 'Ana',
      followers: { value: 1300, rounded: true },
      metaOnly: { followers: 1287 },
    };
    expect(compareReading(expectation([], { profile }), reading([], { account: header })).account).toEqual({
      ...right,
      right: 3,
    });
  });

  it('is invented where the page belongs to nobody', () => {
    expect(compareReading(expectation([], { profile: null }), reading([], { account: header })).account.invented).toBe(
      1,
    );
    expect(
      compareReading(expectation([], { viewer: { loggedIn: false } }), reading([], { viewer: 'ana' })).account.invented,
    ).toBe(1);
  });
});

describe('the time of saving', () => {
  it.each([
    ['2025-10-24', '2025-10-24T23:59:59.999Z'],
    ['2023-09', '2023-09-30T23:59:59.999Z'],
    ['2023-12', '2023-12-31T23:59:59.999Z'],
    ['2026-08-21T12:00:00.000Z', '2026-08-21T12:00:00.000Z'],
  ])('%s lasts to its end', (capturedAt, last) => {
    expect(savedAt(expectation([], { capturedAt }))).toBe(Date.parse(last));
  });

  it('may be unknown', () => {
    expect(savedAt(expectation([]))).toBeNull();
  });
});
