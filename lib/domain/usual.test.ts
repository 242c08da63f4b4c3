import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counts, DAY, HOUR, postOf, readRounded, readingAt } from '@/tests/support/comparable-posts';
import type { ComparablePost, ReadingsByPost } from './comparable';
import { type Usual, type UsualOptions, usualCandidates, usualFor } from './usual';

const NOW = Date.UTC(2026, 10, 19, 12);
const options = (more: Partial<UsualOptions> = {}): UsualOptions => ({
  now: NOW,
  matureAfterDays: 2,
  readings: new Map(),
  ...more,
});

/** Mature posts, one a day up to ten days ago, with the given likes. */
const historyOf = (likes: readonly number[], given: Parameters<typeof postOf>[2] = {}): ComparablePost[] =>
  likes.map((count, index) => postOf(`h${index}`, NOW - (10 + index) * DAY, { counts: { likes: count }, ...given }));

const subject = (counts: Counts, given: Parameters<typeof postOf>[2] = {}): ComparablePost =>
  postOf('subject', NOW - 5 * DAY, { counts, lastReadAt: NOW, ...given });

function found(usual: Usual): Extract<Usual, { kind: 'usual' }> {
  if (usual.kind !== 'usual') throw new Error(`no usual: ${usual.kind}`);
  return usual;
}

const TWELVE = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 5000];

describe('a mature post', () => {
  it('is compared with the mean of the middle half, which one success does not move', () => {
    const usual = found(usualFor(subject({ likes: 195 }), historyOf(TWELVE), options()));
    expect(usual).toMatchObject({
      value: { low: 195, high: 195 },
      expected: { low: 65, high: 65 },
      times: { low: 3, high: 3 },
      low: 37.5,
      high: 92.5,
      n: 12,
      basis: 'format',
      age: 'mature',
      symbol: 'above',
      parts: ['likes'],
    });
  });

  it('is usual inside the middle half, ends included, and below under it', () => {
    const history = historyOf(TWELVE);
    const symbolOf = (likes: number): string => found(usualFor(subject({ likes }), history, options())).symbol;
    expect([93, 92, 38, 37].map(symbolOf)).toEqual(['above', 'usual', 'usual', 'below']);
  });

  it('is called above or below only if its whole range is', () => {
    const history = historyOf(TWELVE.map((likes) => likes * 13));
    const usual = found(usualFor(subject({ likes: readRounded(1200) }), history, options()));
    expect(usual).toMatchObject({ value: { low: 1150, high: 1299 }, high: 1202.5, symbol: 'usual' });
  });

  it('is never in its own history', () => {
    const self = subject({ likes: 1 });
    expect(usualFor(self, [...historyOf(TWELVE.slice(0, 9)), self], options())).toMatchObject({
      kind: 'too-few',
      n: 9,
    });
  });

  it('says how many posts are missing, counted over all formats', () => {
    const history = [...historyOf([1, 2, 3]), postOf('v', NOW - 40 * DAY, { format: 'video' })];
    expect(usualFor(subject({ likes: 1 }), history, options())).toMatchObject({ kind: 'too-few', n: 4, needed: 10 });
  });

  it('falls back to all formats when its own has fewer than twenty, and says so', () => {
    const videos = historyOf([1, 2, 3, 4, 5, 6], { format: 'video' });
    const images = TWELVE.map((likes, i) => postOf(`i${i}`, NOW - (30 + i) * DAY, { counts: { likes } }));
    const usual = found(usualFor(subject({ likes: 9 }, { format: 'video' }), [...videos, ...images], options()));
    expect(usual).toMatchObject({ basis: 'account', inFormat: 6, n: 18 });
  });

  it('compares a post of unknown format with all formats', () => {
    const usual = found(usualFor(subject({ likes: 9 }, { format: null }), historyOf(TWELVE), options()));
    expect(usual).toMatchObject({ basis: 'account', inFormat: 0, n: 12 });
  });

  it('leaves promoted posts, replies, young posts and unknown values out, and counts them', () => {
    const history = [
      ...historyOf(TWELVE),
      postOf('ad', NOW - 50 * DAY, { isPromoted: true, counts: { likes: 9999 } }),
      postOf('reply', NOW - 51 * DAY, { isReply: true, counts: { likes: 0 } }),
      postOf('blank', NOW - 52 * DAY, { counts: { impressions: 4 } }),
      postOf('young', NOW - 53 * DAY, { counts: { likes: 1 }, lastReadAt: NOW - 52 * DAY }),
      postOf('undated', NOW - 54 * DAY, { publishedAt: null }),
    ];
    const usual = found(usualFor(subject({ likes: 65 }), history, options()));
    expect(usual.n).toBe(12);
    expect(usual.leftOut).toEqual({ promoted: 1, otherKind: 1, unknown: 3 });
  });

  it('compares replies with replies', () => {
    const replies = historyOf([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], { isReply: true });
    const originals = TWELVE.map((likes, i) => postOf(`o${i}`, NOW - (30 + i) * DAY, { counts: { likes } }));
    const usual = found(usualFor(subject({ likes: 2 }, { isReply: true }), [...originals, ...replies], options()));
    expect(usual).toMatchObject({ n: 10, expected: { low: 1, high: 1 } });
  });

  it('uses the last hundred before it, not the whole past', () => {
    const recent = Array.from({ length: 100 }, () => 10);
    const old = Array.from({ length: 80 }, () => 99_999);
    const usual = found(usualFor(subject({ likes: 10 }), historyOf([...recent, ...old]), options()));
    expect(usual).toMatchObject({ n: 100, expected: { low: 10, high: 10 } });
  });

  it('gives no factor when nothing is usual', () => {
    const usual = found(usualFor(subject({ likes: 3 }), historyOf(Array.from({ length: 12 }, () => 0)), options()));
    expect(usual).toMatchObject({ times: null, symbol: 'above', expected: { low: 0, high: 0 } });
  });

  it('does not depend on the order of the history', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 5, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (likes, keys) => {
          const history = historyOf(likes);
          const shuffled = history
            .map((post) => ({ post, key: keys.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ post }) => post);
          expect(usualFor(subject({ likes: 50 }), shuffled, options())).toEqual(
            usualFor(subject({ likes: 50 }), history, options()),
          );
        },
      ),
    );
  });
});

describe('engagements', () => {
  const counts = (likes: number): Counts => ({ likes, comments: 1, shares: 1 });

  it('are compared on the parts known on both sides', () => {
    const history = TWELVE.map((likes, i) => postOf(`h${i}`, NOW - (9 + i) * DAY, { counts: counts(likes) }));
    const usual = found(usualFor(subject({ ...counts(63), saves: 900 }), history, options()));
    expect(usual).toMatchObject({ parts: ['likes', 'comments', 'shares'], value: { low: 65, high: 65 } });
    expect(usual.expected).toEqual({ low: 67, high: 67 });
  });

  it('leave out posts of the history that lack a part which most have', () => {
    const full = TWELVE.map((likes, i) => postOf(`h${i}`, NOW - (9 + i) * DAY, { counts: counts(likes) }));
    const poor = [1, 2, 3].map((i) => postOf(`p${i}`, NOW - (40 + i) * DAY, { counts: { likes: 5 } }));
    const usual = found(usualFor(subject(counts(63)), [...full, ...poor], options()));
    expect(usual).toMatchObject({ n: 12, parts: ['likes', 'comments', 'shares'] });
    expect(usual.leftOut.unknown).toBe(3);
  });

  it('give up a part rather than the comparison', () => {
    const full = [1, 2, 3, 4, 5, 6].map((i) => postOf(`h${i}`, NOW - (9 + i) * DAY, { counts: counts(i) }));
    const poor = [1, 2, 3, 4, 5].map((i) => postOf(`p${i}`, NOW - (40 + i) * DAY, { counts: { likes: 5, shares: 1 } }));
    const usual = found(usualFor(subject(counts(63)), [...full, ...poor], options()));
    expect(usual).toMatchObject({ n: 11, parts: ['likes', 'shares'], value: { low: 64, high: 64 } });
  });

  it('may be replaced by one metric', () => {
    const history = TWELVE.map((n, i) =>
      postOf(`h${i}`, NOW - (9 + i) * DAY, { counts: { likes: 1, impressions: n } }),
    );
    const usual = found(usualFor(subject({ likes: 7, impressions: 130 }), history, options({ metric: 'impressions' })));
    expect(usual).toMatchObject({ metric: 'impressions', times: { low: 2, high: 2 }, parts: ['impressions'] });
  });
});

describe('a young post', () => {
  const published = NOW - 30 * HOUR;
  const young = (lastReadAt = NOW): ComparablePost =>
    postOf('subject', published, { counts: { likes: 90 }, lastReadAt });

  /** Posts with a reading at 24 hours, which later grew tenfold. */
  function pastAt24(likes: readonly number[]): {
    history: ComparablePost[];
    readings: Map<string, ReturnType<typeof readingAt>[]>;
  } {
    const history = historyOf(likes.map((count) => count * 10));
    const readings = new Map(
      history.map((post, i) => [post.key, [readingAt((post.publishedAt ?? 0) + DAY, { likes: likes[i] ?? 0 })]]),
    );
    return { history, readings };
  }

  it('is compared at 24 hours through the readings, not with what old posts have today', () => {
    const { history, readings } = pastAt24(TWELVE);
    readings.set('subject', [readingAt(published + DAY, { likes: 65 })]);
    const usual = found(usualFor(young(), history, options({ readings })));
    expect(usual).toMatchObject({
      age: '24h',
      value: { low: 65, high: 65 },
      expected: { low: 65, high: 65 },
      symbol: 'usual',
    });
  });

  it('is too early before a day has passed', () => {
    const { history, readings } = pastAt24(TWELVE);
    const fresh = postOf('subject', NOW - 23 * HOUR, { lastReadAt: NOW });
    expect(usualFor(fresh, history, options({ readings }))).toEqual({ kind: 'too-early', judgedAtHours: 24 });
  });

  it('has no verdict without a reading near that age', () => {
    const { history, readings } = pastAt24(TWELVE);
    expect(usualFor(young(published + 5 * HOUR), history, options({ readings }))).toEqual({
      kind: 'no-reading',
      age: '24h',
    });
  });

  it('counts as few posts those of which no reading at that age exists', () => {
    const readings: ReadingsByPost = new Map([['subject', [readingAt(published + DAY, { likes: 65 })]]]);
    const usual = usualFor(young(), historyOf(TWELVE), options({ readings }));
    expect(usual).toMatchObject({ kind: 'too-few', n: 0, age: '24h', leftOut: { unknown: 12 } });
  });

  it('is judged at 7 days where counts grow for weeks, else at 24 hours', () => {
    const eightDays = (counts: Counts): ComparablePost =>
      postOf('subject', NOW - 8 * DAY, { counts, lastReadAt: NOW - 7 * DAY });
    const { history, readings } = pastAt24(TWELVE);
    expect(usualFor(eightDays({ likes: 65 }), history, options({ readings, matureAfterDays: 28 }))).toMatchObject({
      kind: 'usual',
      age: '24h',
    });
    readings.set('subject', [readingAt(NOW - DAY, { likes: 80 })]);
    expect(usualFor(eightDays({ likes: 65 }), history, options({ readings, matureAfterDays: 28 }))).toMatchObject({
      age: '7d',
    });
  });

  it('cannot be placed at an age when only the day of publishing is known', () => {
    const { history, readings } = pastAt24(TWELVE);
    const vague = postOf('subject', published, { publishedAtPrecision: 'day', lastReadAt: NOW });
    expect(usualFor(vague, history, options({ readings }))).toEqual({ kind: 'no-reading', age: '24h' });
  });

  it('is not compared with bounds that say next to nothing', () => {
    const history = historyOf(TWELVE);
    const readings = new Map(
      history.map((post) => [post.key, [readingAt((post.publishedAt ?? 0) + HOUR, { likes: 1 })]]),
    );
    readings.set('subject', [readingAt(published + DAY, { likes: 65 })]);
    expect(usualFor(young(), history, options({ readings }))).toMatchObject({ kind: 'too-few', n: 0 });
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['promoted', subject({ likes: 1 }, { isPromoted: true })],
    ['no-time', subject({ likes: 1 }, { publishedAt: null })],
    ['no-time', subject({ likes: 1 }, { publishedAtPrecision: 'unknown' })],
    ['no-value', subject({ impressions: 1 })],
  ] as const)('says why: %s', (reason, post) => {
    expect(usualFor(post, historyOf(TWELVE), options())).toEqual({ kind: 'unknown', reason });
  });
});

describe('usualCandidates', () => {
  it('names all posts whose readings usualFor looks at', () => {
    const others = Array.from({ length: 500 }, (_, i) =>
      postOf(`h${i}`, NOW - (6 + i) * DAY, { format: i % 5 === 0 ? 'video' : 'image', counts: { likes: i } }),
    );
    const post = postOf('subject', NOW - 30 * HOUR, { format: 'video', lastReadAt: NOW });
    const all = new Map(
      [post, ...others].map((each) => [each.key, [readingAt((each.publishedAt ?? 0) + DAY, { likes: 40 })]]),
    );
    const wanted = new Set([post, ...usualCandidates(post, others)].map((each) => each.key));
    const some = new Map([...all].filter(([key]) => wanted.has(key)));
    expect(usualFor(post, others, options({ readings: some }))).toEqual(
      usualFor(post, others, options({ readings: all })),
    );
    expect(wanted.size).toBeLessThanOrEqual(401);
  });
});
