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
    ['ja', ['12万 回視聴', '2 日前'], 120_000, 'day'],
  ])('in %s: %s', (language, facts, views, precision) => {
    expect(card(facts, language)).toEqual({ views, precision });
  });

  it('hold no views where there is an audience, or an age alone', () => {
    expect(card(['29K watching'], 'en').views).toBeNull();
    expect(card(['2 days ago'], 'en')).toEqual({ views: null, precision: 'day' });
    expect(card(['1,204', 'Streamed 2 days ago'], 'en').views).toBeNull();
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
    expect(likes('أبدى إعجابه بهذا الفيديو إضافة إلى ١٢٣ شخصًا آخر', false)).toBe(123);
    expect(likes('I like this', false)).toBeNull();
  });
});
