import { describe, expect, it } from 'vitest';
import { exactly } from '@/lib/domain/measured';
import type { PostDraft } from '@/lib/domain/reading';
import { x } from '../x';
import { healthOf } from './health';

const likes = (source: number, disputed = false): PostDraft['metrics'] => ({
  likes: { ...exactly(3), source, ...(disputed ? { disputed: true as const } : {}) },
});

const draft = (metrics: PostDraft['metrics'], expected: readonly string[]): PostDraft => ({
  id: '1',
  permalink: null,
  author: { handle: null, name: null },
  publishedAt: null,
  publishedAtPrecision: 'unknown',
  format: null,
  text: null,
  hashtags: [],
  mentions: [],
  links: [],
  isRepost: false,
  isReply: false,
  isPromoted: false,
  isPinned: false,
  metrics,
  sources: { author: 0 },
  expected,
});

describe('health of a page', () => {
  it('counts for each number who showed it, where, and who should have', () => {
    const posts = [
      draft(likes(0), ['likes']),
      draft(likes(1, true), ['likes']),
      draft(likes(1), []),
      draft({}, ['likes']),
    ];
    expect(healthOf(x, 9, posts)).toMatchObject({
      found: 9,
      identified: 4,
      fields: {
        likes: { read: 3, source: 1, disputed: 1, expected: 3 },
        comments: { read: 0, source: null, disputed: 0, expected: 0 },
        author: { read: 4, source: 0 },
        publishedAt: { read: 0, source: null },
      },
    });
  });
});
