/** Threads. Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import type { CountField, PostLayout } from '../contract';
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { HANDLE, routes } from './routes';

const POST = '[data-pressable-container="true"]';
const PERMALINK = 'a[href*="/post/"]:has(time)';
const CODE = { css: PERMALINK, attr: 'href', match: { source: '/post/([\\w-]{5,})' } } as const;

/** Above a pinned post a line that says so; others begin with the picture of their author. */
const BEGINNING = `${POST} > div:first-child > div:first-child`;
const PIN = `${BEGINNING}:not(:has(img))`;

const number = (of: string, expectedOn: readonly string[] = []): CountField => ({
  visibility: 'public',
  expectedOn,
  // Zero is not shown, and authors may hide their numbers.
  minFill: 0.3,
  sources: [{ hook: { name: 'threads-row-number', with: { of } } }],
});

const post: PostLayout = {
  name: 'post',
  root: POST,
  notInside: `${POST} *`,
  ready: PERMALINK,
  // A quoted post.
  foreign: POST,
  id: { sources: [CODE] },
  handle: {
    sources: [
      { css: PERMALINK, attr: 'href', match: { source: `/@(${HANDLE})/post/` } },
      { css: 'a[href^="/@"]', attr: 'href', nth: 'any', match: { source: `^/@(${HANDLE})$` } },
    ],
  },
  authorName: { sources: [] },
  permalink: { template: 'https://www.threads.com/@{handle}/post/{id}' },
  publishedAt: {
    sources: [
      { css: `${PERMALINK} time[datetime]`, attr: 'datetime', as: 'iso' },
      { ...CODE, as: 'id', hook: { name: 'media-code-time' } },
    ],
  },
  text: {
    sources: [
      { css: `span[dir="auto"]:not(a *):not(:has(time)):not(:has(div)):not([role="button"] *):not(${BEGINNING} *)` },
    ],
  },
  hashtags: { sources: [{ css: 'span[dir="auto"] a[href*="serp_type=tags"]' }] },
  mentions: {
    sources: [
      {
        css: 'span[dir="auto"]:not(:has(div)) a[href^="/@"]',
        attr: 'href',
        nth: 'any',
        match: { source: `^/@(${HANDLE})$` },
      },
    ],
  },
  formats: [
    { format: 'carousel', css: 'picture img, video', atLeast: 2 },
    { format: 'video', css: 'video' },
    { format: 'image', css: 'picture img, a[href$="/media"] img' },
    { format: 'link', css: 'a[href*="l.threads."] img' },
  ],
  otherwise: 'text',
  isPinned: { sources: [{ css: `${PIN} svg` }] },
  metrics: {
    likes: number('likes', ['home', 'profile', 'search']),
    comments: number('comments'),
    // The number counts reposts and quotes together.
    shares: number('reposts'),
  },
  badge: [
    { css: 'svg[role="img"]', in: 'post', up: 'div:has(> div > div[role="button"]):not(:has(time))', place: 'after' },
    { css: PERMALINK, in: 'post', up: `${POST} > div`, place: 'after' },
  ],
};

const HEADER = '[role="region"] h1';

export const threads = defineRepairedPlatform(
  {
    schema: 1,
    id: 'threads',
    name: 'Threads',
    verified: '2026-09-04',
    status: 'working',
    hosts: ['https://*.threads.com/*', 'https://*.threads.net/*'],
    ids: 'global',
    rounding: 'down',
    decimals: 'below-ten',
    matureAfterDays: 7,
    display: 'badge',
    routes,
    walls: [{ kind: 'login', path: { source: '^/login(?:/|$)' } }],
    signsOfPosts: `${POST} time, a[href*="/post/"] time`,
    viewer: {
      sources: [
        {
          in: 'page',
          css: `a[href^="/@"]:has(svg[role="img"]):not(:has(span)):not(:has(h1)):not(${POST} *)`,
          attr: 'href',
          nth: 'any',
          match: { source: `^/@(${HANDLE})$` },
        },
      ],
    },
    account: {
      on: ['profile'],
      handle: {
        sources: [
          // The address changes before the header does: the engine compares the two.
          { in: 'page', css: `${HEADER} + div span`, nth: 'any', match: { source: `^${HANDLE}$` } },
        ],
      },
      name: { sources: [{ in: 'page', css: HEADER }] },
      metrics: {
        followers: {
          visibility: 'public',
          expectedOn: ['profile'],
          sources: [
            {
              in: 'page',
              css: '[role="region"] span[title]',
              attr: 'title',
              nth: 'any',
              match: { source: "^[\\p{Nd}.,'’\\s]+$", flags: 'u' },
            },
            { in: 'page', css: '[role="region"] span[title]' },
          ],
        },
      },
    },
    layouts: [post],
  },
  equipment,
  repairs,
);
