/** Readings of TikTok that selectors cannot express. */
import type { HookName } from '../contract';
import type { HookFunction, HookInput } from '../engine/types';

/** TikTok began in 2016; an id that says otherwise was not made from the time. */
const EARLIEST = 1_451_606_400n;

/** Milliseconds since 1970 at which the upload of a post began, from its id: the upper 32 bits are seconds. Null for other numbers. */
export function idTime({ text, context }: Pick<HookInput, 'text'> & { context: { now: number } }): string | null {
  if (text === null || !/^\d{15,20}$/.test(text)) return null;
  const seconds = BigInt(text) >> 32n;
  const latest = BigInt(Math.floor(context.now / 1000)) + 86_400n;
  return seconds < EARLIEST || seconds > latest ? null : String(seconds * 1000n);
}

const inAddress = ({ context }: HookInput): string | null => context.route?.handle?.toLowerCase() ?? null;

/** The header shows name and handle, in an order that changed over the years: the text, if it is the handle of the address. */
function isHandle(input: HookInput): string | null {
  const text = input.text?.trim() ?? '';
  return text !== '' && text.toLowerCase() === inAddress(input) ? text : null;
}

/** The text, if it is not the handle of the address. */
function isName(input: HookInput): string | null {
  const text = input.text?.trim() ?? '';
  return text !== '' && text.toLowerCase() !== inAddress(input) ? text : null;
}

const TILE = '[data-e2e="user-post-item"]';
const MOST_PINNED = 3;

const idIn = (tile: Element): bigint | null => {
  const link = tile.querySelector('a[href*="/video/"], a[href*="/photo/"]')?.getAttribute('href');
  const id = /\/(?:video|photo)\/(\d{15,20})/.exec(link ?? '')?.[1];
  return id === undefined ? null : BigInt(id);
};

/**
 * Something, for a tile with a badge that is pinned: the badge says so in English, or the tile stands among the first three
 * and is older than one further down. The badge also says other things ("Just watched").
 */
function pinned({ text, root }: HookInput): string | null {
  if (text?.trim() === 'Pinned') return text;
  const tiles = [...(root?.closest('[data-e2e="user-post-item-list"]')?.querySelectorAll(TILE) ?? [])];
  const place = root === null ? -1 : tiles.indexOf(root);
  const own = root === null ? null : idIn(root);
  if (place < 0 || place >= MOST_PINNED || own === null) return null;
  const isOlder = tiles.slice(MOST_PINNED).some((tile) => (idIn(tile) ?? 0n) > own);
  return isOlder ? text : null;
}

export const tiktokHooks = {
  'tiktok-id-time': idTime,
  'tiktok-is-handle': isHandle,
  'tiktok-is-name': isName,
  'tiktok-pinned': pinned,
} satisfies Partial<Record<HookName, HookFunction>>;
