/** The addresses of X. */
import type { Route } from '../contract';

/** What a handle is made of; 15 characters today, older ones are longer. */
export const HANDLE = '\\w{1,20}';

/** First parts of addresses that are pages of the site, not people. */
const PAGES =
  'home|explore|notifications|messages|settings|compose|search|i|hashtag|tos|privacy|login|logout|signup|jobs|about|account|download|help|intent|share|oauth|status|tweetdeck|personalization|follower_requests';

const PERSON = `(?!(?:${PAGES})(?:/|$))(?<handle>${HANDLE})`;

export const routes: readonly Route[] = [
  {
    name: 'home',
    path: { source: '^/(?:home/?)?$' },
    posts: true,
    examples: ['https://x.com/home', 'https://x.com/'],
    counterExamples: ['https://x.com/homer'],
  },
  {
    name: 'post',
    path: {
      source: `^/(?:i|i/web|(?<handle>${HANDLE}))/status/(?<id>\\d{1,20})(?:/(?:photo|video)/\\d+|/mediaviewer)?/?$`,
    },
    posts: true,
    examples: [
      'https://x.com/acme/status/1740011049041179005',
      'https://x.com/acme/status/1740011049041179005/photo/1',
      'https://twitter.com/i/web/status/1740011049041179005',
    ],
    counterExamples: ['https://x.com/acme/status/1740011049041179005/likes', 'https://x.com/acme/status/'],
  },
  {
    name: 'quotes',
    path: { source: `^/(?<handle>${HANDLE})/status/(?<id>\\d{1,20})/quotes/?$` },
    posts: true,
    examples: ['https://x.com/acme/status/1740011049041179005/quotes'],
    counterExamples: ['https://x.com/acme/status/1740011049041179005'],
  },
  {
    name: 'engagements',
    path: { source: `^/(?<handle>${HANDLE})/status/(?<id>\\d{1,20})/(?:reposts|retweets|likes|analytics)/?$` },
    posts: false,
    examples: [
      'https://x.com/acme/status/1740011049041179005/likes',
      'https://x.com/acme/status/1740011049041179005/analytics',
    ],
    counterExamples: ['https://x.com/acme/status/1740011049041179005/quotes'],
  },
  {
    name: 'profile',
    path: { source: `^/${PERSON}(?:/with_replies)?/?$` },
    posts: true,
    examples: ['https://x.com/acme', 'https://twitter.com/acme/with_replies', 'https://x.com/Homework'],
    counterExamples: ['https://x.com/settings', 'https://x.com/i/bookmarks', 'https://x.com/acme/following'],
  },
  {
    name: 'profile-tab',
    path: { source: `^/${PERSON}/(?:highlights|articles|media|likes|affiliates|superfollows)/?$` },
    posts: true,
    examples: ['https://x.com/acme/media', 'https://x.com/acme/highlights'],
    counterExamples: ['https://x.com/acme', 'https://x.com/settings/likes'],
  },
  {
    name: 'search',
    path: { source: '^/(?:search|hashtag/[^/]+)/?$' },
    posts: true,
    examples: ['https://x.com/search?q=acme', 'https://x.com/hashtag/acme'],
    counterExamples: ['https://x.com/searching'],
  },
  {
    name: 'list',
    path: { source: '^/i/(?:lists|communities)/\\d+/?$' },
    posts: true,
    examples: ['https://x.com/i/lists/12345', 'https://x.com/i/communities/12345'],
    counterExamples: ['https://x.com/i/lists/create'],
  },
  {
    name: 'bookmarks',
    path: { source: '^/i/(?:bookmarks|history)(?:/[^/]+)?/?$' },
    posts: true,
    examples: ['https://x.com/i/bookmarks', 'https://x.com/i/history'],
    counterExamples: ['https://x.com/i/lists/12345'],
  },
  {
    name: 'explore',
    path: { source: '^/explore(?:/.*)?$' },
    posts: true,
    examples: ['https://x.com/explore', 'https://x.com/explore/tabs/for_you'],
    counterExamples: ['https://x.com/explorer'],
  },
  {
    name: 'notifications',
    path: { source: '^/notifications(?:/.*)?$' },
    posts: false,
    examples: ['https://x.com/notifications', 'https://x.com/notifications/mentions'],
    counterExamples: ['https://x.com/notification'],
  },
];
