/** How TikTok draws a post: as a tile of a grid, as an article of the feed, in the view over a grid, on the explore page. */
import type { CountField, Pattern, PostLayout, Source } from '../contract';
import { HANDLE } from './routes';

const POST_LINK = 'a[href*="/video/"], a[href*="/photo/"]';
const ID = '(\\d{15,20})';
const fromLink = { css: POST_LINK, attr: 'href', match: { source: `/(?:video|photo)/${ID}` } } as const;
/** Articles and the view over a grid have no link to themselves, but their player is named after the video. */
const player = { css: '[id^="xgwrapper-"]', attr: 'id', match: { source: `^xgwrapper-\\d+-${ID}$` } } as const;
const ID_TIME = { as: 'id', hook: { name: 'tiktok-id-time' } } as const;

/** "CAPTION created by NAME with SOUND", in English pages; elsewhere the whole text stands for the caption. */
const CAPTION: Pattern = { source: '^([^]*?)(?:\\s+created by [^]* with [^]*)?$' };

const handleFromLink: Source = { css: POST_LINK, attr: 'href', match: { source: `/@(${HANDLE})/` } };

const shared = {
  authorName: { sources: [] },
  permalink: {
    sources: [{ css: POST_LINK, attr: 'href', match: { source: `(/@${HANDLE}/(?:video|photo)/\\d+)` } }],
    template: 'https://www.tiktok.com/@{handle}/video/{id}',
  },
} as const satisfies Partial<PostLayout>;

/** On profiles: plays alone. */
export const tile: PostLayout = {
  ...shared,
  name: 'tile',
  root: '[data-e2e="user-post-item"], [id^="grid-item-container-"]:not(:has([data-e2e]))',
  ready: POST_LINK,
  id: { sources: [fromLink] },
  handle: { sources: [handleFromLink] },
  publishedAt: { sources: [{ ...fromLink, ...ID_TIME }] },
  text: { sources: [{ css: 'img[alt]', attr: 'alt', match: CAPTION }] },
  formats: [{ format: 'image', css: 'a[href*="/photo/"]' }],
  otherwise: 'video',
  isPinned: { sources: [{ css: '[data-e2e="video-card-badge"]', hook: { name: 'tiktok-pinned' } }] },
  metrics: {
    views: {
      visibility: 'public',
      expectedOn: ['profile'],
      sources: [{ css: '[data-e2e="video-views"]' }, { css: '[class*="CardFooter"] strong, strong.video-count' }],
    },
  },
  badge: [
    { css: POST_LINK, in: 'post', up: '[id^="grid-item-container-"], [data-e2e="user-post-item"]', place: 'end' },
  ],
};

/** The number in a button's label stands after what the button does: "Like video\n25.5K likes". */
const IN_LABEL: Pattern = { source: '(?:\\n|[.:](?=\\s))\\s*(\\p{Nd}[^\\n]*)$', flags: 'u' };

const button = (names: readonly string[], more: readonly Source[] = []): CountField => ({
  visibility: 'public',
  expectedOn: ['home', 'post'],
  // What nobody did yet shows a word in place of a number.
  minFill: 0.5,
  sources: [
    { css: names.map((name) => `[data-e2e="${name}-count"]`).join(', ') },
    ...more,
    {
      css: names.map((name) => `[data-e2e="${name}-icon"]`).join(', '),
      up: 'button',
      attr: 'aria-label',
      match: IN_LABEL,
    },
  ],
});

/** Between comments and shares; the site's own mark of it is a slip ("undefined"), so its place or its label must agree. */
const SAVES = [
  'button:has([data-e2e="comment-count"]) + div [data-e2e="undefined-count"]',
  'button[aria-label*="avorite"] [data-e2e="undefined-count"]',
  '[data-e2e="favorite-count"]',
  '[data-e2e="collect-count"]',
].join(', ');

export const article: PostLayout = {
  ...shared,
  name: 'article',
  root: 'article[data-e2e="recommend-list-item-container"], article[data-scroll-index]',
  // The articles further away are empty shells.
  ready: '[id^="xgwrapper-"], [data-e2e="like-count"]',
  // Comments opened beside it.
  foreign: '[data-e2e^="comment-level"]',
  id: { sources: [player, fromLink] },
  // A caption may link to another video: the address is made from what is certain.
  permalink: { template: shared.permalink.template },
  handle: {
    sources: [
      { css: 'a[data-e2e="video-author-avatar"]', attr: 'href', match: { source: `/@(${HANDLE})` } },
      { css: '[class*="CreatorInfo"] a[href^="/@"]', attr: 'href', match: { source: `/@(${HANDLE})` } },
      handleFromLink,
    ],
  },
  publishedAt: {
    sources: [
      { ...player, ...ID_TIME },
      { ...fromLink, ...ID_TIME },
    ],
  },
  text: { sources: [{ css: '[data-e2e="video-desc"]' }, { css: 'picture img[alt]', attr: 'alt' }] },
  hashtags: { sources: [{ css: '[data-e2e="video-desc"] a[href*="/tag/"]' }] },
  mentions: {
    sources: [{ css: '[data-e2e="video-desc"] a[href*="/@"]', attr: 'href', match: { source: `/@(${HANDLE})` } }],
  },
  formats: [{ format: 'image', css: 'a[href*="/photo/"]' }],
  otherwise: 'video',
  metrics: {
    likes: button(['like']),
    comments: button(['comment']),
    saves: {
      ...button([]),
      sources: [{ css: 'button[aria-label*="avorites."]', attr: 'aria-label', match: IN_LABEL }, { css: SAVES }],
    },
    shares: button(['share']),
  },
  badge: [{ css: '[data-e2e="share-count"]', in: 'post', up: 'section, div', place: 'end' }],
};

const inView = (name: string): CountField => ({
  visibility: 'public',
  sources: [{ css: `[data-e2e="browse-${name}-count"]` }],
});

/** A video opened over a grid, and the older page of a video: the address alone says which it is. */
export const view: PostLayout = {
  ...shared,
  name: 'view',
  root: '[class*="BrowserModeContainer"], [class*="VideoDetailContainer"]',
  ready: '[data-e2e="browse-like-count"]',
  // The player tells before the address does, and stays behind it while the next video opens.
  id: { sources: [player, { in: 'url', match: { source: `/(?:video|photo)/${ID}` } }] },
  handle: {
    sources: [
      { css: '[data-e2e="browse-username"]', match: { source: `^@?(${HANDLE})$` } },
      { in: 'url', match: { source: `/@(${HANDLE})/` } },
    ],
  },
  permalink: {
    sources: [{ in: 'url', match: { source: `(/@${HANDLE}/photo/\\d+)` } }],
    template: 'https://www.tiktok.com/@{handle}/video/{id}',
  },
  publishedAt: {
    sources: [
      { ...player, ...ID_TIME },
      { in: 'url', match: { source: `/(?:video|photo)/${ID}` }, ...ID_TIME },
    ],
  },
  text: { sources: [{ css: '[data-e2e="browse-video-desc"]' }] },
  hashtags: { sources: [{ css: '[data-e2e="browse-video-desc"] a[href*="/tag/"]' }] },
  formats: [],
  otherwise: 'video',
  metrics: { likes: inView('like'), comments: inView('comment'), shares: inView('share') },
  badge: [{ css: '[data-e2e="browse-video-desc"]', in: 'post', place: 'after' }],
};

/** On the explore page the number beside the heart is likes. */
export const explore: PostLayout = {
  ...shared,
  name: 'explore',
  root: 'div:has(> [data-e2e="explore-item"])',
  id: { sources: [fromLink] },
  handle: { sources: [handleFromLink] },
  publishedAt: { sources: [{ ...fromLink, ...ID_TIME }] },
  text: { sources: [{ css: 'img[alt]', attr: 'alt', match: CAPTION }] },
  formats: [{ format: 'image', css: 'a[href*="/photo/"]' }],
  otherwise: 'video',
  metrics: {
    likes: {
      visibility: 'public',
      expectedOn: ['explore'],
      sources: [{ css: '[data-e2e="explore-card-like-container"]' }],
    },
  },
  badge: [{ css: POST_LINK, in: 'post', up: 'div', place: 'end' }],
};
