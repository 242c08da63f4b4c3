/**
 * Puts badges onto the page without making it lay itself out for us: they are written in one go, and measured when the
 * browser has laid out the page anyway (a ResizeObserver hears of them then, before anything is painted).
 */
import type { BadgeView } from '@/lib/messaging/schemas';
import { type Badge, createBadge } from './badge-host';
import { densitiesFrom, type Density, fillChip } from './badge-view';
import { surroundingsOf } from './ink';
import type { BadgeTarget, Place } from './link';
import { findSpot, type Spot } from './placement';
import { Places } from './places';
import type { Theme } from './theme';

/** Where a badge hangs. */
interface Home {
  badge: Badge;
  place: Place;
  /** Other places, should this one have no room. */
  others: readonly Place[];
}

/** A badge that is on the page. It is seen as soon as a spot is found for it. */
export interface Mounted extends Home {
  readonly target: BadgeTarget;
  view: BadgeView;
  density: Density;
  /** It reaches out of the element it hangs in, where what stands there may lie over it. */
  isOverhanging: boolean;
  /** It could stand better when the page around it is complete. */
  isProvisional: boolean;
}

export interface MountingOptions {
  readonly window: Window;
  readonly theme: Theme;
  /** Takes up every node that is put into the page. */
  readonly owned: WeakSet<Node>;
  /** There is no room for this badge; it is not on the page any more. */
  readonly onHomeless: (mounted: Mounted) => void;
}

interface Fit {
  readonly spot: Spot;
  /** From where the spot is counted. */
  readonly origin: DOMRect;
}

export class Mounting {
  readonly #options: MountingOptions;
  readonly #places = new Places();
  readonly #byHost = new WeakMap<EventTarget, Mounted>();
  readonly #byChip = new WeakMap<Element, Mounted>();
  readonly #arrivals: ResizeObserver;
  density: Density;

  constructor(options: MountingOptions, density: Density, signal: AbortSignal) {
    this.#options = options;
    this.density = density;
    this.#arrivals = new ResizeObserver((entries) => this.#fitAll(entries.map(({ target }) => target)));
    signal.addEventListener('abort', () => this.#arrivals.disconnect(), { once: true });
  }

  /** The badge whose host this is. */
  at(host: EventTarget): Mounted | null {
    return this.#byHost.get(host) ?? null;
  }

  /** Puts badges on the page, in the order given; null where there is no place for one. */
  mount(targets: readonly { readonly target: BadgeTarget; readonly view: BadgeView }[]): (Mounted | null)[] {
    return targets.map(({ target, view }) => {
      const home = this.#insert(target.places(), target);
      if (home === null) return null;
      const mounted = { ...home, target, view, density: this.density, isOverhanging: false, isProvisional: false };
      this.#register(mounted);
      return mounted;
    });
  }

  /** Finds form and spot anew for badges that are on the page. */
  refit(badges: readonly Mounted[]): void {
    for (const mounted of badges) this.#write(mounted, this.density);
  }

  remove({ badge: { host, chip } }: Mounted): void {
    this.#arrivals.unobserve(chip);
    host.remove();
  }

  /** Hangs a new badge into the first place that takes one. */
  #insert(places: readonly Place[], { root }: BadgeTarget): Home | null {
    const { window, owned } = this.#options;
    for (const [index, place] of places.entries()) {
      const badge = this.#places.insert(place, root, (stance) => {
        const created = createBadge(window.document, stance);
        owned.add(created.host);
        return created;
      });
      if (badge !== null) return { badge, place, others: places.slice(index + 1) };
    }
    return null;
  }

  #register(mounted: Mounted): void {
    this.#byHost.set(mounted.badge.host, mounted);
    this.#byChip.set(mounted.badge.chip, mounted);
    this.#write(mounted, this.density);
  }

  #write(mounted: Mounted, density: Density): void {
    const { chip } = mounted.badge;
    mounted.density = density;
    fillChip(chip, mounted.view, density, this.#options.theme.isDark(mounted.place.counts));
    chip.style.height = '';
    this.#arrivals.unobserve(chip);
    this.#arrivals.observe(chip);
  }

  /** The page has been laid out with these: now everything is read first, then written. */
  #fitAll(chips: readonly Element[]): void {
    const badges = chips.flatMap((chip) => this.#byChip.get(chip) ?? []).filter(({ badge }) => badge.host.isConnected);
    for (const chip of chips) this.#arrivals.unobserve(chip);
    const fits = badges.map((mounted) => this.#fit(mounted));
    const homeless: Mounted[] = [];
    for (const [index, mounted] of badges.entries()) {
      const fit = fits[index] ?? null;
      if (fit !== null) draw(mounted.badge.chip, fit);
      else homeless.push(mounted);
    }
    // In the next frame: written now, they would be laid out and heard of within this one, which browsers complain about.
    if (homeless.length > 0) this.#options.window.requestAnimationFrame(() => this.#shrink(homeless));
  }

  #fit(mounted: Mounted): Fit | null {
    const { badge, target, place } = mounted;
    const container = badge.host.parentElement;
    if (container === null) return null;
    const anchor = { post: target.root, counts: place.counts, container };
    const around = surroundingsOf(anchor, (node) => this.#options.owned.has(node));
    const spot = around === null ? null : findSpot(badge.chip.getBoundingClientRect().width, around);
    if (spot === null) return null;
    mounted.isOverhanging = spot.top + spot.height > container.getBoundingClientRect().bottom;
    mounted.isProvisional = around?.isLast === true || mounted.density !== this.density;
    return { spot, origin: badge.host.getBoundingClientRect() };
  }

  /** A smaller form, or another place, or none. */
  #shrink(badges: readonly Mounted[]): void {
    for (const mounted of badges) {
      if (!mounted.badge.host.isConnected) continue;
      const [, smaller] = densitiesFrom(mounted.density);
      if (smaller !== undefined) {
        this.#write(mounted, smaller);
        continue;
      }
      this.remove(mounted);
      const home = this.#insert(mounted.others, mounted.target);
      if (home === null) this.#options.onHomeless(mounted);
      else this.#register(Object.assign(mounted, home));
    }
  }
}

function draw(chip: HTMLElement, { spot, origin }: Fit): void {
  const { style } = chip;
  style.left = `${Math.round(spot.left) - origin.left}px`;
  style.top = `${spot.top - origin.top}px`;
  style.height = `${spot.height}px`;
  style.setProperty('--drawn', `${spot.drawn}px`);
  style.visibility = '';
}
