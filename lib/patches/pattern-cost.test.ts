import { describe, expect, it } from 'vitest';
import { isCheap } from './pattern-cost';

describe('an expression from a file', () => {
  it.each([
    '(a+)+$',
    '(a*)*b',
    '(a|a)*$',
    '(a|ab)+c',
    '(\\s+\\w+)*y',
    '(?:a?){30}b',
    'a*a*b',
    'a*b?a*c',
    '(.*)(.*)x',
    '((?:x+))+',
    '(\\d+)\\1',
    '(?<n>\\d+)\\k<n>',
    'x{5000}',
    'x{2,}y{2,}',
    '.*a.*b.*c',
    'a*aa*b',
    'a*[a-c]A+b',
    '^a*aa*aa*b',
    '^b|a*aa*b',
    '(?:a+b?)aa+c',
    '\\w+\\d\\w+!',
    'a+b+c+d+e+f+g+h+',
    'a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?b',
    '[ab]{0,100}[ab]{0,100}[ab]{0,100}b',
    '(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)b',
    '\\p{L}{0,100}\\w+?b$',
    '\\w*(?=\\w*!)x',
    '\\D{0,100}(?=[^]{3}(?=\\w*!))',
    '\\w*(?:\\w{0,100}!)',
    '(unclosed',
    'closed)',
  ])('is refused where it could take forever: %s', (source) => {
    expect(isCheap(source)).toBe(false);
  });

  it('is read by its flags: with u, a class leaves out all digits, and another loop begins where it ends', () => {
    const source = '^[^\\p{L}\\p{Nd}]{0,20}(\\p{Nd}[\\p{Nd}.,]{0,20}\\P{Nd}{0,80})$';
    expect(isCheap(source, 'u')).toBe(true);
    expect(isCheap(source)).toBe(false);
  });

  it.each([
    '^/(\\w{1,20})/status/(\\d{1,20})(?:/|$)',
    '(?<value>\\p{Nd}+)',
    '(?:likes?|reactions?)',
    '(?<value>[\\d.,]+[KM]?) likes',
    '^@?([a-z0-9_.-]+)$',
    '(?:[.,]\\d{3})+',
    '^(?!i/)[^/]+$',
    '(?<=by )[^,]{1,40}',
    '\\d+',
    '.*\\p{Nd}.*',
    '^[^\\p{Nd}•·]*\\p{L}[^\\p{Nd}•·]*$',
    '^/groups/[^/]+/(?:posts|permalink)/\\d+/?$',
    '(?<value>\\d+) of (?<all>\\d+)',
    '',
  ])('passes where it cannot: %s', (source) => {
    expect(isCheap(source)).toBe(true);
  });
});
