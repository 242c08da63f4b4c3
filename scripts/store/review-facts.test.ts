import { describe, expect, it } from 'vitest';
import { REASON_LIMIT } from './limits';
import { HOST_REASONS, PERMISSIONS, SINGLE_PURPOSE } from './review-facts';

describe('what the stores are told', () => {
  it('fits into their forms', () => {
    const texts = [
      SINGLE_PURPOSE,
      ...PERMISSIONS.map(({ reason }) => reason),
      ...HOST_REASONS.map(({ reason }) => reason),
    ];
    expect(texts.filter((text) => text.length > REASON_LIMIT || text.length < 40)).toEqual([]);
  });

  it('names each permission once', () => {
    const names = PERMISSIONS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});
