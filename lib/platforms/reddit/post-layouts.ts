/** How Reddit draws a post: as an element that carries everything in attributes, in the new interface and the old one. */
import type { CountField, FormatRule, PostLayout, Source } from '../contract';
import { LISTS } from './routes';

const count = (sources: readonly Source[], minFill = 0.9): CountField => ({
  visibility: 'public',
  expectedOn: LISTS,
  minFill,
  sources,
});

/** Deleted accounts have no name. */
const NAME = { source: '^(?!\\[deleted\\])[\\w-]{1,40}$' } as const;

const ofType = (...types: readonly string[]): string =>
  types.map((type) => `shreddit-post[post-type="${type}"] > *`).join(', ');
const newFormats: readonly FormatRule[] = [
  { format: 'text', css: ofType('text') },
  { format: 'image', css: ofType('image') },
  { format: 'video', css: ofType('video') },
  { format: 'carousel', css: ofType('gallery') },
  { format: 'poll', css: ofType('poll') },
  { format: 'link', css: ofType('link') },
];

export const post: PostLayout = {
  name: 'post',
  root: 'shreddit-post[id^="t3_"]',
  // The original inside a crosspost.
  notInside: 'shreddit-post *',
  id: { sources: [{ attr: 'id', match: { source: '^t3_[a-z0-9]+$' } }] },
  handle: { sources: [{ attr: 'author', match: NAME }] },
  authorName: { sources: [] },
  permalink: { sources: [{ attr: 'permalink', hook: { name: 'reddit-permalink' } }] },
  publishedAt: {
    sources: [
      { attr: 'created-timestamp', as: 'iso' },
      { css: '[slot="credit-bar"] faceplate-timeago', attr: 'ts', as: 'iso' },
    ],
  },
  text: { sources: [{ attr: 'post-title' }, { css: '[slot="title"]' }] },
  formats: newFormats,
  otherwise: null,
  isPinned: { sources: [{ css: 'svg.stickied-status:not(.hidden)' }] },
  metrics: {
    score: count([{ attr: 'score', hook: { name: 'reddit-score' } }], 0.5),
    comments: count([{ attr: 'comment-count' }]),
  },
  badge: [
    { css: '[slot="title"], [slot="credit-bar"]', in: 'post', up: 'shreddit-post', place: 'after' },
    { css: 'article', in: 'ancestor', place: 'end' },
  ],
};

export const oldPost: PostLayout = {
  name: 'old-post',
  root: '.thing.link[data-fullname^="t3_"]',
  id: { sources: [{ attr: 'data-fullname', match: { source: '^t3_[a-z0-9]+$' } }] },
  handle: {
    sources: [
      { attr: 'data-author', match: NAME },
      { css: 'a.author', match: NAME },
    ],
  },
  authorName: { sources: [] },
  permalink: {
    sources: [
      { attr: 'data-permalink', hook: { name: 'reddit-permalink' } },
      { css: 'a.comments', attr: 'href', hook: { name: 'reddit-permalink' } },
    ],
  },
  publishedAt: {
    sources: [
      { attr: 'data-timestamp', as: 'id' },
      { css: 'time[datetime]', attr: 'datetime', as: 'iso' },
    ],
  },
  text: { sources: [{ css: 'a.title, [data-event-action="title"]' }] },
  formats: [
    { format: 'carousel', css: '.thing[data-is-gallery="true"] > *' },
    { format: 'text', css: '.thing.self > *' },
    { format: 'video', css: '.thing[data-domain="v.redd.it"] > *' },
    { format: 'image', css: '.thing[data-domain="i.redd.it"] > *' },
  ],
  otherwise: 'link',
  isPromoted: {
    sources: [
      { attr: 'data-promoted', match: { source: '^true$' } },
      { attr: 'class', match: { source: '\\bpromoted(?:link)?\\b' } },
    ],
  },
  isPinned: { sources: [{ attr: 'class', match: { source: '\\bstickied\\b' } }] },
  metrics: {
    score: count(
      [
        { attr: 'data-score', hook: { name: 'reddit-score' } },
        { css: '.score.unvoted', attr: 'title', hook: { name: 'reddit-score' } },
      ],
      0.5,
    ),
    comments: count([
      { attr: 'data-comments-count' },
      { css: 'a.comments', match: { source: '^\\p{Nd}.*', flags: 'u' } },
    ]),
  },
  badge: [{ css: '.entry, [data-event-action="title"]', in: 'post', place: 'end' }],
};
