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

const COMMENTS =
  '[componentkey^="replaceableComment_"], [id^="replaceableComment_"], [componentkey^="commentsSectionContainer"]';

/** Links to people and pages, each with `inside` after it. */
const profiles = (inside: string, before = ''): string =>
  ['in', 'company', 'showcase', 'school']
    .map((space) => `${before}a[href*="/${space}/"]:not([href*="recent-activity"])${inside}`)
    .join(', ');

/** The name of the author is a paragraph in a link; links in headers and texts stand inside paragraphs. */
const author = profiles(' p');
/** The body of a quoted post is a link to it. */
const text = '[data-testid="expandable-text-box"]:not(a[href*="/feed/update/"] *)';
const toHandle = { name: 'linkedin-handle' } as const;

/** Counts stand there twice: for the screen reader and, after it, for the eye. */
const seen = 'span[aria-hidden="true"]';
const forScreenReaders = ':has(+ [aria-hidden="true"])';
/** The link around the signs of the reactions, with the number beside them. */
const reactions = { css: 'svg[id*="-consumption-"]', up: 'a, button, [role="button"]', nth: 'any' } as const;
const visibleReactions = { ...reactions, without: forScreenReaders } as const;

/** Since 2026-10 some lists show the counts in the buttons. */
const button = (icon: string): Source => ({ css: `svg[id="${icon}"]`, up: 'button', match: buttonNumber });

const likes: CountField = {
  visibility: 'public',
  expectedOn: ['feed', 'activity', 'company-posts'],
  minFill: 0.3,
  sources: [
    { ...visibleReactions, match: onlyNumber },
    { ...visibleReactions, match: personAndOthers, hook: { name: 'and-others' } },
    { ...visibleReactions, nth: 0, match: twoAndOthers, hook: { name: 'and-others' } },
    { ...reactions, nth: 0, without: seen, match: leadingNumber },
    { css: 'button[aria-label^="Reaction button state"]', match: buttonNumber },
    button('thumbs-up-outline-small'),
  ],
};

const comments: CountField = {
  visibility: 'public',
  expectedOn: ['feed'],
  minFill: 0.15,
  sources: [
    { css: seen, nth: 'any', match: commentCount },
    { css: `[role="button"] > p > ${seen}`, nth: 'any', match: notRepostCount },
    button('comment-small'),
  ],
};

const shares: CountField = {
  visibility: 'public',
  expectedOn: ['feed'],
  minFill: 0.1,
  sources: [
    { css: seen, nth: 'any', match: repostCount },
    { css: `a > p > ${seen}`, nth: 'any', match: notCommentCount },
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
  { format: 'video', css: 'video' },
  { format: 'link', css: 'a[href*="/pulse/"] img, a[href*="/safety/go/"] img' },
  { format: 'image', css: 'img[alt="View image"], a[href*="/feed/"] > figure img, button figure img' },
];

const tools = (attr: 'componentkey' | 'id'): Source => ({ css: `[${attr}*="-replaceableCommentTools"]`, attr });
const lists = (attr: 'componentkey' | 'data-testid'): Source => ({ css: `[${attr}*="-commentLists"]`, attr });
const facepile = '[data-testid^="ReactionFacepileCollection-urn:li:"]';

/** What names the post: keys in code, then urns in the clear. */
const names: readonly Source[] = [
  tools('componentkey'),
  tools('id'),
  lists('componentkey'),
  lists('data-testid'),
  { css: 'a[href*="/analytics/post-summary/urn"]', attr: 'href' },
  { css: facepile, attr: 'data-testid' },
  {
    in: 'ancestor',
    css: '[data-view-tracking-scope*="updateUrn"]',
    attr: 'data-view-tracking-scope',
    match: { source: '"updateUrn":"(urn:li:(?:activity|ugcPost|share):\\d+)"' },
  },
];

const named = (as: 'id' | 'address'): readonly Source[] =>
  names.map((source) => ({ ...source, hook: { name: 'linkedin-post', with: { as } } }));

const shared = {
  ready: author,
  foreign: COMMENTS,
  id: { sources: named('id') },
  handle: {
    sources: [
      { css: 'a p', up: 'a:not([href*="recent-activity"])', nth: 'any', attr: 'href', hook: toHandle },
      { css: 'a[data-view-name="feed-actor-image"]', attr: 'href', hook: toHandle },
      { css: profiles('', 'hr[role="presentation"] + div > '), attr: 'href', hook: toHandle },
    ],
  },
  authorName: { sources: [{ css: author }] },
  permalink: { sources: named('address') },
  publishedAt: {
    sources: names.map((source) => ({
      ...source,
      hook: { name: 'linkedin-post', with: { as: 'time' } } as const,
      as: 'id' as const,
    })),
  },
  text: {
    sources: [
      { css: text, without: '[data-testid="expandable-text-button"]' },
      { css: '[data-view-name="feed-commentary"]' },
    ],
  },
  hashtags: { sources: [{ css: `${text} a[href*="keywords=%23"], ${text} a[href*="/feed/hashtag/"]` }] },
  mentions: { sources: [{ css: profiles('', `${text} `), attr: 'href', hook: toHandle }] },
  links: {
    sources: [
      { css: `${text} a[href*="/safety/go/"]` },
      { css: `${text} a[href^="http"]:not([href*="linkedin.com/"])`, attr: 'href' },
    ],
  },
  formats,
  otherwise: 'text',
  isRepost: {
    sources: [
      { css: 'p > a', up: 'p', nth: 'any', without: 'a', match: repostedLine },
      { css: '[data-view-name="feed-header-text"]', without: 'a', match: repostedLine },
    ],
  },
  metrics: { likes, comments, shares, impressions },
  badge: [
    // The row of the counts has nothing of its own to know it by, but the line after it.
    { in: 'post', css: 'svg[id*="-consumption-"]', up: ':has(+ hr[role="presentation"])', place: 'end' },
    {
      in: 'post',
      css: 'hr[role="presentation"] + div svg[id="comment-small"]',
      up: 'hr[role="presentation"] + div',
      place: 'after',
    },
    { in: 'post', css: 'h2', place: 'after' },
  ],
} as const satisfies Partial<PostLayout>;

const notInside = '[componentkey^="replaceableComment_"], [id^="replaceableComment_"]';

/** Cards of the feed, and (since 2026-09 also there) of searches, activity lists and pages. A wrapper can carry the same key. */
export const sdui: PostLayout = {
  ...shared,
  name: 'sdui',
  root: '[role="listitem"][componentkey^="expanded"], [role="listitem"][componentkey^="update-card-focus"]',
  notInside,
  isPromoted: {
    sources: [{ css: 'p[componentkey]', nth: 'any', without: '[data-testid]', match: promotedLine }],
  },
};

/** The page of a single post: the wrapper may be all there is. */
export const sduiSingle: PostLayout = {
  ...shared,
  name: 'sdui-single',
  root: 'div[id^="expanded"][id$="FeedType_FEED_DETAIL"], div[componentkey^="expanded"][componentkey$="FeedType_FEED_DETAIL"]',
  notInside,
};

/** There, too, the post may be the first item of a list that goes on with its comments. */
export const sduiSingleItem: PostLayout = {
  ...shared,
  name: 'sdui-single-item',
  root: '[data-testid*="FEED_DETAIL"] [role="listitem"]:not([componentkey^="expanded"])',
  notInside,
  ready: facepile,
};
