import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, metricsOf, read, readRounded } from '@/tests/support/comparable-posts';
import { type Latest, NOTHING_KNOWN, fingerprint, mergeLatest } from './latest';
import { shortened } from './measured';
import type { PostMetrics } from './reading';

const T = Date.UTC(2026, 4, 1);
const MINUTE = 60_000;

interface Look {
  readonly readAt: number;
  readonly metrics: PostMetrics;
}

const mergeAll = (looks: readonly Look[], from: Latest = NOTHING_KNOWN): Latest =>
  looks.reduce((known, look) => mergeLatest(known, look.metrics, look.readAt), from);

/** Any looks at a post: exact and rounded numbers, gaps, moments that coincide, counts that fall. */
const value = fc.oneof(
  fc.nat(3000).map(read),
  fc.integer({ min: 10, max: 30 }).map((hundreds) => readRounded(hundreds * 100)),
  fc.nat(3000).map((count) => ({ ...read(count), disputed: true as const })),
);
const anyLook: fc.Arbitrary<Look> = fc.record({
  readAt: fc.integer({ min: 0, max: 40 }).map((step) => T + step * 7 * MINUTE),
  metrics: fc.record({ likes: value, comments: value, impressions: value }, { requiredKeys: [] }),
});

/** Looks at a counter that only grows, exact or shortened so that the truth is in the range. */
const growingLooks = fc
  .array(fc.tuple(fc.nat(90 * MINUTE), fc.nat(60), fc.boolean()), { maxLength: 12 })
  .map((steps) => {
    let [time, count] = [T, 1100];
    return steps.map(([later, more, exact]): Look => {
      time += later;
      count += more;
      const shown = shortened(Math.floor(count / 100) * 100, 100, 'down', '');
      return { readAt: time, metrics: { likes: exact ? read(count) : { ...shown, source: 1 } } };
    });
  });

describe('mergeLatest', () => {
  it('keeps the later value of each metric and when it was read', () => {
    const known = mergeAll([
      { readAt: T, metrics: metricsOf({ likes: 10, comments: 2 }) },
      { readAt: T + HOUR, metrics: metricsOf({ likes: 8 }) },
    ]);
    expect(known.latest.likes?.value).toBe(8);
    expect(known.latestReadAt).toEqual({ likes: T + HOUR, comments: T });
  });

  it('does not let a late arrival of an old look overwrite a newer one', () => {
    const known = mergeAll([
      { readAt: T + HOUR, metrics: metricsOf({ likes: 10 }) },
      { readAt: T, metrics: metricsOf({ likes: 4, saves: 1 }) },
    ]);
    expect(known.latest.likes?.value).toBe(10);
    expect(known.latest.saves?.value).toBe(1);
  });

  it('keeps an exact number against an abbreviation that fits, read within the hour before or after', () => {
    for (const apart of [-HOUR, -1, 1, HOUR]) {
      const known = mergeAll([
        { readAt: T, metrics: metricsOf({ likes: 1234 }) },
        { readAt: T + apart, metrics: metricsOf({ likes: readRounded(1200) }) },
      ]);
      expect(known.latest.likes).toEqual(read(1234));
      expect(known.latestReadAt.likes).toBe(T);
    }
  });

  it('follows the abbreviation once it contradicts the exact number or is over an hour younger', () => {
    for (const [shown, apart] of [
      [1400, 10 * MINUTE],
      [1200, HOUR + 1],
    ] as const) {
      const known = mergeAll([
        { readAt: T, metrics: metricsOf({ likes: 1234 }) },
        { readAt: T + apart, metrics: metricsOf({ likes: readRounded(shown) }) },
      ]);
      expect(known.latest.likes?.precision).toBe('rounded');
    }
  });

  it('gives a doubtful number no precedence over a later abbreviation', () => {
    const known = mergeAll([
      { readAt: T, metrics: { likes: { ...read(1234), disputed: true } } },
      { readAt: T + 1, metrics: metricsOf({ likes: readRounded(1200) }) },
    ]);
    expect(known.latest.likes?.precision).toBe('rounded');
  });

  it('loses no metric and invents no value, whatever is read in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 12 }), (looks) => {
        const known = mergeAll(looks);
        const seen = new Set(looks.flatMap((look) => Object.keys(look.metrics)));
        expect(new Set(Object.keys(known.latest))).toEqual(seen);
        for (const [metric, best] of Object.entries(known.latest)) {
          const readAt = known.latestReadAt[metric as 'likes'];
          const source = looks.find((look) => look.readAt === readAt && look.metrics[metric as 'likes'] === best);
          expect(source).toBeDefined();
        }
      }),
    );
  });

  it('changes nothing when a look is repeated', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 8 }), anyLook, (looks, look) => {
        const once = mergeAll([...looks, look]);
        expect(mergeAll([look], once)).toEqual(once);
      }),
    );
  });

  it('does not depend on the order of two looks', () => {
    fc.assert(
      fc.property(anyLook, anyLook, (a, b) => {
        expect(mergeAll([a, b])).toEqual(mergeAll([b, a]));
      }),
    );
  });

  it('does not depend on any order while a counter grows', () => {
    fc.assert(
      fc.property(growingLooks, fc.infiniteStream(fc.nat()), (looks, keys) => {
        const shuffled = looks
          .map((look) => ({ look, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ look }) => look);
        expect(mergeAll(shuffled)).toEqual(mergeAll(looks));
      }),
    );
  });
});

describe('fingerprint', () => {
  it('is equal for equal numbers, whatever text, place or order they come from', () => {
    const a: PostMetrics = { likes: { ...read(5), raw: '5 likes' }, saves: read(0) };
    const b: PostMetrics = { saves: read(0), likes: { ...read(5), source: 3 } };
    expect(fingerprint(a)).toBe(fingerprint(b));
  });

  it('differs when a number, its range, its doubt or its presence differs', () => {
    const all = [
      {},
      { likes: read(5) },
      { likes: read(6) },
      { comments: read(5) },
      { likes: read(5), comments: read(5) },
      { likes: { ...read(5), disputed: true as const } },
      { likes: readRounded(1200) },
      { likes: read(1200) },
    ].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });
});
