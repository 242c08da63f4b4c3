/** Bluesky (bsky.app). Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { focused, inFeed, inThread, plain } from './post-layouts';
import { routes } from './routes';

/** The header of the profile in view: those of profiles left before stay in the page, hidden. */
const HEADER = '[data-testid="profileView"]:not([style*="display: none"] *)';

export const bluesky = defineRepairedPlatform(
  {
    schema: 1,
    id: 'bluesky',
    name: 'Bluesky',
    verified: '2026-08-21',
    status: 'working',
    hosts: ['https://bsky.app/*'],
    ids: 'global',
    rounding: 'down',
    decimals: 'below-ten-thousand',
    matureAfterDays: 7,
    display: 'badge',
    routes,
    walls: [],
    signsOfPosts: '[data-testid="likeBtn"], [data-testid="postText"], a[href*="/post/"][aria-label]',
    viewer: {
      sources: [
        {
          in: 'page',
          css: 'nav[role="navigation"] a[href^="/profile/"]',
          attr: 'href',
          match: { source: '^/profile/([^/:]+)$' },
        },
      ],
    },
    account: {
      on: ['profile'],
      handle: {
        sources: [
          // The address changes before the header does: the engine compares the two.
          {
            in: 'page',
            css: `${HEADER} a[href$="/followers"]`,
            attr: 'href',
            match: { source: '^/profile/([^/:]+)/followers$' },
          },
        ],
      },
      name: { sources: [{ in: 'page', css: `${HEADER} [data-testid="profileHeaderDisplayName"]` }] },
      metrics: {
        followers: {
          visibility: 'public',
          expectedOn: ['profile'],
          decimals: 'one',
          sources: [
            { in: 'page', css: `${HEADER} a[href$="/followers"]`, attr: 'aria-label' },
            { in: 'page', css: `${HEADER} a[href$="/followers"] > :first-child` },
          ],
        },
        following: {
          visibility: 'public',
          expectedOn: ['profile'],
          decimals: 'one',
          sources: [
            { in: 'page', css: `${HEADER} a[href$="/follows"]`, attr: 'aria-label' },
            { in: 'page', css: `${HEADER} a[href$="/follows"] > :first-child` },
          ],
        },
        posts: {
          visibility: 'public',
          expectedOn: ['profile'],
          decimals: 'one',
          sources: [{ in: 'page', css: `${HEADER} a[href$="/follows"] ~ div`, without: 'span' }],
        },
      },
    },
    layouts: [focused, inThread, inFeed, plain],
  },
  equipment,
  repairs,
);
