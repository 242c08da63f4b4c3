import { describe, expect, it } from 'vitest';
import { visibilityOn } from './visibility';

const SHOWN = {
  likes: { visibility: 'public' },
  comments: { visibility: 'public' },
  impressions: { visibility: 'owner' },
} as const;

describe('visibilityOn', () => {
  it.each([
    [['likes'], 'everybody'],
    [['engagements', 'followers'], 'everybody'],
    [['engagements', 'impressions'], 'author'],
    [['cost', 'impressions'], 'typed'],
    [['saves'], 'never'],
    [['cost', 'reach'], 'never'],
    [['passed_on', 'posts'], 'never'],
    [[], 'never'],
  ] as const)('of %j is %s', (names, visibility) => {
    expect(visibilityOn(names, SHOWN)).toBe(visibility);
  });
});
