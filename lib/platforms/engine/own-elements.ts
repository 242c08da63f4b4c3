/** Selects elements, and tells what belongs to a post from what belongs to posts and people shown inside it. */

const NONE: readonly Element[] = [];

const splits = new Map<string, readonly string[]>();

/** A selector list as single selectors: browsers have a fast way for those, and it is about five times as fast. */
function single(list: string): readonly string[] {
  const known = splits.get(list);
  if (known !== undefined) return known;
  // Commas inside brackets, parentheses or quotes separate nothing.
  const parts = list.match(/(?:[^,[("']|\[(?:[^\]"']|"[^"]*"|'[^']*')*\]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g);
  const selectors = (parts ?? [list]).map((part) => part.trim());
  splits.set(list, selectors);
  return selectors;
}

/** All matches in document order, each once; like `querySelectorAll`, only faster for lists of selectors. */
export function selectAll(root: Document | Element, list: string): readonly Element[] {
  const [first = list, ...others] = single(list);
  const matches = root.querySelectorAll(first);
  if (others.length === 0) return matches.length === 0 ? NONE : [...matches];
  const found = new Set<Element>(matches);
  let lists = matches.length === 0 ? 0 : 1;
  for (const selector of others) {
    const more = root.querySelectorAll(selector);
    if (more.length > 0) lists += 1;
    for (const element of more) found.add(element);
  }
  return lists < 2 ? [...found] : [...found].sort(documentOrder);
}

/**
 * The first match of one selector. Where it says "child of", "next to" or "after", some engines give up at a match elsewhere
 * in the document when asked for one only, and find it when asked for all.
 */
const firstOf = (root: Document | Element, selector: string): Element | null =>
  /[>+~]/.test(selector) ? (root.querySelectorAll(selector)[0] ?? null) : root.querySelector(selector);

/** The first match in document order, or null; cheaper than all of them. */
export function selectFirst(root: Document | Element, list: string): Element | null {
  const [first = list, ...others] = single(list);
  let earliest = firstOf(root, first);
  for (const selector of others) {
    const found = firstOf(root, selector);
    if (found !== null && (earliest === null || documentOrder(found, earliest) < 0)) earliest = found;
  }
  return earliest;
}

/** Order for sorting: what comes first in the page comes first. */
export const documentOrder = (a: Element, b: Element): number =>
  // 4: DOCUMENT_POSITION_FOLLOWING
  (a.compareDocumentPosition(b) & 4) === 0 ? 1 : -1;

/** First match in a post that is not part of a quoted post, a comment or the like; null when there is none. */
export function firstOwn(root: Element, css: string, foreign: string | undefined): Element | null {
  const first = selectFirst(root, css);
  if (first === null || foreign === undefined || !isForeign(first, root, foreign)) return first;
  return selectAll(root, css).find((element) => !isForeign(element, root, foreign)) ?? null;
}

/** Whether an element of a post lies in a part of it that belongs to another post or person. */
function isForeign(element: Element, root: Element, foreign: string): boolean {
  const part = element.closest(foreign);
  return part !== null && part !== root && root.contains(part);
}
