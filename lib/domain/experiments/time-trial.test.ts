import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../age';
import type { BestTimePost } from '../best-times/timed-posts';
import { type TimeTrial, TRIAL_POSTS, trialState } from './time-trial';

/** A Monday. */
const START = Date.UTC(2026, 0, 5);
const trial: TimeTrial = {
  startedAt: START,
  weekdays: [1],
  from: 8,
  to: 10,
  zone: 'UTC',
  metric: 'engagements',
  reason: 'uncertain',
  stoppedAt: null,
};

const post = (
  id: string,
  publishedAt: number,
  value: number | null,
  over: Partial<BestTimePost> = {},
): BestTimePost => ({
  id,
  publishedAt,
  format: 'image',
  value: value === null ? null : { low: value, high: value },
  isOwnOriginal: true,
  isMature: true,
  ...over,
});

/** One post on Monday 15:00 and one on Tuesday 08:30 of each week. */
function weeks(count: number, inside: (week: number) => number, usual: (week: number) => number): BestTimePost[] {
  return Array.from({ length: count }, (_, week) => [
    post(`usual ${week}`, START + week * 7 * DAY + 15 * HOUR, usual(week)),
    post(`inside ${week}`, START + week * 7 * DAY + DAY + 8.5 * HOUR, inside(week)),
  ]).flat();
}

const wobble = (week: number): number => [0, 4, -3, 2, -4, 1, 3][week % 7] ?? 0;
const LATER = START + 60 * DAY;

describe('trialState', () => {
  it('goes on until six posts in the window can be compared', () => {
    const state = trialState(
      trial,
      weeks(
        3,
        () => 200,
        () => 100,
      ),
      START + 21 * DAY,
    );
    expect(state).toMatchObject({ verdict: null, size: null });
    expect(state.posts).toEqual(['inside 0', 'inside 1', 'inside 2']);
    expect(state.pairs.map(({ usual }) => usual)).toEqual(['usual 0', 'usual 1', 'usual 2']);
  });

  it.each([
    ['better', 300],
    ['worse', 40],
    ['no difference seen', 101],
  ] as const)('says %s for posts of about %d against 100', (verdict, value) => {
    const posts = weeks(
      6,
      (week) => value + wobble(week),
      (week) => 100 + wobble(week + 3),
    );
    const state = trialState(trial, posts, LATER);
    expect(state.verdict).toBe(verdict);
    expect(state.pairs).toHaveLength(TRIAL_POSTS);
  });

  it('does not change its verdict with later posts', () => {
    const six = weeks(
      6,
      (week) => 300 + wobble(week),
      (week) => 100 + wobble(week),
    );
    const more = [
      ...six,
      ...weeks(
        9,
        () => 1,
        () => 900,
      ).slice(12),
    ];
    expect(trialState(trial, more, LATER).size).toEqual(trialState(trial, six, LATER).size);
  });

  it('is too few when it was ended with fewer than five pairs', () => {
    const posts = weeks(
      6,
      () => 300,
      () => 100,
    );
    const state = trialState({ ...trial, stoppedAt: START + 20 * DAY }, posts, LATER);
    expect(state).toMatchObject({ verdict: 'too few', size: null });
    expect(state.pairs).toHaveLength(3);
  });

  it('ends by itself after twelve weeks', () => {
    const posts = weeks(
      2,
      () => 300,
      () => 100,
    );
    expect(trialState(trial, posts, START + 83 * DAY).verdict).toBeNull();
    expect(trialState(trial, posts, START + 84 * DAY).verdict).toBe('too few');
  });

  it('pairs posts of the same format, and leaves out what is young, unknown, a reply or before the start', () => {
    const tuesday = (week: number): number => START + week * 7 * DAY + DAY + 9 * HOUR;
    const posts = [
      post('usual video', START - DAY, 100, { format: 'video' }),
      post('before', tuesday(-1), 200),
      post('image', tuesday(0), 200),
      post('video', tuesday(1), 200, { format: 'video' }),
      post('young', tuesday(2), 200, { format: 'video', isMature: false }),
      post('unknown', tuesday(3), null, { format: 'video' }),
      post('reply', tuesday(4), 200, { format: 'video', isOwnOriginal: false }),
    ];
    const state = trialState(trial, posts, LATER);
    expect(state.pairs).toEqual([{ trial: 'video', usual: 'usual video' }]);
    expect(state.posts).toEqual(['image', 'video', 'young', 'unknown']);
  });

  it('follows the clock of its zone over its change', () => {
    const berlin = { ...trial, zone: 'Europe/Berlin', weekdays: [6], from: 8, to: 9, startedAt: Date.UTC(2026, 2, 1) };
    const posts = [
      post('winter', Date.parse('2026-03-22T07:30:00Z'), 1),
      post('summer', Date.parse('2026-03-29T06:30:00Z'), 1),
      post('too late', Date.parse('2026-03-29T07:30:00Z'), 1),
    ];
    expect(trialState(berlin, posts, Date.UTC(2026, 3, 1)).posts).toEqual(['winter', 'summer']);
  });

  it('sees no difference where rounding alone could make one', () => {
    const wide = (value: number): Partial<BestTimePost> => ({ value: { low: value / 2, high: value * 2 } });
    const posts = weeks(
      6,
      (week) => 160 + wobble(week),
      (week) => 100 + wobble(week + 2),
    );
    expect(trialState(trial, posts, LATER).verdict).toBe('better');
    const rounded = posts.map((each) => ({ ...each, ...wide(each.value?.low ?? 0) }));
    expect(trialState(trial, rounded, LATER).verdict).toBe('no difference seen');
  });
});
