/** What the user pointed at, and the sources that follow from it. Reads the page, never writes to it. */
import { selectorsOfKind, selectorsWithin } from './durable-selectors';

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

/** A source in the words of descriptions. */
export interface TaughtSource {
  readonly css: string;
  readonly attr?: string;
  readonly match?: { readonly source: string; readonly flags?: string };
  readonly as?: 'iso' | 'words';
}

/** One place that the user pointed at. */
export interface Example {
  readonly post: Element;
  readonly target: Element;
}

const MOST_SOURCES = 4;
const CONTROL = 'button, a, [role="button"]';
/** Whose page a link leads to: its path is a handle alone. */
const HANDLE = { source: '^(?:https://[^/]+)?/@?([A-Za-z0-9_.-]+)/?$' };
/**
 * One number, in front of what it counts, and no other beside it: a row of several numbers under one label, or "Anna and
 * 12 others", does not say by itself which number is meant.
 */
const ONE_NUMBER = {
  source: "^[^\\p{L}\\p{Nd}]{0,20}(?<value>\\p{Nd}[\\p{Nd}.,'’\\u00a0\\u202f ]{0,20}\\P{Nd}{0,80})$",
  flags: 'u',
};
const oneNumber = new RegExp(ONE_NUMBER.source, ONE_NUMBER.flags);
/** Of a site that nobody has described: the number after its name, "Likes: 12". What stands for below zero is no part of a name. */
const NUMBER_LAST = {
  source: "^[^\\p{Nd}\u2212\u2013-]{1,60}(?<value>\\p{Nd}[\\p{Nd}.,'’\\u00a0\\u202f]{0,20}\\s?[\\p{L}.]{0,6})$",
  flags: 'u',
};
const numberLast = new RegExp(NUMBER_LAST.source, NUMBER_LAST.flags);
/** A sum of votes may be below zero, so what stands before it is looked at as well. */
const SIGNED = {
  source: "^\\s?(?<value>[\u2212\u2013-]?\\p{Nd}[\\p{Nd}.,'’\\u00a0\\u202f]{0,20}\\P{Nd}{0,80})$",
  flags: 'u',
};
const signed = new RegExp(SIGNED.source, SIGNED.flags);
/** Of such a site: the last name in an address, or one word. */
const LAST_NAME = { source: '/[@~]?([A-Za-z0-9_.-]+)/?$' };
const ONE_WORD = { source: '^@?([^\\s@]{1,60})$' };

/** A post has some text and leads somewhere. */
const SHORTEST_POST = 20;

const hasNumber = (text: string | null): boolean => oneNumber.test((text ?? '').trim());

/** Which pattern finds the one number of a text; null when there is none, or several. */
function numberPattern(text: string | null, field: TaughtField, isNew: boolean): typeof ONE_NUMBER | null {
  if (field === 'score') return signed.test((text ?? '').trim()) ? SIGNED : null;
  if (hasNumber(text)) return ONE_NUMBER;
  return isNew && numberLast.test((text ?? '').trim()) ? NUMBER_LAST : null;
}

/** What by itself is one of several: a whole post rather than its head. */
const ITEM = 'article, [role="article"]';
const LISTED = 'li, tr, [role="listitem"], [role="row"]';

interface Found {
  readonly post: Element;
  readonly root: string;
}

/** Of a site that nobody has described: heads and feet repeat as often as the posts around them, which are meant. */
function widest(all: readonly Found[]): Found | null {
  const countOf = ({ post, root }: Found): number => post.ownerDocument.querySelectorAll(root).length;
  let [found = null] = all;
  for (const next of all.slice(1)) {
    const isPart = found !== null && (countOf(next) === countOf(found) || found.root.includes(' > '));
    if (isPart) found = next;
  }
  return found;
}

/** The post around an element, by the kind of element that repeats; null where nothing does. `isNew`: nobody has described the site. */
export function postAround(element: Element, isNew = false): Found | null {
  const ancestors: Element[] = [];
  const { body } = element.ownerDocument;
  for (let at: Element | null = element; at !== null && at !== body; at = at.parentElement) ancestors.push(at);
  const isPost = (each: Element): boolean =>
    (each.textContent ?? '').length >= SHORTEST_POST && each.querySelector('a[href]') !== null;
  const found = ancestors.filter(isPost).flatMap((post) => {
    const [root] = selectorsOfKind(post);
    return root === undefined ? [] : [{ post, root }];
  });
  const named = (css: string): Found | undefined => found.find(({ post }) => post.matches(css));
  if (!isNew) return named(ITEM) ?? found[0] ?? null;
  return named(ITEM) ?? named(LISTED) ?? widest(found);
}

function sourcesOf(field: TaughtField, { post, target }: Example, isNew: boolean): TaughtSource[] {
  const within = (element: Element | null): string[] =>
    element === null || !post.contains(element) ? [] : selectorsWithin(element, post);
  if (field === 'publishedAt') {
    const time = target.closest('time') ?? target.querySelector('time');
    const dated = within(time).map((css): TaughtSource => ({ css, attr: 'datetime', as: 'iso' }));
    return time?.hasAttribute('datetime') === true ? dated : within(target).map((css) => ({ css, as: 'words' }));
  }
  if (field === 'permalink' || field === 'handle') {
    const part = field === 'handle' ? { match: isNew ? LAST_NAME : HANDLE } : {};
    const link = target.closest('a[href]');
    const isLinked = link !== null && post.contains(link) && link !== post;
    if (isLinked || field === 'permalink' || !isNew) {
      return within(link).map((css) => ({ css, attr: 'href', ...part }));
    }
    return within(target).map((css) => ({ css, match: ONE_WORD }));
  }
  const control = target.closest(CONTROL);
  const inLabel = numberPattern(control?.getAttribute('aria-label') ?? null, field, isNew);
  const labelled = inLabel === null ? [] : within(control);
  // A label says the number in one piece; beside it, captions that roll would show two at once.
  if (inLabel !== null && labelled.length > 0) {
    return labelled.map((css) => ({ css, attr: 'aria-label', match: inLabel }));
  }
  const inText = numberPattern(target.textContent, field, isNew);
  return inText === null ? [] : within(target).map((css) => ({ css, match: inText }));
}

/** A caption that rolls from one number to the next shows both. */
function hasSeveralNumbers(element: Element | null): boolean {
  const leaves = element === null ? [] : [element, ...element.querySelectorAll('*')];
  const numbers = leaves
    .flatMap((leaf) => [...leaf.childNodes])
    .filter(({ nodeType, nodeValue }) => nodeType === 3 && /\p{Nd}/u.test(nodeValue ?? ''));
  return numbers.length > 1;
}

const isSamePlace = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

/** Whether a source leads to what was pointed at wherever something was, and to one place at most on any post. */
function agrees({ css, attr }: TaughtSource, examples: readonly Example[], posts: readonly Element[]): boolean {
  if (posts.some((post) => post.querySelectorAll(css).length > 1)) return false;
  if (attr === undefined && posts.some((post) => hasSeveralNumbers(post.querySelector(css)))) return false;
  return examples.every(({ post, target }) => {
    const found = post.querySelector(css);
    return found === null || isSamePlace(found, target);
  });
}

/** Whether two sources never lead to different places of one post. */
function agree(a: TaughtSource, b: TaughtSource, posts: readonly Element[]): boolean {
  return posts.every((post) => {
    const [one, other] = [post.querySelector(a.css), post.querySelector(b.css)];
    return one === null || other === null || isSamePlace(one, other);
  });
}

/**
 * Sources of a field that fit everything that was pointed at, the most durable first; empty when none does. Those that
 * would lead elsewhere than the first on any post of the page are left out. `isNew`: nobody has described the site.
 */
export function taughtSources(
  field: TaughtField,
  examples: readonly Example[],
  posts: readonly Element[],
  isNew = false,
): TaughtSource[] {
  const proposed = examples
    .flatMap((example) => sourcesOf(field, example, isNew))
    .filter((source) => agrees(source, examples, posts));
  // Class names are a last resort: where the better places of a post say nothing, they would say something else.
  const isWeak = ({ css }: TaughtSource): boolean => /(?:^|\s)\.[\w-]+$/.test(css);
  const firm = proposed.filter((source) => !isWeak(source));
  const chosen: TaughtSource[] = [];
  const seen = new Set<string>();
  for (const source of firm.length > 0 ? firm : proposed) {
    const key = JSON.stringify(source);
    if (seen.has(key) || chosen.length === MOST_SOURCES) continue;
    seen.add(key);
    if (chosen.every((before) => agree(before, source, posts))) chosen.push(source);
  }
  return chosen;
}

/** The first place on a post that one of the sources leads to; null where none does. */
export function placeOn(post: Element, sources: readonly TaughtSource[]): Element | null {
  for (const { css } of sources) {
    const found = post.querySelector(css);
    if (found !== null) return found;
  }
  return null;
}
