/** Finds the posts of a page by one of them: the part around what was pointed at that repeats. */
import { classesOf, namesOf } from './features';
import { isList, selectorOfAlone } from './post-alone';

/** A post has some text and leads somewhere. */
const SHORTEST_POST = 20;
/** What by itself is one of several: a whole post rather than its head. */
const ITEM = 'article, [role="article"]';
const LISTED = 'li, tr, [role="listitem"], [role="row"]';
/** So many of what a selector finds must look like posts. */
const MOSTLY = 0.6;

export interface FoundPost {
  readonly post: Element;
  /** Finds it, and its like. */
  readonly root: string;
}

const isPost = (each: Element): boolean => {
  const text = (each.textContent ?? '').trim();
  return (text.length >= SHORTEST_POST || /\p{Nd}/u.test(text)) && each.querySelector('a[href]') !== null;
};

interface Page {
  /** Posts that are read already. */
  readonly known: readonly Element[];
  /** Nobody has described the site. */
  readonly isNew: boolean;
}

/** Tells whether an element is one of these posts or a part of one, or lies around some; in one walk up, however many there are. */
function touching(posts: readonly Element[]): (element: Element) => boolean {
  const known = new Set(posts);
  const around = new Set<Element>();
  for (const post of posts)
    for (let at = post.parentElement; at !== null && !around.has(at); at = at.parentElement) around.add(at);
  return (element) => {
    if (around.has(element)) return true;
    for (let at: Element | null = element; at !== null; at = at.parentElement) if (known.has(at)) return true;
    return false;
  };
}

/** Selectors for elements that repeat like this one. */
function selectorsOfKind(element: Element, isFree: (each: Element) => boolean): string[] {
  const parent = element.parentElement;
  const inParent = parent === null ? [] : namesOf(parent).map((css) => `${css} > ${element.localName}`);
  const all = [...namesOf(element).toReversed(), ...inParent, ...classesOf(element)];
  return all.filter((css) => {
    const found = [...element.ownerDocument.querySelectorAll(css)];
    return (
      found.length > 1 &&
      found.every((each) => isFree(each) && each.parentElement?.closest(css) === null) &&
      found.filter(isPost).length >= found.length * MOSTLY
    );
  });
}

/** The smallest part that is found by itself. Beyond a list of posts lies nothing but more of them. */
function alone(ancestors: readonly Element[], isFree: (each: Element) => boolean): FoundPost | null {
  for (const post of ancestors) {
    if (!isFree(post) || isList(post)) return null;
    const root = isPost(post) ? selectorOfAlone(post) : null;
    if (root !== null) return { post, root };
  }
  return null;
}

const countOf = ({ post, root }: FoundPost): number => post.ownerDocument.querySelectorAll(root).length;

/** Of a site that nobody has described: heads and feet repeat as often as the posts around them, which are meant. */
function widest(all: readonly FoundPost[]): FoundPost | null {
  let [found = null] = all;
  for (const next of all.slice(1)) {
    const isPart = found !== null && (countOf(next) === countOf(found) || found.root.includes(' > '));
    if (isPart) found = next;
  }
  return found;
}

/**
 * The post around an element, by the kind of element that repeats. On the page of one post nothing does: there it is what was
 * pointed at. Null where no selector finds it.
 */
export function postAround(element: Element, { known, isNew }: Page): FoundPost | null {
  const ancestors: Element[] = [];
  const { body } = element.ownerDocument;
  for (let at: Element | null = element; at !== null && at !== body; at = at.parentElement) ancestors.push(at);
  // Posts that are read already, and of which none was pointed at, stay what they are.
  const touchesKnown = touching(known);
  const isRead = touchesKnown(element);
  const isFree = (each: Element): boolean => isRead || !touchesKnown(each);
  const found = ancestors.filter(isPost).flatMap((post) => {
    const [root] = selectorsOfKind(post, isFree);
    return root === undefined ? [] : [{ post, root }];
  });
  if (found.length === 0) return alone(ancestors, isFree);
  const named = (css: string): FoundPost | undefined => found.find(({ post }) => post.matches(css));
  if (!isNew) return named(ITEM) ?? found[0] ?? null;
  return named(ITEM) ?? named(LISTED) ?? widest(found);
}
