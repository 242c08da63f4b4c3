/** Puts hosts into the page, and makes sure that they move nothing there. */
import { type Badge, type Stance, stanceIn } from './badge-host';
import type { Place } from './link';

/** So often a kind of place must have proved harmless before that is taken for granted. */
const PROOFS = 3;

/** Places that the same style rules shape. */
interface Kind {
  readonly stance: Stance;
  proofs: number;
  isHarmful: boolean;
}

export class Places {
  readonly #kinds = new Map<string, Kind>();

  /** Hangs a badge into a place; null when that would move something, or when such places are known to be like that. */
  insert(place: Place, post: Element, create: (stance: Stance) => Badge): Badge | null {
    const container = place.place === 'end' ? place.element : place.element.parentElement;
    if (container === null) return null;
    const kind = this.#kindOf(container, place);
    if (kind.isHarmful) return null;
    const witnesses = kind.proofs < PROOFS ? witnessesOf(post, container, place) : [];
    const before = witnesses.map(measure);
    const badge = create(kind.stance);
    if (place.place === 'end') place.element.append(badge.host);
    else place.element.after(badge.host);
    if (witnesses.length === 0) return badge;
    kind.proofs += 1;
    if (witnesses.every((witness, index) => measure(witness) === before[index])) return badge;
    kind.isHarmful = true;
    badge.host.remove();
    return null;
  }

  #kindOf(container: Element, { place, element }: Place): Kind {
    const name = [place, container.tagName, container.className, element.className].join('\n');
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    const kind = { stance: stanceIn(container), proofs: 0, isHarmful: false };
    this.#kinds.set(name, kind);
    return kind;
  }
}

/** What would show that something moved: the post, the container and the neighbours in it. */
function witnessesOf(post: Element, container: Element, { place, element }: Place): Element[] {
  const before = place === 'end' ? element.lastElementChild : element;
  return [post, container, before, before?.nextElementSibling ?? null].filter((witness) => witness !== null);
}

function measure(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].join();
}
