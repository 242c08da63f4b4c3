/** The addresses of Pinterest. */
import type { Route } from '../contract';

const PAGES =
  'pin|ideas|search|today|settings|business|analytics|_|about|login|password|news_hub|videos|explore|pin-builder|pin-creation-tool|homefeed|resource';

export const USER = `(?!(?:${PAGES})(?:/|$))[\\w-]{2,60}`;

export const routes: readonly Route[] = [
  { name: 'home', path: { source: '^/(?:homefeed/?)?$' }, posts: true },
  {
    name: 'post',
    path: { source: '^/pin/(?:[^/]*--)?(?<id>\\d+)/?$' },
    posts: true,
    signs: '[id="comment-count-and-label"]',
  },
  { name: 'created', path: { source: `^/(?<handle>${USER})/_created/?$` }, posts: true },
  { name: 'profile', path: { source: `^/(?<handle>${USER})/(?:_saved/|_profile/|_pins/|_collages/)?$` }, posts: false },
  { name: 'board', path: { source: `^/${USER}/(?!_)[^/]+/(?:[^/]+/)?$` }, posts: false },
  { name: 'lists', path: { source: '^/(?:search/pins|ideas/[^/]+/\\d+)/?$' }, posts: false },
  { name: 'analytics', path: { source: '^/(?:business/hub|analytics)(?:/|$)' }, posts: false },
];
