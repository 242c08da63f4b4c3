/** Kinds of page of Mastodon by their address. */
import type { Route } from '../contract';

/** Columns side by side: every address, with any mixture of columns beside the one it names. */
const deck = [
  {
    name: 'deck-profile',
    path: { source: '^/deck/@(?<handle>[^/]+)(?:/(?:with_replies|featured|tagged/[^/]+))?/?$' },
    posts: true,
    examples: ['/deck/@ana', '/deck/@bo@far.example/with_replies'],
    counterExamples: ['/@ana', '/deck/home', '/deck/@ana/117133381319327745'],
  },
  {
    name: 'deck',
    path: { source: '^/deck(?:/|$)' },
    posts: true,
    examples: ['/deck', '/deck/home', '/deck/@ana/117133381319327745', '/deck/getting-started'],
    counterExamples: ['/home', '/decks'],
  },
] as const satisfies readonly Route[];

const profiles = [
  {
    name: 'profile',
    path: { source: '^/@(?<handle>[^/]+)(?:/(?:with_replies|featured|tagged/[^/]+))?/?$' },
    posts: true,
    examples: ['/@ana', '/@bo@far.example', '/@ana/with_replies', '/@ana/tagged/news', '/@ana/featured'],
    counterExamples: ['/@ana/117133381319327745', '/@ana/media', '/@ana/followers', '/ana', '/home'],
  },
  {
    name: 'profile-media',
    path: { source: '^/@(?<handle>[^/]+)/media/?$' },
    posts: false,
    examples: ['/@ana/media'],
    counterExamples: ['/@ana', '/media'],
  },
  {
    name: 'profile-people',
    path: { source: '^/@(?<handle>[^/]+)/(?:followers|following)/?$' },
    posts: false,
    examples: ['/@ana/followers', '/@bo@far.example/following'],
    counterExamples: ['/@ana', '/followers'],
  },
] as const satisfies readonly Route[];

const single = [
  {
    name: 'post',
    path: { source: '^/@[^/]+/(?<id>\\d+)/?$' },
    posts: true,
    examples: ['/@ana/117133381319327745', '/@bo@far.example/117130549559296064'],
    counterExamples: ['/@ana', '/@ana/117133381319327745/reblogs', '/@ana/media'],
  },
  {
    name: 'quotes',
    path: { source: '^/@[^/]+/\\d+/quotes/?$' },
    posts: true,
    examples: ['/@ana/117133381319327745/quotes'],
    counterExamples: ['/@ana/117133381319327745', '/@ana/117133381319327745/reblogs'],
  },
  {
    name: 'people',
    path: { source: '^/@[^/]+/\\d+/(?:reblogs|favourites)/?$' },
    posts: false,
    examples: ['/@ana/117133381319327745/reblogs', '/@ana/117133381319327745/favourites'],
    counterExamples: ['/@ana/117133381319327745', '/favourites'],
  },
] as const satisfies readonly Route[];

const lists = [
  {
    name: 'home',
    path: { source: '^/(?:home/?)?$' },
    posts: true,
    examples: ['/', '/home'],
    counterExamples: ['/homeland', '/@home', '/public'],
  },
  {
    name: 'explore',
    path: { source: '^/explore(?:/posts)?/?$' },
    posts: true,
    examples: ['/explore', '/explore/posts'],
    counterExamples: ['/explore/tags', '/explore/links', '/explore/suggestions'],
  },
  {
    name: 'timeline',
    path: { source: '^/(?:public|tags|lists|links|bookmarks|favourites|pinned|timelines)(?:/|$)' },
    posts: true,
    examples: ['/public', '/public/local', '/tags/news', '/lists/12', '/bookmarks', '/favourites'],
    counterExamples: ['/home', '/@ana/tagged/news', '/publicity', '/lists-of-things'],
  },
  {
    name: 'notifications',
    path: { source: '^/(?:notifications|conversations)(?:/|$)' },
    posts: false,
    examples: ['/notifications', '/notifications/requests', '/conversations'],
    counterExamples: ['/home'],
  },
  {
    name: 'search',
    path: { source: '^/search/?$' },
    posts: false,
    examples: ['/search'],
    counterExamples: ['/searching'],
  },
] as const satisfies readonly Route[];

export const routes = [...deck, ...profiles, ...single, ...lists] as const;
