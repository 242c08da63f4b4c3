/** Adds up what was read on one page view, however often its elements are used again. */
import type { FieldHealth, PageReading, PostDraft } from '@/lib/domain/reading';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { healthOf } from '@/lib/platforms/engine';

/** Posts that were read in the same way: from the same sources, with the same gaps. A page has few such kinds. */
interface Kind {
  /** Health of one such post. */
  readonly fields: Readonly<Record<string, FieldHealth>>;
  count: number;
}

export class PageView {
  readonly #descriptor: PlatformDescriptor;
  readonly #kindOf = new Map<string, Kind>();
  readonly #kinds = new Map<string, Kind>();
  readonly #followed = new Set<string>();
  /** Elements that should hold a post and do not say which. */
  readonly #nameless = new Set<Element>();

  constructor(descriptor: PlatformDescriptor) {
    this.#descriptor = descriptor;
  }

  /** A post was read in this element. */
  note(root: Element, key: string, draft: PostDraft, isFollowed: boolean): void {
    this.#nameless.delete(root);
    if (isFollowed) this.#followed.add(key);
    else this.#followed.delete(key);
    const kind = this.#kindFor(draft);
    const before = this.#kindOf.get(key);
    if (before === kind) return;
    if (before !== undefined) before.count -= 1;
    kind.count += 1;
    this.#kindOf.set(key, kind);
  }

  /** This element looks like a post, but no post could be read in it. */
  noteNameless(root: Element): void {
    this.#nameless.add(root);
  }

  /** Posts read so far. */
  get identified(): number {
    return this.#kindOf.size;
  }

  /** Posts of followed accounts among them. */
  get tracked(): number {
    return this.#followed.size;
  }

  /** Health of all that was read on this view. */
  health(): PageReading['health'] {
    for (const root of this.#nameless) if (!root.isConnected) this.#nameless.delete(root);
    const kinds = [...this.#kinds.values()].filter(({ count }) => count > 0);
    const { fields } = healthOf(this.#descriptor, 0, []);
    const added = Object.entries(fields).map(([name, none]) => [name, sum(name, none, kinds)] as const);
    return {
      found: this.identified + this.#nameless.size,
      identified: this.identified,
      fields: Object.fromEntries(added),
    };
  }

  #kindFor(draft: PostDraft): Kind {
    const numbers = Object.entries(draft.metrics).map(([name, { source, disputed }]) => [name, source, disputed]);
    const name = JSON.stringify([draft.sources, draft.expected, numbers]);
    const known = this.#kinds.get(name);
    if (known !== undefined) return known;
    const kind = { fields: healthOf(this.#descriptor, 1, [draft]).fields, count: 0 };
    this.#kinds.set(name, kind);
    return kind;
  }
}

function sum(name: string, none: FieldHealth, kinds: readonly Kind[]): FieldHealth {
  let { read, disputed, expected } = none;
  const times = new Map<number, number>();
  for (const { fields, count } of kinds) {
    const field = fields[name];
    if (field === undefined) continue;
    read += field.read * count;
    disputed += field.disputed * count;
    if (field.expected !== undefined) expected = (expected ?? 0) + field.expected * count;
    if (field.source !== null) times.set(field.source, (times.get(field.source) ?? 0) + count);
  }
  const [most] = [...times].toSorted(([, a], [, b]) => b - a);
  const source = most?.[0] ?? null;
  return expected === undefined ? { read, source, disputed } : { read, source, disputed, expected };
}
