/** The addresses of Bluesky. */
import type { Route } from '../contract';

/** An account by its handle; one with a broken handle by its id. */
const PERSON = '(?:(?<handle>[^/:]+\\.[^/:]+)|did:[^/]+)';

export const routes: readonly Route[] = [
  { name: 'home', path: { source: '^/?$' }, posts: true },
  { name: 'post', path: { source: `^/profile/${PERSON}/post/(?<id>[^/]+)/?$` }, posts: true },
  { name: 'quotes', path: { source: '^/profile/[^/]+/post/[^/]+/quotes/?$' }, posts: true },
  { name: 'engagements', path: { source: '^/profile/[^/]+/post/[^/]+/(?:liked-by|reposted-by)/?$' }, posts: false },
  { name: 'feed', path: { source: '^/profile/[^/]+/(?:feed|lists)/[^/]+/?$' }, posts: true },
  {
    name: 'people',
    path: { source: '^/profile/[^/]+/(?:followers|follows|known-followers|feed/[^/]+/liked-by)/?$' },
    posts: false,
  },
  { name: 'profile', path: { source: `^/profile/${PERSON}/?$` }, posts: true },
  { name: 'search', path: { source: '^/(?:search|hashtag/[^/]+|topic/[^/]+|profile/[^/]+/search)/?$' }, posts: true },
  { name: 'saved', path: { source: '^/saved/?$' }, posts: true },
  { name: 'notifications', path: { source: '^/notifications(?:/activity)?/?$' }, posts: false },
];

/** Every post in them shows how many replies and likes it has. */
export const LISTS = ['home', 'post', 'quotes', 'feed', 'profile', 'search', 'saved'];
