/**
 * Ways to find an element of a post again in all posts. Never a place in a row: sites reorder rows, and then it is the
 * number of something else.
 */
import { byKind, classesOf, iconsIn, namesOf, wordsAndNamesOf } from './features';
import { numberTexts } from './numbers-shown';

const MOST_STEPS_UP = 8;
const MOST_OF_ONE = 12;

/** What lies between an element and its post, the nearest first. */
function between(element: Element, post: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== post; at = at.parentElement) found.push(at);
  return found.slice(0, MOST_STEPS_UP);
}

/** By an icon that stands beside it, or in it. */
function byIcon(element: Element, post: Element): string[] {
  const around = [element, ...between(element, post)].find((each) => iconsIn(each).length > 0);
  // Among several numbers an icon is that of one of them.
  if (around === undefined || numberTexts(around).length > 1) return [];
  return iconsIn(around).flatMap((icon) => [
    ...(around === element ? [`${element.localName}:has(${icon})`] : inAround(element, around, icon)),
  ]);
}

function inAround(element: Element, around: Element, icon: string): string[] {
  const places = [...around.children];
  const own = places.find((each) => each.contains(element));
  const drawn = places.find((each) => each.matches(icon) || each.querySelector(icon) !== null);
  const rest = own === undefined || own === element ? '' : ` ${element.localName}`;
  const found = [`${around.localName}:has(${icon}) ${element.localName}`];
  if (element.parentElement === around) found.unshift(`${around.localName}:has(${icon}) > ${element.localName}`);
  if (own === undefined || drawn === undefined || own === drawn) return found;
  const beside = drawn.matches(icon) ? icon : `${drawn.localName}:has(${icon})`;
  const step = drawn.nextElementSibling === own ? '+' : '~';
  return [`${beside} ${step} ${own.localName}${rest}`, ...found];
}

type Telling = (element: Element) => string[];

function byNamesAround(element: Element, post: Element, telling: Telling): string[] {
  const own = telling(element).slice(0, MOST_OF_ONE);
  const around = between(element, post).flatMap((each) => {
    const names = telling(each).slice(0, MOST_OF_ONE);
    const direct = each === element.parentElement ? names.map((name) => `${name} > ${element.localName}`) : [];
    return [...names.map((name) => `${name} ${element.localName}`), ...direct].concat(
      own.flatMap((mine) => names.map((name) => `${name} ${mine}`)),
    );
  });
  return [...own, ...around];
}

/** By what stands right before it, or before the part it is in. */
function byNeighbour(element: Element, post: Element, telling: Telling): string[] {
  const [parent] = between(element, post);
  const before = element.previousElementSibling;
  const beforeParent = parent?.previousElementSibling ?? null;
  return [
    ...(before === null ? [] : telling(before).map((name) => `${name} + ${element.localName}`)),
    ...(beforeParent === null || parent === undefined
      ? []
      : telling(beforeParent).map((name) => `${name} + ${parent.localName} > ${element.localName}`)),
  ];
}

/** Names that say more than a kind of element. */
const namedOf: Telling = (element) => namesOf(element).filter((name) => !byKind(element).includes(name));

function byClasses(element: Element, post: Element): string[] {
  const own = classesOf(element);
  const [parent, ...more] = between(element, post);
  const ofParent = parent === undefined ? [] : classesOf(parent);
  const kind = namesOf(element).slice(0, 2);
  return [
    ...own,
    ...own.map((name) => `${element.localName}${name}`),
    ...ofParent.flatMap((outer) => [
      `${outer} > ${element.localName}`,
      ...own.slice(0, 4).map((name) => `${outer} > ${name}`),
    ]),
    ...[parent, ...more].flatMap((each) =>
      each === undefined
        ? []
        : classesOf(each)
            .slice(0, 4)
            .flatMap((outer) => [`${outer} ${element.localName}`, ...kind.map((mine) => `${outer} ${mine}`)]),
    ),
  ];
}

/**
 * Ways by what says what it is, the most telling first; most of them lead to other places as well. `byLabel`: also by the words
 * of labels and by icons, which say what a number counts; those beside a name or a date are of one person or one day.
 */
export function tellingPlaces(element: Element, post: Element, byLabel: boolean): string[] {
  const telling = byLabel ? wordsAndNamesOf : namesOf;
  const icons = byLabel ? byIcon(element, post) : [];
  return unique([...byNamesAround(element, post, telling), ...icons, ...byNeighbour(element, post, namedOf)]);
}

/** Ways by generated class names, and by the kind of what stands before: a last resort. */
export const placesByClass = (element: Element, post: Element): string[] =>
  unique([...byClasses(element, post), ...byNeighbour(element, post, byKind)]);

const unique = (all: readonly string[]): string[] => [...new Set(all)];
