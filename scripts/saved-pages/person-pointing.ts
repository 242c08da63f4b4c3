/** Where a person who looks at a post would point for what stands in it. */
import type { PlatformDescriptor, PostLayout, Source } from '@/lib/platforms/contract';
import { findCandidates, pageContext, readPost } from '@/lib/platforms/engine';
import { elementsOf, postScope, type Scope, valueAt } from '@/lib/platforms/engine/sources';
import type { PostDraft } from '@/lib/domain/reading';
import { TAUGHT_FIELDS, type TaughtField } from '@/lib/teach/taught';

/** A post before its page was changed. */
export interface SeenPost {
  readonly root: Element;
  readonly id: string;
  /** What is right, as texts to compare. */
  readonly values: ReadonlyMap<TaughtField, string>;
  /** Where each value is seen; what is seen nowhere is absent. */
  readonly places: ReadonlyMap<TaughtField, Element>;
}

const isTaught = (field: string): field is TaughtField => TAUGHT_FIELDS.some((each) => each === field);

/** What is read of a post, as texts: numbers with their range. */
export function valuesOf({ author, permalink, publishedAt, metrics }: PostDraft): ReadonlyMap<TaughtField, string> {
  const numbers = Object.entries(metrics).map(
    ([metric, { low, high, raw }]) => [metric, `${low}–${high} "${raw}"`] as const,
  );
  const all = [['handle', author.handle], ['permalink', permalink], ['publishedAt', publishedAt], ...numbers] as const;
  return new Map(
    all.flatMap(([field, value]) => (value === null || !isTaught(field) ? [] : [[field, value] as const])),
  );
}

export const pathOf = (address: string): string => new URL(address).pathname.replace(/\/$/, '');

function placeOf(source: Source | undefined, scope: Scope): Element | null {
  if (source === undefined) return null;
  const { nth = 0 } = source;
  const all = elementsOf(source, scope);
  if (nth !== 'any') return all.at(nth) ?? null;
  return all.find((each) => valueAt(source, each, scope, false) !== null) ?? null;
}

const UNSEEN = new Set(['script', 'style', 'noscript', 'template']);

/** The innermost places in an element that hold such a text of their own. */
function leavesWith(element: Element, isIt: (text: string) => boolean): Element[] {
  const ownText = (each: Element): string =>
    [...each.childNodes].flatMap(({ nodeType, nodeValue }) => (nodeType === 3 ? [nodeValue ?? ''] : [])).join('');
  return [element, ...element.querySelectorAll('*')].filter((each) => {
    const text = ownText(each).trim();
    return text !== '' && !UNSEEN.has(each.localName) && isIt(text);
  });
}

/** At the text of a number where it is shown; at the control that says it otherwise. Null where nothing shows it alone. */
function numberPlace(place: Element, root: Element, raw: string): Element | null {
  const digits = /[\d.,]*\d/.exec(raw)?.[0] ?? raw;
  const alone = new RegExp(`(?:^|[^\\d.,])${digits.replaceAll('.', '\\.')}(?!\\d)`);
  const isNumber = (text: string): boolean => text.length < 60 && alone.test(text);
  const inside = leavesWith(place, isNumber);
  if (place === root) return inside.length === 1 ? (inside[0] ?? null) : null;
  if (inside.length > 0) return inside.at(-1) ?? null;
  const numbers = (place.getAttribute('aria-label') ?? '').match(/\d[\d.,]*/g) ?? [];
  return numbers.length === 1 ? (place.querySelector('svg, img') ?? place) : null;
}

/** The link to somebody's page, where it shows a text. */
function handlePlace(root: Element, handle: string): Element | null {
  const [name = ''] = handle.toLowerCase().split('@');
  const isOf = (link: Element): boolean => {
    const path = (link.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
    return (
      path
        .toLowerCase()
        .split('/')
        .findLast((part) => part !== '')
        ?.replace(/^@/, '')
        .split('@')[0] === name
    );
  };
  return (
    [...root.querySelectorAll('a[href]')].find((link) => (link.textContent ?? '').trim() !== '' && isOf(link)) ?? null
  );
}

function permalinkPlace(root: Element, permalink: string): Element | null {
  const leadsThere = (link: Element): boolean => {
    const address = link.getAttribute('href') ?? '';
    return URL.canParse(address, permalink) && pathOf(new URL(address, permalink).href) === pathOf(permalink);
  };
  return [...root.querySelectorAll('a[href]')].find(leadsThere) ?? null;
}

function timePlace(draft: PostDraft, layout: PostLayout, scope: Scope, root: Element): Element | null {
  const place = placeOf(layout.publishedAt.sources[draft.sources?.['publishedAt'] ?? -1], scope);
  return place === null || place === root ? null : (leavesWith(place, () => true)[0] ?? place);
}

/** The posts of a page as it is read today, with what a person sees of them. */
export function seenPosts(document: Document, platform: PlatformDescriptor, url: URL, now: number): SeenPost[] {
  const context = pageContext(document, url, platform, now);
  return findCandidates(document, platform).flatMap((candidate) => {
    const { root, layout } = candidate;
    const draft = readPost(candidate, context);
    if (draft === null) return [];
    const scope = postScope(root, layout.foreign, context);
    const numbers = Object.entries(draft.metrics).map(([metric, read]) => {
      const source = new Map(Object.entries(layout.metrics)).get(metric)?.sources[read.source];
      return [metric, numberPlace(placeOf(source, scope) ?? root, root, read.raw)] as const;
    });
    const { handle } = draft.author;
    const all = [
      ...numbers,
      ['handle', handle === null ? null : handlePlace(root, handle)] as const,
      ['permalink', draft.permalink === null ? null : permalinkPlace(root, draft.permalink)] as const,
      ['publishedAt', timePlace(draft, layout, scope, root)] as const,
    ];
    const places = all.flatMap(([field, place]) =>
      place === null || place === root || !isTaught(field) ? [] : [[field, place] as const],
    );
    return [{ root, id: draft.id, values: valuesOf(draft), places: new Map(places) }];
  });
}
