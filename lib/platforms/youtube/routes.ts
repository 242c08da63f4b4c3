/** The addresses of YouTube. */
import type { Route } from '../contract';

const CHANNEL = '/(?:@(?<handle>[^/]+)|(?:channel|c|user)/[^/]+)';

export const routes: readonly Route[] = [
  { name: 'home', path: { source: '^/?$' }, posts: true },
  { name: 'feed', path: { source: '^/feed/(?:subscriptions|history|trending|explore)/?$' }, posts: true },
  { name: 'watch', path: { source: '^/(?:watch|live/[\\w-]{11})/?$' }, posts: true },
  { name: 'short', path: { source: '^/shorts/(?<id>[\\w-]{11})/?$' }, posts: true },
  { name: 'community-post', path: { source: '^/post/(?<id>[\\w-]+)/?$' }, posts: true },
  { name: 'search', path: { source: '^/results/?$' }, posts: true },
  { name: 'channel-videos', path: { source: `^${CHANNEL}/(?:videos|shorts|streams)/?$` }, posts: true },
  { name: 'channel', path: { source: `^${CHANNEL}(?:/(?:featured|community|posts))?/?$` }, posts: true },
  { name: 'playlist', path: { source: '^/playlist/?$' }, posts: false },
];
