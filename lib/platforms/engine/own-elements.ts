/** Tells what belongs to a post from what belongs to posts and people shown inside it. */

/** First match in a post that is not part of a quoted post, a comment or the like; null when there is none. */
export function firstOwn(root: Element, css: string, foreign: string | undefined): Element | null {
  const first = root.querySelector(css);
  if (first === null || foreign === undefined || !isForeign(first, root, foreign)) return first;
  return [...root.querySelectorAll(css)].find((element) => !isForeign(element, root, foreign)) ?? null;
}

/** Whether an element of a post lies in a part of it that belongs to another post or person. */
function isForeign(element: Element, root: Element, foreign: string): boolean {
  const part = element.closest(foreign);
  return part !== null && part !== root && root.contains(part);
}
