/** A profile in Mastodon's own web interface (4.7), in the language of the page, with made-up content. */
import { grouped, mastodonCount, mastodonId } from './counts';
import { type FeedPost, type PageOptions, type Person, publishedAt } from './feed';
import { icon, linked, numberOf, picture, POLL, portrait, text } from './markup';
import { mastodonStyle } from './mastodon-look';
import { MASTODON_WORDS, type MastodonWords } from './mastodon-words';

/** A server and who is signed in there. */
export interface MastodonServer {
  readonly domain: string;
  readonly language: keyof typeof MASTODON_WORDS;
  readonly viewer: Person;
}

interface Drawing extends PageOptions {
  readonly server: MastodonServer;
  readonly words: MastodonWords;
}

const link = (word: string): string =>
  word.startsWith('#')
    ? `<a class="mention hashtag" href="/tags/${text(word.slice(1))}" rel="tag">${text(word)}</a>`
    : `<a class="mention" href="/${text(word)}">${text(word)}</a>`;

const accountId = (person: Person): string => `1093${numberOf(person.handle)}`;

const displayName = (person: Person): string =>
  `<span class="display-name"><bdi><strong class="display-name__html">${text(person.name)}</strong></bdi> <span class="display-name__account">@${person.handle}</span></span>`;

const authorLink = (person: Person, className: string, content: string): string =>
  `<a title="@${person.handle}" data-id="${accountId(person)}" data-hover-card-account="${accountId(person)}" class="${className}" href="/@${person.handle}">${content}</a>`;

const counter = (count: number, { words, server }: Drawing): string =>
  ` <span class="icon-button__counter"><span class="animated-number"><span style="transform: translateY(0%);">${mastodonCount(count, words.thousand, server.language)}</span></span></span>`;

const button = (label: string, className: string, drawing: string, count = ''): string =>
  `<div class="status__action-bar__button-wrapper"><button type="button" aria-label="${text(label)}" title="${text(label)}" class="status__action-bar__button ${className} icon-button" tabindex="0">${drawing}${count}</button></div>`;

function actionBar({ counts }: FeedPost, drawing: Drawing): string {
  const { words } = drawing;
  const named = (shape: string, name: string): string => icon(shape, `class="icon icon-${name}" aria-hidden="true"`);
  return `<div class="status__action-bar">${button(words.reply, 'icon-button--with-counter', named('reply', 'reply'), counter(counts.comments, drawing))}${button(words.boost, 'icon-button--with-counter', named('share', 'retweet'), counter(counts.shares, drawing))}${button(words.favourite, 'star-icon icon-button--with-counter', named('star', 'star'), counter(counts.likes, drawing))}${button(words.bookmark, 'bookmark-icon', named('save', 'bookmark'))}${button(words.more, '', named('more', 'ellipsis-h'))}</div>`;
}

function media(post: FeedPost, seed: number): string {
  switch (post.kind) {
    case 'image':
    case 'carousel':
      return `<div class="media-gallery"><div class="media-gallery__item"><img alt="" src="${picture(seed)}"></div></div>`;
    case 'video':
      return `<div class="video-player"><img alt="" src="${picture(seed)}"></div>`;
    case 'poll':
      return `<div class="poll"><ul>${POLL.map(([option, share]) => `<li><div class="poll__option"><span class="poll__number">${share}%</span><span class="poll__option__text translate">${option}</span></div></li>`).join('')}</ul><div class="poll__footer"><button class="poll__link" type="button">See results</button> · 1,234 people</div></div>`;
    case 'link':
      return `<a href="https://fernandoak.example/oak" class="status-card"><span class="status-card__host">fernandoak.example</span><strong class="status-card__title">Oak, not ash</strong></a>`;
    case 'text':
    case 'document':
      return '';
  }
}

function quotedPost(quoted: NonNullable<FeedPost['quoted']>, id: string): string {
  return `<div class="status__quote"><div class="status__wrapper status__wrapper-public"><div class="status status-public status--is-quote" data-id="${id}"><div class="status__info">${authorLink(quoted.author, 'status__display-name', displayName(quoted.author))}</div><div class="status__content"><div lang="en" class="status__content__text status__content__text--visible translate"><p>${text(quoted.text)}</p></div></div></div></div></div>`;
}

function prepend(post: FeedPost, { words }: Drawing): string {
  if (post.sharedBy === undefined) return '';
  const booster = authorLink(
    post.sharedBy,
    'status__display-name muted',
    `<bdi><span>${text(post.sharedBy.name)}</span></bdi>`,
  );
  return `<div class="status__prepend"><div class="status__prepend__icon">${icon('share', 'class="icon icon-retweet"')}</div><span>${words.boosted.replace('@', booster)}</span></div>`;
}

function info(post: FeedPost, id: string, ms: number, { server, words, now }: Drawing): string {
  const long = new Intl.DateTimeFormat(server.language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(server.language, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const shown = now - ms < 86_400_000 ? words.hours.replace('#', String(Math.floor(post.hoursAgo))) : day.format(ms);
  const pinned =
    post.pinned === true
      ? `<div class="_comp_badge__badge _feat_account_timeline__pinnedBadge">${icon('pin', 'class="icon icon-pinned"')}<span class="_comp_badge__content">${words.pinned}</span></div>`
      : '';
  return `<div class="status__info">${authorLink(post.author, 'status__display-name', `<div class="status__avatar"><span class="account__avatar"><img alt="" src="${portrait(post.author.name)}"></span></div>${displayName(post.author)}`)}${pinned}<a class="status__relative-time" href="/@${post.author.handle}/${id}"><span class="status__visibility-icon">${icon('globe', 'class="icon icon-globe"')}</span><time datetime="${new Date(ms).toISOString()}" title="${long.format(ms)}">${shown}</time></a></div>`;
}

function row(post: FeedPost, serial: number, total: number, drawing: Drawing): string {
  const ms = publishedAt(post, drawing.now);
  const id = mastodonId(ms, serial);
  const listId =
    post.pinned === true ? `f-${id}` : post.sharedBy === undefined ? id : mastodonId(ms + 3_600_000, serial);
  const quote = post.quoted === undefined ? '' : quotedPost(post.quoted, mastodonId(ms - 7_200_000, serial));
  return `<article tabindex="-1" aria-posinset="${serial}" aria-setsize="${total}" data-id="${listId}"><div tabindex="-1"><div class="status__wrapper status__wrapper-public focusable" tabindex="0"${post.pinned === true ? ' data-featured="true"' : ''} aria-label="${text(`${post.author.name}, ${post.text}`)}">${prepend(post, drawing)}<div class="status status-public${post.quoted === undefined ? '' : ' status--has-quote'}" data-id="${id}">${info(post, id, ms, drawing)}<div class="status__content status__content--with-action"><div lang="${drawing.server.language}" class="status__content__text status__content__text--visible translate"><p>${linked(post.text, link)}</p></div>${media(post, serial)}${quote}</div>${actionBar(post, drawing)}</div></div></div></article>`;
}

function profileHeader(person: Person, { server, words }: Drawing): string {
  const { handle, name, about = '', followers = 0, following = 0, posts = 0 } = person;
  const shown = (count: number): string => mastodonCount(count, words.thousand, server.language);
  const field = (label: string, count: number, content: string): string =>
    `<li class="_comp_number_fields__item" title="${grouped(count, server.language)}">${label}${content}</li>`;
  return `<div class="_comp_account_header__header"></div><div class="_comp_account_header__barWrapper"><span class="_comp_account_header__avatar account__avatar"><img alt="" src="${portrait(name)}"></span><div class="_comp_account_header__nameWrapper"><div class="_comp_account_header__name"><h1 tabindex="-1"><bdi><span>${text(name)}</span></bdi></h1></div><button type="button" class="_comp_account_header__handleHelpButton">@${handle}@${server.domain}</button></div><div class="_comp_account_header__buttonsDesktop"><a class="_comp_account_header__followButton button button-secondary" href="/profile/edit">${words.edit}</a></div><ul class="_comp_number_fields__list _comp_account_header__numberFields">${field(words.followers, followers, `<a href="/@${handle}/followers">${shown(followers)}</a>`)}${field(words.following, following, `<a href="/@${handle}/following">${shown(following)}</a>`)}${field(words.posts, posts, `<strong>${shown(posts)}</strong>`)}<li class="_comp_number_fields__item">${words.joined}<strong><button type="button"><time datetime="2022-11-05T00:00:00.000Z">2022</time></button></strong></li></ul><div class="_comp_account_bio__bio translate"><p>${text(about)}</p></div></div>`;
}

/** Only what the interface itself writes there and the page needs; no token of any kind. */
function initialState({ domain, language, viewer }: MastodonServer): string {
  const id = accountId(viewer);
  const account = { id, username: viewer.handle, acct: viewer.handle, display_name: viewer.name };
  return JSON.stringify({
    meta: { domain, locale: language, title: domain, version: '4.7.0', me: id },
    accounts: { [id]: account },
  }).replaceAll('<', '\\u003c');
}

const navigation = (viewer: Person): string =>
  `<div class="columns-area__panels__pane columns-area__panels__pane--start"><nav class="navigation-panel" aria-label="Main"><div class="navigation-bar"><div class="account account--minimal"><a class="account__display-name focusable" title="${viewer.handle}" href="/@${viewer.handle}"><span class="account__avatar"><img alt="" src="${portrait(viewer.name)}"></span>${displayName(viewer)}</a></div></div></nav></div>`;

/** The profile of the account that is signed in on `server`. */
export function mastodonProfile(server: MastodonServer, posts: readonly FeedPost[], options: PageOptions): string {
  const drawing: Drawing = { ...options, server, words: MASTODON_WORDS[server.language] };
  const { viewer, domain, language } = server;
  return `<!DOCTYPE html><html lang="${language}" data-contrast="auto" data-color-scheme="${options.theme}" data-theme="default"><head><meta charset="utf-8"><title>${text(viewer.name)} (@${viewer.handle}@${domain}) - Mastodon</title><script id="initial-state" type="application/json">${initialState(server)}</script><style>${mastodonStyle(options.theme)}</style></head><body class="app-body layout-single-column"><div class="notranslate app-holder" id="mastodon" data-props="{&quot;locale&quot;:&quot;${language}&quot;}"><div tabindex="-1"><div class="ui"><div class="columns-area__panels">${navigation(viewer)}<main class="columns-area__panels__main"><div class="columns-area columns-area--mobile"><div role="region" class="column"><div class="scrollable scrollable--flex">${profileHeader(viewer, drawing)}<div role="feed" class="item-list">${posts.map((post, index) => row(post, index + 1, posts.length, drawing)).join('')}</div></div></div></div></main></div></div></div></div></body></html>`;
}
