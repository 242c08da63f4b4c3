import { describe, expect, it } from 'vitest';
import { idTime } from './hooks';

const time = (text: string | null): string | null => idTime({ text, context: { now: Date.UTC(2026, 4, 1) } });

describe('the time in an id', () => {
  it('is the second at which the upload began', () => {
    expect(time('7571863205253778710')).toBe(String(Date.parse('2025-11-12T15:36:23Z')));
  });

  it.each([
    ['a short number', '12345'],
    ['a time before there was TikTok', '1000000000000000000'],
    ['a time that has not come yet', '9571863205253778710'],
    ['nothing', null],
  ])('is unknown for %s', (_what, id) => {
    expect(time(id)).toBeNull();
  });
});
