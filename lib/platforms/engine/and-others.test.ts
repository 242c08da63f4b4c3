import { describe, expect, it } from 'vitest';
import { contextOf, pageOf } from '@/tests/support/made-up-site';
import { andOthers } from './and-others';

function count(html: string, names?: string): string | null {
  const document = pageOf(html);
  const element = document.body;
  const args = names === undefined ? {} : { names };
  return andOthers({ text: element.textContent, element, root: element, context: contextOf(document), args });
}

describe('people named beside a number', () => {
  it.each([
    ['Ana and 52 others', '53'],
    ['Ana, Bo and 4 others', '6'],
    ['Ana et 1 autre', '2'],
    ['Ana и ещё 12 человек', '13'],
    ['Ana and 1,263 others', '1264'],
    ['アナ、ボー、他4人', '7'],
  ])('are added to it: %s', (text, expected) => {
    expect(count(text)).toBe(expected);
  });

  it('are counted by the elements that name them where there are any', () => {
    expect(count('<b>Ana, PhD</b>, <b>Bo</b> and 4 others', 'b')).toBe('6');
    expect(count('4 others', 'b')).toBeNull();
  });

  it.each(['Ana', '', 'Agent 47 and 12 others', '1.2K others and Ana 3'])('give no number: "%s"', (text) => {
    expect(count(text)).toBeNull();
  });
});
