/** Where Mastodon's own web interface (and glitch-soc, Hometown) shows posts and numbers. Quirks: README.md beside this. */
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { focused, focusedPrivate } from './focused-layouts';
import { row, rowBefore43, rowGlitch } from './row-layouts';
import { routes } from './routes';

/** The state as JSON comes first on every page; the footer is the only other place that names the version since 4.7. */
const version = {
  in: 'page',
  css: '#initial-state, [class*="link_footer__version"]',
  nth: -1,
  match: { source: '(?:^\\s*v?|"version"\\s*:\\s*"v?)(\\d+\\.\\d+\\.[^"\\s]*)' },
} as const;

const newHeader = 'ul[class*="number_fields"] > li';
const oldHeader = '.account__header__extra__links > a';

export const mastodon = defineRepairedPlatform(
  {
    schema: 1,
    id: 'mastodon',
    name: 'Mastodon',
    verified: '2026-11-25',
    status: 'working',
    hosts: [],
    detect: '#mastodon[data-props], body.app-body #mastodon',
    ids: 'per-site',
    rounding: 'unknown',
    decimals: 'below-ten-of-millions',
    roundingByVersion: {
      version,
      rules: [
        { match: { source: '^4\\.[0-5]\\.|^[0-3]\\.' }, rule: 'nearest' },
        { match: { source: '^(?:4\\.(?:[6-9]|\\d\\d)|[5-9])\\.' }, rule: 'down' },
      ],
    },
    matureAfterDays: 7,
    display: 'badge',
    routes,
    walls: [{ kind: 'login', path: { source: '^/auth/' } }],
    signsOfPosts: 'a[href^="/@"] time, a[href*="/@"] > time[datetime], .status__content, .detailed-status',
    viewer: {
      sources: [
        { in: 'page', css: '#initial-state', hook: { name: 'mastodon-viewer' } },
        {
          in: 'page',
          css: '.navigation-bar a.account__display-name[href^="/@"], .navigation-bar a.navigation-bar__profile-account[href^="/@"], .drawer .navigation-bar a[href^="/@"]',
          attr: 'href',
          hook: { name: 'mastodon-handle' },
        },
      ],
    },
    account: {
      on: ['profile', 'profile-media', 'profile-people', 'deck-profile'],
      handle: {
        sources: [
          { in: 'url', match: { source: '^(?:/deck)?/(@[^/]+)' }, hook: { name: 'mastodon-handle' } },
          // The address changes before the header does: until both name one account, the numbers are the former one's.
          {
            in: 'page',
            css: `${newHeader} a[href$="/followers"], ${oldHeader}[href$="/followers"]`,
            attr: 'href',
            match: { source: '^(?:/deck)?(/@[^/]+)/followers$' },
            hook: { name: 'mastodon-handle' },
          },
        ],
      },
      name: {
        sources: [
          { in: 'page', css: '[class*="account_header__name"] h1' },
          { in: 'page', css: '.account__header__tabs__name h1 > span:first-child' },
          { in: 'page', css: '.account__header__tabs__name h1', without: 'small' },
          { in: 'page', css: '[class*="account_header"] h1, .account__header h1', without: 'small' },
        ],
      },
      metrics: {
        followers: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [
            { in: 'page', css: `${newHeader}:has(a[href$="/followers"])`, attr: 'title' },
            { in: 'page', css: `${oldHeader}[href$="/followers"]`, attr: 'title' },
            { in: 'page', css: `${newHeader} a[href$="/followers"]` },
            { in: 'page', css: `${oldHeader}[href$="/followers"] strong` },
          ],
        },
        following: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [
            { in: 'page', css: `${newHeader}:has(a[href$="/following"])`, attr: 'title' },
            { in: 'page', css: `${oldHeader}[href$="/following"]`, attr: 'title' },
            { in: 'page', css: `${newHeader} a[href$="/following"]` },
            { in: 'page', css: `${oldHeader}[href$="/following"] strong` },
          ],
        },
        posts: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [
            { in: 'page', css: `${newHeader}:not(:has(a)):not(:has(time))`, attr: 'title' },
            {
              in: 'page',
              css: `${oldHeader}:not([href$="/followers"]):not([href$="/following"])`,
              attr: 'title',
            },
            { in: 'page', css: `${newHeader}:not(:has(a)):not(:has(time)) strong` },
            {
              in: 'page',
              css: `${oldHeader}:not([href$="/followers"]):not([href$="/following"]) strong`,
            },
          ],
        },
      },
    },
    layouts: [focused, focusedPrivate, rowGlitch, row, rowBefore43],
  },
  equipment,
  repairs,
);
