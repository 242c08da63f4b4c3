/** Pinterest. Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import type { PostLayout } from '../contract';
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { routes, USER } from './routes';

const ORIGIN = '(?:https://[\\w-]+\\.pinterest\\.[a-z.]+)?';
const PIN_LINK = 'a[href*="/pin/"]';

/** A pin in a grid, which shows no numbers at all. */
const card: PostLayout = {
  name: 'card',
  tells: [],
  root: '[data-test-id="pin"][data-test-pin-id], [role="listitem"] [role="group"][data-test-pin-id]:not([data-test-id])',
  // Advertisements lead elsewhere.
  ready: PIN_LINK,
  id: {
    sources: [
      { attr: 'data-test-pin-id', match: { source: '^\\d{5,25}$' } },
      { css: PIN_LINK, attr: 'href', match: { source: '/pin/(?:[^/]*--)?(\\d{5,25})/' } },
    ],
  },
  handle: { sources: [{ in: 'url', match: { source: `^/(${USER})/_created/?$` } }] },
  authorName: { sources: [] },
  permalink: { template: 'https://www.pinterest.com/pin/{id}/' },
  publishedAt: { sources: [] },
  text: { sources: [{ css: '[data-test-id="pinrep-footer-organic-title"]' }, { css: 'h2' }] },
  formats: [{ format: 'video', css: '[data-test-id^="pincard-video"], [data-test-id="pinrep-video"], video' }],
  otherwise: 'image',
  metrics: {},
  badge: [{ css: PIN_LINK, in: 'post', up: '[data-test-pin-id]', place: 'end' }],
};

const CREATOR = '[data-test-id*="creator"] a[href], [data-test-id*="attribution"] a[href]';

/** The page of a pin. */
const pin: PostLayout = {
  name: 'pin',
  tells: [],
  root: '[data-test-id="CloseupDetails"]',
  notInside: '[hidden][id^="S:"] *',
  id: { sources: [{ in: 'url', match: { source: '/pin/(?:[^/]*--)?(\\d{5,25})/?$' } }] },
  handle: {
    sources: [{ css: CREATOR, attr: 'href', nth: 'any', match: { source: `^${ORIGIN}/(${USER})/$` } }],
  },
  authorName: { sources: [{ css: CREATOR }] },
  permalink: { template: 'https://www.pinterest.com/pin/{id}/' },
  publishedAt: { sources: [] },
  text: { sources: [{ css: 'h1' }] },
  formats: [
    { format: 'video', css: 'video, [data-test-id="duplo-hls-video"]' },
    { format: 'image', css: '[data-test-id="closeup-image"]' },
  ],
  otherwise: null,
  metrics: {
    likes: {
      visibility: 'public',
      sources: [{ css: '[data-test-id="reaction-count"]' }],
    },
    comments: {
      visibility: 'public',
      sources: [{ in: 'page', css: '[id="comment-count-and-label"]', match: { source: '.*\\p{Nd}.*', flags: 'u' } }],
    },
  },
  badge: [{ css: '[data-test-id="pin-action-bar-container"]', in: 'post', place: 'after' }],
};

const people = (name: string) =>
  ({
    visibility: 'public',
    sources: [
      { in: 'page', css: `[data-test-id="profile-${name}-count"]` },
      { in: 'page', css: `[data-test-id="profile-${name}-link"]` },
    ],
  }) as const;

export const pinterest = defineRepairedPlatform(
  {
    schema: 1,
    id: 'pinterest',
    name: 'Pinterest',
    verified: '2026-05-26',
    status: 'working',
    hosts: ['https://*.pinterest.com/*'],
    ids: 'global',
    rounding: 'unknown',
    suffixes: { k: 1_000, m: 1_000_000 },
    matureAfterDays: 7,
    display: 'badge',
    routes,
    walls: [{ kind: 'login', path: { source: '^/login/?$' } }],
    signsOfPosts: '[data-test-pin-id], [data-grid-item="true"] a[href*="/pin/"], [data-test-id="CloseupDetails"]',
    viewer: {
      sources: [
        {
          in: 'page',
          css: '[data-test-id="header-profile"] a[href]',
          attr: 'href',
          match: { source: `^${ORIGIN}/(${USER})/$` },
        },
      ],
    },
    account: {
      on: ['profile', 'created'],
      handle: {
        sources: [
          { in: 'page', css: '[data-test-id="profile-username"]', match: { source: `^@?(${USER})$` } },
          { in: 'page', css: '#_pins-profile-tab', attr: 'href', match: { source: `/(${USER})/_pins/$` } },
        ],
      },
      name: { sources: [{ in: 'page', css: '[data-test-id="profile-name"]' }] },
      metrics: { followers: people('followers'), following: people('following') },
    },
    layouts: [pin, card],
  },
  equipment,
  repairs,
);
