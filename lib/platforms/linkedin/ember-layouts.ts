/** How the older signed-in interface of LinkedIn (Ember) draws a post. */
import type { CountField, FormatRule, PostLayout } from '../contract';
import { commentCount, leadingNumber, notPlays, onlyNumber, promotedLine, repostCount, repostedLine } from './words';

const card = '.feed-shared-update-v2';

const COMMENTS = '.comments-comment-entity, .comments-comment-item, .comments-comments-list';
const QUOTED =
  '.feed-shared-update-v2__update-content-wrapper, .update-components-mini-update-v2, .feed-shared-update-v2__reshared-content, .feed-shared-mini-update-v2';
const content = '.update-components-text, .feed-shared-text';
const counts = '.social-details-social-counts';

const likes: CountField = {
  visibility: 'public',
  expectedOn: ['feed', 'activity', 'company-posts'],
  minFill: 0.3,
  sources: [
    { css: `${counts}__reactions-count`, match: onlyNumber },
    { css: `${counts}__social-proof-fallback-number`, match: onlyNumber },
    { css: `${counts} [data-reaction-details]`, attr: 'aria-label', match: leadingNumber },
  ],
};

const comments: CountField = {
  visibility: 'public',
  expectedOn: ['feed'],
  minFill: 0.15,
  sources: [
    { css: `${counts}__comments [aria-hidden="true"], ${counts}__comments button`, match: leadingNumber },
    { css: `${counts}__comments button`, attr: 'aria-label', match: leadingNumber },
    { css: `${counts} button`, without: '.visually-hidden', nth: 'any', match: commentCount },
  ],
};

/** The last item of the row; it has no class of its own. Videos had an item for plays there once. */
const repostItem = `li${counts}__item:not(${counts}__reactions):not(${counts}__comments):not([class*="view"])`;

const shares: CountField = {
  visibility: 'public',
  expectedOn: ['feed'],
  minFill: 0.1,
  sources: [
    { css: `${repostItem} [aria-hidden="true"], ${repostItem} button`, match: notPlays },
    { css: `${repostItem} button`, attr: 'aria-label', match: notPlays },
    { css: `${counts} button`, without: '.visually-hidden', nth: 'any', match: repostCount },
  ],
};

/** Under posts of one's own. */
const impressions: CountField = {
  visibility: 'owner',
  sources: [
    { css: '.ca-entry-point__num-views strong', match: leadingNumber },
    { css: '.ca-entry-point__num-views', match: leadingNumber },
    { css: '.content-analytics-entry-point strong', match: leadingNumber },
    { css: '.content-analytics-entry-point a[href*="/analytics/post-summary/"]', match: leadingNumber },
  ],
};

const formats: readonly FormatRule[] = [
  { format: 'poll', css: '.update-components-poll, .feed-shared-poll' },
  {
    format: 'document',
    css: '.update-components-document__container, .update-components-document, .document-s-container',
  },
  {
    format: 'video',
    css: '.update-components-linkedin-video, .update-components-external-video, .feed-shared-linkedin-video',
  },
  { format: 'carousel', css: '.update-components-carousel' },
  { format: 'image', css: '.update-components-image, .feed-shared-image, .update-components-celebration' },
  {
    format: 'link',
    css: '.update-components-article, .update-components-article-first-party, .feed-shared-article, .update-components-entity',
  },
];

const actor = (name: string): string => `.update-components-actor__${name}, .feed-shared-actor__${name}`;

const handle = {
  sources: [
    { css: actor('meta-link'), attr: 'href', hook: { name: 'linkedin-handle' } },
    { css: actor('container-link'), attr: 'href', hook: { name: 'linkedin-handle' } },
    { css: actor('image'), attr: 'href', hook: { name: 'linkedin-handle' } },
  ],
} as const;

const shared = {
  notInside: `${QUOTED}, .comments-comment-entity`,
  ready: `${actor('meta-link')}, ${actor('container-link')}, ${actor('image')}`,
  foreign: `${COMMENTS}, ${QUOTED}`,
  handle,
  authorName: {
    sources: [
      { css: '.update-components-actor__title span[dir="ltr"] span[aria-hidden="true"]' },
      { css: '.update-components-actor__title span[aria-hidden="true"]' },
      { css: '.update-components-actor__name [aria-hidden="true"], .feed-shared-actor__name [aria-hidden="true"]' },
      { css: actor('name'), without: '.visually-hidden' },
    ],
  },
  text: {
    sources: [
      { css: '.update-components-update-v2__commentary', without: '.visually-hidden, button' },
      { css: content, without: '.visually-hidden, button' },
    ],
  },
  hashtags: {
    sources: [
      {
        css: `:is(${content}) :is(a[href*="keywords=%23"], a[href*="/feed/hashtag/"])`,
        without: '.visually-hidden',
      },
    ],
  },
  mentions: {
    sources: [
      {
        css: `:is(${content}) :is(a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"])`,
        attr: 'href',
        hook: { name: 'linkedin-handle' },
      },
    ],
  },
  links: {
    sources: [
      {
        css: `:is(${content}) a[href^="http"]:not([href*="linkedin.com/"]), .update-components-article a[href^="http"]:not([href*="linkedin.com/"])`,
        attr: 'href',
      },
    ],
  },
  formats,
  otherwise: 'text',
  isRepost: {
    sources: [
      { css: '.update-components-header__text-view', without: 'a', match: repostedLine },
      { css: '.update-components-header, .feed-shared-header', without: 'a, img', match: repostedLine },
    ],
  },
  isPromoted: {
    sources: [
      { css: '.update-components-actor__sub-description [aria-hidden="true"]', match: promotedLine },
      { css: actor('sub-description'), without: '.visually-hidden', match: promotedLine },
      // Whatever the language: elsewhere this line shows an age, and a dot after it.
      {
        css: actor('sub-description'),
        without: '.visually-hidden',
        match: { source: '^[^\\p{Nd}•·]*\\p{L}[^\\p{Nd}•·]*$', flags: 'u' },
      },
    ],
  },
  metrics: { likes, comments, shares, impressions },
  badge: [
    { css: counts, in: 'post', place: 'after' },
    { css: '.feed-shared-social-action-bar', in: 'post', place: 'after' },
    { css: '.update-v2-social-activity', in: 'post', place: 'end' },
  ],
} as const satisfies Partial<PostLayout>;

export const ember: PostLayout = {
  ...shared,
  name: 'ember',
  root: `${card}[data-urn^="urn:li:activity:"], ${card}[data-urn^="urn:li:ugcPost:"], ${card}[data-urn^="urn:li:share:"]`,
  id: { sources: [{ attr: 'data-urn', hook: { name: 'linkedin-card' } }] },
  permalink: { sources: [{ attr: 'data-urn', hook: { name: 'linkedin-card', with: { as: 'address' } } }] },
  publishedAt: { sources: [{ attr: 'data-urn', hook: { name: 'linkedin-card', with: { as: 'time' } }, as: 'id' }] },
};
