/** Facebook. Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import type { CountField, PostLayout, Source } from '../contract';
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { routes, VANITY } from './routes';
import { COMMENTS, SHARES, SPONSORED } from './words';

const ORIGIN = '(?:https://(?:www|web)\\.facebook\\.com)?';

/** Numbers stand inside the buttons on some pages since 2026. */
const inButton = (name: string): Source => ({
  css: `[role="button"]:has([data-ad-rendering-role="${name}_button"]) span[dir="auto"]:not(:has([data-ad-rendering-role]))`,
  nth: 'any',
  match: { source: '^\\s*\\p{Nd}.*', flags: 'u' },
});

const number = (of: string, name: string): CountField => ({
  visibility: 'public',
  sources: [{ hook: { name: 'facebook-count', with: { of } } }, inButton(name)],
});

const metrics = {
  likes: { ...number('reactions', 'like'), expectedOn: ['home', 'post'], minFill: 0.3 },
  comments: number('comments', 'comment'),
  shares: number('shares', 'share'),
};

const AUTHOR =
  '[data-ad-rendering-role="profile_name"] a[href], h2 a[href], h3 a[href], h4 a[href], [role="dialog"] h2 a[href]';

const shared = {
  handle: {
    sources: [
      { css: AUTHOR, attr: 'href', match: { source: `^${ORIGIN}/(${VANITY})/?(?:\\?.*)?$` } },
      { css: AUTHOR, attr: 'href', match: { source: '/profile\\.php\\?id=(\\d+)' } },
    ],
  },
  authorName: { sources: [{ css: AUTHOR }] },
  text: {
    sources: [
      { css: '[data-ad-rendering-role="story_message"]' },
      { css: '[data-ad-comet-preview="message"], [data-ad-preview="message"]' },
    ],
  },
  hashtags: { sources: [{ css: 'a[href*="/hashtag/"]' }] },
  formats: [
    { format: 'video', css: 'video, a[href*="/reel/"], a[href*="/videos/"]' },
    { format: 'carousel', css: 'a[href*="set=pcb."]', atLeast: 2 },
    {
      format: 'image',
      css: 'a[href*="/photo/"] img, a[href*="/photo.php"] img, img[data-visualcompletion="media-vc-image"]',
    },
    { format: 'link', css: '[data-ad-rendering-role="title"]' },
  ],
  metrics,
} as const satisfies Partial<PostLayout>;

const post: PostLayout = {
  ...shared,
  name: 'post',
  root: '[aria-posinset], [role="article"][aria-describedby]:not([aria-label])',
  notInside: '[aria-posinset] *, [role="article"][aria-label] *',
  ready: AUTHOR,
  // Comments shown below a post.
  foreign: '[role="article"][aria-label]',
  id: { sources: [{ hook: { name: 'facebook-post-id' } }] },
  text: { sources: [{ hook: { name: 'facebook-message' } }] },
  permalink: { sources: [{ hook: { name: 'facebook-permalink' } }], template: '{origin}/{id}' },
  publishedAt: { sources: [{ hook: { name: 'facebook-time' }, as: 'words' }] },
  isPromoted: { sources: [{ hook: { name: 'facebook-promoted' } }] },
  otherwise: 'text',
  badge: [
    { css: '[role="toolbar"]', in: 'post', up: '[data-visualcompletion="ignore-dynamic"]', place: 'after' },
    { css: '[role="toolbar"], [data-ad-rendering-role="like_button"]', in: 'post', up: 'div', place: 'after' },
    { css: AUTHOR, in: 'post', up: 'div', place: 'after' },
  ],
};

/** A photo opened over a page or on its own. */
const photo: PostLayout = {
  ...shared,
  handle: { sources: [...shared.handle.sources].reverse() },
  text: { sources: [...shared.text.sources].reverse() },
  name: 'photo',
  tells: ['author'],
  root: '[role="dialog"]:not(:has([aria-posinset]))',
  ready: '[role="toolbar"]',
  foreign: '[role="article"][aria-label]',
  id: { sources: [{ hook: { name: 'facebook-photo-id' } }] },
  permalink: { sources: [{ hook: { name: 'facebook-photo-address' } }] },
  publishedAt: { sources: [{ hook: { name: 'facebook-time' }, as: 'words' }] },
  formats: [],
  otherwise: 'image',
  badge: [{ css: '[role="toolbar"]', in: 'post', up: 'div', place: 'after' }],
};

const PEOPLE = 'a[href*="sk=followers"], a[href$="/followers/"], a[href$="/followers"]';

export const facebook = defineRepairedPlatform(
  {
    schema: 1,
    id: 'facebook',
    name: 'Facebook',
    verified: '2025-07-30',
    status: 'working',
    hosts: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
    ids: 'global',
    rounding: 'unknown',
    words: { comments: { '': COMMENTS }, shares: { '': SHARES }, sponsored: { '': SPONSORED } },
    matureAfterDays: 7,
    display: 'badge',
    routes,
    walls: [
      { kind: 'login', path: { source: '^/login(?:/|\\.php|$)' } },
      { kind: 'blocked', path: { source: '^/checkpoint(?:/|$)' } },
    ],
    signsOfPosts: '[aria-posinset], [role="article"][aria-describedby], [data-ad-rendering-role="like_button"]',
    viewer: { sources: [] },
    account: {
      on: ['profile', 'photo'],
      handle: {
        sources: [
          {
            in: 'page',
            css: PEOPLE,
            attr: 'href',
            nth: 'any',
            match: { source: '/profile\\.php\\?(?:.*&)?id=(\\d+)' },
          },
          {
            in: 'page',
            css: PEOPLE,
            attr: 'href',
            nth: 'any',
            match: { source: `^${ORIGIN}/(${VANITY})/followers/?$` },
          },
        ],
      },
      name: { sources: [{ in: 'page', css: 'h1', nth: -1 }] },
      metrics: {
        followers: {
          visibility: 'public',
          sources: [{ in: 'page', css: PEOPLE, nth: 'any', match: { source: '.*\\p{Nd}.*', flags: 'u' } }],
        },
      },
    },
    layouts: [post, photo],
  },
  equipment,
  repairs,
);
