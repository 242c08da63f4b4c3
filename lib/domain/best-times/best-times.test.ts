import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../age';
import { seededRandom } from '../seeded-random';
import { bestTimes } from './best-times';
import { type BestTimePost, clockOf } from './timed-posts';
import { windowsOf } from './windows';

const START = Date.UTC(2026, 0, 5);

/** Three posts a day at scattered hours; those between 17 and 20 h get `advantage` in log units. */
function account(posts: number, advantage: number, seed: number): BestTimePost[] {
  const random = seededRandom(seed);
  return Array.from({ length: posts }, (_, index) => {
    const hour = Math.floor(random() * 24);
    const noise = random() + random() + random() - 1.5;
    const log = 6 + noise + (hour >= 17 && hour < 20 ? advantage : 0);
    const value = Math.round(Math.exp(log));
    return {
      id: String(index),
      publishedAt: START + Math.floor(index / 3) * DAY + hour * HOUR,
      format: index % 4 === 0 ? 'video' : 'image',
      value: { low: value, high: value },
      isOwnOriginal: true,
      isMature: true,
    };
  });
}

const ask = (posts: readonly BestTimePost[], seed = 1) =>
  bestTimes({ posts, zone: 'UTC', now: START + 365 * DAY, days: 365, seed });

describe('bestTimes', () => {
  it('finds a strong window and recommends hours inside it', () => {
    const { verdict, slots } = ask(account(400, 1, 7));
    expect(verdict).toBe('reliable');
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.every(({ hour, n }) => hour >= 16 && hour <= 20 && n >= 3)).toBe(true);
  });

  it('says it one word weaker when the later posts contradict it', () => {
    const early = account(560, 2, 7).slice(0, 420);
    const late = account(560, -1.5, 7).slice(420);
    const { verdict, p, backTest } = ask([...early, ...late]);
    expect(p).toBeLessThanOrEqual(0.01);
    expect(backTest?.high).toBeLessThan(0);
    expect(verdict).toBe('hint');
  });

  it('recommends nothing and says how many posts are missing below a hundred', () => {
    const result = ask(account(80, 1, 7));
    expect(result).toMatchObject({ verdict: 'not enough posts', used: 70, missingPosts: 30, p: null, slots: [] });
  });

  it('does not depend on the order of the input', () => {
    const posts = account(120, 0.5, 3);
    const expected = ask(posts);
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        expect(ask(shuffled)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('leaves unknown values out instead of counting them as zero', () => {
    const posts = account(150, 0.5, 3);
    const [first] = posts;
    const unknown = Array.from({ length: 50 }, (_, index) => ({
      id: `unknown ${index}`,
      publishedAt: (first?.publishedAt ?? 0) + index * DAY,
      format: 'image',
      value: null,
      isOwnOriginal: true,
      isMature: true,
    }));
    expect({ ...ask([...posts, ...unknown]), given: 0 }).toEqual({ ...ask(posts), given: 0 });
  });

  it('hardly ever calls chance reliable', () => {
    const verdicts = Array.from({ length: 40 }, (_, seed) => ask(account(130, 0, seed + 100)).verdict);
    expect(verdicts.filter((verdict) => verdict === 'reliable').length).toBeLessThanOrEqual(2);
    expect(verdicts.filter((verdict) => verdict === 'hint').length).toBeLessThanOrEqual(6);
  });
});

describe('clockOf', () => {
  it('keeps the local hour on both sides of the changes of the clock', () => {
    const place = clockOf('Europe/Berlin');
    expect(place(Date.parse('2026-03-29T00:30:00Z')).slot).toBe(6 * 24 + 1);
    expect(place(Date.parse('2026-03-29T01:30:00Z')).slot).toBe(6 * 24 + 3);
    expect(place(Date.parse('2026-10-25T00:30:00Z')).slot).toBe(6 * 24 + 2);
    expect(place(Date.parse('2026-10-25T01:30:00Z')).slot).toBe(6 * 24 + 2);
    expect(place(Date.parse('2026-10-25T23:00:00Z')).slot).toBe(0);
  });
});

describe('windowsOf', () => {
  it('joins adjacent hours and then equal hours of adjacent days, not over midnight', () => {
    const slot = (weekday: number, hour: number) => ({ weekday, hour, n: 3, value: 0.1, low: 0, high: 0.2 });
    const windows = windowsOf([slot(1, 17), slot(1, 18), slot(2, 17), slot(2, 18), slot(2, 23), slot(3, 0)]);
    expect(windows.map(({ weekdays, from, to, n }) => ({ weekdays, from, to, n }))).toEqual([
      { weekdays: [1, 2], from: 17, to: 19, n: 12 },
      { weekdays: [2], from: 23, to: 24, n: 3 },
      { weekdays: [3], from: 0, to: 1, n: 3 },
    ]);
  });
});
