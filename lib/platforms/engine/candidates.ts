/** Finds the elements that hold posts, in a whole page or in a part that was just added. */
import type { PlatformDescriptor, PostLayout } from '../contract';
import { documentOrder, firstOwn } from './own-elements';
import type { Candidate } from './types';

/**
 * Posts in, around or being `scope`, in document order. Placeholders that hold nothing yet, quoted posts and comments
 * are none; a placeholder is found when the part that makes it ready is added inside. Elements that `isKnown` are left out.
 */
export function findCandidates(
  scope: Document | Element,
  descriptor: PlatformDescriptor,
  isKnown: (root: Element) => boolean = () => false,
): Candidate[] {
  const found = new Map<Element, PostLayout>();
  let layoutsWithPosts = 0;
  for (const layout of descriptor.layouts) {
    const before = found.size;
    for (const root of rootsOf(scope, layout))
      if (!found.has(root) && !isKnown(root) && isPost(root, layout)) found.set(root, layout);
    if (found.size > before) layoutsWithPosts += 1;
  }
  const candidates = Array.from(found, ([root, layout]) => ({ root, layout }));
  return layoutsWithPosts > 1 ? candidates.sort((a, b) => documentOrder(a.root, b.root)) : candidates;
}

/** Whether a candidate that was found before still is one. */
export const isStillPost = ({ root, layout }: Candidate): boolean => root.matches(layout.root) && isPost(root, layout);

function* rootsOf(scope: Document | Element, layout: PostLayout): Generator<Element> {
  if ('closest' in scope) yield* rootsAround(scope, layout);
  yield* scope.querySelectorAll(layout.root);
}

/** The innermost post around an element or being it: beyond a quoted post lies the post that quotes it. */
function* rootsAround(scope: Element, layout: PostLayout): Generator<Element> {
  for (let root = scope.closest(layout.root); root !== null; root = root.parentElement?.closest(layout.root) ?? null) {
    if (isExcluded(root, layout)) continue;
    yield root;
    return;
  }
}

const isExcluded = (root: Element, layout: PostLayout): boolean =>
  layout.notInside !== undefined && root.closest(layout.notInside) !== null;

function isPost(root: Element, layout: PostLayout): boolean {
  return !isExcluded(root, layout) && isReady(root, layout);
}

/** What makes a post ready must be its own: a quoted post has a text and a time as well. */
const isReady = (root: Element, { ready, foreign }: PostLayout): boolean =>
  ready === undefined || firstOwn(root, ready, foreign) !== null;
