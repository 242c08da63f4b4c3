/** Readings of Instagram that selectors cannot express. */
import type { HookName } from '../contract';
import type { HookFunction, HookInput } from '../engine/types';
import { andOthers } from '../engine/and-others';
import { ICONS } from './words';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Ids count milliseconds from here, above the lowest 23 bits. */
const EPOCH = 1_314_220_021_721n;

/**
 * Milliseconds since 1970 at which a post was uploaded, from its code: the first 11 characters are the id in base 64; private
 * accounts add a suffix. Null for what is no code. Reels are published some seconds after they were uploaded.
 */
export function idTime({ text }: Pick<HookInput, 'text'>): string | null {
  const code = /^([\w-]{11})/.exec(text ?? '')?.[1];
  if (code === undefined) return null;
  let id = 0n;
  for (const letter of code) id = id * 64n + BigInt(LETTERS.indexOf(letter));
  return String((id >> 23n) + EPOCH);
}

interface Icon {
  readonly label: string;
  /** The number right behind it. */
  number: string | null;
}

const NUMBER = /^\p{Nd}[\p{Nd}.,'’\u00a0\u202f ]*(?:\s?\p{L}{1,5}\.?)?$/u;

/** The icons of a row in their order, each with the number behind it. A number that no icon precedes gets an empty one. */
function iconsOf(row: Element): Icon[] {
  const icons: Icon[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const element = child.nodeType === 1 ? (child as Element) : null;
      if (element?.localName === 'svg') {
        icons.push({ label: element.getAttribute('aria-label') ?? '', number: null });
      } else if (element !== null) {
        walk(element);
      } else {
        const text = (child.textContent ?? '').trim();
        if (!NUMBER.test(text)) continue;
        const last = icons.at(-1);
        if (last === undefined) icons.push({ label: '', number: text });
        else last.number ??= text;
      }
    }
  };
  walk(row);
  return icons;
}

type Counted = keyof typeof ICONS;

/** What an icon counts by its label; null for labels nobody has seen. */
const countedBy = ({ label }: Icon): Counted | null => {
  const found = Object.entries(ICONS).find(([, labels]) => (labels as readonly string[]).includes(label));
  return (found?.[0] as Counted | undefined) ?? null;
};

/** Where an icon stands in every language; later places differ. */
const PLACES: Partial<Record<Counted, number>> = { likes: 0, comments: 1 };

/**
 * The number behind an icon of the row below a post. `with.of`: `likes`, `comments`, `reposts` or `shares`. The icon is told
 * by its label, and where that is in a language nobody has seen, by its place. Null where it shows no number, and where a
 * number stands before the first icon: then the places are not the ones we know.
 */
function rowNumber({ element, args }: HookInput): string | null {
  if (element === null) return null;
  const icons = iconsOf(element);
  const named = icons.find((icon) => countedBy(icon) === args['of']);
  if (named !== undefined) return named.number;
  const place = PLACES[args['of'] as Counted];
  const placed = place === undefined || icons[0]?.label === '' ? undefined : icons[place];
  return placed === undefined || countedBy(placed) !== null ? null : placed.number;
}

/** "Liked by A and 52 others" is 53. Null for a line that names nobody, and for "A and others". */
function likedBy(input: HookInput): string | null {
  const links = [...(input.element?.querySelectorAll('a[href]') ?? [])];
  const isPerson = (link: Element): boolean => !/\/liked_by\/?$/.test(link.getAttribute('href') ?? '');
  const text = input.element?.textContent ?? '';
  return links.some(isPerson) ? andOthers({ ...input, text, args: {} }) : null;
}

export const instagramHooks = {
  'instagram-id-time': idTime,
  'instagram-row-number': rowNumber,
  'instagram-liked-by': likedBy,
} satisfies Partial<Record<HookName, HookFunction>>;
