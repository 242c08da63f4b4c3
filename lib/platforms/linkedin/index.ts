/** Where LinkedIn shows posts and numbers: two signed-in interfaces and one for guests. Quirks: README.md beside this. */
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { adminRow, postAnalytics } from './analytics-layouts';
import { ember } from './ember-layouts';
import { guest } from './guest-layout';
import { routes } from './routes';
import { sdui, sduiSingle, sduiSingleItem } from './sdui-layouts';
import { followersAtEnd, followersLine, onlyNumber } from './words';

const topCard = '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard" i]';
/** Guests see the author of a post nowhere but on its card; the first card is the post itself. */
const guestPost = 'main section > article[data-activity-urn]:not(.related-posts__crosslink)';
const guestAuthor = `${guestPost} [data-tracking-control-name$="feed-actor-name"]`;
const companyFacts = '.org-top-card-summary-info-list__info-item, .org-top-card-summary__follower-count';
const toHandle = { name: 'linkedin-handle' } as const;

export const linkedin = defineRepairedPlatform(
  {
    schema: 1,
    id: 'linkedin',
    name: 'LinkedIn',
    verified: '2026-11-25',
    status: 'working',
    hosts: ['https://*.linkedin.com/*'],
    ids: 'global',
    severalIds: true,
    rounding: 'unknown',
    suffixes: { K: 1_000, M: 1_000_000 },
    matureAfterDays: 7,
    display: 'panel',
    routes,
    walls: [
      { kind: 'login', path: { source: '^/(?:login|uas|authwall|signup)(?:/|$)' } },
      { kind: 'blocked', path: { source: '^/checkpoint(?:/|$)' } },
    ],
    signsOfPosts:
      '.update-components-actor, .feed-shared-update-v2, [data-testid="expandable-text-box"], svg[id="repost-small"], [data-activity-urn], [data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-id^="urn:li:activity:"], a[href*="/feed/update/urn:li:"], a[href*="/post-analytics/urn:li:"], a[href*="/post-summary/urn:li:"]',
    viewer: {
      sources: [
        { in: 'page', css: '.profile-card-member-details a[href*="/in/"]', attr: 'href', hook: toHandle },
        { in: 'page', css: '.share-box-feed-entry__top-bar a[href*="/in/"]', attr: 'href', hook: toHandle },
        { in: 'page', css: '.feed-identity-module a[href*="/in/"]', attr: 'href', hook: toHandle },
        { in: 'page', css: '.global-nav__me-content a[href*="/in/"]', attr: 'href', hook: toHandle },
        {
          in: 'page',
          css: 'a[href*="/in/"]:has(+ * [componentkey="draft-text-replaceable-component"])',
          attr: 'href',
          hook: toHandle,
        },
        {
          in: 'page',
          css: 'div:has(> * a[href*="/me/profile-views"]) a[href*="/in/"]:has(figure)',
          attr: 'href',
          hook: toHandle,
        },
      ],
    },
    account: {
      on: ['post', 'activity', 'reactions', 'profile', 'company', 'company-posts'],
      handle: {
        sources: [
          { in: 'url', hook: toHandle },
          { in: 'page', css: '#recent-activity-top-card a[href*="/in/"]', attr: 'href', hook: toHandle },
          { in: 'page', css: guestAuthor, attr: 'href', hook: toHandle },
        ],
      },
      name: {
        sources: [
          { in: 'page', css: '#recent-activity-top-card h3', without: 'svg, span:has(svg)' },
          { in: 'page', css: 'h1.org-top-card-summary__title, .org-top-card-summary__title' },
          { in: 'page', css: 'h1.top-card-layout__title, .top-card-layout__title' },
          { in: 'page', css: `${topCard} :is(h1, h2)` },
          { in: 'page', css: guestAuthor },
          { in: 'page', css: 'main h1' },
        ],
      },
      metrics: {
        followers: {
          visibility: 'public',
          sources: [
            {
              in: 'page',
              css: '.pv-recent-activity-top-card__extra-info > :first-child > div:last-child',
              match: onlyNumber,
            },
            { in: 'page', css: companyFacts, nth: 'any', match: followersLine },
            { in: 'page', css: '.top-card-layout__first-subline span', nth: 'any', match: followersLine },
            { in: 'page', css: '.top-card-layout__first-subline', match: followersAtEnd },
            { in: 'page', css: `${topCard} :is(p, span)`, nth: 'any', match: followersLine },
            {
              in: 'page',
              css: '.pv-top-card--list li, .pv-top-card--list-bullet li',
              nth: 'any',
              match: followersLine,
            },
            {
              in: 'page',
              css: `${guestPost}:has([data-tracking-control-name$="feed-actor-name"][href*="/company/"]) [data-test-id$="__entity-lockup"] p`,
              nth: 'any',
              match: followersLine,
            },
          ],
        },
        connections: {
          visibility: 'public',
          sources: [
            {
              in: 'page',
              css: `${topCard} a[href*="/invite-connect/connections/"], ${topCard} a[href*="/search/results/people/"]`,
              // "500+" is a lower bound, not a number.
              match: { source: '^\\s*(\\p{Nd}[\\p{Nd}.,\\s]*)(?!\\p{Nd}|\\s*\\+)\\s*\\p{L}+\\s*$', flags: 'u' },
            },
          ],
        },
      },
    },
    layouts: [ember, sdui, sduiSingle, sduiSingleItem, guest, postAnalytics, adminRow],
  },
  equipment,
  repairs,
);
