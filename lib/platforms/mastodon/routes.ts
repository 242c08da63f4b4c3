/** Kinds of page of Mastodon by their address. */
import type { Route } from '../contract';

/** Columns side by side: every address, with any mixture of columns beside the one it names. */
const deck = [
  {
    name: 'deck-profile',
    path: { source: '^/deck/@(?<handle>[^/]+)(?:/(?:with_replies|featured|tagged/[^/]+))?/?$' },
    posts: true,
  },
  {
    name: 'deck',
    path: { source: '^/deck(?:/|$)' },
    posts: true,
  },
] as const satisfies readonly Route[];

const profiles = [
  {
    name: 'profile',
    path: { source: '^/@(?<handle>[^/]+)(?:/(?:with_replies|featured|tagged/[^/]+))?/?$' },
    posts: true,
  },
  {
    name: 'profile-media',
    path: { source: '^/@(?<handle>[^/]+)/media/?$' },
    posts: false,
  },
  {
    name: 'profile-people',
    path: { source: '^/@(?<handle>[^/]+)/(?:followers|following)/?$' },
    posts: false,
  },
] as const satisfies readonly Route[];

const single = [
  {
    name: 'post',
    path: { source: '^/@[^/]+/(?<id>\\d+)/?$' },
    posts: true,
  },
  {
    name: 'quotes',
    path: { source: '^/@[^/]+/\\d+/quotes/?$' },
    posts: true,
  },
  {
    name: 'people',
    path: { source: '^/@[^/]+/\\d+/(?:reblogs|favourites)/?$' },
    posts: false,
  },
] as const satisfies readonly Route[];

const lists = [
  {
    name: 'home',
    path: { source: '^/(?:home/?)?$' },
    posts: true,
  },
  {
    name: 'explore',
    path: { source: '^/explore(?:/posts)?/?$' },
    posts: true,
  },
  {
    name: 'timeline',
    path: { source: '^/(?:public|tags|lists|links|bookmarks|favourites|pinned|timelines)(?:/|$)' },
    posts: true,
  },
  {
    name: 'notifications',
    path: { source: '^/(?:notifications|conversations)(?:/|$)' },
    posts: false,
  },
  {
    name: 'search',
    path: { source: '^/search/?$' },
    posts: false,
  },
] as const satisfies readonly Route[];

export const routes = [...deck, ...profiles, ...single, ...lists] as const;
