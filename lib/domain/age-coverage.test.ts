import { describe, expect, it } from 'vitest';
import { aPost, DAY, HOUR, metrics, NOW } from '@/tests/support/made-up';
import { ageCoverage } from './age-coverage';

const post = (key: string, age: number) => aPost({ key, publishedAt: NOW - age, lastReadAt: NOW - age + HOUR });
const at = (age: number, readAt: number) => [{ readAt: NOW - age + readAt, metrics: metrics({ likes: 1 }) }];

describe('coverage at an age', () => {
  it('counts posts that have passed it, and those of them that were read then', () => {
    const posts = [post('read', 3 * DAY), post('missed', 3 * DAY), post('young', 5 * HOUR)];
    const readings = new Map([['read', at(3 * DAY, 25 * HOUR)]]);
    expect(ageCoverage(posts, readings, NOW)).toEqual([{ age: '24h', read: 1, of: 2, younger: 1 }]);
  });

  it('does not count a post as missed while its reading can still be made', () => {
    expect(ageCoverage([post('now', 25 * HOUR)], new Map(), NOW)).toEqual([]);
  });

  it('leaves out posts whose time is too vague', () => {
    expect(ageCoverage([{ ...post('vague', 3 * DAY), publishedAtPrecision: 'day' }], new Map(), NOW)).toEqual([]);
  });
});
