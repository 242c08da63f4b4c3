/** The addresses of Instagram. */
import type { Route } from '../contract';

/** First parts of addresses that are pages of the site, not people. */
const PAGES =
  'p|reel|reels|explore|stories|accounts|direct|tv|about|legal|web|api|graphql|challenge|emails|session|developer|directory|notifications|your_activity|settings|press|privacy|terms';

export const PERSON = `(?!(?:${PAGES})(?:/|$))[\\w.]{1,30}`;

/** Links are written with and without the host. */
export const ORIGIN = '(?:https://www\\.instagram\\.com)?';

/** Where a post is; the code begins with 11 characters. */
export const CODE = '[\\w-]{5,}';

/** A link to a post itself, with its code: not to who likes it or to one of its comments. */
export const POST_LINK = `^${ORIGIN}/(?:${PERSON}/)?(?:p|reel|reels|tv)/(${CODE})/?(?:\\?.*)?$`;

export const routes: readonly Route[] = [
  { name: 'home', path: { source: '^/?$' }, posts: true },
  { name: 'post', path: { source: `^/(?:(?<handle>${PERSON})/)?(?:p|reel|tv)/(?<id>${CODE})/?$` }, posts: true },
  { name: 'reels-viewer', path: { source: `^/reels/(?:${CODE}/?)?$` }, posts: false },
  { name: 'likers', path: { source: `^/(?:p|reel)/${CODE}/(?:liked_by|comments)/?$` }, posts: false },
  { name: 'reels', path: { source: `^/(?<handle>${PERSON})/reels/?$` }, posts: true },
  { name: 'tagged', path: { source: `^/${PERSON}/(?:tagged|saved(?:/.*)?)/?$` }, posts: true },
  { name: 'people', path: { source: `^/${PERSON}/(?:followers|following)/?$` }, posts: false },
  { name: 'profile', path: { source: `^/(?<handle>${PERSON})/?$` }, posts: true },
  { name: 'explore', path: { source: '^/explore(?:/.*)?$' }, posts: true },
];
