/** Finds a post that no other on the page is like: the one that the page is about, above the answers to it. */
import { byLastPart, classesOf, namesOf } from './features';

const MOST_NAMES = 12;
const MOST_STEPS = 12;

/** Parts of addresses that tell one post from another. */
const idsIn = (element: Element): ReadonlySet<string> =>
  new Set(
    [...element.querySelectorAll('a[href]')].flatMap(
      (link) => link.getAttribute('href')?.match(/(?=[\w-]*\d)[\w-]{6,}/g) ?? [],
    ),
  );

const shapeOf = (element: Element): string =>
  `${element.localName}(${[...element.children].map(({ localName }) => localName).join()})`;

/** Whether two are built alike and lead to different posts. */
function areTwoPosts(a: Element, b: Element): boolean {
  if (shapeOf(a) !== shapeOf(b)) return false;
  const [ids, others] = [idsIn(a), idsIn(b)];
  return ids.size > 0 && others.size > 0 && [...ids].every((id) => !others.has(id));
}

/** Whether it is a list of posts rather than one: posts stand side by side in it. */
export const isList = (element: Element): boolean =>
  [...element.querySelectorAll('*')].some(
    (part) => part.nextElementSibling !== null && areTwoPosts(part, part.nextElementSibling),
  );

/** Names of what is in this element and nowhere else on the page. */
function namesOnlyIn(element: Element): string[] {
  const names = [...element.querySelectorAll('*')].flatMap((each) => [...byLastPart(each), ...namesOf(each)]);
  const only = [...new Set(names)].filter((css) =>
    [...element.ownerDocument.querySelectorAll(css)].every((each) => element.contains(each)),
  );
  return only.slice(0, MOST_NAMES);
}

/** Step by step from what lies around it and is there once. */
function pathsTo(element: Element): string[] {
  const paths: string[] = [];
  let steps = ` > ${element.localName}`;
  for (let at = element.parentElement, step = 0; at !== null && step < MOST_STEPS; at = at.parentElement, step += 1) {
    const once = [...namesOf(at), ...classesOf(at)].filter(
      (css) => at.ownerDocument.querySelectorAll(css).length === 1,
    );
    paths.push(...once.map((css) => css + steps));
    steps = ` > ${at.localName}${steps}`;
  }
  return paths;
}

/**
 * A selector of this element alone, by its own names, by the way to it, and by what nothing else has in it. Null where none
 * finds it.
 */
export function selectorOfAlone(element: Element): string | null {
  const own = [...namesOf(element).toReversed(), ...classesOf(element), ...pathsTo(element)];
  const inner = namesOnlyIn(element);
  const ways = own.flatMap((css) => [css, ...inner.map((name) => `${css}:has(${name})`)]);
  const isFound = (css: string): boolean => {
    const found = element.ownerDocument.querySelectorAll(css);
    return found.length === 1 && found[0] === element;
  };
  return ways.find(isFound) ?? null;
}
