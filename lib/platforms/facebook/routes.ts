/** The addresses of Facebook. */
import type { Route } from '../contract';

/** First parts of addresses that are pages of the site, not people or pages of people. */
const PAGES =
  'home\\.php|profile\\.php|permalink\\.php|story\\.php|photo|photo\\.php|photos|watch|reel|reels|groups|search|share|events|marketplace|gaming|messages|notifications|friends|pages|settings|help|ads|ad_center|business|professional_dashboard|login|checkpoint|recover|stories|memories|saved|bookmarks|hashtag|privacy|policies|l\\.php';

export const VANITY = `(?!(?:${PAGES})(?:[/?]|$))[\\w.-]{2,80}`;

export const routes: readonly Route[] = [
  { name: 'home', path: { source: '^/(?:home\\.php)?$' }, posts: true },
  { name: 'photo', path: { source: '^/(?:photo/?|photo\\.php|[^/]+/photos(?:/[^/]+)?/\\d+/?)$' }, posts: false },
  {
    name: 'post',
    path: { source: `^/(?:(?<handle>${VANITY})/(?:posts|videos)/(?:[^/]+/)?[^/]+/?|permalink\\.php|story\\.php)$` },
    posts: true,
  },
  { name: 'group-post', path: { source: '^/groups/[^/]+/(?:posts|permalink)/\\d+/?$' }, posts: true },
  { name: 'group', path: { source: '^/groups/[^/]+/?$' }, posts: true },
  { name: 'search', path: { source: '^/search/' }, posts: false },
  { name: 'video', path: { source: '^/(?:watch/?|reel/[^/]+/?)$' }, posts: false },
  {
    name: 'profile',
    path: {
      source: `^/(?:(?<handle>${VANITY})(?:/(?:about|photos|videos|reels|followers|reviews|mentions))?/?|profile\\.php)$`,
    },
    posts: false,
  },
];
