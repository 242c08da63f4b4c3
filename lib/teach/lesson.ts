/** What was taught so far on a page, as a repair file. */
import { type Example, placeOn, postAround, type TaughtField, type TaughtSource, taughtSources } from './taught';

/** What the worker tells of the description in use. */
export interface Known {
  readonly platform: string;
  readonly name: string;
  readonly verified: string;
  readonly layouts: readonly { readonly name: string; readonly root: string }[];
}

export class Lesson {
  readonly #known: Known;
  readonly #examples = new Map<TaughtField, Example[]>();
  /** Fields whose old places say something else. */
  readonly #distrusted = new Set<TaughtField>();
  #root: string | null = null;
  #layout: string;

  constructor(known: Known) {
    this.#known = known;
    this.#layout = known.layouts[0]?.name ?? '';
  }

  /** Posts of the page, as far as is known. */
  posts(): Element[] {
    const roots = this.#root === null ? this.#known.layouts.map(({ root }) => root) : [this.#root];
    return roots.flatMap((root) => [...document.querySelectorAll(root)]);
  }

  /** Learns what a post is; false where nothing around the element repeats. */
  learnPost(element: Element): boolean {
    const found = postAround(element);
    if (found === null) return false;
    this.#root = found.root;
    this.#examples.clear();
    return true;
  }

  /** Learns where a field stands; false when it is not inside a post, or when no source fits all that was pointed at. */
  learnField(field: TaughtField, target: Element): boolean {
    const post = this.posts().find((each) => each.contains(target));
    if (post === undefined) return false;
    if (this.#root === null) {
      this.#layout = this.#known.layouts.find(({ root }) => post.matches(root))?.name ?? this.#layout;
    }
    const before = this.#examples.get(field) ?? [];
    const examples = [...before.filter((example) => example.post !== post), { post, target }];
    if (taughtSources(field, examples, this.posts()).length === 0) return false;
    this.#examples.set(field, examples);
    return true;
  }

  forget(field: TaughtField): void {
    this.#examples.delete(field);
  }

  /** The old places of these fields are wrong; false when that was known already. */
  distrust(fields: readonly TaughtField[]): boolean {
    const before = this.#distrusted.size;
    for (const field of fields) this.#distrusted.add(field);
    return this.#distrusted.size > before;
  }

  /** Fields taught, with their sources. */
  fields(): [TaughtField, TaughtSource[]][] {
    const posts = this.posts();
    return [...this.#examples].map(([field, examples]) => [field, taughtSources(field, examples, posts)]);
  }

  /** Where each field stands on each post. */
  places(): { readonly field: TaughtField; readonly element: Element }[] {
    const posts = this.posts();
    return this.fields().flatMap(([field, sources]) =>
      posts.flatMap((post) => {
        const element = placeOn(post, sources);
        return element === null ? [] : [{ field, element }];
      }),
    );
  }

  /** The text of a repair file; null while nothing was taught. `name` as the user will find it in Health. */
  patch(name: string): string | null {
    const { platform, verified } = this.#known;
    const layout = this.#layout;
    const place = this.#root === null ? [] : [{ do: 'post-place', layout, root: this.#root, ready: null }];
    const sources = this.fields().map(([field, taught]) => ({
      do: 'post-sources',
      layout,
      field,
      how: this.#distrusted.has(field) ? 'replace' : 'first',
      sources: taught,
    }));
    const changes = [...place, ...sources];
    return changes.length === 0
      ? null
      : JSON.stringify({ yardstickPatch: 1, platform, name, against: verified, changes });
  }
}
