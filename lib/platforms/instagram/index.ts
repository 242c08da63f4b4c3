/** Instagram. Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { article, page } from './post-layouts';
import { ORIGIN, PERSON, routes } from './routes';
import { tile, tileWithSign } from './tile-layouts';

const FOLLOWERS = 'header a[href$="/followers/"]';
/** Posts, followers, following: three places side by side, without links where the account may not be looked into. */
const FOLLOWING_PLACE = 'header li:has(a[href$="/followers/"]) + li, header div:has(> a[href$="/followers/"]) + div';
const POSTS_PLACE = 'header li:has(+ li a[href$="/followers/"]), header div:has(+ div > a[href$="/followers/"])';

export const instagram = defineRepairedPlatform(
  {
    schema: 1,
    id: 'instagram',
    name: 'Instagram',
    verified: '2026-03-23',
    status: 'working',
    hosts: ['https://www.instagram.com/*'],
    ids: 'global',
    rounding: 'unknown',
    matureAfterDays: 7,
    display: 'badge',
    routes,
    walls: [
      { kind: 'login', path: { source: '^/accounts/(?:login|emailsignup)(?:/|$)' } },
      { kind: 'blocked', path: { source: '^/(?:challenge|accounts/suspended)(?:/|$)' } },
    ],
    signsOfPosts: 'main a[href*="/p/"] img, main a[href*="/reel/"] img, article time, section svg + span',
    viewer: {
      sources: [
        {
          in: 'page',
          css: 'a[href]:has(img):not(main a):not([role="dialog"] a)',
          attr: 'href',
          nth: 'any',
          match: { source: `^${ORIGIN}/(${PERSON})/?$` },
        },
      ],
    },
    account: {
      on: ['profile', 'reels'],
      handle: {
        sources: [
          // The address changes before the header does: the engine compares the two.
          { in: 'page', css: FOLLOWERS, attr: 'href', match: { source: `^${ORIGIN}/(${PERSON})/followers/$` } },
          { in: 'page', css: 'header h2', match: { source: `^${PERSON}$` } },
        ],
      },
      name: {
        sources: [
          { in: 'page', css: 'header section div:has(h2) + div > span:only-child' },
          {
            in: 'page',
            css: `header section:has(${FOLLOWERS.replace('header ', '')}) + section > div > div:first-child > span`,
          },
        ],
      },
      metrics: {
        followers: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [
            { in: 'page', css: `${FOLLOWERS} span[title]`, attr: 'title' },
            { in: 'page', css: FOLLOWERS },
          ],
        },
        following: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [
            { in: 'page', css: 'header a[href$="/following/"]' },
            { in: 'page', css: FOLLOWING_PLACE },
          ],
        },
        posts: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [{ in: 'page', css: POSTS_PLACE }],
        },
      },
    },
    layouts: [page, article, tile, tileWithSign],
  },
  equipment,
  repairs,
);
