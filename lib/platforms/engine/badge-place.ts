/** Where the badge of a post may stand. */
import type { BadgePlace } from '../contract';
import { firstOwn } from './own-elements';
import type { Candidate } from './types';

export interface FoundPlace {
  readonly element: Element;
  /** `after`: as next sibling of the element. `end`: as its last child. */
  readonly place: 'after' | 'end';
  /** The post's own counts: the badge is drawn under or beside them. */
  readonly counts: Element;
}

/** The places that exist, best first, never in a part that belongs to another post. */
export function badgePlaces(candidate: Candidate): FoundPlace[] {
  return candidate.layout.badge.flatMap((place) => {
    const element = elementOf(place, place.in === 'ancestor', candidate);
    const counts = place.counts === undefined ? element : elementOf(place.counts, false, candidate);
    return element === null || counts === null ? [] : [{ element, place: place.place, counts }];
  });
}

function elementOf(
  { css, up }: Pick<BadgePlace, 'css' | 'up'>,
  isAround: boolean,
  { root, layout }: Candidate,
): Element | null {
  const found = isAround ? root.closest(css) : firstOwn(root, css, layout.foreign);
  return up === undefined ? found : (found?.closest(up) ?? null);
}
