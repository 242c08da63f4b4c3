import { describe, expect, it } from 'vitest';
import { parsePage } from '@/scripts/saved-pages/open-page';
import type { PostDraft } from '@/lib/domain/reading';
import { readPage } from '../engine';
import { x } from '.';

const NOW = Date.UTC(2026, 0, 1);

interface Bar {
  readonly label: string | null;
  readonly reply: string;
  readonly repost: string;
  readonly like: string;
  readonly views?: string;
  readonly bookmark?: string;
  readonly published?: string;
}

/** A post with these labels, in the language of them. */
function read({ label, reply, repost, like, views, bookmark = 'Bookmark', published }: Bar): PostDraft {
  const attribute = (name: string, value: string | null): string =>
    value === null ? '' : `${name}="${value.replaceAll('"', '&quot;')}"`;
  const button = (id: string, text: string): string =>
    `<button data-testid="${id}" ${attribute('aria-label', text)}></button>`;
  const link =
    views === undefined
      ? ''
      : `<a href="/acme/status/1980000000000000000/analytics" ${attribute('aria-label', views)}></a>`;
  const html = `<html lang="en"><body><article data-testid="tweet">
    <a href="/acme/status/1980000000000000000"><time datetime="${published ?? '2025-10-19T19:55:51.000Z'}"></time></a>
    <div role="group" ${attribute('aria-label', label)}>${button('reply', reply)}${button('retweet', repost)}${button('like', like)}${link}${button('bookmark', bookmark)}</div>
    </article></body></html>`;
  const url = new URL('https://x.com/home');
  const [post] = readPage(parsePage(html, url), url, x, NOW).posts;
  if (post === undefined) throw new Error('no post');
  return post;
}

const values = ({ metrics }: PostDraft) => ({
  saves: metrics.saves?.value ?? null,
  impressions: metrics.impressions?.value ?? null,
});

const en = { reply: '20 Replies. Reply', repost: '140 reposts. Repost', like: '745 Likes. Like' };
const label = '20 replies, 140 reposts, 745 likes, 39 bookmarks, 78370 views';

describe('numbers that only the action bar names', () => {
  it('are bookmarks in a list and views on the page of a post', () => {
    expect(values(read({ ...en, label, views: '78370 views. View post analytics' }))).toEqual({
      saves: 39,
      impressions: 78370,
    });
    expect(values(read({ ...en, label, bookmark: '39 Bookmarks. Bookmark' }))).toEqual({
      saves: 39,
      impressions: 78370,
    });
  });

  it('are counted past the bare words of what the viewer has done', () => {
    const done = '20 replies, 140 reposts, Reposted, 745 likes, Liked, 39 bookmarks, Bookmarked, 78370 views';
    expect(values(read({ ...en, label: done, views: '78370 views. View post analytics' }))).toEqual({
      saves: 39,
      impressions: 78370,
    });
  });

  it.each([
    [
      'zh',
      '20 回复、140 次转帖、745 喜欢、39 书签、78370 次观看',
      '20 回复。回复',
      '140 次转帖。转帖',
      '745 喜欢次数。喜欢',
    ],
    [
      'ar',
      '20 ردود، 140 إعادة نشر، 745 إعجابًا، 39 علامات مرجعية، 78370 مشاهدة',
      '20 ردود. رد',
      '140 إعادة نشر. إعادة النشر',
      '745 إعجاب. إعجاب',
    ],
    [
      'el',
      '20 απαντήσεις, 140 αναδημοσιεύσεις, 745 επισημάνσεις "Μου αρέσει", 39 σελιδοδείκτες, 78370 προβολές',
      '20 απαντήσεις. Απάντηση',
      '140 αναδημοσιεύσεις. Αναδημοσίευση',
      '745 επισημάνσεις "Μου αρέσει". Μου αρέσει',
    ],
    [
      'ga',
      '20 20 freagra, 140 reposts, 745 745 Is maith liom, 39 bookmarks, 78370 78370 amharc',
      '20 20 Freagra. Freagra',
      '140 reposts. Repost',
      '745 745 Is maith liom. Tabhair is maith liom',
    ],
    [
      'fil',
      '20 mga reply, 140 na repost, 745 na like, 39 na bookmark, 78370 na view',
      '20 na Reply. Reply',
      '140 na repost. I-repost',
      '745 na Like. I-like',
    ],
  ])('need no words of the language: %s', (_language, label, reply, repost, like) => {
    expect(values(read({ label, reply, repost, like, bookmark: '39 x. y' }))).toEqual({
      saves: 39,
      impressions: 78370,
    });
  });

  it('skip what is zero', () => {
    const zero = { reply: '0 Replies. Reply', repost: '0 reposts. Repost', like: '0 Likes. Like' };
    expect(values(read({ ...zero, label: '9 views', views: '9 views. View post analytics' }))).toEqual({
      saves: null,
      impressions: 9,
    });
    expect(values(read({ ...zero, label: '3 bookmarks, 9 views', views: '9 views. View post analytics' }))).toEqual({
      saves: 3,
      impressions: 9,
    });
    expect(values(read({ ...zero, label: '9 views', bookmark: '0 Bookmarks. Bookmark' }))).toEqual({
      saves: 0,
      impressions: 9,
    });
  });

  it('are bookmarks where there were no views yet, and nothing where it could be either', () => {
    const one = { ...en, label: '20 replies, 140 reposts, 745 likes, 39 bookmarks' };
    expect(values(read({ ...one, published: '2021-10-12T15:26:36.000Z' }))).toEqual({ saves: 39, impressions: null });
    expect(values(read(one))).toEqual({ saves: null, impressions: null });
  });

  it.each([
    ['no label', null],
    ['an empty one', ''],
    ['other numbers than the buttons', '21 replies, 140 reposts, 745 likes, 39 bookmarks, 78370 views'],
    ['grouped numbers', '20 replies, 140 reposts, 745 likes, 39 bookmarks, 78,370 views'],
    ['too many numbers', '20 replies, 140 reposts, 745 likes, 39 bookmarks, 5 quotes, 78370 views'],
  ])('stay unknown with %s', (_what, label) => {
    expect(values(read({ ...en, label }))).toEqual({ saves: null, impressions: null });
  });

  it('stay unknown when a button is silent', () => {
    expect(values(read({ ...en, label, like: 'Like' }))).toEqual({ saves: null, impressions: null });
  });
});

describe('the data about a profile', () => {
  const page = (handle: string, script: string) => {
    const html = `<html lang="en"><head><script type="application/ld+json" data-testid="UserProfileSchema-test">${script}</script></head><body>
      <div data-testid="primaryColumn"><div data-testid="UserName"><div tabindex="-1"><span>@${handle}</span></div></div>
      <a href="/${handle}/verified_followers"><span>69.2K</span> <span>Followers</span></a></div></body></html>`;
    const url = new URL(`https://x.com/${handle}`);
    return readPage(parsePage(html, url), url, x, NOW).account?.metrics.followers;
  };
  const data = (handle: unknown, count: unknown) =>
    JSON.stringify({
      mainEntity: { additionalName: handle, interactionStatistic: [{ name: 'Follows', userInteractionCount: count }] },
    });

  it('gives the exact number of the account in the address', () => {
    expect(page('Acme', data('acme', 69211))).toMatchObject({ value: 69211, precision: 'exact', source: 0 });
  });

  it.each([
    ['another account', data('other', 5)],
    ['no account', data(null, 5)],
    ['no number', data('acme', '5')],
    ['a fraction', data('acme', 5.5)],
    ['a list', '[]'],
    ['null', 'null'],
    ['broken JSON', '{"mainEntity":'],
  ])('is passed over for what the page shows when it is about %s', (_what, script) => {
    expect(page('acme', script)).toMatchObject({ value: 69200, low: 69200, precision: 'rounded' });
  });
});

describe('times in ids', () => {
  const at = (id: string) => {
    const html = `<html lang="en"><body><article data-testid="tweet"><a href="/acme/status/${id}/analytics"></a><div role="group"></div></article></body></html>`;
    const url = new URL('https://x.com/home');
    return readPage(parsePage(html, url), url, x, NOW).posts[0]?.publishedAt;
  };

  it('are the moment of writing', () => {
    expect(at('1740011049041179005')).toBe('2023-12-27T14:05:36.590Z');
  });

  it('are not in ids from before', () => {
    expect(at('20')).toBeNull();
    expect(at('20000000000')).toBeNull();
  });
});
