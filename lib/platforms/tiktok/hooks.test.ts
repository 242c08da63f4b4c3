import { describe, expect, it } from 'vitest';
import { idTime } from './hooks';

const time = (text: string | null): string | null => idTime({ text, context: { now: Date.UTC(2026, 4, 1) } });

describe('the time in an id', () => {
  it('is the second at which the upload began', () => {
    expect(time('7630407974309069803')).toBe(String(Date.parse('2026-04-19T10:00:00Z')));
  });

  it.each([
    ['a short number', '12345'],
    ['a time before there was TikTok', '1000000000000000000'],
    ['a time that has not come yet', '9530407974309069803'],
    ['nothing', null],
  ])('is unknown for %s', (_what, id) => {
    expect(time(id)).toBeNull();
  });
});
