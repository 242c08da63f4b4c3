/** Readings of Instagram that selectors cannot express. */
import type { HookName } from '../contract';
import { andOthers } from '../engine/and-others';
import { iconNumbers, numberOf } from '../engine/icon-numbers';
import { mediaCodeTime } from '../engine/media-code';
import type { HookFunction, HookInput } from '../engine/types';
import { ICONS } from './words';

/** Where an icon stands in every language; later places differ. */
const PLACES = { likes: 0, comments: 1 } as const;

/**
 * The number behind an icon of the row below a post. `with.of`: `likes` or `comments`. The icon is told by its label, and
 * where that is in a language nobody has seen, by its place. Null where it shows no number.
 */
function rowNumber({ element, args }: HookInput): string | null {
  const thing = args['of'];
  if (element === null || (thing !== 'likes' && thing !== 'comments')) return null;
  return numberOf<keyof typeof ICONS>(iconNumbers(element), thing, ICONS, PLACES);
}

/** "Liked by A and 52 others" is 53. Null for a line that names nobody, and for "A and others". */
function likedBy(input: HookInput): string | null {
  const links = [...(input.element?.querySelectorAll('a[href]') ?? [])];
  const isPerson = (link: Element): boolean => !/\/liked_by\/?$/.test(link.getAttribute('href') ?? '');
  const text = input.element?.textContent ?? '';
  return links.some(isPerson) ? andOthers({ ...input, text, args: {} }) : null;
}

export const instagramHooks = {
  'media-code-time': mediaCodeTime,
  'instagram-row-number': rowNumber,
  'instagram-liked-by': likedBy,
} satisfies Partial<Record<HookName, HookFunction>>;
