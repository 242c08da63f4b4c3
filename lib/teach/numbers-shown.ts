/** Where numbers stand in a post as a person sees them: in a text, or in the label of a control. */

/**
 * One number, in front of what it counts, and no other beside it: a row of several numbers under one label, or "Anna and
 * 12 others", does not say by itself which number is meant.
 */
const ONE_NUMBER = {
  source: "^[^\\p{L}\\p{Nd}]{0,40}(?<value>\\p{Nd}[\\p{Nd}.,'’\\u00a0\\u202f ]{0,20}\\P{Nd}{0,80})$",
  flags: 'u',
};
/** The number after its name, "Likes: 12". What stands for below zero is no part of a name. */
const NUMBER_LAST = {
  source:
    "^[^\\p{Nd}\u2212\u2013-]{1,60}(?<value>\\p{Nd}[\\p{Nd}.,'’\\u00a0\\u202f]{0,20}\\s?[\\p{L}.]{0,6})\\s{0,40}$",
  flags: 'u',
};
/** A sum of votes may be below zero, so what stands before it is looked at as well. */
const SIGNED = {
  source: "^\\s{0,40}(?<value>[\u2212\u2013-]?\\p{Nd}[\\p{Nd}.,'’\\u00a0\\u202f]{0,20}\\P{Nd}{0,80})$",
  flags: 'u',
};

/** A regular expression in the words of descriptions. */
export interface NumberPattern {
  readonly source: string;
  readonly flags: string;
}

const fits = ({ source, flags }: NumberPattern, text: string): boolean => new RegExp(source, flags).test(text);

/** Which pattern finds the one number of a text; null when there is none, or several. `isNew`: nobody has described the site. */
export function numberPattern(text: string | null, field: string, isNew: boolean): NumberPattern | null {
  const said = (text ?? '').trim();
  if (field === 'score') return fits(SIGNED, said) ? SIGNED : null;
  if (fits(ONE_NUMBER, said)) return ONE_NUMBER;
  return isNew && fits(NUMBER_LAST, said) ? NUMBER_LAST : null;
}

/** Texts inside an element that hold a digit. */
export function numberTexts(element: Element): Node[] {
  const leaves = [element, ...element.querySelectorAll('*')].filter(
    ({ localName }) => localName !== 'style' && localName !== 'script',
  );
  return leaves
    .flatMap((leaf) => [...leaf.childNodes])
    .filter(({ nodeType, nodeValue }) => nodeType === 3 && /\p{Nd}/u.test(nodeValue ?? ''));
}

/** Where a number stands. */
export interface NumberSpot {
  readonly element: Element;
  /** The attribute that says it; null: the text. */
  readonly attr: 'aria-label' | 'title' | null;
}

export const saidAt = ({ element, attr }: NumberSpot): string =>
  (attr === null ? (element.textContent ?? '') : (element.getAttribute(attr) ?? '')).trim();

const CONTROL = 'button, a, [role="button"], [role="link"]';

/**
 * Where the number stands that somebody pointed at inside a post: the label of its control first, since captions roll and
 * labels do not; then the text, and the parts around it that show nothing else. Somebody who pointed at an icon meant the one
 * number beside it. Empty where no number is near, or more than one.
 */
export function numberSpots(target: Element, post: Element, field: string, isNew: boolean): NumberSpot[] {
  const isNumber = (spot: NumberSpot): boolean => numberPattern(saidAt(spot), field, isNew) !== null;
  const control = target.closest(CONTROL);
  const isInPost = control !== null && control !== post && post.contains(control);
  const label: NumberSpot[] = isInPost ? [{ element: control, attr: 'aria-label' }] : [];
  return [...label, ...textSpots(target, post)].filter(isNumber);
}

const MOST_AROUND = 4;

/** The innermost part around `target`, itself included, that holds a number, and those around it that hold no other. */
function textSpots(target: Element, post: Element): NumberSpot[] {
  const around: Element[] = [];
  for (let at: Element | null = target; at !== null && at !== post; at = at.parentElement) {
    const texts = numberTexts(at);
    if (texts.length > 1) break;
    const holder = texts[0]?.parentElement ?? null;
    if (holder !== null) around.push(...(around.length === 0 && holder !== at ? [holder, at] : [at]));
    if (around.length >= MOST_AROUND || (around.length > 0 && at.matches(CONTROL))) break;
  }
  return around.map((element) => ({ element, attr: null }));
}
