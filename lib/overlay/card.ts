/** The one card of a page: opens beside a badge that is pointed at or focused, stays in the window, and goes by itself. */
import { setDark } from './badge-view';
import { fillCard } from './card-view';
import type { Mounted } from './mounting';
import { dress } from './style-sheets';

const OPEN_AFTER = 120;
/** Time to move the pointer from the badge into the card. */
const CLOSE_AFTER = 160;
const DISTANCE = 8;
const EDGE = 8;

export class Card {
  readonly #window: Window;
  readonly #owned: WeakSet<Node>;
  readonly #isDark: (near: Element) => boolean;
  #host: HTMLElement | null = null;
  #card: HTMLElement | null = null;
  #badge: Mounted | null = null;
  #timer = 0;

  constructor(window: Window, owned: WeakSet<Node>, isDark: (near: Element) => boolean) {
    this.#window = window;
    this.#owned = owned;
    this.#isDark = isDark;
  }

  /** The badge whose card is open. */
  get badge(): Mounted | null {
    return this.#badge;
  }

  /** Whether an event happened on the card. */
  isAt(target: EventTarget | null): boolean {
    return this.#host !== null && target === this.#host;
  }

  openSoon(mounted: Mounted): void {
    this.#wait(this.#badge === null ? OPEN_AFTER : 0, () => this.open(mounted));
  }

  closeSoon(): void {
    this.#wait(CLOSE_AFTER, () => this.close());
  }

  /** Neither opens nor closes what was about to. */
  stay(): void {
    this.#window.clearTimeout(this.#timer);
  }

  open(mounted: Mounted): void {
    this.stay();
    if (!mounted.badge.host.isConnected) return this.close();
    if (this.#badge === null) this.#window.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    this.#badge = mounted;
    const card = this.#card ?? this.#create();
    card.style.visibility = '';
    fillCard(card, mounted.view);
    setDark(card, this.#isDark(mounted.place.counts));
    this.#place(card, mounted);
  }

  close(): void {
    this.stay();
    this.#window.removeEventListener('scroll', this.#onScroll, { capture: true });
    this.#host?.remove();
    this.#host = null;
    this.#card = null;
    this.#badge = null;
  }

  readonly #onScroll = (event: Event): void => {
    // A long card may be scrolled itself.
    if (this.isAt(event.target)) return;
    const [card, badge] = [this.#card, this.#badge];
    // Focus brings its badge into view by scrolling.
    if (card !== null && badge?.badge.chip.matches(':focus-visible') === true) this.#follow(card, badge);
    else this.close();
  };

  /** Stays beside a badge that moves, and is unseen while that is out of the window. */
  #follow(card: HTMLElement, badge: Mounted): void {
    const { top, bottom } = badge.badge.chip.getBoundingClientRect();
    card.style.visibility = bottom > 0 && top < this.#window.innerHeight ? '' : 'hidden';
    this.#place(card, badge);
  }

  #wait(ms: number, work: () => void): void {
    this.stay();
    this.#timer = this.#window.setTimeout(work, ms);
  }

  #create(): HTMLElement {
    const { document } = this.#window;
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    dress(
      root,
      ':host{position:fixed!important;inset:0 auto auto 0!important;z-index:2147483647!important;contain:none!important}',
    );
    const card = document.createElement('div');
    card.className = 'card';
    root.append(card);
    this.#owned.add(host);
    (document.body ?? document.documentElement).append(host);
    this.#host = host;
    this.#card = card;
    return card;
  }

  /** Under the badge, or over it where there is more room; beginning where the badge begins. */
  #place(card: HTMLElement, { badge, view }: Mounted): void {
    const chip = badge.chip.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const { innerWidth, innerHeight } = this.#window;
    const below = innerHeight - chip.bottom - DISTANCE - EDGE;
    const isBelow = below >= height || below >= chip.top - DISTANCE - EDGE;
    const top = isBelow ? chip.bottom + DISTANCE : chip.top - DISTANCE - height;
    const start = view.dir === 'rtl' ? chip.right - width : chip.left;
    card.style.left = `${clamp(start, EDGE, innerWidth - width - EDGE)}px`;
    card.style.top = `${clamp(top, EDGE, innerHeight - height - EDGE)}px`;
  }
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
