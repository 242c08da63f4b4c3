import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, metricsOf, readRounded, readingAt } from '@/tests/support/comparable-posts';
import { KEEP_EVERY, shouldKeep, thin } from './snapshot-policy';

const T = Date.UTC(2026, 0, 1, 12);

describe('shouldKeep', () => {
  const before = readingAt(T, { likes: 10, comments: 2 });

  it('keeps the first look', () => {
    expect(shouldKeep(null, metricsOf({ likes: 0 }), T)).toBe(true);
  });

  it('keeps a change, up or down, and a metric that appears', () => {
    expect(shouldKeep(before, metricsOf({ likes: 11 }), T + 1)).toBe(true);
    expect(shouldKeep(before, metricsOf({ likes: 9 }), T + 1)).toBe(true);
    expect(shouldKeep(before, metricsOf({ likes: 10, saves: 0 }), T + 1)).toBe(true);
  });

  it('keeps a number that became more exact', () => {
    const rounded = readingAt(T, { likes: readRounded(1200) });
    expect(shouldKeep(rounded, metricsOf({ likes: 1200 }), T + 1)).toBe(true);
  });

  it('drops a repetition and a poorer look, until six hours have passed', () => {
    expect(shouldKeep(before, metricsOf({ likes: 10 }), T + KEEP_EVERY - 1)).toBe(false);
    expect(shouldKeep(before, metricsOf({ likes: 10 }), T + KEEP_EVERY)).toBe(true);
  });

  it('never keeps a look without numbers', () => {
    expect(shouldKeep(null, {}, T)).toBe(false);
    expect(shouldKeep(before, {}, T + DAY)).toBe(false);
  });
});

describe('thin', () => {
  const readings = fc
    .uniqueArray(fc.nat(400 * 24), { maxLength: 60 })
    .map((hours) => hours.map((hour) => ({ readAt: T + hour * HOUR })));
  const moment = fc.nat(600 * 24).map((hours) => T + hours * HOUR);
  const published = fc.option(fc.nat(48).map((hours) => T - hours * HOUR));

  it('keeps the first, the last, the order and everything young', () => {
    fc.assert(
      fc.property(readings, moment, published, (all, now, publishedAt) => {
        const times = thin(all, now, publishedAt).map((reading) => reading.readAt);
        const sorted = all.map((reading) => reading.readAt).sort((a, b) => a - b);
        expect(times).toEqual(sorted.filter((time) => times.includes(time)));
        expect(times[0]).toBe(sorted[0]);
        expect(times.at(-1)).toBe(sorted.at(-1));
        expect(times).toEqual(expect.arrayContaining(sorted.filter((time) => time > now - 90 * DAY)));
      }),
    );
  });

  it('leaves every day with at least one old reading, and at most one besides first, last and comparison ages', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const now = T + 1000 * DAY;
        const kept = thin(all, now, null);
        const days = (list: readonly { readAt: number }[]): number[] =>
          list.map(({ readAt }) => Math.floor(readAt / DAY));
        expect(new Set(days(kept))).toEqual(new Set(days(all)));
        expect(kept.length).toBeLessThanOrEqual(new Set(days(all)).size + 2);
      }),
    );
  });

  it('does the same in one go as in two, also at different times', () => {
    fc.assert(
      fc.property(readings, moment, moment, published, (all, a, b, publishedAt) => {
        const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
        expect(thin(thin(all, earlier, publishedAt), later, publishedAt)).toEqual(thin(all, later, publishedAt));
      }),
    );
  });

  it('keeps what a later post will be compared with: the readings at 1 h, 24 h, 7 d and 28 d', () => {
    const ages = [0.5, 1, 2, 3, 23, 24, 25, 26, 167, 168, 169, 671, 672, 673, 700];
    const kept = thin(
      ages.map((hours) => ({ readAt: T + hours * HOUR })),
      T + 400 * DAY,
      T,
    );
    const left = kept.map((reading) => (reading.readAt - T) / HOUR);
    expect(left).toEqual(expect.arrayContaining([1, 24, 168, 672]));
    expect(left).not.toContain(2);
  });
});
