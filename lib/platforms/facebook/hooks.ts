/** Readings of Facebook that selectors cannot express. */
import type { HookName } from '../contract';
import { siteWords } from '../engine/site-words';
import type { HookFunction, HookInput } from '../engine/types';
import { countsOf, isOwn, reactionsIn } from './counts';

/** A number of the row below a post. `with.of`: `reactions`, `comments` or `shares`. */
function count(input: HookInput): string | null {
  if (input.root === null) return null;
  const counts = countsOf(input.root, input.context.descriptor);
  if (input.args['of'] === 'reactions') return counts.reactions === null ? null : reactionsIn(counts.reactions, input);
  const button = input.args['of'] === 'comments' ? counts.comments : counts.shares;
  return button?.textContent?.trim() ?? null;
}

/** The line below the author, with time and audience: first in the post's description. */
function timeRow(root: Element): Element | null {
  const first = root.getAttribute('aria-describedby')?.split(/\s+/)[0];
  const named = first === undefined ? null : root.ownerDocument.getElementById(first);
  const row = named ?? root.querySelector('[id$="H1»"]');
  return row !== null && root.contains(row) ? row : null;
}

/** What a time link says: its label, or the hidden text its scrambled letters stand for. */
function saidBy(link: Element): string[] {
  const label = link.getAttribute('aria-label');
  const hidden = [...link.querySelectorAll('[aria-labelledby]')].flatMap((part) => {
    const text = link.ownerDocument.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent;
    return text ?? [];
  });
  return [...(label === null ? [] : [label]), ...hidden].map((text) => text.trim()).filter((text) => text !== '');
}

const linksIn = (row: Element | null): Element[] => [...(row?.querySelectorAll('a') ?? [])];

/** When a post was published, in the words of the page. Visible letters are never read: they are scrambled at times. */
function time({ root }: HookInput): string | null {
  if (root === null) return null;
  const row = timeRow(root) ?? (root.getAttribute('role') === 'dialog' ? root : null);
  return (
    linksIn(row)
      .flatMap(saidBy)
      .find((text) => /\p{Nd}/u.test(text)) ?? null
  );
}

function promoted({ root, context }: HookInput): string | null {
  const row = root === null ? null : timeRow(root);
  const said = linksIn(row).flatMap((link) => [...saidBy(link), (link.textContent ?? '').trim()]);
  const words = siteWords(context.descriptor, 'sponsored');
  return said.find((text) => words.includes(text.toLowerCase())) ?? null;
}

const NUMERIC =
  /(?:\/posts\/(?:[^/?]+\/)?|\/permalink\/|[?&]story_fbid=|[?&]multi_permalinks=|\/videos\/(?:[^/?]+\/)?|\/reel\/)(\d{5,20})(?=[/?&]|$)/;

function decoded(text: string): string {
  try {
    return atob(decodeURIComponent(text));
  } catch {
    // Not base64: the link tells nothing.
    return '';
  }
}

/** The post that a comment belongs to: its id is in the comment's own. */
function postOfComment(link: string): string | undefined {
  const comment = /[?&]comment_id=([^&#]+)/.exec(link)?.[1];
  return comment === undefined ? undefined : /^comment:(\d{5,20})_/.exec(decoded(comment))?.[1];
}

/**
 * The number of a post: from the link of its time, the button to advertise it, or a comment shown below it. Ids that begin
 * with "pfbid" differ from page to page and count as none.
 */
function postId({ root }: HookInput): string | null {
  if (root === null) return null;
  const ofTime = linksIn(timeRow(root)).map((link) => NUMERIC.exec(link.getAttribute('href') ?? '')?.[1]);
  const links = [...root.querySelectorAll('a[href]')];
  const boosted = links
    .filter((link) => isOwn(link, root))
    .map(
      (link) => /\/ad_center\/create\/boostpost\/.*[?&]target_id=(\d{5,20})/.exec(link.getAttribute('href') ?? '')?.[1],
    );
  const commented = links
    .filter((link) => !isOwn(link, root))
    .map((link) => postOfComment(link.getAttribute('href') ?? ''));
  return [...ofTime, ...boosted, ...commented].find((id) => id !== undefined) ?? null;
}

const MESSAGES =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';

/** The text of a post: not that of a post it shares, which stands among its attachments. */
function message({ root }: HookInput): string | null {
  const third = root?.getAttribute('aria-describedby')?.split(/\s+/)[2];
  const named = third === undefined ? null : (root?.ownerDocument.getElementById(third) ?? null);
  const attachments = named ?? root?.querySelector('[id$="H3»"]') ?? null;
  const own = [...(root?.querySelectorAll(MESSAGES) ?? [])].find((text) => attachments?.contains(text) !== true);
  return own?.textContent?.trim() ?? null;
}

/** The photo that is open, from the address. */
const photoId = ({ context }: HookInput): string | null => {
  const id = context.url.searchParams.get('fbid');
  return id !== null && /^\d{5,20}$/.test(id) ? id : null;
};

/** The address of the open photo, without what follows the visitor. */
function photoAddress(input: HookInput): string | null {
  const id = photoId(input);
  const set = input.context.url.searchParams.get('set');
  return id === null ? null : `/photo/?fbid=${id}${set === null ? '' : `&set=${encodeURIComponent(set)}`}`;
}

/** The link of a post's time, without what follows the visitor; null where it leads nowhere until it is pointed at. */
function permalink({ root, context }: HookInput): string | null {
  for (const link of linksIn(root === null ? null : timeRow(root))) {
    const href = link.getAttribute('href') ?? '';
    if (!/\/posts\/|\/permalink|story_fbid=|\/videos\/|\/reel\/|multi_permalinks=/.test(href)) continue;
    const url = new URL(href, context.url);
    const telling = ['story_fbid', 'id', 'v', 'multi_permalinks'].flatMap((name) => {
      const value = url.searchParams.get(name);
      return value === null ? [] : [[name, value]];
    });
    url.search = new URLSearchParams(telling).toString();
    url.hash = '';
    return url.href;
  }
  return null;
}

export const facebookHooks = {
  'facebook-count': count,
  'facebook-time': time,
  'facebook-message': message,
  'facebook-promoted': promoted,
  'facebook-post-id': postId,
  'facebook-permalink': permalink,
  'facebook-photo-id': photoId,
  'facebook-photo-address': photoAddress,
} satisfies Partial<Record<HookName, HookFunction>>;
