/** Measures what is drawn around the counts of a post. Reads the page's layout: only to be called where nothing is about to be written. */
import type { Box, Surroundings } from './placement';

/** Drawn or pressed as a whole; what is inside need not be looked at. */
const SOLID = new Set(['img', 'svg', 'video', 'canvas', 'iframe', 'input', 'textarea', 'select', 'button', 'object']);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);
/** Further away than this from the counts, in px, nothing is in the way of a badge. */
const NEARBY = 48;
/** So many elements and texts before and after the counts are looked at. */
const REACH = 90;
/** Smaller than this in px something is hidden, or a line. */
const VISIBLE = 2;
/** What follows a post that is the last one for now will keep at least this distance. */
const LIKELY_ROOM = 12;

export interface Measured extends Surroundings {
  /** Nothing stands under the post yet: what comes there may be closer than thought. */
  readonly isLast: boolean;
}

/** What a badge belongs to, and in which element it hangs. */
export interface Anchor {
  readonly post: Element;
  readonly counts: Element;
  readonly container: Element;
}

/** What is drawn around the counts, or null when they are not drawn at all. `owns` tells nodes of ours, which do not count. */
export function surroundingsOf({ post, counts, container }: Anchor, owns: (node: Node) => boolean): Measured | null {
  const own = inkInside(counts, owns);
  if (own.length === 0) return null;
  const box = hull(own);
  const [below, isLast] = inkAfter(counts, post, box.bottom + NEARBY, owns);
  const limit = limitOf(container);
  // It must not hold on to what may leave the page.
  range.selectNode(counts.ownerDocument.documentElement);
  const bottom = isLast ? Math.min(limit.bottom, post.getBoundingClientRect().bottom + LIKELY_ROOM) : limit.bottom;
  return {
    counts: box,
    row: counts.getBoundingClientRect(),
    ink: [...own, ...below],
    inkAbove: () => inkBefore(counts, box.top - NEARBY, owns),
    limit: { ...limit, bottom },
    isRtl: getComputedStyle(counts).direction === 'rtl',
    isLast,
  };
}

function hull(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function inkInside(root: Element, owns: (node: Node) => boolean): Box[] {
  const found: Box[] = [];
  let node: Node | null = root;
  for (let steps = 0; node !== null && steps < REACH * 2; steps += 1) {
    const box = boxOf(node, owns);
    if (box !== null) found.push(box);
    node = following(node, root, isClosed(node, owns));
  }
  return found;
}

/** What comes after the counts, inside the post and beyond it, down to `bottom`; and whether the post was the last thing there. */
function inkAfter(counts: Element, post: Element, bottom: number, owns: (node: Node) => boolean): [Box[], boolean] {
  const found: Box[] = [];
  let isLast = true;
  let node = following(counts, null, true);
  for (let steps = 0; node !== null && steps < REACH; steps += 1) {
    const box = boxOf(node, owns);
    if (box !== null) {
      if (!post.contains(node)) isLast = false;
      if (box.top > bottom) break;
      found.push(box);
    }
    node = following(node, null, isClosed(node, owns));
  }
  return [found, isLast];
}

function inkBefore(counts: Element, top: number, owns: (node: Node) => boolean): Box[] {
  const found: Box[] = [];
  let node: Node | null = preceding(counts, owns);
  for (let steps = 0; node !== null && steps < REACH / 3; steps += 1) {
    const box = boxOf(node, owns);
    if (box !== null) {
      if (box.bottom < top) break;
      found.push(box);
    }
    node = preceding(node, owns);
  }
  return found;
}

/** The next node in document order, without going into a closed one or out of `root`. */
function following(node: Node, root: Node | null, isClosedNode: boolean): Node | null {
  if (!isClosedNode && node.firstChild !== null) return node.firstChild;
  for (let each: Node | null = node; each !== null && each !== root; each = each.parentNode)
    if (each.nextSibling !== null) return each.nextSibling;
  return null;
}

/** The node before, in document order: the innermost last part of what stands before, or the element around. */
function preceding(node: Node, owns: (node: Node) => boolean): Node | null {
  let before = node.previousSibling;
  if (before === null) return node.parentNode;
  while (before.lastChild !== null && !isClosed(before, owns)) before = before.lastChild;
  return before;
}

const isSolid = (element: Element): boolean =>
  SOLID.has(element.localName) || element.getAttribute('role') === 'button';

function isClosed(node: Node, owns: (node: Node) => boolean): boolean {
  if (!(node instanceof Element)) return false;
  return isSolid(node) || UNSEEN.has(node.localName) || owns(node);
}

/** The box of a text, picture or control; null for everything that draws nothing by itself. */
function boxOf(node: Node, owns: (node: Node) => boolean): Box | null {
  const box = node instanceof Element ? boxOfElement(node, owns) : boxOfText(node);
  return box !== null && box.right - box.left > VISIBLE && box.bottom - box.top > VISIBLE ? box : null;
}

const boxOfElement = (element: Element, owns: (node: Node) => boolean): Box | null =>
  isSolid(element) && !owns(element) ? element.getBoundingClientRect() : null;

/** One for all texts: each is a burden for the page as long as it lives. */
const range = new Range();

function boxOfText(node: Node): Box | null {
  if (node.nodeType !== Node.TEXT_NODE || !/\S/.test(node.nodeValue ?? '')) return null;
  if (node.parentElement !== null && UNSEEN.has(node.parentElement.localName)) return null;
  range.selectNode(node);
  return range.getBoundingClientRect();
}

const clipping = new WeakMap<Element, Element | null>();

/** The nearest element around that hides or scrolls what is beyond its edge; null for the page itself. */
function clippingAround(element: Element): Element | null {
  const known = clipping.get(element);
  if (known !== undefined) return known;
  const { body, documentElement } = element.ownerDocument;
  const parent = element.parentElement;
  const isPage = element === body || element === documentElement || parent === null;
  const found = isPage ? null : hides(element) ? element : clippingAround(parent);
  clipping.set(element, found);
  return found;
}

function hides(element: Element): boolean {
  const { overflowX, overflowY, contain } = getComputedStyle(element);
  return overflowX !== 'visible' || overflowY !== 'visible' || /paint|content|strict/.test(contain);
}

/** As far as something standing inside `element` can be seen without making anything scroll further. */
function limitOf(element: Element): Box {
  const clip = clippingAround(element);
  if (clip === null) {
    const page = element.ownerDocument.documentElement;
    const { left, top } = page.getBoundingClientRect();
    return { left, top, right: left + page.scrollWidth, bottom: top + page.scrollHeight };
  }
  const { left, top } = clip.getBoundingClientRect();
  const [x, y] = [left + clip.clientLeft, top + clip.clientTop];
  const { overflowY } = getComputedStyle(clip);
  if (!/auto|scroll/.test(overflowY))
    return { left: x, top: y, right: x + clip.clientWidth, bottom: y + clip.clientHeight };
  const start = y - clip.scrollTop;
  return { left: x, top: start, right: x + clip.clientWidth, bottom: start + clip.scrollHeight };
}
