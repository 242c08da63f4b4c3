/** What the user pointed at, and the sources that follow from it. Reads the page, never writes to it. */
import { survivedBy } from './durability';
import { impostorsOf } from './impostors';
import { type NumberSpot, numberPattern, numberSpots, numberTexts } from './numbers-shown';
import { placesByClass, tellingPlaces } from './places';
import { byWordAlone, withWord } from './words-shown';

export const TAUGHT_FIELDS = [
  'likes',
  'comments',
  'shares',
  'views',
  'impressions',
  'saves',
  'quotes',
  'score',
  'publishedAt',
  'permalink',
  'handle',
] as const;

export type TaughtField = (typeof TAUGHT_FIELDS)[number];

/** How a value is taken from a place, in the words of descriptions. */
export interface Reading {
  readonly attr?: string;
  readonly match?: { readonly source: string; readonly flags?: string };
  readonly as?: 'iso' | 'id' | 'words';
  readonly without?: string;
  readonly hook?: object;
  /** The first of several that the pattern fits. */
  readonly nth?: 'any';
}

/** A source in the words of descriptions. */
export interface TaughtSource extends Reading {
  /** Absent: the post itself. */
  readonly css?: string;
}

/** One place that the user pointed at. */
export interface Example {
  readonly post: Element;
  readonly target: Element;
}

/** Posts of a page, and what of them belongs to others. */
export interface Posts {
  readonly all: readonly Element[];
  /** Matches of a selector that are the post's own. */
  find(post: Element, css: string): Element[];
}

/** How released descriptions take a field from a link or a text, wherever it stands. */
export type Released = Readonly<Partial<Record<string, readonly Reading[]>>>;

export interface Question {
  readonly field: TaughtField;
  readonly examples: readonly Example[];
  readonly posts: Posts;
  /** Nobody has described the site. */
  readonly isNew: boolean;
  readonly released: Released;
}

const MOST_PLACES = 4;
const MOST_SOURCES = 12;

/** Whose page a link leads to: its path is a handle alone. */
const HANDLE = { source: '^(?:https://[^/]+)?/@?([A-Za-z0-9_.-]+)/?$' };
const HANDLE_ASKED = { source: '^/@?([A-Za-z0-9_.-]+)/?[?#]' };
/** Of a site that nobody has described: the last name in an address, or what is called the name in it, or one word. */
const LAST_NAME = { source: '/[@~]?([A-Za-z0-9_.-]+)/?(?=$|[?#])' };
const NAME_ASKED = { source: '[?&](?:id|u|user|username|name|author)=([A-Za-z0-9_.-]+)(?=$|[&#])' };
const ONE_WORD = { source: '^(?:by |von |de )?[@~]?([^\\s@~]{1,60})$' };
/** A date that machines read, somewhere in an attribute. */
const ISO = { source: '^(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)' };

/** While a caption rolls to another number, the old one lies over it. */
const LEAVING = '[style*="position: absolute"], [style*="position:absolute"], [role="presentation"]';

const isWithin = (inner: Element, post: Element): boolean => inner !== post && post.contains(inner);

const isSamePlace = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

/** What a link leads to. Null: no link. */
const targetOf = (element: Element | undefined): string | null =>
  element?.getAttribute('href')?.replace(/[?#].*$/, '') ?? null;

function isSameTarget(place: Element, target: Element): boolean {
  const link = target.closest('a[href]');
  return link !== null && targetOf(place) === targetOf(link);
}

/** An element, and the readings of it. */
interface Meant {
  readonly element: Element;
  readonly readings: readonly Reading[];
  readonly spot?: NumberSpot;
}

function meantTimes(target: Element, post: Element, { released, isNew }: Question): Meant[] {
  const time = target.closest('time') ?? target.querySelector('time');
  const around = [target, ...(isNew ? [target.parentElement, ...target.children] : [])];
  const dated = [time, ...around].flatMap((each): Meant[] => {
    if (each === null || !isWithin(each, post)) return [];
    const names = [...each.attributes].filter(({ value }) => new RegExp(ISO.source).test(value));
    return names.slice(0, 1).map(({ name, value }) => {
      const match = /^[\d-]{10}T[\d:.]{5,}(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? {} : { match: ISO };
      return { element: each, readings: [{ attr: name, ...match, as: 'iso' as const }] };
    });
  });
  const [first] = dated;
  if (first !== undefined) return [first];
  const inWords = (released['publishedAt'] ?? []).filter(({ attr, as }) => attr === undefined && as === 'words');
  return [{ element: target, readings: [...inWords, { as: 'words' }] }];
}

function meantLinks(target: Element, post: Element, { field, released, isNew }: Question): Meant[] {
  const link = target.closest('a[href]') ?? (isNew ? target.querySelector('a[href]') : null);
  const own = released[field] ?? [];
  if (link !== null && isWithin(link, post)) {
    const known = own.filter(({ attr }) => attr === 'href');
    if (field === 'permalink') return [{ element: link, readings: [...known, { attr: 'href' }] }];
    // Where a site's handles take more than a piece of the address, nothing less will do.
    if (known.some(({ hook }) => hook !== undefined)) return [{ element: link, readings: known }];
    const names = isNew ? [NAME_ASKED, LAST_NAME] : [HANDLE, HANDLE_ASKED];
    return [{ element: link, readings: [...known, ...names.map((match) => ({ attr: 'href', match }))] }];
  }
  if (field === 'permalink') return [];
  const inText = own.filter(({ attr }) => attr === undefined);
  return [{ element: target, readings: isNew ? [{ match: ONE_WORD }] : inText }];
}

function meantNumbers(target: Element, post: Element, { field, isNew }: Question): Meant[] {
  return numberSpots(target, post, field, isNew).flatMap((spot): Meant[] => {
    const text = spot.attr === null ? spot.element.textContent : spot.element.getAttribute(spot.attr);
    const match = numberPattern(text, field, isNew);
    if (match === null) return [];
    const taken =
      spot.attr === null ? (spot.element.childElementCount === 0 ? {} : { without: LEAVING }) : { attr: spot.attr };
    return [{ element: spot.element, readings: [{ ...taken, match }], spot }];
  });
}

function meantBy({ post, target }: Example, question: Question): Meant[] {
  if (question.field === 'publishedAt') return meantTimes(target, post, question);
  if (question.field === 'permalink' || question.field === 'handle') return meantLinks(target, post, question);
  return meantNumbers(target, post, question);
}

interface Proposal {
  readonly css: string;
  /** Where it leads to in each post. */
  readonly found: ReadonlyMap<Element, Element>;
}

/** Whether a selector may lead to a place of a post. */
type Allowed = (place: Element, post: Element) => boolean;

function allowedFor({ spot }: Meant, example: Example, { examples }: Question): Allowed {
  const isAsShown: Allowed = (place, post) => {
    const shown = examples.find((each) => each.post === post)?.target;
    return shown === undefined || isSamePlace(place, shown) || (spot === undefined && isSameTarget(place, shown));
  };
  if (spot === undefined) return isAsShown;
  const isImpostor = impostorsOf(spot.element, example.post);
  return (place, post) =>
    isAsShown(place, post) &&
    (spot.attr !== null || numberTexts(place).length <= 1) &&
    (post === example.post || !isImpostor(place));
}

/** Where a selector leads to in each post; null where it leads to several places of one, or to what is something else. */
function ledTo(css: string, isLink: boolean, isAllowed: Allowed, { posts }: Question): Proposal['found'] | null {
  const found = new Map<Element, Element>();
  for (const post of posts.all) {
    const [place, ...others] = posts.find(post, css);
    if (place === undefined) continue;
    const isOne = others.every((other) => isLink && targetOf(other) !== null && targetOf(other) === targetOf(place));
    if (!isOne || !isAllowed(place, post)) return null;
    found.set(post, place);
  }
  return found;
}

/** More are not tried: the rest says the same in other words. */
const MOST_TRIED = 40;

function proposals(all: readonly string[], meant: Meant, example: Example, question: Question): Proposal[] {
  const { element, spot } = meant;
  const isLink = spot === undefined;
  const own = all.filter((css) => {
    const [found, ...others] = question.posts.find(example.post, css);
    if (found === element && others.length === 0) return true;
    return isLink && found !== undefined && isSameTarget(found, element);
  });
  const isAllowed = allowedFor(meant, example, question);
  const led = own.slice(0, MOST_TRIED).flatMap((css) => {
    const found = ledTo(css, isLink, isAllowed, question);
    return found === null ? [] : [{ css, found }];
  });
  const most = Math.max(0, ...led.map(({ found }) => found.size));
  // What finds far fewer than another stands on something that only few posts have, such as a name in a label.
  return led.filter(({ found }) => found.size * 2 > most);
}

/** Whether two proposals never lead to different places of one post. */
const agree = (a: Proposal, b: Proposal): boolean =>
  [...a.found].every(([post, place]) => {
    const other = b.found.get(post);
    return other === undefined || isSamePlace(place, other) || isSameTarget(place, other);
  });

/** The best: what survives most changes of a site, then what finds most. */
function chosenOf(all: readonly Proposal[], { element }: Meant, { post }: Example): Proposal[] {
  const ranked = all
    .map((proposal) => ({ proposal, survived: survivedBy(proposal.css, element, post) }))
    .sort((a, b) => b.survived - a.survived || b.proposal.found.size - a.proposal.found.size)
    .map(({ proposal }) => proposal);
  const chosen: Proposal[] = [];
  for (const each of ranked) {
    if (chosen.length === MOST_PLACES) break;
    if (chosen.every((before) => agree(before, each))) chosen.push(each);
  }
  return chosen;
}

interface Answer {
  readonly proposal: Proposal;
  readonly meant: Meant;
}

type Ways = (element: Element, post: Element, byLabel: boolean) => readonly string[];

const answersBy = (ways: Ways, example: Example, meant: readonly Meant[], question: Question): Answer[] =>
  meant.flatMap((each) => {
    const all = ways(each.element, example.post, each.spot !== undefined);
    const chosen = chosenOf(proposals(all, each, example, question), each, example);
    return chosen.map((proposal) => ({ proposal, meant: each }));
  });

/** Places that only the word beside the number tells apart. */
function answersByWord(example: Example, meant: readonly Meant[], question: Question): Answer[] {
  const { posts } = question;
  for (const each of meant) {
    const { element, spot, readings } = each;
    if (spot === undefined) continue;
    for (const css of tellingPlaces(element, example.post, true).slice(0, MOST_TRIED)) {
      const found = posts.all.map((post) => posts.find(post, css));
      const telling = readings.flatMap((reading) => byWordAlone(reading, spot, found) ?? []);
      if (telling.length === 0) continue;
      const proposal = { css, found: new Map([[example.post, element]]) };
      return [{ proposal, meant: { element, readings: telling } }];
    }
  }
  return [];
}

/** Class names only where nothing else is: where better places say nothing, they would say something else. */
function answersTo(example: Example, question: Question): Answer[] {
  const meant = meantBy(example, question);
  const firm = answersBy(tellingPlaces, example, meant, question);
  if (firm.length > 0) return firm;
  const worded = answersByWord(example, meant, question);
  return worded.length > 0 ? worded : answersBy(placesByClass, example, meant, question);
}

function sourcesAt({ css, found }: Proposal, { readings, spot }: Meant): TaughtSource[] {
  const read = spot === undefined ? readings : readings.map((each) => withWord(each, spot, [...found.values()]));
  return read.map((reading) => ({ css, ...reading }));
}

/**
 * Sources of a field that fit everything that was pointed at, the most durable first; empty when none does. Those that
 * would lead elsewhere than the first on any post of the page are left out.
 */
export function taughtSources(question: Question): TaughtSource[] {
  const chosen: Answer[] = [];
  for (const answer of question.examples.flatMap((example) => answersTo(example, question))) {
    if (chosen.every(({ proposal }) => agree(proposal, answer.proposal))) chosen.push(answer);
  }
  const sources = chosen.flatMap(({ proposal, meant }) => sourcesAt(proposal, meant));
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()].slice(0, MOST_SOURCES);
}

/** The first place on a post that one of the sources leads to; null where none does. */
export function placeOn(post: Element, sources: readonly TaughtSource[], posts: Posts): Element | null {
  for (const { css } of sources) {
    const [found] = css === undefined ? [post] : posts.find(post, css);
    if (found !== undefined) return found;
  }
  return null;
}
