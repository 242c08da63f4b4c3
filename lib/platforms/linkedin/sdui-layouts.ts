/** How the newer signed-in interface of LinkedIn draws a post: drawn by the server, with class names that change. */
import type { CountField, FormatRule, PostLayout, Source } from '../contract';
import {
  buttonNumber,
  commentCount,
  leadingNumber,
  notCommentCount,
  notRepostCount,
  onlyNumber,
  personAndOthers,
  promotedLine,
  repostCount,
  repostedLine,
  twoAndOthers,
} from './words';

/** Keys of cards: the feed's, and those of searches, activity lists and pages (since 2026-09 also the feed's). */
const isKeyed =
  ':is([componentkey^="expanded"][componentkey*="FeedType_"], [id^="expanded"][id*="FeedType_"], [componentkey^="update-card-focus"])';
/** A wrapper around the card can carry the same key. */
const listItem = `[role="listitem"]${isKeyed}`;
/** Courses have keys of their own kind: `Mg` is the beginning of their first byte (0x32) in base64. */
const isCourse = ':has([componentkey^="Mg"][componentkey*="-replaceable"], [id^="Mg"][id*="-replaceable"])';

const COMMENTS =
  '[componentkey^="replaceableComment_"], [id^="replaceableComment_"], [componentkey*="-commentLists"] > *, [componentkey^="commentsSectionContainer"]';
/** The body of a quoted post is a link to it. */
const QUOTED = 'a[href*="/feed/update/urn"]:has([data-testid="expandable-text-box"])';

const anyProfile = (before = ''): string =>
  `a${before}:is([href*="/in/"], [href*="/company/"], [href*="/showcase/"], [href*="/school/"]):not([href*="recent-activity"], [href*="/safety/go/"])`;
/** The name of the author is a link around a paragraph; links in headers and texts stand inside paragraphs. */
const author = `${anyProfile()}:has(p)`;
const text = '[data-testid="expandable-text-box"]:not(a[href*="/feed/update/"] *)';

/** The row of counts stands between the content and the line above the buttons. */
const row = 'div:has(+ hr[role="presentation"] + div svg[id="comment-small"])';
const press = ':is(a, button, [role="button"])';
/** Each number stands there twice: for the screen reader and for the eye. */
const seen = 'span[aria-hidden="true"]';
const copies = `${press} span + ${seen}`;
const icons = 'svg[id*="-consumption-"]';

const button = (icon: string): Source => ({ css: `button:has(svg[id="${icon}"])`, match: buttonNumber });

const likes: CountField = {
  visibility: 'public',
  expectedOn: ['feed', 'activity', 'company-posts'],
  minFill: 0.3,
  sources: [
    { css: `${row} > ${press}:has(${icons}) ${seen}`, match: onlyNumber },
    { css: `${row} > ${press}:has(${icons}) ${seen}`, match: personAndOthers, hook: { name: 'and-others' } },
    { css: `${row} > ${press}:has(${icons}) ${seen}`, match: twoAndOthers, hook: { name: 'and-others' } },
    { css: `${press}:has(${icons}) ${seen}`, match: onlyNumber },
    { css: `${press}:has(${icons}) ${seen}`, match: personAndOthers, hook: { name: 'and-others' } },
    { css: `${press}:has(${icons}) ${seen}`, match: twoAndOthers, hook: { name: 'and-others' } },
    { css: `${press}:has(${icons}) p`, without: seen, match: leadingNumber },
    { css: 'button[aria-label^="Reaction button state"]', match: buttonNumber },
    button('thumbs-up-outline-small'),
  ],
};

const comments: CountField = {
  visibility: 'public',
  expectedOn: ['feed'],
  minFill: 0.15,
  sources: [
    { css: `${row} > div > [role="button"] > p > ${seen}`, match: notRepostCount },
    { css: copies, nth: 'any', match: commentCount },
    button('comment-small'),
  ],
};

const shares: CountField = {
  visibility: 'public',
  expectedOn: ['feed'],
  minFill: 0.1,
  sources: [
    { css: `${row} > div > a > p > ${seen}`, match: notCommentCount },
    { css: `${row} > div > [role="button"] ~ [role="button"] > p > ${seen}`, match: notCommentCount },
    { css: copies, nth: 'any', match: repostCount },
    button('repost-small'),
  ],
};

/** Under posts of one's own; the link is also what proves that a post is one's own. */
const impressions: CountField = {
  visibility: 'owner',
  sources: [
    { css: 'a[href*="/analytics/post-summary/"] p', nth: 'any', match: leadingNumber },
    { css: '[aria-label="Content analytics"] p', nth: 'any', match: leadingNumber },
    { css: 'a[href*="/analytics/post-summary/"]', match: leadingNumber },
  ],
};

const formats: readonly FormatRule[] = [
  {
    format: 'document',
    css: '[componentkey^="document-container"], svg[id="fullscreen-enter-medium"], iframe[src*="native-document"]',
  },
  { format: 'video', css: 'video, [data-vjs-player]' },
  { format: 'poll', css: '[componentkey*="poll" i], [data-testid*="poll" i]' },
  { format: 'link', css: 'a[href*="/pulse/"]:has(figure, img), a[href*="/safety/go/"]:has(figure, img)' },
  {
    format: 'image',
    css: 'a:not([href*="/in/"], [href*="/company/"], [href*="/showcase/"], [href*="/school/"]) > figure img, button figure img, img[alt="View image"]',
  },
];

const tools = (attr: 'componentkey' | 'id'): Source => ({ css: `[${attr}*="-replaceableCommentTools"]`, attr });
const lists = (attr: 'componentkey' | 'data-testid'): Source => ({ css: `[${attr}*="-commentLists"]`, attr });
const analytics: Source = { css: 'a[href*="/analytics/post-summary/urn"]', attr: 'href' };
const facepiles = '[data-testid^="ReactionFacepileCollection-urn:li:"]';
const facepile: Source = { css: facepiles, attr: 'data-testid' };
const tracking: Source = {
  in: 'ancestor',
  css: '[data-view-tracking-scope*="updateUrn"]',
  attr: 'data-view-tracking-scope',
  match: { source: '"updateUrn":"(urn:li:(?:activity|ugcPost|share):\\d+)"' },
};
/** Places that name the post by a urn in the clear. */
const clear = [analytics, facepile, tracking] as const;
const coded = [tools('componentkey'), tools('id'), lists('componentkey'), lists('data-testid')] as const;
const urn = { source: 'urn(?::|%3A)li(?::|%3A)(?:activity|ugcPost|share)(?::|%3A)(\\d+)' } as const;

const headerLines = 'p:has(> a):not(a p), [data-view-name="feed-header-text"]';
const lines = 'p[componentkey]:not(a p):not(:has([data-testid]))';

const shared = {
  ready: `${anyProfile()}:has(p), a[data-view-name="feed-actor-image"]`,
  foreign: `${COMMENTS}, ${QUOTED}`,
  id: {
    sources: [
      ...coded.map((source): Source => ({ ...source, hook: { name: 'linkedin-component-key-id' } })),
      ...clear.map((source): Source => ({ ...source, match: urn })),
    ],
  },
  handle: {
    sources: [
      { css: author, attr: 'href', hook: { name: 'linkedin-handle' } },
      { css: 'a[data-view-name="feed-actor-image"]', attr: 'href', hook: { name: 'linkedin-handle' } },
      {
        css: `hr[role="presentation"] + div > ${anyProfile()}, h2 + div > ${anyProfile()}`,
        attr: 'href',
        hook: { name: 'linkedin-handle' },
      },
    ],
  },
  authorName: { sources: [{ css: `${author} p` }, { css: `${author}` }] },
  permalink: {
    sources: [...coded, ...clear].map(
      (source): Source => ({ ...source, hook: { name: 'linkedin-component-key-id', with: { as: 'address' } } }),
    ),
    template: 'https://www.linkedin.com/feed/update/urn:li:activity:{id}/',
  },
  publishedAt: {
    sources: [...coded, ...clear].map((source) => ({
      ...source,
      hook: { name: 'linkedin-id-time' } as const,
      as: 'id' as const,
    })),
  },
  text: {
    sources: [
      { css: text, without: '[data-testid="expandable-text-button"]' },
      { css: '[data-view-name="feed-commentary"]' },
    ],
  },
  hashtags: { sources: [{ css: `${text} :is(a[href*="keywords=%23"], a[href*="/feed/hashtag/"])` }] },
  mentions: { sources: [{ css: `${text} ${anyProfile()}`, attr: 'href', hook: { name: 'linkedin-handle' } }] },
  links: {
    sources: [
      { css: `${text} a[href*="/safety/go/"]` },
      { css: `${text} a[href^="http"]:not([href*="linkedin.com/"])`, attr: 'href' },
    ],
  },
  formats,
  otherwise: 'text',
  isRepost: { sources: [{ css: headerLines, without: 'a', match: repostedLine }] },
  isPromoted: { sources: [{ css: lines, nth: 'any', match: promotedLine }] },
  metrics: { likes, comments, shares, impressions },
  badge: [
    { css: row, in: 'post', place: 'after' },
    { css: 'h2', in: 'post', place: 'after' },
  ],
} as const satisfies Partial<PostLayout>;

export const sdui: PostLayout = {
  ...shared,
  name: 'sdui',
  root: `${listItem}:not(${isCourse})`,
  notInside: '[componentkey^="replaceableComment_"], [id^="replaceableComment_"]',
};

/** On the page of a single post the wrapper is the card, or the first item of a list without keys. */
export const sduiSingle: PostLayout = {
  ...shared,
  name: 'sdui-single',
  root: `div${isKeyed}:not([role="listitem"]):not(:has(div${isKeyed})):not(${isCourse}), [role="listitem"]:not(${isKeyed}):has(${facepiles}):not(:has(${listItem}))`,
  notInside: `${listItem}, [componentkey^="replaceableComment_"], [id^="replaceableComment_"]`,
};
