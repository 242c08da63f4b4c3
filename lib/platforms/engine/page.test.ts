import { describe, expect, it } from 'vitest';
import { NOW, pageOf, postOf, site } from '@/tests/support/made-up-site';
import { pageContext } from './context';
import { readPage } from './page';

const read = (body: string, address = 'https://notes.example/@ana', platform = site()) =>
  readPage(pageOf(body), new URL(address), platform, NOW);

describe('a page', () => {
  it('says what it is, who is signed in and whose it is', () => {
    const header = `<i class="me">@me</i><header><b class="handle">@ana</b><b class="name">Ana</b><b class="followers">1.2K followers</b></header>`;
    expect(read(header + postOf())).toMatchObject({
      platform: 'notes',
      site: null,
      page: 'profile',
      lang: 'en',
      viewer: 'me',
      account: { handle: 'ana', name: 'Ana', metrics: { followers: { value: 1200, low: 1150, high: 1249 } } },
      wall: null,
      signsOfPosts: true,
    });
  });

  it('has no account while the header still shows the page before', () => {
    expect(read('<header><b class="handle">@bo</b><b class="followers">9</b></header>').account).toBeNull();
  });

  it('has no account while two places on it name different ones', () => {
    const twice = site({
      account: {
        on: ['profile'],
        handle: { sources: [{ in: 'url', match: { source: '^/@([^/]+)' } }, { css: 'header .handle' }] },
        name: { sources: [] },
        metrics: {},
      },
    });
    const header = (handle: string) => `<header><b class="handle">${handle}</b></header>`;
    expect(read(header('@bo'), 'https://notes.example/@ana', twice).account).toBeNull();
    expect(read(header('@Ana'), 'https://notes.example/@ana', twice).account?.handle).toBe('ana');
    expect(read('', 'https://notes.example/@ana', twice).account?.handle).toBe('ana');
  });

  it('has no account where the page belongs to none', () => {
    expect(read('<header><b class="handle">@ana</b></header>', 'https://notes.example/@ana/1').account).toBeNull();
    expect(read('<header><b class="handle">@ana</b></header>', 'https://notes.example/about').page).toBeNull();
  });

  it('takes an account for the one of the address when only its server or its name space is left out there', () => {
    const header = (handle: string) => `<header><b class="handle">${handle}</b></header>`;
    expect(read(header('@ana@notes.example')).account?.handle).toBe('ana@notes.example');
    expect(read(header('company/Ana')).account?.handle).toBe('company/Ana');
    expect(read(header('@anabel')).account).toBeNull();
  });

  it('reports a post that stands there twice once, at its first place, by its richer reading', () => {
    const { posts, health } = read(
      postOf({ id: '1', inside: '<i class="pin"></i>' }) +
        postOf({ id: '2' }) +
        postOf({ id: '1', inside: '<i class="likes">5</i>' }),
    );
    expect(posts.map(({ id }) => id)).toEqual(['1', '2']);
    expect(posts[0]).toMatchObject({ isPinned: true, metrics: { likes: { value: 5 } } });
    expect(health).toMatchObject({ found: 3, identified: 3 });
  });

  it('counts how each field fared, also of fields read nowhere', () => {
    const { health } = read(
      postOf({ id: '1', inside: '<i class="likes" data-count="5">9</i>' }) +
        postOf({ id: '2', inside: '<i class="likes">5</i>' }) +
        postOf({ id: '3', inside: '<i class="likes">7</i>' }) +
        '<article><div class="bar"></div></article>',
    );
    expect(health).toMatchObject({ found: 4, identified: 3 });
    expect(health.fields['likes']).toMatchObject({ read: 3, source: 1, disputed: 1 });
    expect(health.fields['comments']).toMatchObject({ read: 0, source: null, disputed: 0 });
    expect(health.fields['publishedAt']).toMatchObject({ read: 3, source: 0 });
    expect(health.fields['text']).toMatchObject({ read: 0, source: null });
  });

  it('stands behind a wall when both its signs are there', () => {
    expect(read('<div class="login"></div>', 'https://notes.example/home').wall).toBe('login');
    expect(read('<div class="login"></div>', 'https://notes.example/@ana').wall).toBeNull();
    expect(read('', 'https://notes.example/home').wall).toBeNull();
  });

  it('names the server where ids are only valid there', () => {
    expect(read('', 'https://notes.example/@ana', site({ ids: 'per-site' })).site).toBe('notes.example');
  });

  it('shows signs of posts even when none can be read', () => {
    expect(read('<article><time></time></article>')).toMatchObject({ posts: [], signsOfPosts: true });
    expect(read('<p></p>').signsOfPosts).toBe(false);
    const routes = site().routes.map((route) => ({ ...route, signs: 'table' }));
    const document = pageOf('<table></table>');
    expect(readPage(document, new URL('https://notes.example/@ana'), site({ routes }), NOW).signsOfPosts).toBe(true);
    expect(readPage(document, new URL('https://notes.example/'), site({ routes }), NOW).signsOfPosts).toBe(false);
  });
});

describe('the context of a page', () => {
  it('looks nothing up before it is asked', () => {
    const document = pageOf('');
    const asked: string[] = [];
    document.querySelector = (selector: string) => {
      asked.push(selector);
      return null;
    };
    const context = pageContext(document, new URL('https://notes.example/home'), site(), NOW);
    expect(asked).toEqual([]);
    expect(context.signsOfPosts).toBe(false);
    expect(context.signsOfPosts).toBe(false);
    expect(asked).toEqual(['article time']);
  });

  it('distrusts a language that is none', () => {
    const document = pageOf('');
    document.documentElement.lang = 'en"><script>';
    expect(pageContext(document, new URL('https://notes.example/'), site(), NOW).language).toBe('');
  });

  it.each([
    ['4.5.3', 'nearest'],
    ['4.6.0', 'down'],
    ['5.0.0', 'unknown'],
    ['', 'unknown'],
  ])('shortens by the rule of version "%s": %s', (version, rule) => {
    const versioned = site({
      rounding: 'unknown',
      roundingByVersion: {
        version: { css: 'meta', attr: 'content', match: { source: '^\\d.*' } },
        rules: [
          { match: { source: '^4\\.[0-5]\\.' }, rule: 'nearest' },
          { match: { source: '^4\\.' }, rule: 'down' },
        ],
      },
    });
    const document = pageOf(`<meta content="${version}">`);
    expect(pageContext(document, new URL('https://notes.example/'), versioned, NOW).rounding).toBe(rule);
  });
});
