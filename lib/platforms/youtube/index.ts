/** YouTube. Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { card } from './card-layouts';
import { routes } from './routes';
import { community, short, watch } from './single-layouts';
import { AUDIENCE, VIEWS } from './words';

const HEADER = 'yt-page-header-view-model';
const headerFact = (of: string) =>
  ({ in: 'page', css: HEADER, attr: 'class', hook: { name: 'youtube-header-fact', with: { of } } }) as const;

export const youtube = defineRepairedPlatform(
  {
    schema: 1,
    id: 'youtube',
    name: 'YouTube',
    verified: '2026-08-22',
    status: 'working',
    hosts: ['https://www.youtube.com/*'],
    ids: 'global',
    rounding: 'down',
    decimals: 'below-ten',
    suffixes: { K: 1_000, M: 1_000_000, lakh: 100_000, crore: 10_000_000 },
    words: { views: VIEWS, audience: { '': AUDIENCE } },
    matureAfterDays: 28,
    display: 'badge',
    routes,
    walls: [{ kind: 'login', css: 'ytd-enforcement-message-view-model' }],
    signsOfPosts:
      'ytd-rich-item-renderer a[href*="/watch?v="], yt-lockup-view-model a, ytd-video-renderer a, ytd-watch-metadata, ytd-reel-video-renderer',
    viewer: {
      sources: [
        { in: 'page', css: 'ytd-active-account-header-renderer #channel-handle', match: { source: '^@(\\S+)$' } },
      ],
    },
    account: {
      on: ['channel', 'channel-videos'],
      handle: {
        sources: [
          // The address changes before the header does: the engine compares the two.
          {
            in: 'page',
            css: `${HEADER} yt-content-metadata-view-model span[role="text"]`,
            nth: 'any',
            match: { source: '^[\\u200e\\u200f]*@(\\S+)$' },
          },
        ],
      },
      name: { sources: [{ in: 'page', css: `${HEADER} h1` }] },
      metrics: {
        followers: {
          visibility: 'public',
          decimals: 'as-shown',
          expectedOn: ['channel-videos'],
          sources: [headerFact('subscribers'), { in: 'page', css: 'ytd-c4-tabbed-header-renderer #subscriber-count' }],
        },
        posts: {
          visibility: 'public',
          sources: [headerFact('videos'), { in: 'page', css: 'ytd-c4-tabbed-header-renderer #videos-count' }],
        },
      },
    },
    layouts: [watch, short, community, card],
  },
  equipment,
  repairs,
);
