/** How Mastodon draws the post that a page is about. */
import type { CountField, Pattern, PostLayout } from '../contract';
import { formats, handleOf, hashtags, LEAVING, links, mentions, QUOTED, text } from './fields';

const count = (name: string, address: string, expectedOn: readonly string[]): CountField => ({
  visibility: 'public',
  expectedOn,
  sources: [
    { css: `.detailed-status__meta .detailed-status__${name}`, without: LEAVING },
    { css: `.detailed-status__meta a[href$="/${address}"] .animated-number`, without: LEAVING },
  ],
});

const datetime = 'a.detailed-status__datetime';

const LOCAL_ID: Pattern = { source: '^/@[^/]+/(\\d+)/?$' };
const ADDRESS_ID: Pattern = { source: '^(?:/deck)?/@[^/]+/(\\d+)/?$' };

const shared = {
  notInside: QUOTED,
  ready: datetime,
  foreign: '.status__quote',
  id: {
    sources: [
      // Forks link to the post on its own server, where its id is another.
      { css: datetime, attr: 'href', match: LOCAL_ID },
      { in: 'url', match: ADDRESS_ID },
    ],
  },
  handle: handleOf(
    'a.detailed-status__display-name',
    datetime,
    '.detailed-status__display-name .display-name__account',
  ),
  authorName: { sources: [{ css: '.detailed-status__display-name .display-name__html' }] },
  permalink: { sources: [{ css: datetime, attr: 'href' }], template: '{origin}/@{handle}/{id}' },
  publishedAt: {
    sources: [
      { css: `${datetime} time`, attr: 'datetime', as: 'iso' },
      { css: datetime, attr: 'href', match: LOCAL_ID, hook: { name: 'mastodon-id-time' }, as: 'id' },
      { in: 'url', match: ADDRESS_ID, hook: { name: 'mastodon-id-time' }, as: 'id' },
    ],
  },
  text,
  hashtags,
  mentions,
  links,
  formats,
  otherwise: 'text',
  isReply: {
    // Posts above the focused one are what it answers.
    sources: [{ in: 'ancestor', css: '.scrollable > div:has(.status__action-bar) ~ div' }],
  },
  badge: [
    { css: '.detailed-status__meta', in: 'post', place: 'after' },
    { css: '.detailed-status__meta', in: 'post', place: 'end' },
  ],
} as const satisfies Partial<PostLayout>;

const isPrivate =
  ':is(.detailed-status-private, .detailed-status-direct, .detailed-status__wrapper-private *, .detailed-status__wrapper-direct *)';

export const focused: PostLayout = {
  ...shared,
  name: 'focused',
  root: `.detailed-status:not(${isPrivate})`,
  metrics: {
    shares: count('reblogs', 'reblogs', ['post']),
    quotes: count('quotes', 'quotes', []),
    likes: count('favorites', 'favourites', ['post']),
  },
};

/** A post for followers or for people named in it cannot be boosted: there is no such number. */
export const focusedPrivate: PostLayout = {
  ...shared,
  name: 'focused-private',
  root: `.detailed-status${isPrivate}`,
  metrics: { likes: count('favorites', 'favourites', ['post']) },
};
