/** How X draws a post: the same in lists, on the page of the post and beside its media. */
import type { CountField, PostLayout, Source } from '../contract';
import { HANDLE } from './routes';
import { WHOLE_NUMBER } from './whole-number';

/** The time of a post is its link; a quoted post shows a time without one. */
const OWN_LINK = { css: 'a[href*="/status/"] time', up: 'a' } as const;
/** Advertisements show no time, but name their id where the numbers or the media lead. */
const SIDE_LINK = 'a[href$="/analytics"], a[href*="/photo/"], a[href*="/video/"]';

const idSources: readonly Source[] = [
  { ...OWN_LINK, attr: 'href', match: { source: '/status/(\\d{1,20})(?:/|$)' } },
  { css: SIDE_LINK, attr: 'href', match: { source: '/status/(\\d{1,20})/(?:analytics|photo|video)' } },
];

const LISTS = ['home', 'profile', 'post', 'search', 'list', 'bookmarks'];

/**
 * A button of the action bar, by the end of its test id (the beginning tells whether the viewer has pressed it). Its label
 * says the number, its caption a shortened one, or two at once while it changes.
 */
const button = (name: string): CountField => ({
  visibility: 'public',
  expectedOn: LISTS,
  sources: [
    { css: `[data-testid$="${name}"]`, attr: 'aria-label', match: WHOLE_NUMBER },
    { css: `[data-testid$="${name}"] [data-testid="app-text-transition-container"] > :only-child` },
  ],
});

const VIEWS = 'a[href$="/analytics"]';
const ACTION_BAR = { css: '[data-testid="reply"]', up: '[role="group"]' } as const;

export const post: PostLayout = {
  name: 'post',
  root: 'article[data-testid="tweet"], article[role="article"]:not([data-testid])',
  // Cells are drawn before they are filled; a notice in place of a removed post never gets a bar.
  ready: '[role="group"]',
  foreign: 'div[role="link"][tabindex="0"]',
  id: { sources: idSources },
  handle: {
    sources: [
      { ...OWN_LINK, attr: 'href', match: { source: `^(?:https://[^/]+)?/(?!i/)(${HANDLE})/status/` } },
      {
        css: '[data-testid^="UserAvatar-Container-"]',
        attr: 'data-testid',
        match: { source: `^UserAvatar-Container-(${HANDLE})$` },
      },
      { css: '[data-testid="User-Name"] a[tabindex="-1"]', match: { source: `@(${HANDLE})` } },
    ],
  },
  authorName: { sources: [{ css: '[data-testid="User-Name"] a' }, { css: '[data-testid="User-Name"] span' }] },
  permalink: { template: 'https://x.com/{handle}/status/{id}' },
  publishedAt: {
    sources: [
      { as: 'iso', css: 'a[href*="/status/"] time', attr: 'datetime' },
      ...idSources.map((source) => ({ ...source, as: 'id' as const, hook: { name: 'x-id-time' as const } })),
    ],
  },
  text: { sources: [{ css: '[data-testid="tweetText"]' }] },
  hashtags: { sources: [{ css: '[data-testid="tweetText"] a[href*="/hashtag/"]' }] },
  mentions: {
    sources: [{ css: '[data-testid="tweetText"] a[href^="/"]', attr: 'href', match: { source: `^/(${HANDLE})$` } }],
  },
  links: {
    sources: [
      {
        css: '[data-testid="tweetText"] a[href^="http"], [data-testid="card.wrapper"] a[href^="http"]',
        attr: 'href',
      },
    ],
  },
  formats: [
    { format: 'poll', css: '[data-testid="cardPoll"]' },
    { format: 'carousel', css: '[aria-roledescription="carousel"]' },
    {
      format: 'video',
      css: '[data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="previewInterstitial"]',
    },
    { format: 'image', css: '[data-testid="tweetPhoto"]' },
    { format: 'link', css: '[data-testid="card.wrapper"]' },
  ],
  otherwise: 'text',
  isRepost: {
    sources: [
      { css: '[data-testid="socialContext"]', up: 'a', attr: 'href', match: { source: `^/${HANDLE}$` } },
      { css: '[data-testid="socialContext"] a', attr: 'href', match: { source: `^/${HANDLE}$` } },
    ],
  },
  isReply: { sources: [{ hook: { name: 'x-replying-to' } }] },
  // The same mark inside a post is on videos and buttons: only around it does it mean an advertisement.
  isPromoted: { sources: [{ in: 'ancestor', css: '[data-testid="placementTracking"]' }] },
  isPinned: {
    sources: [
      {
        css: ':not(a) > [data-testid="socialContext"]:not(:has(a))',
        hook: { name: 'x-on-route', with: { route: 'profile' } },
      },
    ],
  },
  metrics: {
    comments: button('reply'),
    shares: button('retweet'),
    likes: button('like'),
    saves: {
      visibility: 'public',
      sources: [
        { css: '[data-testid$="ookmark"]', attr: 'aria-label', match: WHOLE_NUMBER },
        {
          ...ACTION_BAR,
          attr: 'aria-label',
          hook: { name: 'x-unnamed-label-number', with: { of: 'bookmarks' } },
        },
      ],
    },
    impressions: {
      visibility: 'public',
      // Posts from before December 2022 have none, advertisements often none.
      expectedOn: ['home', 'post'],
      minFill: 0.6,
      sources: [
        { css: VIEWS, attr: 'aria-label', match: WHOLE_NUMBER },
        { ...ACTION_BAR, attr: 'aria-label', hook: { name: 'x-unnamed-label-number', with: { of: 'views' } } },
        { css: `${VIEWS} [data-testid="app-text-transition-container"] > :only-child` },
      ],
    },
  },
  badge: [
    // Posts clip what they contain; the row of the list around them does not.
    { css: '[data-testid="cellInnerDiv"]', in: 'ancestor', place: 'end', counts: ACTION_BAR },
    { ...ACTION_BAR, in: 'post', place: 'after' },
  ],
};
