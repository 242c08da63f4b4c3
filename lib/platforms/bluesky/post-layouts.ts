/** How Bluesky draws a post: in feeds, in a thread, as the post its page is about, and in plain lists. */
import type { CountField, Pattern, PostLayout, Source } from '../contract';
import { IN_BRACKETS } from './in-brackets';
import { LISTS } from './routes';

/** Screens that one has left stay in the page, hidden. */
const HIDDEN = '[style*="display: none"], [style*="display:none"]';

/** A button of the row below a post: its label is exact, its caption is shortened. */
const button = (testId: string, of: 'replies' | 'likes', captions: readonly Source[]): CountField => ({
  visibility: 'public',
  expectedOn: LISTS,
  sources: [
    { css: `[data-testid="${testId}"]`, attr: 'aria-label', match: IN_BRACKETS },
    ...captions,
    { hook: { name: 'bluesky-control', with: { of } } },
  ],
});

const comments = button('replyBtn', 'replies', [{ css: '[data-testid="replyBtn"]' }]);
const likes = (...captions: readonly Source[]): CountField =>
  button('likeBtn', 'likes', [{ css: '[data-testid="likeCount"]' }, ...captions]);

/** The post of a page counts reposts apart from quotes and tells how often it was saved. */
const expanded = (name: string): Source => ({ css: `[data-testid="${name}-expanded"] span` });

const PERMALINK = 'a[href*="/post/"]';
const OWN_ID: Source = { css: PERMALINK, attr: 'href', match: { source: '^/profile/[^/]+/post/([^/]+)$' } };
const KEY_TIME = { as: 'id', hook: { name: 'bluesky-id-time' } } as const;

const HANDLE = '[a-z0-9-]+(?:\\.[a-z0-9-]+)+';
const PROFILE_LINK = 'a[href^="/profile/"]:not([href*="/post/"]):not(:has(svg))';
/** The name stands before the handle, each in a place of its own; marks of writing direction may wrap either. */
const NO_HANDLE: Pattern = { source: '^[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\s]*([^@\\s][^]*)$' };

/** An account with a broken handle is known by its id alone: its author stays unknown. */
const TEST_ID: Source = {
  attr: 'data-testid',
  match: { source: `^[a-z]+-by-(?!handle\\.invalid$)(${HANDLE})$`, flags: 'i' },
};
const handleLinks: readonly Source[] = [
  { css: PERMALINK, attr: 'href', match: { source: `^/profile/(${HANDLE})/post/`, flags: 'i' } },
  { css: PROFILE_LINK, attr: 'href', match: { source: `^/profile/(${HANDLE})$`, flags: 'i' } },
];

const TEXT = '[data-testid="postText"], [data-word-wrap="1"]';
const MEDIA = '[data-testid="contentHider-post"]';

const shared = {
  ready: '[data-testid="likeBtn"], button[aria-label$=")"], button[aria-label$="）"]',
  // A quoted post: it can be pressed, but is no link.
  foreign: 'div[role="link"]',
  id: { sources: [OWN_ID] },
  handle: { sources: [TEST_ID, ...handleLinks] },
  authorName: { sources: [{ css: PROFILE_LINK, nth: 'any', match: NO_HANDLE }] },
  permalink: { template: 'https://bsky.app/profile/{handle}/post/{id}' },
  publishedAt: { sources: [{ ...OWN_ID, ...KEY_TIME }] },
  text: { sources: [{ css: TEXT }] },
  hashtags: { sources: [{ css: `:is(${TEXT}) a[href^="/hashtag/"]` }] },
  mentions: { sources: [{ css: `:is(${TEXT}) a[href^="/profile/did:"]` }] },
  links: { sources: [{ css: `:is(${TEXT}) a[href^="http"], ${MEDIA} a[href^="http"][aria-label]`, attr: 'href' }] },
  formats: [
    // A video that could not be loaded leaves a word and a button to try again.
    {
      format: 'video',
      css: `video, [data-testid="scrubber"], ${MEDIA} div + button[aria-label]:has(> div > div > svg)`,
    },
    { format: 'image', css: `${MEDIA} button[aria-label] img, [role="group"][aria-roledescription] img` },
    { format: 'link', css: `${MEDIA} a[href^="http"][aria-label]` },
  ],
  otherwise: 'text',
  badge: [
    {
      css: '[data-testid="postDropdownBtn"], [data-testid="likeBtn"]',
      in: 'post',
      up: 'div:has(> div [data-testid="replyBtn"])',
      place: 'after',
    },
    { css: '[data-testid="likeBtn"]', in: 'post', up: 'div:has([data-testid="replyBtn"])', place: 'after' },
  ],
} as const satisfies Partial<PostLayout>;

/** In lists the number beside the arrows counts reposts and quotes together. */
const inList: PostLayout['metrics'] = {
  comments,
  likes: likes(),
  shares: {
    visibility: 'public',
    sources: [{ css: '[data-testid="repostCount"]' }, { css: '[data-testid="repostBtn"]' }],
  },
};

/** The post that its page is about. */
export const focused: PostLayout = {
  ...shared,
  name: 'focused',
  root: '[data-testid^="postThreadItem-by-"]:not([role="link"])',
  notInside: HIDDEN,
  id: { sources: [{ hook: { name: 'bluesky-focused-id' } }] },
  authorName: { sources: [{ css: `${PROFILE_LINK} div[dir="auto"]`, nth: 'any', match: NO_HANDLE }] },
  publishedAt: {
    sources: [
      {
        css: PERMALINK,
        attr: 'href',
        match: { source: '/post/([^/]+)/(?:liked-by|reposted-by|quotes)$' },
        ...KEY_TIME,
      },
      { in: 'url', match: { source: '/post/([^/]+)/?$' }, ...KEY_TIME },
    ],
  },
  isReply: { sources: [{ hook: { name: 'bluesky-answer' } }] },
  metrics: {
    comments,
    likes: likes(expanded('likeCount')),
    shares: { visibility: 'public', sources: [expanded('repostCount')] },
    quotes: { visibility: 'public', sources: [expanded('quoteCount')] },
    saves: { visibility: 'public', sources: [expanded('bookmarkCount')] },
  },
};

/** What stands above and below it. */
export const inThread: PostLayout = {
  ...shared,
  name: 'thread',
  root: '[data-testid^="postThreadItem-by-"][role="link"]',
  isReply: { sources: [{ hook: { name: 'bluesky-answer' } }] },
  metrics: inList,
};

/** The line above a post says that it is pinned; the line above its text, whom it answers. Neither is a link or a button. */
const LINE = `svg:not(a svg):not(button svg):not([role="button"] svg):not(${MEDIA} svg) + div`;
const AVATAR = '[data-testid="userAvatarImage"]';
/** Neighbours of the item itself are other posts. */
const ITEM = '[data-testid^="feedItem-by-"]';

export const inFeed: PostLayout = {
  ...shared,
  name: 'feed',
  root: '[data-testid^="feedItem-by-"]',
  isRepost: { sources: [{ css: 'a[href^="/profile/"]:not([href*="/feed/"]):not([href*="/lists/"]) > svg' }] },
  isPinned: { sources: [{ css: `${ITEM} div:has(+ div ${AVATAR}) ${LINE}` }] },
  isReply: { sources: [{ css: `${ITEM} div:has(${AVATAR}) + div ${LINE}` }] },
  metrics: inList,
};

/** Search, tags, quotes, saved posts: no test id of its own. */
export const plain: PostLayout = {
  ...shared,
  name: 'plain',
  root: 'div[role="link"][tabindex="0"]:not([data-testid])',
  notInside: '[data-testid^="feedItem-by-"] *, [data-testid^="postThreadItem-by-"] *',
  handle: { sources: handleLinks },
  metrics: inList,
};
