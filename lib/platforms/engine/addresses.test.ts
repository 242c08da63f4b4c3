import { describe, expect, it } from 'vitest';
import { site } from '@/tests/support/made-up-site';
import { linkOf, matchesPattern, matchRoute, permalinkOf, readablePath } from './addresses';

const fits = (pattern: string, address: string): boolean => matchesPattern(pattern, new URL(address));

describe('match patterns', () => {
  it.each([
    ['https://x.com/*', 'https://x.com/'],
    ['https://x.com/*', 'https://X.com/acme?y=1#z'],
    ['https://*.linkedin.com/*', 'https://www.linkedin.com/feed/'],
    ['https://*.linkedin.com/*', 'https://linkedin.com/feed/'],
    ['https://*.linkedin.com/*', 'https://a.b.linkedin.com/'],
  ])('%s takes %s', (pattern, address) => {
    expect(fits(pattern, address)).toBe(true);
  });

  it.each([
    ['https://x.com/*', 'https://evilx.com/'],
    ['https://x.com/*', 'https://x.com.evil.example/'],
    ['https://x.com/*', 'https://evil.example/x.com/'],
    ['https://x.com/*', 'https://x.com@evil.example/'],
    ['https://x.com/*', 'http://x.com/'],
    ['https://x.com/*', 'https://x.com:8443/'],
    ['https://x.com/*', 'https://www.x.com/'],
    ['https://*.linkedin.com/*', 'https://evillinkedin.com/'],
    ['https://*.linkedin.com/*', 'https://linkedin.com.evil.example/'],
    ['x.com', 'https://x.com/'],
  ])('%s leaves %s', (pattern, address) => {
    expect(fits(pattern, address)).toBe(false);
  });
});

describe('paths', () => {
  it('are readable, part by part', () => {
    expect(readablePath(new URL('https://x.example/in/jos%C3%A9/urn%3Ali%3A7'))).toBe('/in/josé/urn:li:7');
  });

  it('keep an escaped slash and a stray percent sign as they stand', () => {
    expect(readablePath(new URL('https://x.example/a%2Fb/50%/c'))).toBe('/a%2Fb/50%/c');
  });
});

describe('routes', () => {
  it('tell whose page it is and which post', () => {
    expect(matchRoute(site(), new URL('https://notes.example/@an%C3%A1/42?x=1'))).toEqual({
      name: 'post',
      handle: 'aná',
      id: '42',
      posts: true,
    });
  });

  it('fit nothing that is not described', () => {
    expect(matchRoute(site(), new URL('https://notes.example/about'))).toBeNull();
  });
});

describe('permalinks', () => {
  const page = new URL('https://notes.example/home');

  it('become absolute and lose their fragment', () => {
    expect(permalinkOf('/@ana/1#reply', site(), page)).toBe('https://notes.example/@ana/1');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://notes.example/@ana/1',
    'https://evil.example/@ana/1',
    '//evil.example/@ana/1',
    'https://user@notes.example/@ana/1',
    'https://[',
    `/${'a'.repeat(600)}`,
  ])('are not %s', (address) => {
    expect(permalinkOf(address, site(), page)).toBeNull();
  });

  it('stay on the server where a platform has no hosts of its own', () => {
    const anywhere = site({ hosts: [] });
    expect(permalinkOf('/@ana/1', anywhere, page)).toBe('https://notes.example/@ana/1');
    expect(permalinkOf('https://other.example/@ana/1', anywhere, page)).toBeNull();
  });
});

describe('links', () => {
  it('lead anywhere on the web, and nowhere else', () => {
    const page = new URL('https://notes.example/home');
    expect(linkOf('http://elsewhere.example/a', page)).toBe('http://elsewhere.example/a');
    expect(linkOf('javascript:alert(1)', page)).toBeNull();
    expect(linkOf(`https://elsewhere.example/${'a'.repeat(2_000)}`, page)).toBeNull();
  });
});
