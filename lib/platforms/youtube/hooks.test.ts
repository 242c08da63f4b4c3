import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../engine';
import { youtube } from '.';

const NOW = Date.UTC(2026, 5, 1);

function card(facts: readonly string[], language: string) {
  const spans = facts.map((fact) => `<span role="text">${fact}</span>`).join('');
  const { document } = new JSDOM(
    `<html lang="${language}"><body><yt-lockup-view-model><a href="/watch?v=abcdefghijk"></a><yt-content-metadata-view-model><div>${spans}</div></yt-content-metadata-view-model></yt-lockup-view-model></body></html>`,
  ).window;
  const [post] = readPage(document, new URL('https://www.youtube.com/'), youtube, NOW).posts;
  return { views: post?.metrics.views?.value ?? null, precision: post?.publishedAtPrecision };
}

describe('the facts of a card', () => {
  it.each([
    ['en', ['1.2M views', '10 months ago'], 1_200_000, 'month'],
    ['en', ['7M views', '1 year ago'], 7_000_000, 'year'],
    ['pl', ['3,4 tys. wyświetleń', '2 dni temu'], 3_400, 'day'],
    ['el', ['1,2 χιλ. προβολές', 'πριν από 3 εβδομάδες'], 1_200, 'week'],
    ['fi', ['5,6 t. näyttökertaa', '2 päivää sitten'], 5_600, 'day'],
    ['de', ['12.345 Aufrufe', 'vor 3 Wochen'], 12_345, 'week'],
    ['ru', ['3,6 тыс. просмотров', '3 недели назад'], 3_600, 'week'],
    ['bn', ['১২ হাটি ভিউ', '৩ সপ্তাহ আগে'], 12_000, 'week'],
    ['en', ['25K views · 11d ago'], 25_000, 'day'],
    ['ja', ['12万 回視聴', '2 日前'], 120_000, 'day'],
  ])('in %s: %s', (language, facts, views, precision) => {
    expect(card(facts, language)).toEqual({ views, precision });
  });

  it('hold no views where there is an audience, or an age alone', () => {
    expect(card(['29K watching'], 'en').views).toBeNull();
    expect(card(['2 days ago'], 'en')).toEqual({ views: null, precision: 'day' });
    expect(card(['зараз переглядають: 1234'], 'uk').views).toBeNull();
    expect(card(['1,204', 'Streamed 2 days ago'], 'en').views).toBeNull();
  });
});

function cardAt(address: string, body: string) {
  const { document } = new JSDOM(`<html lang="en"><body>${body}</body></html>`).window;
  return readPage(document, new URL(address, 'https://www.youtube.com'), youtube, NOW).posts;
}

const lockup = (lines: readonly string[][], id = 'abcdefghijk'): string =>
  `<yt-lockup-view-model><div class="content-id-${id}"><a href="/watch?v=abcdefghijk&list=${id}"></a><yt-content-metadata-view-model>${lines
    .map((line) => `<div>${line.map((text) => `<span role="text">${text}</span>`).join('')}</div>`)
    .join('')}</yt-content-metadata-view-model></div></yt-lockup-view-model>`;

describe('the name of a card', () => {
  it('is never taken for views or an age', () => {
    const [post] = cardAt('/', lockup([['10K Views Daily'], ['1.2M views', '3 weeks ago']]));
    expect(post?.author.name).toBe('10K Views Daily');
    expect(post?.metrics.views?.value).toBe(1_200_000);
    const [members] = cardAt('/', lockup([['1000 views club'], ['3 weeks ago'], ['Members only']]));
    expect(members?.metrics.views).toBeUndefined();
  });

  it('is never made of an audience', () => {
    const [post] = cardAt('/@anna/streams', lockup([['29K watching'], ['LIVE']]));
    expect(post?.author.name).toBeNull();
  });

  it('that ends in a number is not joined to the views after it', () => {
    const [post] = cardAt(
      '/results',
      '<ytd-video-renderer><a id="video-title" href="/watch?v=abcdefghijk" title="T" aria-label="T by Formula 1 48,914 views 1 year ago">T</a><ytd-channel-name><a href="/@f1">Formula 1</a></ytd-channel-name></ytd-video-renderer>',
    );
    expect(post?.metrics.views?.value).toBe(48_914);
  });
});

describe('lists', () => {
  it('and mixes are no posts', () => {
    expect(cardAt('/', lockup([['Anna', 'Playlist']], 'PLabcdefghijklmnop'))).toEqual([]);
  });

  it('of a channel are its own only while the header names it', () => {
    const header = (handle: string): string =>
      `<yt-page-header-view-model><yt-content-metadata-view-model><span role="text">@${handle}</span></yt-content-metadata-view-model></yt-page-header-view-model>`;
    const page = (handle: string): string =>
      `<ytd-browse page-subtype="channels">${header(handle)}${lockup([['1.2M views', '3 weeks ago']])}</ytd-browse>`;
    expect(cardAt('/@anna/videos', page('anna'))[0]?.author.handle).toBe('anna');
    expect(cardAt('/@anna/videos', page('ben'))[0]?.author.handle).toBeNull();
  });
});

describe('the open video', () => {
  it('has no views while it is live, and no comments of a page one has left', () => {
    const [post] = cardAt(
      '/watch?v=abcdefghijk',
      '<ytd-watch-flexy hidden><ytd-comments-header-renderer><h2 id="count">77 Comments</h2></ytd-comments-header-renderer></ytd-watch-flexy><ytd-watch-flexy video-id="abcdefghijk"><ytd-watch-metadata><div id="owner"></div><ytd-watch-info-text><div id="info"><span>1,234 watching now</span></div><tp-yt-paper-tooltip>1,234 watching now • Started streaming on May 31, 2026</tp-yt-paper-tooltip></ytd-watch-info-text></ytd-watch-metadata></ytd-watch-flexy>',
    );
    expect(post?.metrics).toEqual({});
  });
});

function likes(label: string, isPressed: boolean): number | null {
  const { document } = new JSDOM(
    `<html lang="ar"><body><ytd-watch-flexy video-id="abcdefghijk"><ytd-watch-metadata><div id="owner"></div><like-button-view-model><button aria-label="${label}" aria-pressed="${isPressed}"></button></like-button-view-model></ytd-watch-metadata></ytd-watch-flexy></body></html>`,
  ).window;
  const url = new URL('https://www.youtube.com/watch?v=abcdefghijk');
  return readPage(document, url, youtube, NOW).posts[0]?.metrics.likes?.value ?? null;
}

describe('the likes of the open video', () => {
  it('are exact, whatever the language, and count the viewer', () => {
    expect(likes('like this video along with 12,345 other people', false)).toBe(12_345);
    expect(likes('like this video along with 12,345 other people', true)).toBe(12_346);
    expect(likes('أبدى إعجابه بهذا الفيديو إضافة إلى ١٢٬٣٤٥ شخصًا آخر', false)).toBe(12_345);
    expect(likes('like this video along with 1.2 million other people', false)).toBeNull();
    expect(likes('I like this', false)).toBeNull();
  });
});
