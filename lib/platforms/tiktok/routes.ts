/** The addresses of TikTok; a language may stand in front. */
import type { Route } from '../contract';

export const HANDLE = '[\\w.]{2,24}';
const LANGUAGE = '(?:/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=/))?';

export const routes: readonly Route[] = [
  { name: 'home', path: { source: `^${LANGUAGE}/(?:foryou|following|friends)?/?$` }, posts: true },
  {
    name: 'post',
    path: { source: `^${LANGUAGE}/@(?<handle>${HANDLE})/(?:video|photo)/(?<id>\\d+)/?$` },
    posts: true,
  },
  { name: 'profile', path: { source: `^${LANGUAGE}/@(?<handle>${HANDLE})/?$` }, posts: true },
  { name: 'explore', path: { source: `^${LANGUAGE}/explore/?$` }, posts: true },
  { name: 'lists', path: { source: `^${LANGUAGE}/(?:tag|music|search|discover)(?:/|$)` }, posts: false },
];
