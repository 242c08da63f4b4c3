/** Posts as X draws them, as small as its description allows, for tests in jsdom. */

export interface XPost {
  readonly id: string;
  readonly author?: string;
  readonly likes?: number;
  readonly text?: string;
  /** Handle of who passed it on. */
  readonly sharedBy?: string;
  readonly isPromoted?: boolean;
  /** Handle of the author of a post quoted inside. */
  readonly quotes?: string;
}

const FIRST_ID = 2_190_000_000_000_000_000n;

/** A believable id: they hold the time of publishing. */
export const xId = (serial: number): string => String(FIRST_ID + BigInt(serial));

const count = (testId: string, label: string, shown: number): string =>
  `<button aria-label="${shown} ${label}" data-testid="${testId}"><span data-testid="app-text-transition-container"><span>${shown}</span></span></button>`;

/** What stands inside an article. */
export function xPostContent({
  id,
  author = 'fernandoak',
  likes = 7,
  text = 'A post',
  sharedBy,
  quotes,
}: XPost): string {
  const context =
    sharedBy === undefined
      ? ''
      : `<a href="/${sharedBy}"><span data-testid="socialContext">${sharedBy} reposted</span></a>`;
  const quote =
    quotes === undefined
      ? ''
      : `<div role="link" tabindex="0"><div data-testid="User-Name"><span>@${quotes}</span></div><div data-testid="tweetText">Quoted</div></div>`;
  return `${context}<div data-testid="User-Name"><a href="/${author}"><span>Somebody</span></a><a href="/${author}/status/${id}"><time datetime="2026-11-18T09:00:00.000Z">Nov 18</time></a></div><div data-testid="tweetText">${text}</div>${quote}<div role="group" aria-label="${likes} likes">${count('reply', 'Replies. Reply', 2)}${count('retweet', 'reposts. Repost', 3)}${count('like', 'Likes. Like', likes)}</div>`;
}

/** A row of X's list with a post in it. */
export function xCell(post: XPost): HTMLElement {
  const cell = document.createElement('div');
  cell.dataset['testid'] = 'cellInnerDiv';
  const article = `<article data-testid="tweet">${xPostContent(post)}</article>`;
  cell.innerHTML = post.isPromoted === true ? `<div data-testid="placementTracking">${article}</div>` : article;
  return cell;
}

export function articleIn(cell: Element): Element {
  const article = cell.querySelector('article');
  if (article === null) throw new Error('this row holds no post');
  return article;
}

/** The list of a page, empty. */
export function xList(): HTMLElement {
  const list = document.createElement('section');
  document.body.append(list);
  return list;
}
