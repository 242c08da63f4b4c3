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
  },
  {
    name: 'post',
    path: {
      source: `^/(?:i|i/web|(?<handle>${HANDLE}))/status/(?<id>\\d{1,20})(?:/(?:photo|video)/\\d+|/mediaviewer)?/?$`,
    },
    posts: true,
  },
  {
    name: 'quotes',
    path: { source: `^/(?<handle>${HANDLE})/status/(?<id>\\d{1,20})/quotes/?$` },
    posts: true,
  },
  {
    name: 'engagements',
    path: { source: `^/(?<handle>${HANDLE})/status/(?<id>\\d{1,20})/(?:reposts|retweets|likes|analytics)/?$` },
    posts: false,
  },
  {
    name: 'profile',
    path: { source: `^/${PERSON}(?:/with_replies)?/?$` },
    posts: true,
  },
  {
    name: 'profile-tab',
    path: { source: `^/${PERSON}/(?:highlights|articles|media|likes|affiliates|superfollows)/?$` },
    posts: true,
  },
  {
    name: 'search',
    path: { source: '^/(?:search|hashtag/[^/]+)/?$' },
    posts: true,
  },
  {
    name: 'list',
    path: { source: '^/i/(?:lists|communities)/\\d+/?$' },
    posts: true,
  },
  {
    name: 'bookmarks',
    path: { source: '^/i/(?:bookmarks|history)(?:/[^/]+)?/?$' },
    posts: true,
  },
  {
    name: 'explore',
    path: { source: '^/explore(?:/.*)?$' },
    posts: true,
  },
  {
    name: 'notifications',
    path: { source: '^/notifications(?:/.*)?$' },
    posts: false,
  },
];
