/** How YouTube draws a video in lists. Element names have held for years; class names change with every release. */
import type { PostLayout, Source } from '../contract';

/** Pages one has left stay in the document, hidden. */
const LEFT = 'ytd-browse[hidden] *, ytd-watch-flexy[hidden] *, ytd-search[hidden] *';
const VIDEO = 'a[href*="/watch?v="], a[href*="/shorts/"], a[href*="/live/"]';
/** Mixes and playlists lead to a video as well. */
const LIST = 'a[href*="start_radio=1"], a[href*="list=RD"], a[href*="/playlist?"]';
const AD = 'ytd-ad-slot-renderer, ytd-in-feed-ad-layout-renderer, feed-ad-metadata-view-model, ad-badge-view-model';
const CARDS = [
  'ytd-rich-item-renderer',
  'yt-lockup-view-model',
  'ytd-video-renderer',
  'ytd-grid-video-renderer',
  'ytd-compact-video-renderer',
  'ytd-playlist-video-renderer',
  'ytd-reel-item-renderer',
  'ytm-shorts-lockup-view-model',
];

export const VIDEO_ID = '(?:[?&]v=|/shorts/|/live/)([\\w-]{11})(?![\\w-])';

export const channelLink = (css: string): Source => ({
  css,
  attr: 'href',
  nth: 'any',
  match: { source: '/@([^/?]+)' },
});

/** Ids stand many times on a page of YouTube: as attributes they are looked for in the card alone. */
export const card: PostLayout = {
  name: 'card',
  // Cards beside a video name their channel without a link, tiles of Shorts tell no time.
  tells: [],
  root: CARDS.join(', '),
  notInside: [
    'ytd-rich-item-renderer *',
    LEFT,
    'ytd-ad-slot-renderer *, ytd-in-feed-ad-layout-renderer *, ytd-promoted-video-renderer *',
    `:is(${CARDS.join(', ')}):has(${AD}, ${LIST})`,
  ].join(', '),
  ready: VIDEO,
  id: { sources: [{ css: VIDEO, attr: 'href', match: { source: VIDEO_ID }, hook: { name: 'youtube-card-id' } }] },
  handle: {
    sources: [channelLink('a[href*="/@"]'), { hook: { name: 'youtube-channel-of-list' } }],
  },
  authorName: {
    sources: [
      { css: 'ytd-channel-name a' },
      { hook: { name: 'youtube-name' } },
      { css: '[aria-label^="Go to channel "]', attr: 'aria-label', match: { source: '^Go to channel (.+)$' } },
    ],
  },
  permalink: {
    sources: [{ css: 'a[href*="/shorts/"]', attr: 'href', match: { source: '(/shorts/[\\w-]{11})' } }],
    template: 'https://www.youtube.com/watch?v={id}',
  },
  publishedAt: { sources: [{ hook: { name: 'youtube-age' }, as: 'words' }] },
  text: {
    sources: [
      { css: 'h3[title]', attr: 'title' },
      { css: '[id="video-title-link"][title], a[id="video-title"][title]', attr: 'title' },
      { css: 'a[title]', attr: 'title' },
      { css: '[id="video-title"]' },
    ],
  },
  formats: [
    { format: 'short_video', css: 'a[href*="/shorts/"]' },
    {
      format: 'live',
      css: '[overlay-style="LIVE"], .badge-style-type-live-now, [class*="thumbnail-live"], [class*="ThumbnailLive"]',
    },
  ],
  otherwise: 'video',
  metrics: {
    views: {
      visibility: 'public',
      expectedOn: ['home', 'feed', 'search', 'channel-videos'],
      // Live streams, premieres and videos for members show none.
      minFill: 0.5,
      sources: [
        {
          css: '[id="video-title-link"][aria-label], a[id="video-title"][aria-label]',
          attr: 'aria-label',
          hook: { name: 'youtube-label-views' },
        },
        { hook: { name: 'youtube-views' } },
      ],
    },
  },
  badge: [
    { css: VIDEO, in: 'post', up: 'ytd-rich-item-renderer', place: 'end' },
    { css: '[id="metadata-line"], h3', in: 'post', place: 'after' },
  ],
};
