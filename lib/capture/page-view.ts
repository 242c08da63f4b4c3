/** Adds up what was read on one page view, however often its elements are used again. */
import type { PageReading, PostDraft } from '@/lib/domain/reading';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { healthOf } from '@/lib/platforms/engine';

/** Posts that were read in the same way: from the same sources, with the same gaps. A page has few such kinds. */
interface Kind {
  /** One of them, without its content. */
  readonly sample: PostDraft;
  count: number;
}

export class PageView {
  readonly #kindOf = new Map<string, string>();
  readonly #kinds = new Map<string, Kind>();
  readonly #followed = new Set<string>();
  /** Elements that should hold a post and do not say which. */
  readonly #nameless = new Set<Element>();

  /** An element was looked at; `draft` is null when no post could be read in it. */
  note(root: Element, key: string, draft: PostDraft, isFollowed: boolean): void {
    this.#nameless.delete(root);
    if (isFollowed) this.#followed.add(key);
    else this.#followed.delete(key);
    const kind = kindOf(draft);
    const before = this.#kindOf.get(key);
    if (before === kind) return;
    const old = before === undefined ? undefined : this.#kinds.get(before);
    if (old !== undefined) old.count -= 1;
    this.#kindOf.set(key, kind);
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, { sample: emptied(draft), count: 1 });
    else known.count += 1;
  }

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
  health(descriptor: PlatformDescriptor): PageReading['health'] {
    for (const root of this.#nameless) if (!root.isConnected) this.#nameless.delete(root);
    const posts = [...this.#kinds.values()].flatMap(({ sample, count }) => Array<PostDraft>(count).fill(sample));
    return healthOf(descriptor, posts.length + this.#nameless.size, posts);
  }
}

/** From which source each field came. */
function kindOf({ sources, expected, metrics }: PostDraft): string {
  const numbers = Object.entries(metrics).map(([name, { source, disputed }]) => [name, source, disputed]);
  return JSON.stringify([sources, expected, numbers]);
}

const emptied = (draft: PostDraft): PostDraft => ({ ...draft, text: null, hashtags: [], mentions: [], links: [] });
