/** What badges need from outside. */
import type { isGone, send } from '@/lib/messaging/page-line';

/** The line to the service worker; `lib/messaging/page-line` is one. */
export interface Link {
  readonly send: typeof send;
  readonly isGone: typeof isGone;
}

/** A place on the page where the badge of a post may hang. */
export interface Place {
  readonly element: Element;
  /** `after`: as next sibling of the element. `end`: as its last child. */
  readonly place: 'after' | 'end';
  /** The post's own counts. */
  readonly counts: Element;
}

/** A post that may carry a badge. */
export interface BadgeTarget {
  readonly root: Element;
  readonly key: string;
  /** Best first. */
  readonly places: () => readonly Place[];
}
