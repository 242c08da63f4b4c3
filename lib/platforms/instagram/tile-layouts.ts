/** How Instagram draws a post in a grid: a picture, and its numbers only while the pointer rests on it. */
import type { CountField, Pattern, PostLayout } from '../contract';
import { ORIGIN, PERSON, POST_LINK } from './routes';
import { CAROUSEL, CLIP, icon, PINNED, PLAYS } from './words';

const POST = 'a[href*="/p/"], a[href*="/reel/"]';
const id = { attr: 'href', match: { source: POST_LINK } } as const;

/** Texts that the site makes up for pictures without a caption begin with the kind of picture and a "by". */
const CAPTION: Pattern = {
  source: '^(?!(?:Photo|Video|Foto|Vídeo|Reel)\\b[^\\n]{0,40}?\\b(?:by|por|de|von|di|par)\\b)[^]+',
};

/** The two numbers over a tile are likes and comments; a single one is the comments of a post that hides its likes. */
const hover = (css: string): CountField => ({ visibility: 'public', sources: [{ css }] });

const shared = {
  // Grids of several people do not name them.
  tells: ['publishedAt'],
  ready: 'img',
  id: { sources: [id] },
  handle: {
    sources: [
      { attr: 'href', match: { source: `^${ORIGIN}/(${PERSON})/(?:p|reel)/` } },
      { in: 'url', match: { source: `^/(${PERSON})/(?:reels/?)?$` } },
    ],
  },
  authorName: { sources: [] },
  permalink: {
    sources: [{ attr: 'href', match: { source: '(/(?:p|reel)/[\\w-]+/)' } }],
    template: 'https://www.instagram.com/p/{id}/',
  },
  publishedAt: { sources: [{ ...id, as: 'id', hook: { name: 'media-code-time' } }] },
  text: { sources: [{ css: 'img', attr: 'alt', match: CAPTION }] },
  metrics: {
    likes: hover('ul > li:nth-last-child(2):first-child'),
    comments: hover('ul > li:last-child'),
  },
  badge: [{ css: 'img', in: 'post', up: 'a', place: 'end' }],
} as const satisfies Partial<PostLayout>;

const REEL = { format: 'short_video', css: 'a[href*="/reel/"] img' } as const;

const views: CountField = {
  visibility: 'public',
  sources: [
    {
      css: [1, 2, 3].map((depth) => `div:has(> ${'* > '.repeat(depth - 1)}:is(${icon(PLAYS)}))`).join(', '),
      without: 'svg, ul',
      nth: 'any',
      match: { source: '\\p{Nd}.*', flags: 'u' },
    },
  ],
};

/** No sign in the corner: one picture. */
export const tile: PostLayout = {
  ...shared,
  name: 'tile',
  root: POST,
  notInside: 'a:has(svg[aria-label])',
  formats: [REEL],
  otherwise: 'image',
};

/** A sign in the corner tells the kind of post; a pin stands in its place, and then the kind is unknown. */
export const tileWithSign: PostLayout = {
  ...shared,
  name: 'tile-with-sign',
  root: POST,
  isPinned: { sources: [{ css: icon(PINNED) }] },
  metrics: { ...shared.metrics, views },
  formats: [
    REEL,
    { format: 'carousel', css: icon(CAROUSEL) },
    { format: 'short_video', css: icon(CLIP) },
    { format: 'video', css: 'svg[aria-label="Video"]' },
  ],
  otherwise: null,
};
