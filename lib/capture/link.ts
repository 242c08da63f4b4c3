/** What capture needs from outside: the line to the extension and somebody who draws badges. Given to it, so that tests can play both. */
import type { isGone, onSettingsChanged, send } from '@/lib/messaging/client';
import type { PageSettings } from '@/lib/messaging/schemas';
import type { FoundPlace } from '@/lib/platforms/engine';

/** The line to the service worker; `lib/messaging/client` is one. */
export interface Link {
  readonly send: typeof send;
  readonly onSettingsChanged: typeof onSettingsChanged;
  readonly isGone: typeof isGone;
}

/** A post that may carry a badge. */
export interface BadgeTarget {
  readonly root: Element;
  readonly key: string;
  /** Where its badge may stand, best first; asked for only when a badge has to be placed. */
  places(): readonly FoundPlace[];
}

/** Draws badges; `lib/overlay` does. */
export interface PostBadges {
  /** How badges look and whether they are shown; null takes all of them away. */
  configure(settings: PageSettings | null): void;
  /** This element shows this post now. To be called again whenever the post was looked at. */
  show(target: BadgeTarget): void;
  /** This element shows no post with a badge any more. */
  drop(root: Element): void;
  /** Whether a node was put into the page by us. */
  owns(node: Node): boolean;
  /** The page took this node of ours away. */
  lost(node: Node): void;
  /** The worker knows something new about these posts. */
  refresh(keys: readonly string[]): void;
  /** An idle moment: checks what stands on the screen, forgets what has left the page. */
  tidy(): void;
  /** Posts whose badge could not be shown, by reason. */
  troubles(): Readonly<Record<string, number>>;
  stop(): void;
}
