/**
 * Selectors for an element, the most durable first: names that people gave, words, kind of element, generated
 * class names last. Never a place in a row: sites reorder rows, and then it is the number of something else.
 */

/** So long a value is content, not a name. */
const LONGEST_NAME = 40;
const SHORTEST_WORD = 3;
const MOST_CLASSES = 2;

const NAMES = ['role', 'itemprop', 'rel', 'name'];
/** Kinds of element that say by themselves what they hold. */
const TELLING = new Set(['article', 'time', 'button', 'a', 'h1', 'h2', 'h3']);

const quoted = (value: string): string => JSON.stringify(value);

/** Words of a label without its numbers: "964 Likes. Like" has "Likes" and "Like". */
function wordsOf(label: string): string[] {
  const words = label.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
  // Singular and plural often differ in the last letter only.
  const all = words.flatMap((word) => (word.length > SHORTEST_WORD ? [word.slice(0, -1), word] : [word]));
  return [...new Set(all)].filter((word) => word.length >= SHORTEST_WORD);
}

function byNames(element: Element): string[] {
  const isName = ({ name, value }: Attr): boolean =>
    (NAMES.includes(name) || name.startsWith('data-')) &&
    value.length > 1 &&
    value.length <= LONGEST_NAME &&
    !/\d{4}/.test(value);
  return [...element.attributes].filter(isName).map(({ name, value }) => `[${name}=${quoted(value)}]`);
}

const byWords = (element: Element): string[] =>
  wordsOf(element.getAttribute('aria-label') ?? '').map((word) => `[aria-label*=${quoted(word)}]`);

/** Parts of a link that name what it leads to, not whose or which it is. */
function byTarget(element: Element): string[] {
  const last = /\/([a-z_-]{3,30})\/?$/.exec((element.getAttribute('href') ?? '').replace(/[?#].*$/, ''))?.[1];
  return last === undefined ? [] : [`a[href$=${quoted(`/${last}`)}]`];
}

const byKind = ({ localName }: Element): string[] =>
  TELLING.has(localName) || localName.includes('-') ? [localName] : [];

const byClasses = (element: Element): string[] =>
  [...element.classList]
    .filter((name) => /^[a-z_][\w-]+$/i.test(name))
    .slice(0, MOST_CLASSES)
    .map((name) => `.${name}`);

/** Selectors of the element itself, without its place. */
const ownSelectors = (element: Element): string[] => [
  ...byNames(element),
  ...byWords(element),
  ...byTarget(element),
  ...byKind(element),
];

/** Selectors for `element` inside `post`, most durable first. Each of them finds this element and no other of the post. */
export function selectorsWithin(element: Element, post: Element): string[] {
  const around = element.parentElement?.closest('button, a, [role="button"]') ?? null;
  const inside =
    around === null || !post.contains(around)
      ? []
      : ownSelectors(around).flatMap((outer) => [
          ...ownSelectors(element).map((own) => `${outer} ${own}`),
          `${outer} ${element.localName}`,
        ]);
  const all = [...ownSelectors(element), ...inside, ...byClasses(element)];
  return [...new Set(all)].filter((css) => isOnly(post, css, element));
}

function isOnly(post: Element, css: string, element: Element): boolean {
  const found = post.querySelectorAll(css);
  return found.length === 1 && found[0] === element;
}

/** Selectors for elements that repeat like this one: posts of a page. None when it is the only one of its kind. */
export function selectorsOfKind(element: Element): string[] {
  const parent = element.parentElement;
  const inParent =
    parent === null ? [] : [...byNames(parent), ...byWords(parent)].map((css) => `${css} > ${element.localName}`);
  return [...byKind(element), ...byNames(element), ...inParent, ...byClasses(element)].filter((css) => {
    const all = [...element.ownerDocument.querySelectorAll(css)];
    return all.length > 1 && all.every((each) => each.parentElement?.closest(css) === null);
  });
}
