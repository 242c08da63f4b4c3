/** Where the badge of a post may stand. */
import { firstOwn } from './own-elements';
import type { Candidate } from './types';

export interface FoundPlace {
  readonly element: Element;
  /** `after`: as next sibling of the element. `end`: as its last child. */
  readonly place: 'after' | 'end';
}

/** The preferred place that exists, never in a part that belongs to another post; null when there is none. */
export function badgePlace({ root, layout }: Candidate): FoundPlace | null {
  for (const { css, in: where, up, place } of layout.badge) {
    const found = where === 'ancestor' ? root.closest(css) : firstOwn(root, css, layout.foreign);
    const element = up === undefined ? found : (found?.closest(up) ?? null);
    if (element !== null) return { element, place };
  }
  return null;
}
