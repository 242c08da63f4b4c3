import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagementBasis, engagementsOn } from './engagement-basis';

const post = (parts: Record<string, number>, told: number | null = null) => ({
  metrics: Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, { low: value, high: value }])),
  told,
});

describe('engagementBasis', () => {
  it('takes the parts that most posts know; a post that lacks one has no sum, one that knows more is cut down', () => {
    const posts = [
      post({ likes: 1, comments: 2 }),
      post({ likes: 3, comments: 4 }),
      post({ likes: 5, comments: 6, saves: 100 }),
      post({ likes: 7 }),
    ];
    const basis = engagementBasis(posts);
    expect(basis).toEqual(['likes', 'comments']);
    expect(basis && posts.map((each) => engagementsOn(each, basis)?.low ?? null)).toEqual([3, 7, 11, null]);
  });

  it('uses a sum that a table tells only where no part is known', () => {
    expect(engagementBasis([post({}, 9), post({}, 5), post({ likes: 1 }, 7)])).toBe('told');
    expect(engagementsOn(post({ likes: 1 }, 7), 'told')).toBeNull();
    expect(engagementsOn(post({}, 9), 'told')).toEqual({ low: 9, high: 9 });
    expect(engagementBasis([post({ likes: 1 }, 7)])).toEqual(['likes']);
  });

  it('is null when nothing is known, which is not zero', () => {
    expect(engagementBasis([post({}), post({ views: 5 })])).toBeNull();
    expect(engagementsOn(post({}), ['likes'])).toBeNull();
  });

  it('does not depend on the order of posts', () => {
    const parts = fc.dictionary(fc.constantFrom('likes', 'comments', 'shares', 'saves'), fc.nat(9));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (all) => {
        const posts = all.map((each) => post(each));
        expect(engagementBasis(posts.toReversed())).toEqual(engagementBasis(posts));
      }),
    );
  });
});
