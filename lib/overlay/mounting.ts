/** Puts badges onto the page, many at once: first everything is read, then written, so that the page is laid out once. */
import type { BadgeView } from '@/lib/messaging/schemas';
import { type Badge, createBadge, type Stance, stanceIn } from './badge-host';
import { densitiesFrom, type Density, fillChip } from './badge-view';
import { surroundingsOf } from './ink';
import type { Place } from './link';
import { findSpot, type Spot } from './placement';
import type { Theme } from './theme';

/** A badge that is on the page. */
export interface Mounted extends Badge {
  readonly post: Element;
  readonly counts: Element;
  view: BadgeView;
  /** It reaches out of the element it hangs in, where what stands there may lie over it. */
  isOverhanging: boolean;
  /** It could stand better when the page around it is complete. */
  isProvisional: boolean;
}

export interface Request {
  readonly post: Element;
  readonly view: BadgeView;
  readonly places: readonly Place[];
}

/** So often a kind of place must have proved harmless before that is taken for granted. */
const PROOFS = 3;

export class Mounting {
  readonly #document: Document;
  readonly #theme: Theme;
  readonly #owned: WeakSet<Node>;
  /** Kinds of places: how often a badge there moved nothing; -1 when it did. */
  readonly #harmless = new Map<string, number>();
  density: Density = 'full';

  /** `owned` takes up every node that is put into the page. */
  constructor(document: Document, theme: Theme, owned: WeakSet<Node>) {
    this.#document = document;
    this.#theme = theme;
    this.#owned = owned;
  }

  /** Mounts a badge for each request; null where there is no place for one. */
  mount(requests: readonly Request[]): (Mounted | null)[] {
    const found = new Map<Request, Mounted>();
    let open = requests;
    const most = Math.max(0, ...requests.map(({ places }) => places.length));
    for (let choice = 0; choice < most && open.length > 0; choice += 1) {
      for (const [request, mounted] of this.#tryPlaces(open, choice)) found.set(request, mounted);
      open = open.filter((request) => !found.has(request));
    }
    return requests.map((request) => found.get(request) ?? null);
  }

  /** Finds the right form and spot for badges that are on the page already; returns those for which there is none any more. */
  settle(badges: readonly Mounted[]): Mounted[] {
    const spots = new Map<Mounted, Spot>();
    let open = badges;
    for (const density of densitiesFrom(this.density)) {
      for (const badge of open) this.#fill(badge, density);
      for (const badge of open) {
        const spot = this.#spotFor(badge, density);
        if (spot !== null) spots.set(badge, spot);
      }
      open = open.filter((badge) => !spots.has(badge));
      if (open.length === 0) break;
    }
    for (const [{ host, chip }, spot] of spots) draw(host, chip, spot);
    return [...open];
  }

  #tryPlaces(requests: readonly Request[], choice: number): [Request, Mounted][] {
    const attempts = requests.flatMap((request) => {
      const place = request.places[choice];
      const attempt = place === undefined ? null : this.#prepare(request, place);
      return attempt === null ? [] : [attempt];
    });
    for (const attempt of attempts) this.#insert(attempt);
    const harmless = attempts.filter((attempt) => this.#prove(attempt));
    const homeless = new Set(this.settle(harmless.map(({ mounted }) => mounted)));
    for (const { mounted } of attempts) if (homeless.has(mounted)) mounted.host.remove();
    return harmless
      .filter(({ mounted }) => !homeless.has(mounted))
      .map(({ request, mounted }): [Request, Mounted] => [request, mounted]);
  }

  #prepare(request: Request, place: Place): Attempt | null {
    const container = place.place === 'end' ? place.element : place.element.parentElement;
    if (container === null) return null;
    const stance = stanceIn(container);
    const kind = kindOf(container, stance, place);
    const proofs = this.#harmless.get(kind) ?? 0;
    if (proofs < 0) return null;
    const witnesses = proofs < PROOFS ? witnessesOf(request.post, container, place) : [];
    const mounted: Mounted = {
      ...createBadge(this.#document, stance),
      post: request.post,
      counts: place.counts,
      view: request.view,
      isOverhanging: false,
      isProvisional: false,
    };
    return { request, place, kind, mounted, witnesses, before: witnesses.map(measure) };
  }

  #insert({ place, mounted }: Attempt): void {
    this.#owned.add(mounted.host);
    if (place.place === 'end') place.element.append(mounted.host);
    else place.element.after(mounted.host);
  }

  /** Whether the badge moved nothing; one that did is taken away again, and no other is put into such a place. */
  #prove({ kind, witnesses, before, mounted }: Attempt): boolean {
    if (witnesses.length === 0) return true;
    if (witnesses.some((witness, index) => measure(witness) !== before[index])) {
      mounted.host.remove();
      this.#harmless.set(kind, -1);
      return false;
    }
    this.#harmless.set(kind, (this.#harmless.get(kind) ?? 0) + 1);
    return true;
  }

  #fill(badge: Mounted, density: Density): void {
    fillChip(badge.chip, badge.view, density, this.#theme.isDark(badge.counts));
    badge.chip.style.height = '';
  }

  #spotFor(badge: Mounted, density: Density): Spot | null {
    const container = badge.host.parentElement;
    if (container === null) return null;
    const { post, counts } = badge;
    const around = surroundingsOf({ post, counts, container }, (node) => this.#owned.has(node));
    const spot = around === null ? null : findSpot(badge.chip.getBoundingClientRect().width, around);
    if (spot === null) return null;
    badge.isOverhanging = spot.top + spot.height > container.getBoundingClientRect().bottom;
    badge.isProvisional = around?.isLast === true || density !== this.density;
    return spot;
  }
}

interface Attempt {
  readonly request: Request;
  readonly place: Place;
  readonly kind: string;
  readonly mounted: Mounted;
  readonly witnesses: readonly Element[];
  readonly before: readonly string[];
}

/** Places that the same style rules shape. */
const kindOf = (container: Element, stance: Stance, { place, element }: Place): string =>
  [stance.kind, place, container.tagName, container.className, element.className].join('\n');

/** What would show that something moved: the post, the container and the neighbours in it. */
function witnessesOf(post: Element, container: Element, { place, element }: Place): Element[] {
  const before = place === 'end' ? element.lastElementChild : element;
  return [post, container, before, before?.nextElementSibling ?? null].filter((witness) => witness !== null);
}

function measure(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].join();
}

function draw(host: HTMLElement, chip: HTMLElement, spot: Spot): void {
  const origin = host.getBoundingClientRect();
  chip.style.setProperty('--drawn', `${spot.drawn}px`);
  Object.assign(chip.style, {
    left: `${Math.round(spot.left) - origin.left}px`,
    top: `${spot.top - origin.top}px`,
    height: `${spot.height}px`,
    visibility: '',
  });
}
