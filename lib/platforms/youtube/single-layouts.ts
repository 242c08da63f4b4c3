/** The page of a video, the player of a Short, and posts of a channel's community. */
import type { CountField, PostLayout } from '../contract';
import { channelLink, VIDEO_ID } from './card-layouts';

const LIKE_BUTTON = 'like-button-view-model button[aria-label]';

/** The label is exact; the caption is shortened, or a word when there are none. */
const likes = (on: string): CountField => ({
  visibility: 'public',
  expectedOn: [on],
  minFill: 0.5,
  sources: [
    { css: LIKE_BUTTON, attr: 'aria-label', hook: { name: 'youtube-likes' } },
    { css: `${LIKE_BUTTON}, like-button-view-model label span[role="text"]` },
  ],
});

export const watch: PostLayout = {
  name: 'watch',
  root: 'ytd-watch-metadata',
  notInside: 'ytd-watch-flexy[hidden] *',
  ready: '[id="top-row"], [id="owner"]',
  id: { sources: [{ hook: { name: 'youtube-watch-id' } }] },
  handle: { sources: [channelLink('[id="owner"] a[href*="/@"]')] },
  authorName: { sources: [{ css: '[id="owner"] ytd-channel-name a' }] },
  permalink: { template: 'https://www.youtube.com/watch?v={id}' },
  publishedAt: {
    sources: [
      { hook: { name: 'youtube-published' }, as: 'iso' },
      { css: 'ytd-watch-info-text tp-yt-paper-tooltip', hook: { name: 'youtube-age' }, as: 'words' },
      { css: 'ytd-watch-info-text [id="info"] span', nth: 'any', hook: { name: 'youtube-age' }, as: 'words' },
    ],
  },
  text: { sources: [{ css: 'h1 [title]', attr: 'title' }, { css: 'h1' }] },
  hashtags: { sources: [{ css: 'a[href*="/hashtag/"]' }] },
  formats: [],
  otherwise: 'video',
  metrics: {
    likes: likes('watch'),
    views: {
      visibility: 'public',
      expectedOn: ['watch'],
      sources: [
        { css: 'ytd-watch-info-text tp-yt-paper-tooltip', hook: { name: 'youtube-views' } },
        { css: 'ytd-watch-info-text [id="info"] span', nth: 'any', hook: { name: 'youtube-views' } },
      ],
    },
    comments: {
      visibility: 'public',
      sources: [
        {
          in: 'page',
          css: 'ytd-comments-header-renderer [id="count"], ytd-comments-entry-point-header-renderer [id="comment-count"]',
          nth: 'any',
          hook: { name: 'youtube-comments' },
        },
      ],
    },
  },
  badge: [{ css: '[id="title"], h1', in: 'post', place: 'after' }],
};

export const short: PostLayout = {
  name: 'short',
  tells: ['author'],
  root: 'ytd-reel-video-renderer[is-active]',
  ready: 'reel-action-bar-view-model, [id="button-bar"]',
  id: { sources: [{ in: 'url', match: { source: VIDEO_ID } }] },
  handle: { sources: [channelLink('a[href*="/@"]')] },
  authorName: { sources: [] },
  permalink: { template: 'https://www.youtube.com/shorts/{id}' },
  publishedAt: { sources: [] },
  text: { sources: [{ css: 'h2' }] },
  formats: [],
  otherwise: 'short_video',
  metrics: {
    likes: likes('short'),
    comments: {
      visibility: 'public',
      sources: [
        {
          css: 'reel-action-bar-view-model button-view-model button[aria-label]',
          attr: 'aria-label',
          nth: 'any',
          match: { source: '(\\p{Nd}[\\p{Nd}.,]*) comments?\\b', flags: 'iu' },
        },
        // The first control that is neither like nor dislike.
        {
          css: 'reel-action-bar-view-model button-view-model span[role="text"]',
          match: { source: '^.*\\p{Nd}.*$', flags: 'u' },
        },
      ],
    },
  },
  badge: [{ css: 'reel-action-bar-view-model', in: 'post', place: 'after' }],
};

export const community: PostLayout = {
  name: 'community',
  root: 'ytd-backstage-post-renderer, ytd-post-renderer',
  ready: '[id="published-time-text"] a',
  id: { sources: [{ css: '[id="published-time-text"] a', attr: 'href', match: { source: '/post/([\\w-]+)' } }] },
  handle: { sources: [channelLink('a[id="author-text"], a[id="author-thumbnail"], [id="author-thumbnail"] a')] },
  authorName: { sources: [{ css: '[id="author-text"]' }] },
  permalink: { template: 'https://www.youtube.com/post/{id}' },
  publishedAt: { sources: [{ css: '[id="published-time-text"]', as: 'words' }] },
  text: { sources: [{ css: '[id="content-text"]' }] },
  formats: [
    { format: 'poll', css: 'ytd-backstage-poll-renderer' },
    { format: 'image', css: 'ytd-backstage-image-renderer, ytd-post-multi-image-renderer' },
  ],
  otherwise: 'text',
  metrics: {
    likes: {
      visibility: 'public',
      expectedOn: ['community-post'],
      minFill: 0.5,
      sources: [{ css: '[id="vote-count-middle"]' }],
    },
    comments: {
      visibility: 'public',
      sources: [
        { css: '[id="reply-button-end"]', match: { source: '\\p{Nd}.*', flags: 'u' } },
        { css: '[id="reply-button-end"] [aria-label]', attr: 'aria-label', match: { source: '\\p{Nd}.*', flags: 'u' } },
      ],
    },
  },
  badge: [{ css: '[id="content-text"]', in: 'post', place: 'after' }],
};
