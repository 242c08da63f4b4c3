/**
 * Puts badges onto the page without making it lay itself out for us: they are written in one go, and measured when the
 * browser has laid out the page anyway (a ResizeObserver hears of them then, before anything is painted).
 */
import type { BadgeView } from '@/lib/messaging/schemas';
import { type Badge, createBadge } from './badge-host';
import { type Density, fillChip, type Form, smallerForm } from './badge-view';
import { Ink } from './ink';
import type { BadgeTarget, Place } from './link';
import { findSpot, mayStay, spotBelow, type Spot } from './placement';
import { Places } from './places';
import type { Theme } from './theme';

/** Where a badge hangs. */
interface Home {
  badge: Badge;
  place: Place;
  /** Other places, should this one have no room. */
  others: readonly Place[];
}

interface Written {
  readonly view: BadgeView;
  readonly form: Form;
  readonly isDark: boolean;
}

/** A badge that is on the page. It is seen as soon as a spot is found for it. */
export interface Mounted extends Home {
  readonly target: BadgeTarget;
  view: BadgeView;
  form: Form;
  /** What its chip says; null before it says anything. */
  written: Written | null;
  /** Where it stands, counted from its host; null before it stood anywhere. */
  spot: Spot | null;
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
  /** Runs a piece of work, whose time counts as ours. */
  readonly run: (work: () => void) => void;
}

export class Mounting {
  readonly #options: MountingOptions;
  readonly #places = new Places();
  readonly #byHost = new WeakMap<EventTarget, Mounted>();
  readonly #byChip = new WeakMap<Element, Mounted>();
  readonly #completed = new WeakSet<Mounted>();
  readonly #arrivals: ResizeObserver;
  density: Density;

  constructor(options: MountingOptions, density: Density, signal: AbortSignal) {
    this.#options = options;
    this.density = density;
    this.#arrivals = new ResizeObserver((entries) => options.run(() => this.#fitAll(entries)));
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
      const mounted = {
        ...home,
        target,
        view,
        form: this.density,
        written: null,
        spot: null,
        isOverhanging: false,
        isProvisional: false,
      };
      this.#register(mounted);
      return mounted;
    });
  }

  /** Finds form and spot anew for badges that are on the page. */
  refit(badges: readonly Mounted[]): void {
    for (const mounted of badges) this.#write(mounted, this.density);
  }

  /**
   * Places those anew that could stand better, each once: in a feed that keeps its posts, all badges so far would otherwise be
   * placed anew with each wave.
   */
  complete(badges: readonly Mounted[]): void {
    const again = badges.filter((mounted) => mounted.isProvisional && !this.#completed.has(mounted));
    for (const mounted of again) this.#completed.add(mounted);
    this.refit(again);
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

  #write(mounted: Mounted, form: Form): void {
    const { chip } = mounted.badge;
    const { view, written } = mounted;
    const isDark = this.#options.theme.isDark(mounted.place.counts);
    // Often only the spot is in question: what the chip says need not be drawn anew for that.
    if (written?.view !== view || written.form !== form || written.isDark !== isDark) {
      fillChip(chip, view, form, isDark);
      mounted.written = { view, form, isDark };
    }
    mounted.form = form;
    this.#arrivals.unobserve(chip);
    this.#arrivals.observe(chip);
  }

  /** The page has been laid out with these: now everything is read first, then written. */
  #fitAll(entries: readonly ResizeObserverEntry[]): void {
    for (const { target } of entries) this.#arrivals.unobserve(target);
    const ink = new Ink((node) => this.#options.owned.has(node));
    const fits = entries.flatMap((entry): { mounted: Mounted; spot: Spot | null }[] => {
      const mounted = this.#byChip.get(entry.target);
      if (mounted?.badge.host.isConnected !== true) return [];
      return [{ mounted, spot: this.#fit(mounted, widthOf(entry), ink) }];
    });
    ink.end();
    for (const { mounted, spot } of fits) if (spot !== null) draw(mounted, spot);
    const homeless = fits.filter(({ spot }) => spot === null).map(({ mounted }) => mounted);
    // In the next frame: written now, they would be laid out and heard of within this one, which browsers complain about.
    if (homeless.length > 0) this.#options.window.requestAnimationFrame(() => this.#shrink(homeless));
  }

  /** Where a badge can stand, counted from its host. */
  #fit(mounted: Mounted, width: number, ink: Ink): Spot | null {
    const { badge, target, place } = mounted;
    const container = badge.host.parentElement;
    if (container === null) return null;
    const anchor = { post: target.root, counts: place.counts, container };
    // A smaller form was taken for want of room: as long as that may have been for what was not there yet, it is provisional.
    const wasProvisional = mounted.form !== this.density && mounted.isProvisional;
    mounted.isProvisional = true;
    const under = ink.under(anchor, width);
    if (under === null) return null;
    const origin = badge.host.getBoundingClientRect();
    const old = mounted.spot === null ? null : moved(mounted.spot, origin.left, origin.top);
    const below = old !== null && mayStay(old, width, under) ? old : spotBelow(width, under);
    const around = below === null ? ink.all(anchor) : under;
    const spot = below ?? (around === null ? null : findSpot(width, around));
    mounted.isProvisional = wasProvisional || around === null || around.isLast;
    if (spot === null) return null;
    mounted.isOverhanging = spot.top + spot.height > container.getBoundingClientRect().bottom;
    // On whole pixels, so that letters are sharp.
    return spot === old ? mounted.spot : moved({ ...spot, left: Math.round(spot.left) }, -origin.left, -origin.top);
  }

  /** A smaller form, or another place, or none. */
  #shrink(badges: readonly Mounted[]): void {
    for (const mounted of badges) {
      if (!mounted.badge.host.isConnected) continue;
      const smaller = smallerForm(mounted.form, mounted.view);
      if (smaller !== null) {
        this.#write(mounted, smaller);
        continue;
      }
      this.remove(mounted);
      const home = this.#insert(mounted.others, mounted.target);
      if (home === null) this.#options.onHomeless(mounted);
      else this.#register(Object.assign(mounted, home, { written: null, spot: null }));
    }
  }
}

const widthOf = ({ borderBoxSize, contentRect }: ResizeObserverEntry): number =>
  borderBoxSize[0]?.inlineSize ?? contentRect.width;

const moved = (spot: Spot, left: number, top: number): Spot => ({
  ...spot,
  left: spot.left + left,
  top: spot.top + top,
});

function draw(mounted: Mounted, spot: Spot): void {
  const { style } = mounted.badge.chip;
  mounted.spot = spot;
  style.left = `${spot.left}px`;
  style.top = `${spot.top}px`;
  style.height = `${spot.height}px`;
  style.setProperty('--drawn', `${spot.drawn}px`);
  style.visibility = '';
}
