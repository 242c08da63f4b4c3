/** What is known of a post as far as its badge goes. */
import type { BadgeTarget } from './link';
import type { Mounted } from './mounting';

/** A post that may carry a badge, and its badge if it has one now. */
export interface Entry {
  target: BadgeTarget;
  mounted: Mounted | null;
  /** How often the page took the badge away. */
  losses: number;
  /** There was no room for it; counted once. */
  isHomeless: boolean;
}
