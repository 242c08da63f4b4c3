/** Kinds of page of LinkedIn by their address. */
import type { Route } from '../contract';

export const routes = [
  {
    name: 'feed',
    path: { source: '^/feed/?$' },
    posts: true,
    examples: ['/feed/', '/feed'],
    counterExamples: ['/feed/update/urn:li:activity:7453849345780645888/', '/in/jane/', '/feeds'],
  },
  {
    name: 'post',
    path: {
      source:
        '^/(?:feed/update/urn:li:(?:activity|ugcPost|share):(?<id>\\d+)|posts/[^/]*(?:activity|ugcPost|share)-\\d{15,20}(?:-[\\w-]+)?)/?$',
    },
    posts: true,
    examples: [
      '/feed/update/urn:li:activity:7453849345780645888/',
      '/feed/update/urn%3Ali%3AugcPost%3A7455450864162582528',
      '/posts/acme_some-words-activity-7368318536743538688-R0tM',
      '/posts/acme-share-7368318536743538688-R0tM/',
    ],
    counterExamples: ['/feed/', '/company/acme/posts/', '/posts/', '/feed/hashtag/news'],
  },
  {
    name: 'reactions',
    path: { source: '^/in/(?<handle>[^/]+)/recent-activity/(?:comments|reactions)/?$' },
    posts: true,
    examples: ['/in/jane/recent-activity/comments/', '/in/jane/recent-activity/reactions/'],
    counterExamples: ['/in/jane/recent-activity/all/', '/in/jane/'],
  },
  {
    name: 'activity',
    path: { source: '^/in/(?<handle>[^/]+)/recent-activity(?:/[^/]+)?/?$' },
    posts: true,
    examples: ['/in/jane/recent-activity/all/', '/in/jane/recent-activity/', '/in/j%C3%BCrgen/recent-activity/images/'],
    counterExamples: ['/in/jane/', '/company/acme/posts/', '/in/jane/recent-activity/comments/'],
  },
  {
    name: 'profile',
    path: { source: '^/in/(?<handle>[^/]+)(?:/[a-z]{2}(?:-[a-zA-Z]{2,4})?)?/?$' },
    posts: false,
    examples: ['/in/jane/', '/in/jane/en', '/in/jane'],
    counterExamples: ['/in/jane/recent-activity/all/', '/company/acme/', '/in/', '/in/jane/details/skills/'],
  },
  {
    name: 'company-admin',
    path: { source: '^/(?:company|showcase|school)/[^/]+/admin(?:/|$)' },
    posts: false,
    examples: ['/company/123456/admin/page-posts/published', '/company/123456/admin/analytics/updates/'],
    counterExamples: ['/company/acme/posts/', '/company/acme/'],
  },
  {
    name: 'company-posts',
    path: { source: '^/(?<handle>(?:company|showcase|school)/[^/]+)/posts/?$' },
    posts: true,
    examples: ['/company/acme/posts/', '/showcase/acme-labs/posts', '/school/uni/posts/'],
    counterExamples: ['/company/acme/', '/company/acme/jobs/', '/posts/acme-share-7368318536743538688-R0tM/'],
  },
  {
    name: 'company',
    path: { source: '^/(?<handle>(?:company|showcase|school)/[^/]+)(?:/(?:about|home))?/?$' },
    posts: false,
    examples: ['/company/acme', '/company/acme/', '/school/uni/about/'],
    counterExamples: ['/company/acme/posts/', '/company/acme/jobs/', '/company/123456/admin/'],
  },
  {
    name: 'post-analytics',
    path: { source: '^/analytics/post-summary/urn:li:(?:activity|ugcPost|share):(?<id>\\d+)/?$' },
    posts: false,
    examples: ['/analytics/post-summary/urn:li:activity:7453849345780645888/'],
    counterExamples: ['/analytics/creator/content/', '/feed/update/urn:li:activity:7453849345780645888/'],
  },
  {
    name: 'search',
    path: { source: '^/search/results/(?:content|all)/?$' },
    posts: false,
    examples: ['/search/results/content/'],
    counterExamples: ['/search/results/people/', '/feed/'],
  },
] as const satisfies readonly Route[];
