/** How Mastodon draws a post in a list: timelines, profiles, trends, and the answers on the page of a post. */
import type { CountField, PostLayout } from '../contract';
import { formats, handleOf, hashtags, LEAVING, links, mentions, QUOTED, text, WHOLE } from './fields';

const bar = '.status__action-bar';

/** A bar with none of the icons we know: only there may the place of a button tell what it counts. */
const strangeBar = `${bar}:not(:has([class*="reply"], [class*="retweet"], [class*="star"]))`;

/** By its icon, else by its place in the bar (since 4.3 in wrappers); forks and settings add buttons only after the third. */
const counter = (icons: string, place: number, expectedOn: readonly string[]): CountField => ({
  visibility: 'public',
  expectedOn,
  sources: [
    { css: icons, up: '.icon-button', without: LEAVING, match: WHOLE },
    {
      css: `${strangeBar} > .status__action-bar__button-wrapper:nth-child(${place}) .icon-button__counter, ${strangeBar} > .icon-button:nth-child(${place}) .icon-button__counter`,
      without: LEAVING,
      match: WHOLE,
    },
  ],
});

/** Since 4.3 the other two counters stand on profiles and in trends; elsewhere a row only counts its answers. */
const WITH_ALL_COUNTERS = ['profile', 'explore'];
const WITH_ROWS = ['home', 'timeline', 'quotes', ...WITH_ALL_COUNTERS];

const icon = (...names: string[]): string => names.map((name) => `${bar} ${name}`).join(', ');

const comments = (expectedOn: readonly string[]): CountField =>
  counter(icon('.icon-reply', '.icon-reply-all', '.fa-reply', '.fa-reply-all'), 1, expectedOn);

/** The sign above a boosted post; in notifications it means something else and stands elsewhere. */
const BOOST = ':is([class*="icon-retweet"], .fa-retweet, a.status__display-name.muted)';

const shared = {
  notInside: `${QUOTED}, .notification-group__embedded-status`,
  ready: bar,
  foreign: '.status__quote',
  id: { sources: [{ attr: 'data-id', match: { source: '^\\d+$' } }] },
  handle: handleOf(
    '.status__info a.status__display-name',
    'a.status__relative-time',
    '.status__info .display-name__account',
  ),
  authorName: {
    sources: [{ css: 'a.status__display-name .display-name__html' }, { css: '.status__info .display-name__html' }],
  },
  permalink: { sources: [{ css: 'a.status__relative-time', attr: 'href' }], template: '{origin}/@{handle}/{id}' },
  publishedAt: {
    sources: [
      { css: 'a.status__relative-time time', attr: 'datetime', as: 'iso' },
      { attr: 'data-id', hook: { name: 'mastodon-id-time' }, as: 'id' },
    ],
  },
  text,
  hashtags,
  mentions,
  links,
  formats,
  otherwise: 'text',
  isRepost: {
    sources: [
      { css: '.status__info .account__avatar-overlay:not(.notification *)', attr: 'class' },
      { in: 'ancestor', css: `.status__prepend:has(${BOOST}) + .status`, attr: 'class' },
      { css: `.status__prepend ${BOOST}`, attr: 'class' },
    ],
  },
  isReply: { sources: [{ attr: 'class', match: { source: '(?:^|\\s)status-reply(?:\\s|$)' } }] },
  isPinned: {
    sources: [
      { in: 'ancestor', css: '[data-featured="true"], .featured-carousel, article[data-id^="f-"]' },
      { css: '.status__info .icon-pinned', attr: 'class' },
    ],
  },
  badge: [
    { css: bar, in: 'post', place: 'after' },
    { css: bar, in: 'post', place: 'end' },
  ],
} as const satisfies Partial<PostLayout>;

const counters = {
  shares: counter(icon('[class*="icon-retweet"]'), 2, WITH_ALL_COUNTERS),
  likes: counter(icon('.star-icon'), 3, WITH_ALL_COUNTERS),
};

/** glitch-soc counts answers only for people who ask for it. */
export const rowGlitch: PostLayout = {
  ...shared,
  name: 'row-glitch',
  root: '[data-status-by] > .status[data-id]',
  metrics: { comments: comments([]), ...counters },
};

export const row: PostLayout = {
  ...shared,
  name: 'row',
  root: '.status[data-id]',
  ready: `${bar} svg`,
  metrics: { comments: comments(WITH_ROWS), ...counters },
};

/** Up to 4.2 the icons were letters of a font, and rows counted answers only. */
export const rowBefore43: PostLayout = {
  ...shared,
  name: 'row-before-4.3',
  root: '.status[data-id]',
  metrics: { comments: comments([]) },
};
