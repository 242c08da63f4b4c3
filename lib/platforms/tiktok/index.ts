/** TikTok. Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { article, explore, tile, view } from './post-layouts';
import { HANDLE, routes } from './routes';

const NAMES = '[data-e2e="user-title"], [data-e2e="user-subtitle"]';

export const tiktok = defineRepairedPlatform(
  {
    schema: 1,
    id: 'tiktok',
    name: 'TikTok',
    verified: '2026-05-20',
    status: 'working',
    hosts: ['https://www.tiktok.com/*'],
    ids: 'global',
    rounding: 'nearest',
    decimals: 'one',
    suffixes: { K: 1_000, M: 1_000_000, B: 1_000_000_000 },
    matureAfterDays: 14,
    display: 'badge',
    routes,
    walls: [{ kind: 'login', path: { source: '^/login(?:/|$)' } }],
    signsOfPosts:
      '[data-e2e="user-post-item"], [id^="grid-item-container-"] a, a[href*="/video/"] img, article [id^="xgwrapper-"], [data-e2e="like-count"], [data-e2e="browse-like-count"]',
    viewer: {
      sources: [
        {
          in: 'page',
          css: 'a[data-e2e="nav-profile"]',
          attr: 'href',
          match: { source: `^(?:https://www\\.tiktok\\.com)?/@(${HANDLE})` },
        },
      ],
    },
    account: {
      on: ['profile'],
      // The header may still be that of the account before: it counts only if it names the account of the address.
      handle: { sources: [{ in: 'page', css: NAMES, nth: 'any', hook: { name: 'tiktok-is-handle' } }] },
      name: { sources: [{ in: 'page', css: NAMES, nth: 'any', hook: { name: 'tiktok-is-name' } }] },
      metrics: {
        followers: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [{ in: 'page', css: '[data-e2e="followers-count"]' }],
        },
        following: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [{ in: 'page', css: '[data-e2e="following-count"]' }],
        },
        likes_total: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [{ in: 'page', css: '[data-e2e="likes-count"]' }],
        },
      },
    },
    layouts: [tile, article, view, explore],
  },
  equipment,
  repairs,
);
