/** X (x.com). Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { account } from './account';
import { post } from './post-layout';
import { HANDLE, routes } from './routes';

export const x = defineRepairedPlatform(
  {
    schema: 1,
    id: 'x',
    name: 'X',
    verified: '2026-11-25',
    status: 'working',
    hosts: ['https://x.com/*', 'https://twitter.com/*'],
    ids: 'global',
    rounding: 'down',
    decimals: 'below-ten',
    matureAfterDays: 2,
    display: 'badge',
    routes,
    walls: [
      { kind: 'login', path: { source: '^/(?:login|i/flow/(?:login|signup))/?$' } },
      {
        kind: 'login',
        path: { source: '^/(?:home|search|explore|i/bookmarks)?/?$' },
        css: '[data-testid="login"], [data-testid="loginButton"]',
      },
      { kind: 'blocked', path: { source: '^/account/access/?$' } },
    ],
    signsOfPosts: 'article[data-testid="tweet"], a[href*="/status/"] time',
    viewer: {
      sources: [
        { css: 'a[data-testid="AppTabBar_Profile_Link"]', attr: 'href', match: { source: `^/(${HANDLE})$` } },
        ...['SideNav_AccountSwitcher_Button', 'DashButton_ProfileIcon_Link'].map((place) => ({
          css: `[data-testid="${place}"] [data-testid^="UserAvatar-Container-"]`,
          attr: 'data-testid',
          match: { source: `^UserAvatar-Container-(${HANDLE})$` },
        })),
      ],
    },
    account,
    layouts: [post],
  },
  equipment,
  repairs,
);
