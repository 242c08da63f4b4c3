/** How Mastodon draws the post that a page is about. */
import type { CountField, PostLayout } from '../contract';
import { formats, handleSource, hashtags, LEAVING, links, mentions, QUOTED, text } from './fields';

const count = (name: string, address: string, expectedOn: readonly string[]): CountField => ({
  visibility: 'public',
  expectedOn,
  sources: [
    { css: `.detailed-status__meta .detailed-status__${name}`, without: LEAVING },
    { css: `.detailed-status__meta a[href$="/${address}"] .animated-number`, without: LEAVING },
  ],
});

const datetime = 'a.detailed-status__datetime';

const shared = {
  notInside: QUOTED,
  ready: datetime,
  foreign: '.status__quote',
  id: {
    sources: [
      { css: datetime, attr: 'href', match: { source: '/(\\d+)/?$' } },
      { in: 'url', match: { source: '^(?:/deck)?/@[^/]+/(\\d+)/?$' } },
    ],
  },
  handle: {
    sources: [
      handleSource('a.detailed-status__display-name', 'href'),
      handleSource(datetime, 'href'),
      handleSource('.detailed-status__display-name .display-name__account'),
    ],
  },
  authorName: { sources: [{ css: '.detailed-status__display-name .display-name__html' }] },
  permalink: { sources: [{ css: datetime, attr: 'href' }], template: '{origin}/@{handle}/{id}' },
  publishedAt: {
    sources: [
      { css: `${datetime} time`, attr: 'datetime', as: 'iso' },
      { css: datetime, attr: 'href', match: { source: '/(\\d+)/?$' }, hook: { name: 'mastodon-id-time' }, as: 'id' },
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
  badge: [{ css: '.detailed-status__meta', in: 'post', place: 'after' }],
} as const satisfies Partial<PostLayout>;

const isPrivate = ':is(.detailed-status__wrapper-private, .detailed-status__wrapper-direct)';

export const focused: PostLayout = {
  ...shared,
  name: 'focused',
  root: `.detailed-status:not(${isPrivate} .detailed-status)`,
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
  root: `${isPrivate} .detailed-status`,
  metrics: { likes: count('favorites', 'favourites', ['post']) },
};
