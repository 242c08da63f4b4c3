/** Answers one question: what does this source of a description say here? */
import { equipmentOf, type Field, type Hook, type Source } from '../contract';
import { readablePath } from './addresses';
import { attempt } from './attempt';
import { selectAll, selectFirst } from './own-elements';
import { textOf } from './page-text';
import { extract } from './patterns';
import type { PageContext } from './types';

/** Where a field is looked up: a post with the parts of it that belong to others, or the page when `root` is null. */
export interface Scope {
  readonly context: PageContext;
  readonly root: Element | null;
  /** Subtrees that are never read. */
  readonly foreign: readonly Element[];
  /** First elements already found, by selector: several sources look at the same place. */
  readonly first: Map<string, Element | null>;
}

export interface Answer<T> {
  readonly value: T;
  /** Position of the source in its list. */
  readonly source: number;
}

const NONE: readonly Element[] = [];

export const pageScope = (context: PageContext): Scope => ({ context, root: null, foreign: NONE, first: new Map() });

/** Scope of a post; `foreign` as in its layout. */
export function postScope(root: Element, foreign: string | undefined, context: PageContext): Scope {
  return {
    context,
    root,
    foreign: foreign === undefined ? NONE : selectAll(root, foreign),
    first: new Map(),
  };
}

const startOf = ({ root, context }: Scope, wholePage: boolean): Document | Element =>
  wholePage || root === null ? context.document : root;

/** Elements of the post (or of the page) that match, in document order, without those in foreign parts. */
export function ownElements(scope: Scope, css: string, wholePage = false): readonly Element[] {
  const all = selectAll(startOf(scope, wholePage), css);
  if (wholePage || scope.foreign.length === 0) return all;
  return all.filter((element) => !scope.foreign.some((part) => part.contains(element)));
}

/** The first of them, or null. */
export function firstOwnElement(scope: Scope, css: string, wholePage = false): Element | null {
  const key = wholePage ? `page ${css}` : css;
  const known = scope.first.get(key);
  if (known !== undefined) return known;
  const first =
    wholePage || scope.foreign.length === 0
      ? selectFirst(startOf(scope, wholePage), css)
      : (ownElements(scope, css)[0] ?? null);
  scope.first.set(key, first);
  return first;
}

/** All elements a source points at; a source without a selector points at the post itself or at the document element. */
export function elementsOf(source: Source, scope: Scope): readonly Element[] {
  const wholePage = source.in === 'page';
  const start = wholePage || scope.root === null ? scope.context.document.documentElement : scope.root;
  if (source.css === undefined) return [start];
  const found = source.in === 'ancestor' ? [start.closest(source.css)] : ownElements(scope, source.css, wholePage);
  const { up } = source;
  const reached = up === undefined ? found : found.map((element) => element?.closest(up) ?? null);
  return reached.filter((element) => element !== null);
}

/** Long enough for the state that a page embeds as JSON. */
const LONGEST_TEXT = 500_000;

/** The steps after the element is found: attribute or text, match, hook. Null: not here. */
export function valueAt(source: Source, element: Element, scope: Scope, images: boolean): string | null {
  const { css, attr, without, match, hook } = source;
  // A hook about the post as a whole looks for itself; the text of everything would be dear and useless.
  if (css === undefined && attr === undefined && match === undefined && hook !== undefined)
    return hooked(hook, null, element, scope);
  const taken =
    attr === undefined ? textOf(element, { without, images, limit: LONGEST_TEXT }) : element.getAttribute(attr);
  return finished(source, taken, element, scope);
}

function finished({ match, hook }: Source, taken: string | null, element: Element | null, scope: Scope): string | null {
  if (taken === null) return null;
  const text = match === undefined ? taken : extract(match, taken);
  return text === null || hook === undefined ? text : hooked(hook, text, element, scope);
}

function hooked(
  { name, with: args = {} }: Hook,
  text: string | null,
  element: Element | null,
  scope: Scope,
): string | null {
  const hook = equipmentOf(scope.context.descriptor).hooks[name];
  return hook === undefined ? null : hook({ text, element, root: scope.root, context: scope.context, args });
}

/** What one source says, or null. `images`: take emoji that are drawn as images. */
export function valueOf(source: Source, scope: Scope, images = false): string | null {
  if (source.in === 'url') return finished(source, readablePath(scope.context.url), null, scope);
  const { nth = 0 } = source;
  if (nth === 'any') return firstValue(source, elementsOf(source, scope), scope, images);
  const element = nth === 0 ? firstElementOf(source, scope) : nthElementOf(source, nth, scope);
  return element === null ? null : valueAt(source, element, scope, images);
}

/** The first element a source points at, or null. */
export function firstElementOf(source: Source, scope: Scope): Element | null {
  const { css, in: where, up } = source;
  if (css === undefined || where === 'ancestor') return elementsOf(source, scope)[0] ?? null;
  const first = firstOwnElement(scope, css, where === 'page');
  return up === undefined ? first : (first?.closest(up) ?? null);
}

function nthElementOf(source: Source, nth: number, scope: Scope): Element | null {
  return elementsOf(source, scope).at(nth) ?? null;
}

function firstValue(source: Source, elements: readonly Element[], scope: Scope, images: boolean): string | null {
  for (const element of elements) {
    const value = valueAt(source, element, scope, images);
    if (value !== null) return value;
  }
  return null;
}

/** The first source whose text `accept` can use, with its position; null when none answers. */
export function firstAnswer<T>(
  field: Field,
  scope: Scope,
  accept: (text: string) => T | null,
  images = false,
): Answer<T> | null {
  for (const [source, described] of field.sources.entries()) {
    const text = attempt(() => valueOf(described, scope, images));
    const value = text === null ? null : accept(text);
    if (value !== null) return { value, source };
  }
  return null;
}
