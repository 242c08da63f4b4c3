import { describe, expect, it } from 'vitest';
import { pageOf } from '@/tests/support/made-up-site';
import { allHosts } from './hosts';
import { platformById, platformFor, platforms } from './registry';

const platformOf = (address: string, body = ''): string | null =>
  platformFor(new URL(address), pageOf(body))?.id ?? null;
const MASTODON = '<div id="mastodon" data-props="{}"></div>';

describe('the platform of a page', () => {
  it.each([
    ['https://x.com/acme', 'x'],
    ['https://twitter.com/acme', 'x'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://uk.linkedin.com/company/acme', 'linkedin'],
  ])('%s is known by its host: %s', (address, id) => {
    expect(platformOf(address)).toBe(id);
  });

  it('is known by a mark on the page where any host may be it', () => {
    expect(platformOf('https://social.example/@ana', MASTODON)).toBe('mastodon');
    expect(platformOf('https://social.example/@ana')).toBeNull();
  });

  it('is not what a page on a known host claims to be', () => {
    expect(platformOf('https://x.com/acme', MASTODON)).toBe('x');
  });

  it.each(['https://x.com.evil.example/', 'https://evil.example/?u=x.com', 'http://x.com/', 'https://notx.com/'])(
    'is none for %s',
    (address) => {
      expect(platformOf(address)).toBeNull();
    },
  );

  it('is none on a page that came over an open line', () => {
    expect(platformOf('http://social.example/', MASTODON)).toBeNull();
  });
});

describe('the registry', () => {
  it('knows each platform by its id', () => {
    for (const platform of platforms) expect(platformById(platform.id)).toBe(platform);
    expect(platformById('constructor')).toBeNull();
  });

  it('knows a site without a platform by its host, and never a site of ours', () => {
    const site = platformById('moss.example');
    expect(site).toMatchObject({ id: 'moss.example', hosts: ['https://moss.example/*'], layouts: [] });
    for (const id of ['x.com', 'www.reddit.com', 'de.linkedin.com', 'moss', 'moss.example/a', 'Moss.example']) {
      expect(platformById(id)).toBeNull();
    }
  });

  it('has the hosts that the build asks for', () => {
    expect(allHosts).toEqual(platforms.flatMap(({ hosts }) => hosts));
  });
});
