/** What capture needs from outside: the line to the extension and somebody who draws badges. Given to it, so that tests can play both. */
import type { isGone, onSettingsChanged, onTrial, send } from '@/lib/messaging/page-line';
import type { PageSettings } from '@/lib/messaging/schemas';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import type { FoundPlace } from '@/lib/platforms/engine';

/** The line to the service worker; `lib/messaging/page-line` is most of one. */
export interface Link {
  readonly send: typeof send;
  readonly onSettingsChanged: typeof onSettingsChanged;
  readonly onTrial: typeof onTrial;
  /** Answers those who ask for the bones of a post, by the description that the page is read by; null: it is not read. Returns how to stop. */
  readonly onSkeleton: (readBy: () => PlatformDescriptor | null) => () => void;
  readonly isGone: typeof isGone;
}

/** A post that may carry a badge. */
export interface BadgeTarget {
  readonly root: Element;
  readonly key: string;
  /** Where its badge may stand, best first; asked for only when a badge has to be placed. */
  readonly places: () => readonly FoundPlace[];
}

/** Draws badges; `lib/overlay` does. */
export interface PostBadges {
  /** Other settings: how badges look, and whether they are shown. */
  configure(settings: PageSettings): void;
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
  /** Takes everything away, for good. */
  stop(): void;
}

/** Runs a piece of work, whose time counts as ours. */
export type Run = (work: () => void) => void;

/** Begins to draw badges; `onGone` is to be called when the extension turns out to be gone. What is done later is to be done by `run`. */
export type DrawBadges = (settings: PageSettings, onGone: () => void, run: Run) => PostBadges;
