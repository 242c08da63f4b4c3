/** The home feed of Instagram: its roles, labels and nesting, with made-up content. */
import { type FeedPost, type Person, publishedAt } from '../demo-pages/feed';
import { picture, portrait, text } from '../demo-pages/markup';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const EPOCH_MS = 1_314_220_021_721n;

/** The code of a post in its address: its id, which carries the time, in letters. */
export function instagramCode(ms: number): string {
  let code = '';
  for (let id = (BigInt(ms) - EPOCH_MS) << 23n; id > 0n; id >>= 6n) code = (LETTERS[Number(id & 63n)] ?? '') + code;
  return code;
}

const action = (label: string, count: number | null): string =>
  `<span><div role="button" tabindex="0"><div><span><svg aria-label="${label}" role="img" width="24" height="24" viewBox="0 0 24 24"><title>${label}</title><path d="M4 4h16v16H4z" fill="none" stroke="currentColor"></path></svg></span></div></div></span>${count === null ? '' : `<span role="button" tabindex="0">${new Intl.NumberFormat('en').format(count)}</span>`}`;

function row(post: FeedPost, serial: number, now: number): string {
  const ms = publishedAt(post, now);
  const { author, counts } = post;
  const link = `/${author.handle}/p/${instagramCode(ms)}/`;
  const person = `<a href="/${author.handle}/" role="link" tabindex="0">${text(author.handle)}</a>`;
  return `<div class="row"><article role="presentation"><div><header><div><a href="/${author.handle}/" role="link"><img alt="${author.handle}'s profile picture" width="32" height="32" src="${portrait(author.name)}"></a></div><div>${person}</div></header></div><div class="media"><div><div><div><img alt="Photo by ${text(author.name)}" src="${picture(serial)}"></div></div></div></div><div class="below"><section><div>${action('Like', counts.likes)}${action('Comment', counts.comments)}${action('Share', null)}</div><div>${action('Save', null)}</div></section><div><div><a href="https://www.instagram.com${link}" role="link"><span><time datetime="${new Date(ms).toISOString()}" title="">${serial} h</time></span></a></div></div><div><span>${person}</span><h1>${text(post.text)}</h1></div></div></article></div>`;
}

const STYLE = `*{box-sizing:border-box}body{margin:0;font:14px/18px system-ui,sans-serif;color:#111}a{color:inherit;text-decoration:none}
nav{position:fixed;left:0;top:0;padding:24px}main{display:flex;justify-content:center}.feed{width:470px}.row{padding-bottom:20px;border-bottom:1px solid #ddd}
header{display:flex;gap:12px;align-items:center;padding:12px 0}header img{border-radius:50%;display:block}.media img{display:block;width:468px;height:400px;object-fit:cover;border-radius:4px}
.below{display:flex;flex-direction:column}section{display:flex;justify-content:space-between;align-items:center;height:44px}section>div{display:flex;gap:12px;align-items:center}h1{font:inherit;margin:0}`;

/** The home feed as `viewer` sees it. */
export function instagramHome(viewer: Person, posts: readonly FeedPost[], now: number): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Instagram</title><style>${STYLE}</style></head><body><div id="mount"><nav><a href="/" role="link"><svg aria-label="Home" role="img" width="24" height="24"><title>Home</title></svg></a><a href="/${viewer.handle}/" role="link" tabindex="0"><span><img alt="Profile picture of ${viewer.handle}" width="24" height="24" src="${portrait(viewer.name)}"></span><span>Profile</span></a></nav><main role="main"><div class="feed">${posts.map((post, index) => row(post, index + 1, now)).join('')}</div></main></div></body></html>`;
}
