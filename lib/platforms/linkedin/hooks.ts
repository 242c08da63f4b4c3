/** Readings of LinkedIn that selectors cannot express: ids in component keys, the time in an id, handles in addresses. */

import type { HookName } from '../contract';
import type { HookFunction } from '../engine/types';

/** What of the engine's input these hooks look at. */
interface TextInput {
  readonly text: string | null;
}

interface PostInput extends TextInput {
  readonly args: { readonly as?: unknown };
}

interface CardInput extends PostInput {
  readonly root: Element | null;
}

/** Kinds of post whose ids are read; the keys are the first byte of a component key (field number and wire type). */
const KINDS: Readonly<Record<number, string>> = { 0x0a: 'activity', 0x12: 'ugcPost' };

interface Urn {
  readonly kind: string;
  readonly id: bigint;
}

/**
 * The post that a text names: by a urn (also escaped, also in an address), by its id alone, or by a component key of the
 * comment tools such as `CgsIgIDEiJyfsvHOAQ-replaceableCommentTools…`.
 * With `as: 'address'` its address; with `as: 'time'` the milliseconds since 1970 at which it was created, which its id
 * holds (id >> 22); otherwise its id. Null for keys of other things (courses, jobs), for what does not decode to the last
 * byte, and for ids without a plausible time.
 */
export function post({ text, args }: PostInput): string | null {
  const urn = writtenUrn(text) ?? decodedKey(text);
  const milliseconds = urn === null ? 0n : urn.id >> 22n;
  if (urn === null || milliseconds < EARLIEST || milliseconds > LATEST) return null;
  if (args.as === 'time') return milliseconds.toString();
  return args.as === 'address' ? `https://www.linkedin.com/feed/update/urn:li:${urn.kind}:${urn.id}/` : `${urn.id}`;
}

/** 2003 and 2100: an id outside is none of LinkedIn's. */
const EARLIEST = 1_041_379_200_000n;
const LATEST = 4_102_444_800_000n;

/**
 * The same for a card of the older interface, whose urn is the text. On a card that is shown because somebody commented
 * on it, the urn is that event; the comment shown with it names the post.
 */
export function card({ text, root, args }: CardInput): string | null {
  const comment = root?.querySelector('.update-components-header')
    ? root.querySelector('.comments-comment-entity[data-id]')?.getAttribute('data-id')
    : null;
  const commented = /comment:\((activity:\d+),/.exec(comment ?? '')?.[1];
  return post({ text: commented === undefined ? text : `urn:li:${commented}`, args });
}

function writtenUrn(text: string | null): Urn | null {
  const [, kind, id] =
    /urn(?::|%3A)li(?::|%3A)(activity|ugcPost|share)(?::|%3A)(\d{15,20})(?!\d)/i.exec(text ?? '') ?? [];
  if (kind !== undefined && id !== undefined) return { kind, id: BigInt(id) };
  const [, slug = 'activity', digits] =
    /(?:^|(?:^|-)(activity|ugcPost|share)-)(\d{15,20})(?!\d)/.exec(text ?? '') ?? [];
  return digits === undefined ? null : { kind: slug, id: BigInt(digits) };
}

/**
 * Handle in the address of a profile or page: `jane` for people, `company/acme`, `showcase/x`, `school/y` for pages.
 * Queries, tabs and a language suffix are dropped. Null for other addresses, for `/in/me`, and for the opaque member
 * keys that stand in place of a name in some links.
 */
export function handle({ text }: TextInput): string | null {
  if (text === null || !URL.canParse(text, 'https://www.linkedin.com')) return null;
  const { hostname, pathname } = new URL(text, 'https://www.linkedin.com');
  if (hostname !== 'linkedin.com' && !hostname.endsWith('.linkedin.com')) return null;
  const [, space = '', name = ''] = /^\/(in|company|showcase|school)\/([^/]+)/.exec(pathname) ?? [];
  const readable = unescaped(name);
  if (readable === null || readable === '') return null;
  if (space !== 'in') return `${space}/${readable}`;
  return readable === 'me' || /^ACoAA[\w-]{20,}$/.test(readable) ? null : readable;
}

function unescaped(name: string): string | null {
  try {
    const readable = decodeURIComponent(name);
    // A handle ends at a slash, also where it was hidden in an escape.
    return /[\s/]/u.test(readable) ? null : readable;
  } catch {
    return null;
  }
}

function decodedKey(text: string | null): Urn | null {
  const encoded = /^([A-Za-z0-9+/_-]{8,60}?)={0,2}-(?:replaceable|commentLists)/.exec(text ?? '')?.[1];
  const bytes = encoded === undefined ? null : bytesOf(encoded);
  if (bytes === null) return null;
  const [tag = 0, length = 0, field, ...varint] = bytes;
  const kind = KINDS[tag];
  if (kind === undefined || field !== 0x08 || length !== bytes.length - 2) return null;
  const id = zigzag(varint);
  return id === null ? null : { kind, id };
}

function bytesOf(encoded: string): number[] | null {
  try {
    return Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  } catch {
    // Not base64: the key of something else.
    return null;
  }
}

/** A positive number written as zigzag varint over all these bytes; null when it is none. */
function zigzag(bytes: readonly number[]): bigint | null {
  const end = bytes.findIndex((byte) => byte < 0x80);
  if (end < 0 || end !== bytes.length - 1 || end > 9) return null;
  const value = bytes.reduceRight((sum, byte) => (sum << 7n) | BigInt(byte & 0x7f), 0n);
  const isNegative = (value & 1n) === 1n;
  return isNegative || value === 0n ? null : value >> 1n;
}

export const linkedinHooks = {
  'linkedin-post': post,
  'linkedin-card': card,
  'linkedin-handle': handle,
} satisfies Partial<Record<HookName, HookFunction>>;
