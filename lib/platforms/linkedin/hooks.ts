/** Readings of LinkedIn that selectors cannot express: ids in component keys, the time in an id, handles in addresses. */

import type { HookName } from '../contract';
import type { HookFunction } from '../engine/types';

/** What of the engine's input these hooks look at. */
interface TextInput {
  readonly text: string | null;
}

interface KeyInput extends TextInput {
  readonly args: { readonly as?: unknown };
}

/** Kinds of post whose ids are read; the keys are the first byte of a component key (field number and wire type). */
const KINDS: Readonly<Record<number, string>> = { 0x0a: 'activity', 0x12: 'ugcPost' };

interface PostUrn {
  readonly kind: string;
  readonly id: bigint;
}

/**
 * The post that a component key of the comment tools names, such as `CgsIgIDEiJyfsvHOAQ-replaceableCommentTools…`.
 * Returns its id. With `as: 'address'` returns the address of the post instead; then a text with a urn will do as well.
 * Null for keys of other things (courses, jobs) and for anything that does not decode to the last byte.
 * Format: base64 or base64url without padding; kind, length, 0x08, id as zigzag varint.
 */
export function componentKeyId({ text, args }: KeyInput): string | null {
  if (args.as !== 'address') return decodedKey(text)?.id.toString() ?? null;
  const urn = writtenUrn(text) ?? decodedKey(text);
  return urn === null ? null : `https://www.linkedin.com/feed/update/urn:li:${urn.kind}:${urn.id}/`;
}

function writtenUrn(text: string | null): PostUrn | null {
  const [, kind, id] = /urn:li:(activity|ugcPost|share):(\d{10,20})(?!\d)/.exec(text ?? '') ?? [];
  return kind === undefined || id === undefined ? null : { kind, id: BigInt(id) };
}

/**
 * Milliseconds since 1970 at which an activity, share or ugcPost was created, from its id alone (id >> 22).
 * Takes an id, any text with a urn or an address with an id, or a component key. Null for ids without a plausible time.
 */
export function idTime({ text }: TextInput): string | null {
  const digits = /(?:^|\D)(\d{16,20})(?:\D|$)/.exec(text ?? '')?.[1];
  const id = digits === undefined ? (decodedKey(text)?.id ?? null) : BigInt(digits);
  if (id === null) return null;
  const milliseconds = id >> 22n;
  return milliseconds > EARLIEST && milliseconds < LATEST ? milliseconds.toString() : null;
}

/** 2005 and 2100: an id outside is none of LinkedIn's. */
const EARLIEST = 1_104_537_600_000n;
const LATEST = 4_102_444_800_000n;

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

function decodedKey(text: string | null): PostUrn | null {
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
  'linkedin-component-key-id': componentKeyId,
  'linkedin-id-time': idTime,
  'linkedin-handle': handle,
} satisfies Partial<Record<HookName, HookFunction>>;
