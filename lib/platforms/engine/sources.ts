/** Answers one question: what does this source of a description say here? */
import type { Field, Source } from '../contract';
import { readablePath } from './addresses';
import { hooks } from './hooks';
import { selectAll } from './own-elements';
import { textOf } from './page-text';
import { extract } from './patterns';
import type { PageContext } from './types';

/** Where a field is looked up: a post with the parts of it that belong to others, or the page when `root` is null. */
export interface Scope {
  readonly context: PageContext;
  readonly root: Element | null;
  /** Subtrees that are never read. */
  readonly foreign: readonly Element[];
  /** Elements already found by selector: several sources look at the same place. */
  readonly found: Map<string, readonly Element[]>;
}

export interface Answer<T> {
  readonly value: T;
  /** Position of the source in its list. */
  readonly source: number;
}

const NONE: readonly Element[] = [];

export const pageScope = (context: PageContext): Scope => ({ context, root: null, foreign: NONE, found: new Map() });

/** Scope of a post; `foreign` as in its layout. */
export function postScope(root: Element, foreign: string | undefined, context: PageContext): Scope {
  return {
    context,
    root,
    foreign: foreign === undefined ? NONE : selectAll(root, foreign),
    found: new Map(),
  };
}

/** Elements of the post (or of the page) that match, in document order, without those in foreign parts. */
export function ownElements(scope: Scope, css: string, wholePage = false): readonly Element[] {
  const key = wholePage ? `page ${css}` : css;
  const known = scope.found.get(key);
  if (known !== undefined) return known;
  const all = selectAll(wholePage || scope.root === null ? scope.context.document : scope.root, css);
  const own =
    wholePage || scope.foreign.length === 0
      ? all
      : all.filter((element) => !scope.foreign.some((part) => part.contains(element)));
  scope.found.set(key, own);
  return own;
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

/** The steps after the element is found: attribute or text, match, hook. Null: not here. */
export function valueAt(source: Source, element: Element, scope: Scope, images: boolean): string | null {
  const taken =
    source.attr === undefined
      ? textOf(element, { without: source.without, images, limit: LONGEST_TEXT })
      : element.getAttribute(source.attr);
  return finished(source, taken, element, scope);
}

/** Long enough for the state that a page embeds as JSON. */
const LONGEST_TEXT = 500_000;

function finished(source: Source, taken: string | null, element: Element | null, scope: Scope): string | null {
  if (taken === null) return null;
  const text = source.match === undefined ? taken : extract(source.match, taken);
  if (text === null || source.hook === undefined) return text;
  const { name, with: args = {} } = source.hook;
  return hooks[name]({ text, element, root: scope.root, context: scope.context, args });
}

/** What one source says, or null. `images`: take emoji that are drawn as images. */
export function valueOf(source: Source, scope: Scope, images = false): string | null {
  if (source.in === 'url') return finished(source, readablePath(scope.context.url), null, scope);
  const elements = elementsOf(source, scope);
  const nth = source.nth ?? 0;
  if (nth === 'any') return firstValue(source, elements, scope, images);
  const element = elements[nth < 0 ? elements.length + nth : nth];
  return element === undefined ? null : valueAt(source, element, scope, images);
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
    const text = valueOf(described, scope, images);
    const value = text === null ? null : accept(text);
    if (value !== null) return { value, source };
  }
  return null;
}
