import { describe, expect, it } from 'vitest';
import { aDraft, HOUR, metrics, NOW, shown } from '@/tests/support/made-up';
import { Dedupe, SAME_IS_NEWS_AFTER } from './dedupe';

const post = aDraft({ metrics: metrics({ likes: 388, comments: 21 }) });

describe('Dedupe', () => {
  it('takes the first look as news and the same look again as none', () => {
    const dedupe = new Dedupe();
    expect(dedupe.isNews('x:1', post, NOW)).toBe(true);
    expect(dedupe.isNews('x:1', { ...post }, NOW + HOUR)).toBe(false);
    expect(dedupe.isNews('x:2', post, NOW + HOUR)).toBe(true);
  });

  it.each([
    ['one more like', aDraft({ metrics: metrics({ likes: 389, comments: 21 }) })],
    ['a number that is no longer there', aDraft({ metrics: metrics({ likes: 388 }) })],
    ['a number that was not there', aDraft({ metrics: metrics({ likes: 388, comments: 21, saves: 0 }) })],
    [
      'an exact number after a rounded one',
      aDraft({ metrics: { ...post.metrics, likes: { ...shown(388), low: 380 } } }),
    ],
    ['a contradiction', aDraft({ metrics: { ...post.metrics, likes: { ...shown(388), disputed: true } } })],
    ['an exact time', aDraft({ metrics: post.metrics, publishedAtPrecision: 'day' })],
  ])('takes %s as news', (_, changed) => {
    const dedupe = new Dedupe();
    dedupe.isNews('x:1', post, NOW);
    expect(dedupe.isNews('x:1', changed, NOW + 1)).toBe(true);
  });

  it('takes the same numbers as news when they have stood still for six hours, counted from what was sent', () => {
    const dedupe = new Dedupe();
    dedupe.isNews('x:1', post, NOW);
    expect(dedupe.isNews('x:1', post, NOW + SAME_IS_NEWS_AFTER - 1)).toBe(false);
    expect(dedupe.isNews('x:1', post, NOW + SAME_IS_NEWS_AFTER)).toBe(true);
    expect(dedupe.isNews('x:1', post, NOW + SAME_IS_NEWS_AFTER + 1)).toBe(false);
  });

  it('does not depend on the order in which numbers were read', () => {
    const dedupe = new Dedupe();
    dedupe.isNews('x:1', post, NOW);
    const { likes, comments } = post.metrics;
    expect(dedupe.isNews('x:1', { ...post, metrics: { comments, likes } as typeof post.metrics }, NOW)).toBe(false);
  });

  it('forgets the post that was looked at longest ago, and what did not arrive', () => {
    const dedupe = new Dedupe(2);
    dedupe.isNews('x:1', post, NOW);
    dedupe.isNews('x:2', post, NOW);
    dedupe.isNews('x:1', post, NOW);
    dedupe.isNews('x:3', post, NOW);
    expect(dedupe.isNews('x:1', post, NOW)).toBe(false);
    expect(dedupe.isNews('x:2', post, NOW)).toBe(true);
    dedupe.forget('x:2');
    expect(dedupe.isNews('x:2', post, NOW)).toBe(true);
  });
});
