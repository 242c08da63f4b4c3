/** Readings of Bluesky that selectors cannot express. */
import { DAY } from '@/lib/domain/age';
import type { HookName } from '../contract';
import type { HookFunction, HookInput } from '../engine/types';
import { IN_BRACKETS } from './in-brackets';

/** Letters of a record key, in the order of their values. */
const LETTERS = '234567abcdefghijklmnopqrstuvwxyz';
const RECORD_KEY = new RegExp(`^[${LETTERS}]{13}$`);

/** Bluesky began in November 2022; a key that says otherwise was not made from the time. */
const EARLIEST = Date.UTC(2022, 10, 1);

/**
 * Milliseconds since 1970 at which a post was written, from its record key: 13 letters of 5 bits, of which the lowest 10
 * bits number the clock and the rest are microseconds. Null for keys of another kind and for times that cannot be.
 */
export function idTime({ text, context }: Pick<HookInput, 'text'> & { context: { now: number } }): string | null {
  if (text === null || !RECORD_KEY.test(text)) return null;
  let bits = 0n;
  for (const letter of text) bits = bits * 32n + BigInt(LETTERS.indexOf(letter));
  const milliseconds = Number((bits >> 10n) / 1000n);
  return milliseconds < EARLIEST || milliseconds > context.now + DAY ? null : String(milliseconds);
}

const ENGAGED = /^\/profile\/[^/]+\/post\/([^/]+)\/(?:liked-by|reposted-by|quotes)$/;
const POST_ADDRESS = /^\/profile\/([^/]+)\/post\/([^/]+)\/?$/;

/**
 * The id of the post that its page is about. It has no link to itself: the links of its own numbers tell, else the address,
 * provided that it names the same author. Null while the address is ahead of the page.
 */
function focusedId({ root, context }: HookInput): string | null {
  const links = [...(root?.querySelectorAll('a[href*="/post/"]') ?? [])];
  const engaged = links
    .map((link) => ENGAGED.exec(link.getAttribute('href') ?? '')?.[1])
    .find((id) => id !== undefined);
  const [, person, id] = POST_ADDRESS.exec(decodeURIComponent(context.url.pathname)) ?? [];
  if (engaged !== undefined) return id === undefined || engaged === id ? engaged : null;
  const author = /^postThreadItem-by-(.+)$/.exec(root?.getAttribute('data-testid') ?? '')?.[1];
  const isAuthors = person?.startsWith('did:') === true || person?.toLowerCase() === author?.toLowerCase();
  return isAuthors ? (id ?? null) : null;
}

const COUNT = new RegExp(IN_BRACKETS.source, IN_BRACKETS.flags);

/**
 * The number of replies or likes, told by order where the test ids are gone: theirs are the only two buttons of a post whose
 * labels hold a number in brackets. `with.of`: `replies` or `likes`. Null when there are more or fewer of them.
 */
function control({ root, args }: HookInput): string | null {
  const own = [...(root?.querySelectorAll('button[aria-label]') ?? [])]
    .filter((button) => {
      const around = button.parentElement?.closest('div[role="link"]') ?? null;
      return around === null || around === root || root?.contains(around) !== true;
    })
    .flatMap((button) => COUNT.exec(button.getAttribute('aria-label') ?? '')?.[1] ?? []);
  if (own.length !== 2) return null;
  return own[args['of'] === 'replies' ? 0 : 1] ?? null;
}

/** Something, when another post of the thread stands above this one; null for the first. */
function hasPostAbove({ root }: HookInput): string | null {
  const thread = root?.closest('[data-testid="postThreadScreen"]');
  const first = thread?.querySelector('[data-testid^="postThreadItem-by-"]') ?? root;
  return first === root ? null : 'answer';
}

export const blueskyHooks = {
  'bluesky-id-time': idTime,
  'bluesky-focused-id': focusedId,
  'bluesky-control': control,
  'bluesky-answer': hasPostAbove,
} satisfies Partial<Record<HookName, HookFunction>>;
