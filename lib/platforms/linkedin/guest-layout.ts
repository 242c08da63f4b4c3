/** How LinkedIn draws a post for visitors who are not signed in. */
import type { PostLayout } from '../contract';

const QUOTED = '[data-test-id="feed-reshare-content"], .feed-reshare-content';
const COMMENTS = 'section.comment, .comment, [data-test-id^="comment"]';
/** Also in the frames that other sites embed. */
const commentary =
  ':is([data-test-id="main-feed-activity-card__commentary"], [data-test-id="main-feed-activity-embed-card__commentary"])';
const name = '[data-tracking-control-name$="feed-actor-name"]';

export const guest: PostLayout = {
  name: 'guest',
  root: 'article[data-activity-urn]',
  notInside: QUOTED,
  ready: `${name}, [data-tracking-control-name$="feed-actor-image"]`,
  foreign: `${QUOTED}, ${COMMENTS}`,
  id: {
    sources: [
      { attr: 'data-activity-urn', hook: { name: 'linkedin-post' } },
      { attr: 'data-featured-activity-urn', hook: { name: 'linkedin-post' } },
    ],
  },
  handle: {
    sources: [
      { css: name, attr: 'href', hook: { name: 'linkedin-handle' } },
      { css: '[data-tracking-control-name$="feed-actor-image"]', attr: 'href', hook: { name: 'linkedin-handle' } },
    ],
  },
  authorName: { sources: [{ css: name }] },
  permalink: {
    sources: [{ attr: 'data-activity-urn', hook: { name: 'linkedin-post', with: { as: 'address' } } }],
  },
  publishedAt: {
    sources: [{ attr: 'data-activity-urn', hook: { name: 'linkedin-post', with: { as: 'time' } }, as: 'id' }],
  },
  text: { sources: [{ css: commentary }, { css: '.attributed-text-segment-list__content' }] },
  hashtags: {
    sources: [
      { css: `${commentary} :is(a[href*="%2Ffeed%2Fhashtag%2F"], a[href*="/feed/hashtag/"], a[href*="keywords=%23"])` },
    ],
  },
  mentions: {
    sources: [
      {
        css: `${commentary} :is(a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"])`,
        attr: 'href',
        hook: { name: 'linkedin-handle' },
      },
    ],
  },
  links: { sources: [{ css: `${commentary} a[rel~="nofollow"]` }] },
  formats: [
    { format: 'poll', css: '[data-test-id*="poll"], .feed-poll' },
    {
      format: 'document',
      css: '[data-test-id*="document"], iframe[data-native-document-config], [data-native-document-config]',
    },
    { format: 'video', css: '[data-test-id="feed-native-video-content"], video' },
    { format: 'image', css: '[data-test-id="feed-images-content"]' },
    { format: 'link', css: '[data-test-id="article-content"], [data-test-id*="article"]' },
  ],
  otherwise: 'text',
  isRepost: { sources: [{ css: '[data-tracking-control-name$="feed-reaction-header"]', attr: 'href' }] },
  metrics: {
    likes: {
      visibility: 'public',
      expectedOn: ['post', 'company', 'company-posts'],
      minFill: 0.3,
      sources: [
        { css: '[data-test-id="social-actions__reactions"]', attr: 'data-num-reactions' },
        { css: '[data-id="social-actions__reactions"]', attr: 'data-num-reactions' },
        { css: '[data-test-id="social-actions__reaction-count"]' },
      ],
    },
    comments: {
      visibility: 'public',
      sources: [
        { css: '[data-test-id="social-actions__comments"]', attr: 'data-num-comments' },
        { css: '[data-id="social-actions__comments"]', attr: 'data-num-comments' },
        { css: '[data-test-id="social-actions__comments"]' },
      ],
    },
  },
  badge: [
    { css: '.main-feed-activity-card__social-actions', in: 'post', place: 'after' },
    { css: commentary, in: 'post', place: 'after' },
  ],
};
