/** What tells an element from others, as selectors of it alone: names people gave, words, where it leads, its icon, its kind. */

/** So long a value is content, not a name. */
const LONGEST_NAME = 40;
const SHORTEST_WORD = 3;
const MOST_WORDS = 6;
const MOST_CLASSES = 6;
/** So much of a drawing tells it from others. */
const DRAWN = 24;

const NAMES = new Set(['role', 'itemprop', 'rel', 'name', 'type', 'slot', 'part', 'itemtype']);
/** Attributes of words. */
const SAID = ['aria-label', 'title', 'alt'];
/** Kinds of element that say by themselves what they hold. */
const TELLING = new Set(['article', 'time', 'button', 'a', 'h1', 'h2', 'h3', 'tr', 'abbr', 'address', 'cite']);
/** Values that are of one post or one moment alone. */
const PASSING = /\d{3}|^(?:true|false|0|1|none|auto|undefined|null|presentation)?$/;

const quoted = (value: string): string => JSON.stringify(value);

/** Scripts whose words are a sign or two long. */
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words of a label without its numbers, each also without its last letter, in which singular and plural often differ. */
function wordsOf(label: string): string[] {
  const words = label.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const isLong = (word: string): boolean => word.length >= SHORTEST_WORD || DENSE.test(word);
  const all = words.flatMap((word) =>
    word.length > SHORTEST_WORD && !DENSE.test(word) ? [word.slice(0, -1), word] : [word],
  );
  return [...new Set(all)].filter(isLong).slice(0, MOST_WORDS);
}

function byNames(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    const isData = name.startsWith('data-') && /^[a-z-]+$/.test(name);
    if (!isData && !NAMES.has(name)) return [];
    const isName = value.length <= LONGEST_NAME && !PASSING.test(value);
    return [...(isName ? [`[${name}=${quoted(value)}]`] : []), ...(isData ? [`[${name}]`] : [])];
  });
}

const byWords = (element: Element): string[] =>
  SAID.flatMap((name) =>
    // A word of one or two signs alone says too little.
    wordsOf(element.getAttribute(name) ?? '').map(
      (word) => `${word.length < SHORTEST_WORD ? element.localName : ''}[${name}*=${quoted(word)}]`,
    ),
  );

const pathOf = (element: Element): string =>
  element.localName === 'a'
    ? (element.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '')
    : '';

/** Parts of a link that name what it leads to, not whose or which it is. */
function byTarget(element: Element): string[] {
  // What the page itself is about is the name of a person or a place.
  const here = element.ownerDocument.location?.pathname.split('/') ?? [];
  const path = pathOf(element);
  const parts = path.split('/').filter((part) => /^[a-z_-]{3,30}$/.test(part) && !here.includes(part));
  return parts.filter((part) => path.includes(`/${part}/`)).map((part) => `a[href*=${quoted(`/${part}/`)}]`);
}

/** The end of a link, which beside a number says what it counts ("/favourites"). */
export function byLastPart(element: Element): string[] {
  const last = /\/([a-z_-]{3,30})\/?$/.exec(pathOf(element))?.[1];
  return last === undefined ? [] : [`a[href$=${quoted(`/${last}`)}]`];
}

/** By its kind alone. */
export const byKind = ({ localName }: Element): string[] =>
  TELLING.has(localName) || localName.includes('-') ? [localName] : [];

/** A link by the time it shows. */
const byContent = (element: Element): string[] =>
  element.localName === 'a' && element.querySelector('time') !== null ? ['a:has(time)'] : [];

/** Selectors of an element by what it is or does, the most durable first. */
export const namesOf = (element: Element): string[] => [
  ...byTarget(element),
  ...byNames(element),
  ...byContent(element),
  ...byKind(element),
];

/** The same, and by the words of its label and the end of its link. */
export const wordsAndNamesOf = (element: Element): string[] => [
  ...byWords(element),
  ...byLastPart(element),
  ...namesOf(element),
];

/** Selectors by generated class names: a last resort. */
export function classesOf(element: Element): string[] {
  const names = [...element.classList].filter((name) => /^[a-z_][\w-]+$/i.test(name)).slice(0, MOST_CLASSES);
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => `.${one}.${other}`));
  return [...names.map((name) => `.${name}`), ...pairs];
}

/** A drawing by how it begins; a picture by its name. */
function iconSelector(icon: Element): string[] {
  switch (icon.localName) {
    case 'path': {
      const drawn = (icon.getAttribute('d') ?? '').slice(0, DRAWN);
      return drawn.length < DRAWN / 2 || /["\\\n]/.test(drawn) ? [] : [`path[d^=${quoted(drawn)}]`];
    }
    case 'use':
      return /^#[\w-]{3,40}$/.test(icon.getAttribute('href') ?? '')
        ? [`use[href=${quoted(icon.getAttribute('href') ?? '')}]`]
        : [];
    case 'img': {
      const file = /([a-z][a-z_-]{3,30})[\w.-]{0,20}\.(?:svg|png|gif|webp)/i.exec(icon.getAttribute('src') ?? '')?.[1];
      return [...byWords(icon), ...(file === undefined ? [] : [`img[src*=${quoted(file)}]`])];
    }
    default:
      return [...byWords(icon), ...byNames(icon)].filter((css) => !/^\[(?:role|data-testid)/.test(css));
  }
}

/** Selectors of the icons in an element: what is drawn beside a number says what it counts, in any language. */
export function iconsIn(element: Element): string[] {
  const icons = [element, ...element.querySelectorAll('svg, path, use, img, i')];
  const all = icons.filter((each) => /^(?:svg|path|use|img|i)$/.test(each.localName)).flatMap(iconSelector);
  return [...new Set(all)].slice(0, MOST_WORDS);
}
