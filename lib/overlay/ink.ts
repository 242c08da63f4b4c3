/** Measures what is drawn around the counts of a post. Reads the page's layout: only to be called when the page has just been laid out. */
import type { Box, Surroundings } from './placement';

/** Drawn or pressed as a whole; what is inside need not be looked at. */
const SOLID = new Set(['img', 'svg', 'video', 'canvas', 'iframe', 'input', 'textarea', 'select', 'button', 'object']);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);
/** Further away than this from the counts, in px, nothing is in the way of a badge. */
const NEARBY = 48;
/** So many elements and texts before and after the counts are looked at. */
const REACH = 90;
/** So many things under the counts are looked at when nothing is in doubt: they come from top to bottom. */
const GLANCE = 2;
/** Smaller than this in px something is hidden, or a line. */
const VISIBLE = 2;
/** What follows a post that is the last one for now will keep at least this distance. */
const LIKELY_ROOM = 12;

/** What a badge belongs to, and in which element it hangs. */
export interface Anchor {
  readonly post: Element;
  readonly counts: Element;
  readonly container: Element;
}

/** Measures around many posts at one moment: what they have in common is measured once. */
export class Ink {
  readonly #owns: (node: Node) => boolean;
  readonly #limits = new Map<Element | null, Box>();
  #isRtl: boolean | null = null;

  /** `owns` tells nodes of ours, which do not count. */
  constructor(owns: (node: Node) => boolean) {
    this.#owns = owns;
  }

  /**
   * What is needed to see whether a badge `width` wide has room under the counts: little, and quickly. Null when the
   * counts are not drawn at all.
   */
  under({ post, counts, container }: Anchor, width: number): Surroundings | null {
    const row = counts.getBoundingClientRect();
    if (!isVisible(row)) return null;
    const isRtl = this.#isRightToLeft(counts);
    const [left, right] = isRtl ? [row.right - width, row.right] : [row.left, row.left + width];
    const isInTheWay = (box: Box): boolean => box.left < right + NEARBY / 4 && box.right > left - NEARBY / 4;
    const [ink, isLast] = this.#after(counts, post, row.bottom + NEARBY, isInTheWay);
    return { counts: row, row, ink, inkAbove: () => [], ...this.#around(post, container, isLast), isRtl, isLast };
  }

  /** Everything nearby; for where there is no room under the counts. */
  all({ post, counts, container }: Anchor): Surroundings | null {
    const own = this.#inside(counts);
    if (own.length === 0) return null;
    const box = hull(own);
    const [below, isLast] = this.#after(counts, post, box.bottom + NEARBY, null);
    return {
      counts: box,
      row: counts.getBoundingClientRect(),
      ink: [...own, ...below],
      inkAbove: () => this.#before(counts, box.top - NEARBY),
      ...this.#around(post, container, isLast),
      isRtl: this.#isRightToLeft(counts),
      isLast,
    };
  }

  /** Ends the measuring: nothing is held on to that may leave the page. */
  end(): void {
    range.selectNode(document.documentElement);
  }

  #isRightToLeft(counts: Element): boolean {
    this.#isRtl ??= getComputedStyle(counts).direction === 'rtl';
    return this.#isRtl;
  }

  #around(post: Element, container: Element, isLast: boolean): { limit: Box } {
    const limit = this.#limitOf(container);
    if (!isLast) return { limit };
    return { limit: { ...limit, bottom: Math.min(limit.bottom, post.getBoundingClientRect().bottom + LIKELY_ROOM) } };
  }

  #limitOf(element: Element): Box {
    const clip = clippingAround(element);
    const known = this.#limits.get(clip);
    if (known !== undefined) return known;
    const limit = clip === null ? edgesOfPage(element.ownerDocument.documentElement) : edgesOf(clip);
    this.#limits.set(clip, limit);
    return limit;
  }

  #inside(root: Element): Box[] {
    const found: Box[] = [];
    let node: Node | null = root;
    for (let steps = 0; node !== null && steps < REACH * 2; steps += 1) {
      const [box, isClosed] = this.#visit(node);
      if (box !== null) found.push(box);
      node = following(node, root, isClosed);
    }
    return found;
  }

  /**
   * What comes after the counts, inside the post and beyond it, down to `bottom`; and whether the post was the last
   * thing there. With `isInTheWay` only such things, and only the first of them.
   */
  #after(counts: Element, post: Element, bottom: number, isInTheWay: ((box: Box) => boolean) | null): [Box[], boolean] {
    const found: Box[] = [];
    let isLast = true;
    let node = following(counts, null, true);
    for (let steps = 0; node !== null && steps < REACH; steps += 1) {
      const [box, isClosed] = this.#visit(node);
      if (box !== null) {
        isLast &&= post.contains(node);
        // Still in the post: what comes after the post comes further down, where it does not matter.
        if (box.top > bottom) return [found, false];
        if (isInTheWay === null || isInTheWay(box)) found.push(box);
        if (isInTheWay !== null && found.length >= GLANCE) break;
      }
      node = following(node, null, isClosed);
    }
    return [found, isLast];
  }

  #before(counts: Element, top: number): Box[] {
    const found: Box[] = [];
    let node = this.#preceding(counts);
    for (let steps = 0; node !== null && steps < REACH / 3; steps += 1) {
      const [box] = this.#visit(node);
      if (box !== null) {
        if (box.bottom < top) break;
        found.push(box);
      }
      node = this.#preceding(node);
    }
    return found;
  }

  /** The box of a text, picture or control, null for what draws nothing by itself; and whether what is inside matters no more. */
  #visit(node: Node): [Box | null, boolean] {
    if (node.nodeType === Node.TEXT_NODE) return [boxOfText(node), true];
    if (!(node instanceof Element)) return [null, true];
    if (UNSEEN.has(node.localName) || this.#owns(node)) return [null, true];
    if (!isSolid(node)) return [null, false];
    const box = node.getBoundingClientRect();
    return [isVisible(box) ? box : null, true];
  }

  /** The node before, in document order: the innermost last part of what stands before, or the element around. */
  #preceding(node: Node): Node | null {
    let before = node.previousSibling;
    if (before === null) return node.parentNode;
    while (before.lastChild !== null && !(before instanceof Element && (isSolid(before) || this.#owns(before))))
      before = before.lastChild;
    return before;
  }
}

const isVisible = ({ left, top, right, bottom }: Box): boolean => right - left > VISIBLE && bottom - top > VISIBLE;

const isSolid = (element: Element): boolean =>
  SOLID.has(element.localName) || element.getAttribute('role') === 'button';

/** One for all texts: each is a burden for the page as long as it lives. */
const range = new Range();

function boxOfText(text: Node): Box | null {
  if (text.nodeValue?.trim() === '') return null;
  range.selectNode(text);
  const box = range.getBoundingClientRect();
  return isVisible(box) ? box : null;
}

/** The next node in document order, without going into a closed one or out of `root`. */
function following(node: Node, root: Node | null, isClosed: boolean): Node | null {
  if (!isClosed && node.firstChild !== null) return node.firstChild;
  for (let each: Node | null = node; each !== null && each !== root; each = each.parentNode)
    if (each.nextSibling !== null) return each.nextSibling;
  return null;
}

function hull(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
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

/** As far as something can be seen on a page without making it scroll further. */
function edgesOfPage(page: Element): Box {
  const { left, top } = page.getBoundingClientRect();
  return { left, top, right: left + page.scrollWidth, bottom: top + page.scrollHeight };
}

/** The same inside an element that clips or scrolls. */
function edgesOf(clip: Element): Box {
  const { left, top } = clip.getBoundingClientRect();
  const [x, y] = [left + clip.clientLeft, top + clip.clientTop];
  const right = x + clip.clientWidth;
  if (!/auto|scroll/.test(getComputedStyle(clip).overflowY))
    return { left: x, top: y, right, bottom: y + clip.clientHeight };
  const start = y - clip.scrollTop;
  return { left: x, top: start, right, bottom: start + clip.scrollHeight };
}
