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

/** A post has some text and leads somewhere. */
const SHORTEST_POST = 20;

const hasNumber = (text: string | null): boolean => oneNumber.test((text ?? '').trim());

/** The post around an element, by the kind of element that repeats; null where nothing does. */
export function postAround(element: Element): { readonly post: Element; readonly root: string } | null {
  const ancestors: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) ancestors.push(at);
  const isPost = (each: Element): boolean =>
    (each.textContent ?? '').length >= SHORTEST_POST && each.querySelector('a[href]') !== null;
  const likely = ancestors.filter(isPost);
  const named = likely.find((each) => each.matches('article, [role="article"]')) ?? null;
  for (const post of named === null ? likely : [named, ...likely]) {
    const [root] = selectorsOfKind(post);
    if (root !== undefined) return { post, root };
  }
  return null;
}

function sourcesOf(field: TaughtField, { post, target }: Example): TaughtSource[] {
  const within = (element: Element | null): string[] =>
    element === null || !post.contains(element) ? [] : selectorsWithin(element, post);
  if (field === 'publishedAt') {
    const time = target.closest('time') ?? target.querySelector('time');
    const dated = within(time).map((css): TaughtSource => ({ css, attr: 'datetime', as: 'iso' }));
    return time?.hasAttribute('datetime') === true ? dated : within(target).map((css) => ({ css, as: 'words' }));
  }
  if (field === 'permalink' || field === 'handle') {
    const part = field === 'handle' ? { match: HANDLE } : {};
    return within(target.closest('a[href]')).map((css) => ({ css, attr: 'href', ...part }));
  }
  const control = target.closest(CONTROL);
  const labelled = control !== null && hasNumber(control.getAttribute('aria-label')) ? within(control) : [];
  // A label says the number in one piece; beside it, captions that roll would show two at once.
  if (labelled.length > 0) return labelled.map((css) => ({ css, attr: 'aria-label', match: ONE_NUMBER }));
  return hasNumber(target.textContent) ? within(target).map((css) => ({ css, match: ONE_NUMBER })) : [];
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
 * would lead elsewhere than the first on any post of the page are left out.
 */
export function taughtSources(
  field: TaughtField,
  examples: readonly Example[],
  posts: readonly Element[],
): TaughtSource[] {
  const proposed = examples
    .flatMap((example) => sourcesOf(field, example))
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
