import { describe, expect, it } from 'vitest';
import { MADE_UP_NOW, madeUpAccount } from './made-up-account';
import { type AccountScore, scoreAccount } from './score-account';

const question = (posts: number, effect: number, seed: number) => ({
  posts: madeUpAccount({ posts, effect, seed }),
  zone: 'UTC',
  now: MADE_UP_NOW,
  days: 365,
});

const scores = (effect: number): AccountScore[] =>
  Array.from({ length: 20 }, (_, seed) => scoreAccount(question(300, effect, seed)) ?? []).flat();

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Hundreds of thousands of shuffles take a busy machine some seconds. */
const PATIENCE = 60_000;

describe('best times of made-up accounts', { timeout: PATIENCE }, () => {
  it('give intervals that hold the later means in about 90 % of all hours', () => {
    const found = [...scores(0), ...scores(1)];
    const share = sum(found.map(({ covered }) => covered)) / sum(found.map(({ compared }) => compared));
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(0.95);
  });

  it('value hours better than plain means do, where there is something to find', () => {
    const found = scores(1);
    expect(sum(found.map(({ fifth }) => fifth))).toBeGreaterThan(sum(found.map(({ rawFifth }) => rawFifth)));
  });

  it('need posts to learn from and posts to compare', () => {
    expect(scoreAccount(question(14, 1, 1))).toBeNull();
  });
});

it('the same truth makes the same account', () => {
  expect(madeUpAccount({ posts: 50, effect: 0.25, seed: 3 })).toEqual(
    madeUpAccount({ posts: 50, effect: 0.25, seed: 3 }),
  );
});
