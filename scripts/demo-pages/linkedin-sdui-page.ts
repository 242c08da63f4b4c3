/** The home feed in LinkedIn's newer interface (server-driven): hashed classes, ids hidden in component keys, made-up content. */
import { createHash } from 'node:crypto';
import { componentKeyOf, grouped, linkedInId, shortAge } from './counts';
import { type FeedPost, type PageOptions, type Person, publishedAt } from './feed';
import { linkedInAddress } from './linkedin-ember-page';
import { linkedInStyle } from './linkedin-look';
import { icon, linked, picture, portrait, text } from './markup';

const number = (count: number): string => grouped(count, 'en');

const key = (seed: string): string => createHash('sha256').update(seed).digest('base64url').slice(0, 43);

const twice = (words: string, hidden = words): string =>
  `<span class="x1">${hidden}</span><span aria-hidden="true">${words}</span>`;

function header(post: FeedPost): string {
  const { author } = post;
  const address = `${linkedInAddress(author)}/`;
  const about = author.followers === undefined ? text(author.about ?? '') : `${number(author.followers)} followers`;
  const visibility = icon('globe', 'id="globe-americas-small" role="img" aria-label="Visibility: Global"');
  const age = post.promoted === true ? 'Promoted' : `${shortAge(post.hoursAgo)} •<span> </span>${visibility}`;
  const hide =
    post.promoted === true
      ? ''
      : `<button type="button" aria-label="Hide post by ${text(author.name)}">${icon('more', 'id="close-small"')}</button>`;
  return `<div class="x2"><button type="button" aria-label="Open control menu for post by ${text(author.name)}" aria-expanded="false">${icon('more', 'id="overflow-web-ios-small"')}</button>${hide}</div><div class="x3"><a tabindex="0" href="${address}"><figure><img alt="View ${text(author.name)}’s profile" src="${portrait(author.name)}"></figure></a><div><div><a tabindex="0" href="${address}"><div><div aria-label="${text(author.name)}"><div><p class="x4">${text(author.name)}</p></div></div></div></a></div><div><p class="x5">${about}</p></div><div><p class="x5">${age}</p></div></div></div>`;
}

const link = (word: string): string =>
  word.startsWith('#')
    ? `<a href="https://www.linkedin.com/search/results/all/?keywords=%23${text(word.slice(1))}">${text(word)}</a>`
    : text(word);

function countsRow({ likes, comments, shares }: FeedPost['counts']): string {
  const commentWords = `${number(comments)} comment${comments === 1 ? '' : 's'}`;
  const shareWords = `${number(shares)} repost${shares === 1 ? '' : 's'}`;
  return `<div class="x6"><a tabindex="0" href="https://www.linkedin.com/feed/"><div><ul role="presentation"><li>${icon('like', 'id="like-consumption-ring-small"')}</li></ul><div><p>${twice(number(likes), `${number(likes)} reactions`)}</p></div></div></a><div class="x7"><div role="button" tabindex="0"><p>${twice(commentWords)}</p></div><p>•</p><a tabindex="0" href="https://www.linkedin.com/feed/"><p>${twice(shareWords)}</p></a></div></div>`;
}

const ACTIONS = `<div class="x8"><button type="button" aria-label="Reaction button state: no reaction"><span>${icon('like', 'id="thumbs-up-outline-small"')}<span>Like</span></span></button><button type="button"><span>${icon('reply', 'id="comment-small"')}<div><span>Comment</span></div></span></button><button type="button"><span>${icon('share', 'id="repost-small"')}<div><span>Repost</span></div></span></button><a href="https://www.linkedin.com/feed/"><span>${icon('send', 'id="send-privately-small"')}<div><span>Send</span></div></span></a></div>`;

function card(post: FeedPost, serial: number, { now }: PageOptions): string {
  const token = key(`${post.author.handle}${post.text}`);
  const name = `expanded${token}FeedType_MAIN_FEED_RELEVANCE`;
  const id = linkedInId(publishedAt(post, now), serial);
  const image =
    post.kind === 'image'
      ? `<div><a tabindex="0" href="https://www.linkedin.com/feed/"><figure><img alt="View image" class="x9" src="${picture(serial)}"></figure></a></div>`
      : '';
  return `<div data-display-contents="true"><div componentkey="${name}"><div role="listitem" class="x0" componentkey="${name}"><div data-display-contents="true"><div componentkey="${token}"><h2 class="x1"><span>Feed post</span></h2>${header(post)}<p class="x10"><span tabindex="-1" data-testid="expandable-text-box">${linked(post.text, link)}</span></p>${image}${countsRow(post.counts)}<hr role="presentation">${ACTIONS}</div></div><div componentkey="${componentKeyOf(id)}-replaceableCommentTools${token}FeedType_MAIN_FEED_RELEVANCE"></div></div></div></div>`;
}

/** Serial numbers of the posts start at 1, except for posts that also stand on another page: those keep the number they have there. */
export interface NumberedPost {
  readonly post: FeedPost;
  readonly serial: number;
}

/** The home feed of `viewer`. */
export function linkedInFeed(viewer: Person, posts: readonly NumberedPost[], options: PageOptions): string {
  const rail = `<div class="x11"><a tabindex="0" href="https://www.linkedin.com/in/${viewer.handle}/"><div><figure><img alt="${text(viewer.name)}" src="${portrait(viewer.name)}"></figure><p class="x4">${text(viewer.name)}</p></div></a><div role="menu"><a tabindex="0" href="https://www.linkedin.com/analytics/creator/content/"><div aria-label="Post impressions 224"><p>Post impressions</p><p>224</p></div></a></div></div>`;
  return `<!DOCTYPE html><html lang="en" dir="ltr" translate="no"><head><meta charset="utf-8"><title>Feed | LinkedIn</title><style>${linkedInStyle(options.theme)}</style></head><body data-rehydrated="true"><div id="root" data-strictmode="true"><header class="global-nav"><div data-testid="primary-nav"><strong>in</strong></div></header><div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed"><main id="workspace" tabindex="0"><div class="x12">${rail}<div role="list" data-testid="mainFeed" data-component-type="LazyColumn" componentkey="container-update-list_mainFeed-lazy-container">${posts.map(({ post, serial }) => card(post, serial, options)).join('')}</div></div></main></div></div></body></html>`;
}

/** The page LinkedIn puts in front of everything for visitors who are not signed in. */
export function linkedInWall(): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sign Up | LinkedIn</title></head><body><main class="authwall-join-form"><h1>Join LinkedIn</h1><form class="join-form"><label>Email <input name="email"></label></form></main></body></html>`;
}
