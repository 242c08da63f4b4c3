/** The addresses of Reddit, of both interfaces. */
import type { Route } from '../contract';

const SORT = '(?:/(?:hot|new|top|rising|best|controversial))?';

export const LISTS = ['home', 'subreddit', 'profile', 'post', 'feed'];

export const routes: readonly Route[] = [
  { name: 'home', path: { source: `^/(?:best|hot|new|top|rising)?/?$` }, posts: true },
  { name: 'feed', path: { source: `^/(?:r/(?:popular|all)${SORT}|user/[^/]+/m/[^/]+)/?$` }, posts: true },
  { name: 'subreddit', path: { source: `^/(?<handle>r/[^/]+)${SORT}/?$` }, posts: true },
  {
    name: 'post',
    path: { source: '^(?:/(?:r|user|u)/[^/]+)?/comments/(?<id>[a-z0-9]+)(?:/[^/]*)?/?$' },
    posts: true,
  },
  {
    name: 'comment',
    path: { source: '^/(?:r|user|u)/[^/]+/comments/[a-z0-9]+/(?:comment|[^/]+)/[a-z0-9]+/?$' },
    posts: false,
  },
  { name: 'profile', path: { source: '^/(?:user|u)/(?<handle>[^/]+)(?:/(?:submitted|overview))?/?$' }, posts: true },
  { name: 'search', path: { source: '^(?:/r/[^/]+)?/search/?$' }, posts: false },
];
