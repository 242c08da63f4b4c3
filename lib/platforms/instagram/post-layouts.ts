/** How Instagram draws a post in full: on its own page, in a dialog over a grid, in the feed. */
import type { CountField, PostLayout, Source } from '../contract';
import { CODE, ORIGIN, PERSON, POST_LINK } from './routes';

const ROW = 'section';
const row = (of: string): Source => ({ css: ROW, hook: { name: 'instagram-row-number', with: { of } } });

const LIKED_BY = 'a[href$="/liked_by/"], a[href$="/liked_by"]';

/** Numbers stand behind the icons since 2026; before, likes stood in a line of their own. */
const likes: CountField = {
  visibility: 'public',
  sources: [
    row('likes'),
    // "Liked by X and 52 others" is 53; the line of a post that hides its likes has no number.
    { css: `${ROW}:has(${LIKED_BY})`, hook: { name: 'instagram-liked-by' } },
    {
      css: `${ROW}:not(:has(a:not([href*="/liked_by"]))) :is(${LIKED_BY})`,
      nth: 'any',
      match: { source: '\\p{Nd}.*', flags: 'u' },
    },
  ],
};

const comments: CountField = {
  visibility: 'public',
  sources: [row('comments'), { css: 'a[href$="/comments/"]', match: { source: '\\p{Nd}.*', flags: 'u' } }],
};

/** The time below the row of icons is the post's own; the one beside the caption tells when that was changed. */
const BELOW = `${ROW} ~ div`;
const OWN_LINK = [`${BELOW} a[href*="/p/"]:has(time)`, `${BELOW} a[href*="/reel/"]:has(time)`].join(', ');
const anyLink = {
  css: 'a[href*="/p/"], a[href*="/reel/"]',
  attr: 'href',
  nth: 'any',
  match: { source: POST_LINK },
} as const;
const ownLink = { css: OWN_LINK, attr: 'href', match: { source: POST_LINK } } as const;

const personLink = (css: string): Source => ({
  css,
  attr: 'href',
  nth: 'any',
  match: { source: `^${ORIGIN}/(${PERSON})/?(?:\\?.*)?$` },
});

const shared = {
  handle: {
    sources: [
      { css: OWN_LINK, attr: 'href', match: { source: `^${ORIGIN}/(${PERSON})/(?:p|reel)/` } },
      personLink('header a[href]'),
      personLink('hr ~ div a[href]'),
    ],
  },
  authorName: { sources: [] },
  permalink: {
    sources: [
      { css: OWN_LINK, attr: 'href', match: { source: '(/(?:p|reel)/[\\w-]+/)' } },
      { ...anyLink, match: { source: `${ORIGIN}/(?:${PERSON}/)?(?:p|reel)/${CODE}/?$` } },
    ],
    template: 'https://www.instagram.com/p/{id}/',
  },
  publishedAt: {
    sources: [
      { css: `${BELOW} a time[datetime]`, attr: 'datetime', as: 'iso' },
      { ...anyLink, as: 'id', hook: { name: 'media-code-time' } },
    ],
  },
  hashtags: { sources: [{ css: 'a[href*="/explore/tags/"]' }] },
  formats: [
    { format: 'short_video', css: `${BELOW} a[href*="/reel/"] time` },
    { format: 'carousel', css: '[role="presentation"] ul > li img', atLeast: 2 },
    { format: 'video', css: 'video' },
    { format: 'image', css: 'img' },
  ],
  otherwise: null,
  metrics: { likes, comments },
  badge: [{ css: ROW, in: 'post', place: 'after' }],
} as const satisfies Partial<PostLayout>;

/** The page of a post: nothing around it but the page, with a grid of more posts below. */
export const page: PostLayout = {
  ...shared,
  name: 'page',
  root: 'main:not(:has(article))',
  ready: OWN_LINK,
  id: { sources: [ownLink] },
  text: { sources: [{ css: 'div:has(> span > time) + span' }, { css: 'h1' }] },
};

/** In a dialog and in the feed. */
export const article: PostLayout = {
  ...shared,
  name: 'article',
  root: 'article',
  ready: 'section svg',
  id: { sources: [ownLink, anyLink] },
  text: { sources: [{ css: 'h1' }, { css: 'div:has(> span > time) + span' }] },
  isPromoted: {
    sources: [
      {
        css: 'header span',
        nth: 'any',
        match: {
          source:
            '^(?:Sponsored|Ad|Publicidad|Patrocinado|Sponsorisé|Gesponsert|Sponsorizzato|Sponsorowane|Sponsorizat)$',
        },
      },
    ],
  },
};
