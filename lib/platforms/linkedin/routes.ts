/** Kinds of page of LinkedIn by their address. */
import type { Route } from '../contract';

export const routes = [
  {
    name: 'feed',
    path: { source: '^/feed/?$' },
    posts: true,
  },
  {
    name: 'post',
    path: {
      source:
        '^/(?:feed/update/urn:li:(?:activity|ugcPost|share):(?<id>\\d+)|posts/[^/]*(?:activity|ugcPost|share)-\\d{15,20}(?:-[\\w-]+)?)/?$',
    },
    posts: true,
  },
  {
    name: 'reactions',
    path: { source: '^/in/(?<handle>[^/]+)/recent-activity/(?:comments|reactions)/?$' },
    posts: true,
  },
  {
    name: 'activity',
    path: { source: '^/in/(?<handle>[^/]+)/recent-activity(?:/[^/]+)?/?$' },
    posts: true,
  },
  {
    name: 'profile',
    path: { source: '^/in/(?<handle>[^/]+)(?:/[a-z]{2}(?:-[a-zA-Z]{2,4})?)?/?$' },
    posts: false,
  },
  {
    name: 'company-admin',
    path: { source: '^/(?:company|showcase|school)/[^/]+/admin(?:/|$)' },
    posts: false,
  },
  {
    name: 'company-posts',
    path: { source: '^/(?<handle>(?:company|showcase|school)/[^/]+)/posts/?$' },
    posts: true,
  },
  {
    name: 'company',
    path: { source: '^/(?<handle>(?:company|showcase|school)/[^/]+)(?:/(?:about|home))?/?$' },
    posts: false,
  },
  {
    name: 'post-analytics',
    path: { source: '^/analytics/post-summary/urn:li:(?:activity|ugcPost|share):(?<id>\\d+)/?$' },
    posts: true,
    signs: 'main section h2',
  },
  {
    name: 'search',
    path: { source: '^/search/results/(?:content|all)/?$' },
    posts: false,
  },
] as const satisfies readonly Route[];
