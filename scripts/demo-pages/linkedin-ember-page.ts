/** The posts of a company page in LinkedIn's older interface (Ember): its classes and nesting, with made-up content. */
import { grouped, linkedInId, shortAge } from './counts';
import { type FeedPost, type PageOptions, type Person, publishedAt } from './feed';
import { icon, linked, picture, portrait, text } from './markup';
import { linkedInStyle } from './linkedin-look';

const HOME = 'https://www.linkedin.com';

/** Company pages end in /posts/, people live under /in/. */
export const linkedInAddress = (person: Person): string =>
  person.followers === undefined ? `${HOME}/in/${person.handle}` : `${HOME}/company/${person.handle}/posts`;

const number = (count: number): string => grouped(count, 'en');

const both = (words: string): string =>
  `<span aria-hidden="true">${text(words)}</span><span class="visually-hidden">${text(words)}</span>`;

function actor(post: FeedPost): string {
  const { author } = post;
  const address = linkedInAddress(author);
  const description = author.followers === undefined ? (author.about ?? '') : `${number(author.followers)} followers`;
  const age =
    post.promoted === true
      ? both('Promoted')
      : `<span aria-hidden="true">${shortAge(post.hoursAgo)} •<span class="white-space-pre"> </span><li-icon aria-hidden="true" type="globe-americas" size="small">${icon('globe')}</li-icon></span><span class="visually-hidden">${shortAge(post.hoursAgo)} • Visible to anyone on or off LinkedIn</span>`;
  return `<div class="display-flex align-items-flex-start update-components-actor--with-control-menu"><div class="update-components-actor__container display-flex flex-grow-1"><a class="update-components-actor__image" aria-label="View company: ${text(author.name)}" target="_self" href="${address}"><img width="48" height="48" alt="" src="${portrait(author.name)}" class="update-components-actor__avatar-image"></a><div class="update-components-actor__meta"><a class="update-components-actor__meta-link" aria-label="View: ${text(author.name)} ${text(description)}" target="_self" href="${address}"><span class="update-components-actor__title"><span class="update-components-actor__single-line-truncate"><span dir="ltr">${both(author.name)}</span></span></span><span class="update-components-actor__description">${both(description)}</span></a><span class="update-components-actor__sub-description">${age}</span></div></div></div>`;
}

function socialHeader(post: FeedPost): string {
  if (post.sharedBy === undefined) return '';
  return `<div class="update-components-header"><div class="update-components-header__text-wrapper"><span class="update-components-header__text-view"><span><a href="${linkedInAddress(post.sharedBy)}">${text(post.sharedBy.name)}</a></span><span class="white-space-pre"> </span>reposted this</span></div></div>`;
}

const link = (word: string): string =>
  word.startsWith('#')
    ? `<a href="${HOME}/search/results/all/?keywords=%23${text(word.slice(1))}"><span><span class="visually-hidden">hashtag</span><span><span aria-hidden="true">#</span>${text(word.slice(1))}</span></span></a>`
    : text(word);

function media(post: FeedPost, seed: number): string {
  const image = `<img width="550" height="310" alt="" src="${picture(seed)}">`;
  switch (post.kind) {
    case 'image':
    case 'carousel':
      return `<div class="update-components-image update-components-image--single-image feed-shared-update-v2__content"><button class="update-components-image__image-link" type="button"><span class="visually-hidden">Activate to view larger image,</span>${image}</button></div>`;
    case 'video':
      return `<div class="update-components-linkedin-video feed-shared-update-v2__content">${image}<span class="clock">1:30</span></div>`;
    case 'document':
      return `<div class="update-components-document__container feed-shared-update-v2__content">${image}<span class="clock">12 pages</span></div>`;
    case 'link':
    case 'poll':
    case 'text':
      return '';
  }
}

function countButton(label: string, shown: string): string {
  return `<button aria-label="${text(label)}" class="social-details-social-counts__count-value social-details-social-counts__btn" type="button"><span aria-hidden="true">${text(shown)}</span></button>`;
}

function counts({ counts: { likes, comments, shares }, author }: FeedPost): string {
  const of = `${author.name}’s post`;
  const commentWords = `${number(comments)} comment${comments === 1 ? '' : 's'}`;
  const shareWords = `${number(shares)} repost${shares === 1 ? '' : 's'}`;
  return `<div class="social-details-social-counts"><ul class="display-flex flex-wrap"><li class="social-details-social-counts__item social-details-social-counts__reactions"><button data-reaction-details="" aria-label="${number(likes)} reactions" class="social-details-social-counts__count-value" type="button">${icon('like', 'data-test-reactions-icon-type="LIKE"')}<span aria-hidden="true" class="social-details-social-counts__reactions-count">${number(likes)}</span></button></li><li data-non-reaction-details="" class="display-flex flex-grow-1"><ul class="display-flex flex-grow-1 at-end"><li class="social-details-social-counts__item social-details-social-counts__comments">${countButton(`${commentWords} on ${of}`, commentWords)}</li><li class="social-details-social-counts__item">${countButton(`${shareWords} of ${of}`, shareWords)}</li></ul></li></ul></div>`;
}

const actionButton = (label: string, key: string, shape: string): string =>
  `<span class="feed-shared-social-action-bar__action-button"><button aria-label="${label}" class="artdeco-button social-actions-button" data-finite-scroll-hotkey="${key}" type="button">${icon(shape)}<span class="artdeco-button__text">${label}</span></button></span>`;

function analytics(post: FeedPost, id: string): string {
  if (post.counts.impressions === undefined) return '';
  return `<div class="content-analytics-entry-point"><a href="${HOME}/analytics/post-summary/urn:li:activity:${id}/"><div class="ca-entry-point__num-views"><strong>${number(post.counts.impressions)} impressions</strong></div><span>View analytics</span></a></div>`;
}

function card(post: FeedPost, serial: number, { now }: PageOptions): string {
  const id = linkedInId(publishedAt(post, now), serial);
  return `<li><div class="relative artdeco-card"><div class="full-height" data-view-name="feed-full-update"><div class="full-height"><div class="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative" role="article" data-urn="urn:li:activity:${id}"><div class="feed-shared-update-v2__control-menu-container display-flex flex-column"><h2 class="visually-hidden">Feed post number ${serial}</h2><div class="fie-impression-container"><div class="relative">${socialHeader(post)}${actor(post)}<div class="feed-shared-control-menu absolute"><button aria-expanded="false" aria-label="Open control menu for post by ${text(post.author.name)}" class="feed-shared-control-menu__trigger" type="button">${icon('more')}</button></div></div><div class="feed-shared-inline-show-more-text feed-shared-update-v2__description"><div class="update-components-text relative update-components-update-v2__commentary" dir="ltr"><span class="break-words"><span dir="ltr">${linked(post.text, link)}</span></span></div></div>${media(post, serial)}<div class="update-v2-social-activity">${counts(post)}<div class="feed-shared-social-action-bar">${actionButton('Like', 'l', 'like')}${actionButton('Comment', 'c', 'reply')}${actionButton('Repost', 'r', 'share')}${actionButton('Send', 's', 'send')}</div></div>${analytics(post, id)}</div></div></div></div></div></div></li>`;
}

/** The posts of `company` as somebody who looks after the page sees them. */
export function linkedInCompanyPage(
  company: Person,
  viewer: Person,
  posts: readonly FeedPost[],
  options: PageOptions,
): string {
  const { name, about = '', followers = 0 } = company;
  return `<!DOCTYPE html><html lang="en" class="theme theme--mercado artdeco${options.theme === 'dark' ? ' theme--dark' : ''}"><head><meta charset="utf-8"><title>${text(name)}: Posts | LinkedIn</title><style>${linkedInStyle(options.theme)}</style></head><body dir="ltr" class="ember-application boot-complete"><div class="application-outlet"><header id="global-nav" class="global-nav"><strong>in</strong><button class="global-nav__primary-link-me-menu-trigger" type="button"><img width="24" height="24" alt="${text(viewer.name)}" src="${portrait(viewer.name)}" class="global-nav__me-photo">Me</button></header><div class="scaffold-layout"><main><section class="org-top-card artdeco-card"><div class="org-top-card__cover"></div><div class="org-top-card__primary-content"><img width="96" height="96" alt="" src="${portrait(name)}"><h1 class="org-top-card-summary__title">${text(name)}</h1><p class="org-top-card-summary__tagline">${text(about)}</p><div class="org-top-card-summary-info-list"><div class="org-top-card-summary-info-list__info-item">${number(followers)} followers</div></div></div></section><div class="scaffold-finite-scroll"><div class="scaffold-finite-scroll__content"><div class="visually-hidden" aria-live="polite">Loaded ${posts.length} Posts posts</div><ul class="list-style-none">${posts.map((post, index) => card(post, index + 1, options)).join('')}</ul></div></div></main></div></div></body></html>`;
}
