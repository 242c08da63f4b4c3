/** The addresses of Threads. */
import type { Route } from '../contract';

export const HANDLE = '[\\w.]{1,30}';

/** Every post in them has a row of icons; numbers that are zero or hidden are not shown. */
export const routes: readonly Route[] = [
  { name: 'home', path: { source: '^/(?:for_you|following)?/?$' }, posts: true },
  {
    name: 'post',
    path: { source: `^/(?:@(?<handle>${HANDLE})/post|t)/(?<id>[\\w-]{5,})(?:/media)?/?$` },
    posts: true,
  },
  { name: 'profile', path: { source: `^/@(?<handle>${HANDLE})(?:/(?:replies|media|reposts))?/?$` }, posts: true },
  { name: 'search', path: { source: '^/search/?$' }, posts: true },
  { name: 'lists', path: { source: '^/(?:saved|liked|custom_feed/\\d+)/?$' }, posts: true },
  { name: 'activity', path: { source: '^/activity(?:/|$)' }, posts: false },
  { name: 'insights', path: { source: '^/insights(?:/|$)' }, posts: false },
];
