/** Reddit. Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { oldPost, post } from './post-layouts';
import { routes } from './routes';

export const reddit = defineRepairedPlatform(
  {
    schema: 1,
    id: 'reddit',
    name: 'Reddit',
    verified: '2026-07-16',
    status: 'working',
    hosts: ['https://www.reddit.com/*', 'https://old.reddit.com/*'],
    ids: 'global',
    rounding: 'unknown',
    matureAfterDays: 7,
    display: 'badge',
    routes,
    walls: [
      { kind: 'login', path: { source: '^/login/?$' } },
      { kind: 'blocked', css: 'body > form[action*="/svc/"] [name="solution"], body.theme-beta > .main > h1' },
    ],
    signsOfPosts:
      'shreddit-feed article, shreddit-post, #siteTable .thing, [data-fullname^="t3_"], a[href*="/comments/"] h1',
    viewer: {
      sources: [
        { in: 'page', css: 'rs-current-user[display-name]', attr: 'display-name', match: { source: '^[\\w-]+$' } },
        { in: 'page', css: '#header-bottom-right .user > a:not(.login-required)', match: { source: '^[\\w-]+$' } },
      ],
    },
    account: {
      on: ['subreddit'],
      handle: {
        sources: [
          { in: 'page', css: 'shreddit-subreddit-header[prefixed-name]', attr: 'prefixed-name' },
          { in: 'page', css: '.side .redditname a', attr: 'href', match: { source: '/(r/[^/]+)/?$' } },
        ],
      },
      name: {
        sources: [
          { in: 'page', css: 'shreddit-subreddit-header[display-name]', attr: 'display-name' },
          { in: 'page', css: 'shreddit-subreddit-header[name]', attr: 'name' },
        ],
      },
      metrics: {
        followers: {
          visibility: 'public',
          sources: [
            { in: 'page', css: 'shreddit-subreddit-header[subscribers]', attr: 'subscribers' },
            { in: 'page', css: '.side .subscribers .number' },
          ],
        },
      },
    },
    layouts: [post, oldPost],
  },
  equipment,
  repairs,
);
