import { describe, expect, it } from 'vitest';
import { extract, LONGEST_FOREIGN_INPUT } from './patterns';

describe('a pattern', () => {
  it('gives the group named value, else the first group, else the whole match', () => {
    expect(extract({ source: '(\\d+) of (?<value>\\d+)' }, '3 of 12')).toBe('12');
    expect(extract({ source: '(\\d+) likes' }, '12 likes')).toBe('12');
    expect(extract({ source: '\\d+' }, '12 likes')).toBe('12');
    expect(extract({ source: 'x' }, '12 likes')).toBeNull();
  });

  it('from a file says nothing of a long text, where a part of it could say something else', () => {
    const pattern = { source: '\\d+$', isForeign: true } as const;
    const longest = `${'-'.repeat(LONGEST_FOREIGN_INPUT - 2)}12`;
    expect(extract(pattern, longest)).toBe('12');
    expect(extract(pattern, `${longest}34`)).toBeNull();
    expect(extract({ source: '\\d+$' }, `${longest}34`)).toBe('1234');
  });

  it('reads what a page embeds, however long', () => {
    expect(extract({ source: '"version":"([^"]+)"' }, `${'x'.repeat(400_000)}"version":"4.3"`)).toBe('4.3');
  });
});
