/** What happens when somebody points at a badge, focuses it, presses it, or presses the key that hides all of them. */
import { Card } from './card';
import type { Entry } from './entry';
import { isHideKey } from './hide-key';
import { takeInput } from './input';
import type { Mounted } from './mounting';
import type { Theme } from './theme';

export interface HandlingOptions {
  readonly window: Window;
  readonly theme: Theme;
  /** Takes up every node that is put into the page. */
  readonly owned: WeakSet<Node>;
  readonly entryOf: (host: EventTarget) => Entry | null;
  readonly entries: () => Iterable<Entry>;
  /** The key that hides badges, as in KeyboardEvent.key; null for none. */
  readonly hideKey: () => string | null;
  readonly toggle: () => void;
  readonly openPanel: (postKey: string) => void;
}

export class Handling {
  readonly #options: HandlingOptions;
  readonly #card: Card;

  constructor(options: HandlingOptions, signal: AbortSignal) {
    const { window, theme, owned, entryOf, openPanel } = options;
    this.#options = options;
    this.#card = new Card(window, owned, (near) => theme.isDark(near));
    takeInput<Entry>(window, signal, {
      badgeOf: (target) => (target === null ? null : entryOf(target)),
      badgeUnder: (event) => this.#badgeUnder(event),
      isCard: (target) => this.#card.isAt(target),
      onPress: ({ target }) => openPanel(target.key),
      onPoint: ({ mounted }) => mounted !== null && this.#card.openSoon(mounted),
      onCard: () => this.#card.stay(),
      onFocus: ({ mounted }) => mounted?.badge.chip.matches(':focus-visible') === true && this.#card.open(mounted),
      onLeave: () => this.#card.closeSoon(),
      onKey: (event) => this.#key(event),
    });
  }

  /** Closes the card. */
  close(): void {
    this.#card.close();
  }

  /** These badges say something else now. */
  changed(badges: readonly Mounted[]): void {
    const open = this.#card.badge;
    if (open !== null && badges.includes(open)) this.#card.open(open);
  }

  /** This badge is being taken away. */
  gone(badge: Mounted): void {
    if (this.#card.badge === badge) this.#card.close();
  }

  #key(event: KeyboardEvent): boolean {
    if (event.key === 'Escape' && this.#card.badge !== null) {
      this.#card.close();
      return true;
    }
    const key = this.#options.hideKey();
    if (key === null || !event.isTrusted || !isHideKey(event, key)) return false;
    this.#options.toggle();
    return true;
  }

  /** Rows of a virtual list lie over the lower edge of the row before them, and so over its badge: there the place decides. */
  #badgeUnder({ clientX, clientY, target }: MouseEvent): Entry | null {
    if (!(target instanceof Element)) return null;
    for (const entry of this.#options.entries()) {
      const { mounted } = entry;
      const row = mounted?.isOverhanging === true ? mounted.badge.host.parentElement : null;
      if (mounted === null || row === null || row.contains(target)) continue;
      if (row.parentElement?.contains(target) !== true) continue;
      const { left, top, right, bottom } = mounted.badge.chip.getBoundingClientRect();
      if (clientX >= left && clientX <= right && clientY >= top && clientY <= bottom) return entry;
    }
    return null;
  }
}
