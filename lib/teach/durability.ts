/** How well ways to find an element hold when the site changes: tried on a copy of the post, by the changes that our own descriptions are tried by. */
import { MUTATIONS } from './site-changes';

const TRIED = [
  'class names scrambled',
  'wrappers inserted',
  'test ids removed',
  'controls reordered',
  'labels removed',
];

/** A post as a change of its site would leave it. */
interface ChangedCopy {
  readonly post: Element;
  /** All elements of it, as they stood before the change. */
  readonly elements: readonly Element[];
}

const copies = new WeakMap<Element, readonly ChangedCopy[]>();

/** Copies in documents of their own, where nothing is run or loaded. */
function changedCopies(post: Element): readonly ChangedCopy[] {
  const known = copies.get(post);
  if (known !== undefined) return known;
  const made = TRIED.map((change) => {
    const document = post.ownerDocument.implementation.createHTMLDocument('');
    const copy = document.importNode(post, true);
    document.body.append(copy);
    const elements = [...copy.querySelectorAll('*')];
    MUTATIONS[change]?.(document);
    return { post: copy, elements };
  });
  copies.set(post, made);
  return made;
}

/** How many of the changes a selector survives, 0 to 5: it still finds this element of the post first. */
export function survivedBy(css: string, element: Element, post: Element): number {
  const place = [...post.querySelectorAll('*')].indexOf(element);
  return changedCopies(post).filter((copy) => copy.elements[place] === copy.post.querySelector(css)).length;
}
