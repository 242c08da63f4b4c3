/** The row of counts below a post of Facebook: found by how it is wired for screen readers, the same in all languages. */
import { andOthers } from '../engine/and-others';
import type { PlatformDescriptor } from '../contract';
import { hasWord, siteWords } from '../engine/site-words';
import type { HookInput } from '../engine/types';

const DIGIT = /\p{Nd}/u;
/** A number with at most a short word behind it, and nothing else. */
const BARE = /^\p{Nd}[\p{Nd}.,٫٬'’\u00a0\u202f ]*(?:\p{L}{1,6}\.?)?$/u;

export interface Counts {
  readonly reactions: Element | null;
  readonly comments: Element | null;
  readonly shares: Element | null;
}

const NONE: Counts = { reactions: null, comments: null, shares: null };

/** Whether an element of a post is not part of a comment shown inside it. */
export function isOwn(element: Element, root: Element): boolean {
  const comment = element.closest('[role="article"][aria-label]');
  return comment === null || comment.contains(root);
}

const isAfter = (element: Element, other: Element): boolean => (other.compareDocumentPosition(element) & 4) !== 0;

/** The button that counts the comments, by the place in the post's description that is always theirs. */
function commentsByWiring(root: Element): Element | null {
  const fifth = root.getAttribute('aria-describedby')?.split(/\s+/)[4];
  const named = fifth === undefined ? null : root.ownerDocument.getElementById(fifth);
  const button = named ?? root.querySelector('[role="button"][id$="H4»"]');
  return button !== null && root.contains(button) && DIGIT.test(button.textContent ?? '') ? button : null;
}

/**
 * The elements that count reactions, comments and shares; null where the post shows none, and all null for cards that hold
 * several posts. Two plain numbers are comments and shares in this order; a single one is only told by the wiring.
 */
export function countsOf(root: Element, platform: PlatformDescriptor): Counts {
  const bars = [...root.querySelectorAll('[role="toolbar"]')].filter((bar) => isOwn(bar, root));
  const [bar] = bars;
  if (bars.length > 1) return NONE;
  const wired = commentsByWiring(root);
  if (bar === undefined) return { ...NONE, comments: wired };
  const buttons = [...root.querySelectorAll('[role="button"]')].filter(
    (button) => isOwn(button, root) && isAfter(button, bar) && !bar.contains(button),
  );
  const counting = buttons.filter((button) => DIGIT.test(button.textContent ?? ''));
  const reactions = nextTo(bar, root, counting);
  // The row ends where one can react: without that end, numbers of comments would be taken for it.
  const end = buttons.findIndex((button) => button.hasAttribute('aria-label'));
  if (reactions === null || end === -1) return { reactions, comments: wired, shares: null };
  const inRow = new Set(buttons.slice(0, end));
  return {
    reactions,
    ...restOf(
      counting.filter((button) => button !== reactions && inRow.has(button)),
      wired,
      platform,
    ),
  };
}

/** The one counting button that shares the smallest part with the bar of reactions; null when there are several. */
function nextTo(bar: Element, root: Element, counting: readonly Element[]): Element | null {
  for (let part = bar.parentElement; part !== null && part !== root; part = part.parentElement) {
    const within = counting.filter((button) => part?.contains(button));
    if (within.length > 0) return within.length === 1 ? (within[0] ?? null) : null;
  }
  return null;
}

type Kind = 'comments' | 'shares' | 'bare' | 'other';

/** What a count says it counts. Films show views in the same row: a word nobody knows may be those. */
function kindOf(button: Element, platform: PlatformDescriptor): Kind {
  const text = (button.textContent ?? '').trim();
  if (hasWord(text, siteWords(platform, 'comments'))) return 'comments';
  if (hasWord(text, siteWords(platform, 'shares'))) return 'shares';
  return BARE.test(text) ? 'bare' : 'other';
}

/** Comments and shares among what is left of the row: by their words, and plain numbers by the wiring and their place. */
function restOf(
  rest: readonly Element[],
  wired: Element | null,
  platform: PlatformDescriptor,
): Pick<Counts, 'comments' | 'shares'> {
  const named = (kind: Kind): Element | null => rest.find((button) => kindOf(button, platform) === kind) ?? null;
  const [comments, shares] = [wired ?? named('comments'), named('shares')];
  const isPlain = rest.every((button) => kindOf(button, platform) === 'bare' || button === wired);
  return isPlain ? byPlace(rest, wired) : { comments, shares };
}

function byPlace(
  [first, second, ...more]: readonly Element[],
  wired: Element | null,
): Pick<Counts, 'comments' | 'shares'> {
  if (more.length > 0) return { comments: wired, shares: null };
  if (second === undefined)
    return { comments: wired, shares: wired === null || first === wired ? null : (first ?? null) };
  const isInOrder = wired === null || wired === first;
  return { comments: wired ?? first ?? null, shares: isInOrder ? second : null };
}

/** The total of reactions: the number that stands alone; "A, B and 69 others" is 71. */
export function reactionsIn(button: Element, input: HookInput): string | null {
  // Names of friends stand beside it, and may be numbers too ("50 Cent").
  const shown = [...button.querySelectorAll('[aria-hidden="true"]'), button];
  const bare = shown.map(({ textContent }) => (textContent ?? '').trim()).find((text) => BARE.test(text));
  if (bare !== undefined) return bare;
  return andOthers({ ...input, element: button, text: button.textContent, args: {} });
}
