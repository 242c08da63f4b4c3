import { describe, expect, it } from 'vitest';
import { selectorFault } from './selector-reach';

describe('a selector from a file', () => {
  it.each([
    '*',
    'div',
    'body',
    'html',
    'div > *',
    'span span',
    '[class]',
    '[class*="a"]',
    ':not(.x)',
    ':is(div, [data-like])',
    'article, div',
    'article body',
    ':nth-child(1)',
  ])('is vague where it may match nearly anything: %s', (css) => {
    expect(selectorFault(css, 'part')).toBe('vague');
  });

  it.each(['', 'div[', '::before', 'a:visited', 'a:hover', ':root', 'div || a', ':has(a):has(b):has(c)'])(
    'is invalid: %s',
    (css) => {
      expect(selectorFault(css, 'part')).toBe('invalid');
    },
  );

  it.each(['input[name="password"]', 'form textarea', 'script#state', 'article template', 'meta[name="token"]'])(
    'points at what no page shows: %s',
    (css) => {
      expect(selectorFault(css, 'part')).toBe('hidden');
    },
  );

  it.each(['[data-testid="like"]', 'time', 'a[href*="/status/"]', '.likes > span', 'shreddit-post', 'div:has(> time)'])(
    'means something in particular: %s',
    (css) => {
      expect(selectorFault(css, 'part')).toBeNull();
    },
  );

  it('says where posts are by the element itself or its parent, not by something far above', () => {
    expect(selectorFault('[role="feed"] div', 'post')).toBe('vague');
    expect(selectorFault('[role="feed"] > div', 'post')).toBeNull();
    expect(selectorFault('article', 'post')).toBeNull();
  });
});
