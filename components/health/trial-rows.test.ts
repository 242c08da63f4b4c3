import { describe, expect, it } from 'vitest';
import type { Trial } from '@/lib/messaging/patch-schemas';
import { trialResult } from './trial-rows';

const trial = (...likes: (string | null)[]): Trial => ({
  found: likes.length,
  identified: likes.length,
  account: {},
  posts: likes.map((raw, index) => ({
    id: String(index),
    handle: 'fern',
    publishedAt: null,
    permalink: null,
    metrics: raw === null ? {} : { likes: raw },
  })),
});

describe('a trial of a repair', () => {
  it('shows what is read with it and was not, and nothing that stays as it is', () => {
    const { rows, changed } = trialResult({ before: trial(null, null, null), after: trial('12', '1.2K', null) });
    expect(rows).toEqual([
      { field: 'likes', before: { read: 0, values: [] }, after: { read: 2, values: ['12', '1.2K'] } },
    ]);
    expect(changed).toBe(0);
  });

  it('counts values that would become others', () => {
    expect(trialResult({ before: trial('12', '7'), after: trial('12', '8') })).toMatchObject({ changed: 1 });
  });

  it('says that nothing changes', () => {
    expect(trialResult({ before: trial('12'), after: trial('12') }).rows).toEqual([]);
  });

  it('shows a field that is read on as many posts, but on other ones', () => {
    expect(trialResult({ before: trial('12', null), after: trial(null, '12') }).rows).toHaveLength(1);
  });
});
