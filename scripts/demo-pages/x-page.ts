/** A profile on X: its roles, test ids and nesting, its list of absolutely placed rows, with made-up content. */
import { cutOff, cutOffFollowers, xId } from './counts';
import { type FeedPost, type PageOptions, type Person, publishedAt } from './feed';
import { icon, linked, picture, POLL, portrait, text } from './markup';
import { X_SCRIPT, xStyle } from './x-look';

const link = (word: string): string =>
  word.startsWith('#')
    ? `<a href="/hashtag/${text(word.slice(1))}" role="link">${text(word)}</a>`
    : word.startsWith('@')
      ? `<a href="/${text(word.slice(1))}" role="link">${text(word)}</a>`
      : `<a href="https://t.co/made-up" role="link" rel="noopener">${text(word.replace('https://', ''))}</a>`;

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function groupLabel({ counts }: FeedPost): string {
  const parts: [number | undefined, string, string][] = [
    [counts.comments, 'reply', 'replies'],
    [counts.shares, 'repost', 'reposts'],
    [counts.likes, 'like', 'likes'],
    [counts.saves, 'bookmark', 'bookmarks'],
    [counts.impressions, 'view', 'views'],
  ];
  return parts
    .filter(([count]) => count !== undefined && count > 0)
    .map(([count, one, more]) => many(count ?? 0, one, more))
    .join(', ');
}

const shown = (count: number): string =>
  `<div class="count"><span data-testid="app-text-transition-container"><span><span>${count > 0 ? cutOff(count) : ''}</span></span></span></div>`;

const action = (testId: string, label: string, shape: string, count?: number): string =>
  `<div class="slot"><button aria-label="${text(label)}" role="button" data-testid="${testId}" type="button"><div dir="ltr" class="action"><div>${icon(shape, 'aria-hidden="true"')}</div>${count === undefined ? '' : shown(count)}</div></button></div>`;

function actionBar(post: FeedPost, permalink: string): string {
  const { comments, shares, likes, impressions } = post.counts;
  const views =
    impressions === undefined
      ? ''
      : `<div class="slot"><a href="${permalink}/analytics" aria-label="${many(impressions, 'view', 'views')}. View post analytics" role="link"><div dir="ltr" class="action"><div>${icon('views', 'aria-hidden="true"')}</div>${shown(impressions)}</div></a></div>`;
  return `<div aria-label="${groupLabel(post)}" role="group" class="bar">${action('reply', `${many(comments, 'Reply', 'Replies')}. Reply`, 'reply', comments)}${action('retweet', `${many(shares, 'repost', 'reposts')}. Repost`, 'share', shares)}${action('like', `${many(likes, 'Like', 'Likes')}. Like`, 'like', likes)}${views}${action('bookmark', 'Bookmark', 'save')}<div class="slot"><button aria-expanded="false" aria-haspopup="menu" aria-label="Share post" role="button" type="button"><div dir="ltr" class="action">${icon('send', 'aria-hidden="true"')}</div></button></div></div>`;
}

function avatar(person: Person): string {
  return `<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${person.handle}" class="avatar"><a href="/${person.handle}" aria-hidden="true" role="link" tabindex="-1"><img alt="" draggable="true" src="${portrait(person.name)}"></a></div></div>`;
}

const displayName = (name: string): string =>
  `<div dir="ltr" class="name"><span><span>${text(name)}</span></span></div>`;

/** In a quoted post nothing is a link, as on the site. */
function quotedPost(quoted: NonNullable<FeedPost['quoted']>, iso: string): string {
  return `<div aria-labelledby="quote"><div><div dir="ltr" class="hidden"><span>Quote</span></div><div tabindex="0" role="link" class="quote"><div data-testid="User-Name" class="names">${displayName(quoted.author.name)}<div class="muted"><div tabindex="-1"><div dir="ltr"><span>@${quoted.author.handle}</span></div></div></div><div class="muted"><time datetime="${iso}">Nov 3</time></div></div><div dir="auto" lang="en" data-testid="tweetText"><span>${text(quoted.text)}</span></div></div></div></div>`;
}

function media(post: FeedPost, permalink: string, seed: number): string {
  const photo = (n: number): string =>
    `<a href="${permalink}/photo/${n}" role="link" class="photo"><div aria-label="Image" data-testid="tweetPhoto"><img alt="Image" draggable="true" src="${picture(seed + n)}"></div></a>`;
  switch (post.kind) {
    case 'image':
      return `<div class="media">${photo(1)}</div>`;
    case 'carousel':
      return `<div class="media two">${photo(1)}${photo(2)}</div>`;
    case 'video':
      return `<div class="media"><div data-testid="tweetPhoto"><div data-testid="videoPlayer"><div data-testid="videoComponent"><img alt="" src="${picture(seed + 7)}"><span class="clock">0:40</span></div></div></div></div>`;
    case 'link':
      return `<div data-testid="card.wrapper" class="card"><div data-testid="card.layoutSmall.media"><a href="https://t.co/made-up" role="link" aria-label="fernandoak.example Oak, not ash"><span class="muted">fernandoak.example</span><br><span>Oak, not ash</span></a></div></div>`;
    case 'poll':
      return `<div data-testid="card.wrapper" class="card"><div data-testid="cardPoll">${POLL.map(([option, share]) => `<div class="option"><span>${option}</span><span>${share}%</span></div>`).join('')}<div class="muted">1,408 votes · Final results</div></div></div>`;
    case 'text':
    case 'document':
      return '';
  }
}

function socialContext(post: FeedPost): string {
  const words =
    post.sharedBy !== undefined
      ? `<a href="/${post.sharedBy.handle}" dir="auto" role="link"><span data-testid="socialContext" dir="ltr"><span><span>${text(post.sharedBy.name)}</span></span> reposted</span></a>`
      : post.pinned === true
        ? `<div dir="ltr" data-testid="socialContext">Pinned</div>`
        : '';
  return words === '' ? '' : `<div class="context">${icon(post.pinned === true ? 'pin' : 'share')}${words}</div>`;
}

function header(post: FeedPost, permalink: string, iso: string, day: string): string {
  const { author } = post;
  // Advertisements carry no time and no link to themselves.
  const time =
    post.promoted === true
      ? ''
      : `<div dir="ltr" aria-hidden="true" class="muted"><span>·</span></div><div><a href="${permalink}" dir="ltr" aria-label="${day}" role="link" class="muted"><time datetime="${iso}">${day}</time></a></div>`;
  const ad = post.promoted === true ? '<div class="ad"><span>Ad</span></div>' : '';
  return `<div class="head"><div data-testid="User-Name" class="names"><div><a href="/${author.handle}" role="link">${displayName(author.name)}</a></div><div class="after"><div><a href="/${author.handle}" role="link" tabindex="-1"><div dir="ltr" class="muted"><span>@${author.handle}</span></div></a></div>${time}</div></div>${ad}<div><button aria-expanded="false" aria-haspopup="menu" aria-label="More" role="button" data-testid="caret" type="button">${icon('more')}</button></div></div>`;
}

function row(post: FeedPost, serial: number, { now }: PageOptions): string {
  const ms = publishedAt(post, now);
  const iso = new Date(ms).toISOString();
  const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(ms);
  const permalink = `/${post.author.handle}/status/${xId(ms, serial)}`;
  const answers =
    post.answers === undefined
      ? ''
      : `<div class="muted">Replying to <a href="/${post.answers.handle}" role="link">@${post.answers.handle}</a></div>`;
  const quote = post.quoted === undefined ? '' : quotedPost(post.quoted, iso);
  const article = `<article role="article" tabindex="0" data-testid="tweet"><div><div>${socialContext(post)}</div><div class="columns">${avatar(post.author)}<div class="content">${header(post, permalink, iso, day)}${answers}<div><div dir="auto" lang="en" data-testid="tweetText"><span>${linked(post.text, link)}</span></div></div>${media(post, permalink, serial)}${quote}<div>${actionBar(post, permalink)}</div></div></div></div></article>`;
  const tracked = post.promoted === true ? `<div data-testid="placementTracking">${article}</div>` : article;
  return `<div data-testid="cellInnerDiv" class="cell"><div><div>${tracked}</div></div></div>`;
}

function profileHeader(person: Person): string {
  const { handle, name, about = '', followers = 0, following = 0 } = person;
  return `<div class="banner"></div><div class="profile"><div data-testid="UserAvatar-Container-${handle}" class="large"><a href="/${handle}/photo" role="link"><img alt="Opens profile photo" src="${portrait(name)}"></a></div><div data-testid="UserName"><div><div dir="ltr" class="title"><span><span>${text(name)}</span></span></div><div tabindex="-1"><div dir="ltr" class="muted"><span>@${handle}</span></div></div></div></div><div><div dir="auto" data-testid="UserDescription"><span>${text(about)}</span></div></div><div dir="ltr" data-testid="UserProfileHeader_Items" class="muted"><span data-testid="UserJoinDate"><span>Joined March 2019</span></span></div><div class="follow"><div><a href="/${handle}/following" dir="ltr" role="link"><span><span>${cutOff(following)}</span></span> <span><span>Following</span></span></a></div><div><a href="/${handle}/verified_followers" dir="ltr" role="link"><span><span>${cutOffFollowers(followers)}</span></span> <span><span>Followers</span></span></a></div></div></div><nav aria-label="Profile timelines" role="navigation" class="tabs"><div role="tablist"><div role="presentation"><a href="/${handle}" role="tab" aria-selected="true"><span>Posts</span></a></div><div role="presentation"><a href="/${handle}/with_replies" role="tab" aria-selected="false"><span>Replies</span></a></div><div role="presentation"><a href="/${handle}/media" role="tab" aria-selected="false"><span>Media</span></a></div></div></nav>`;
}

const navigation = (viewer: Person): string =>
  `<header role="banner"><h1 role="heading"><a href="/home" aria-label="X" role="link">𝕏</a></h1><nav aria-label="Primary" role="navigation"><a href="/home" role="link" data-testid="AppTabBar_Home_Link"><span>Home</span></a><a href="/${viewer.handle}" role="link" data-testid="AppTabBar_Profile_Link"><span>Profile</span></a></nav><button role="button" type="button" data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${viewer.handle}" class="avatar"><img alt="" src="${portrait(viewer.name)}"></div><div><span>${text(viewer.name)}</span> <span class="muted">@${viewer.handle}</span></div></button></header>`;

/** The profile of `person`, as `viewer` sees it. `script` places the rows. */
export function xProfile(
  person: Person,
  viewer: Person,
  posts: readonly FeedPost[],
  options: PageOptions,
  script: string = X_SCRIPT,
): string {
  const { handle, name, posts: postCount = 0 } = person;
  const background = options.theme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  return `<!DOCTYPE html><html dir="ltr" lang="en" style="font-size: 15px; color-scheme: ${options.theme};"><head><meta charset="utf-8"><title>${text(name)} (@${handle}) / X</title><style>${xStyle(options.theme)}</style></head><body style="background-color: ${background};"><div id="react-root"><div class="frame">${navigation(viewer)}<main role="main"><div data-testid="primaryColumn"><div aria-label="Home timeline" tabindex="0"><div class="sticky"><button aria-label="Back" role="button" data-testid="app-bar-back" type="button">←</button><div><h2 dir="ltr" aria-level="2" role="heading"><span><span>${text(name)}</span></span></h2><div dir="ltr" class="muted">${cutOff(postCount)} posts</div></div></div>${profileHeader(person)}<section aria-labelledby="accessible-list-0" role="region"><h1 dir="auto" role="heading" id="accessible-list-0" class="hidden">${text(name)}’s posts</h1><div aria-label="Timeline: ${text(name)}’s posts"><div class="list">${posts.map((post, serial) => row(post, serial + 1, options)).join('')}</div></div></section></div></div></main></div></div><script nonce="page">${script}</script></body></html>`;
}

/** What stands in front of everything for a visitor who is not signed in. */
export function xLoginWall(): string {
  return `<!DOCTYPE html><html dir="ltr" lang="en" style="font-size: 15px; color-scheme: light;"><head><meta charset="utf-8"><title>Log in to X / X</title></head><body><div id="react-root"><main role="main"><h1>Happening now</h1><a href="/login" role="link" data-testid="loginButton">Sign in</a><a href="/i/flow/signup" role="link" data-testid="signupButton">Create account</a></main></div></body></html>`;
}
