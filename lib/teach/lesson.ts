/** What was taught so far on a page, as a repair file. */
import { newLayout, OWN_LAYOUT } from './new-layout';
import { type Example, placeOn, postAround, type TaughtField, type TaughtSource, taughtSources } from './taught';

/** What the worker tells of the description in use. */
export interface Known {
  readonly platform: string;
  readonly name: string;
  readonly verified: string;
  /** `whole`: the layout as JSON. */
  readonly layouts: readonly { readonly name: string; readonly root: string; readonly whole: string }[];
}

/** Of a layout as JSON, what tells which post it is, whose and when. */
type Telling = Readonly<
  Record<'id' | 'handle' | 'authorName' | 'publishedAt', { readonly sources: readonly unknown[] }>
>;

const TELLING = ['id', 'handle', 'authorName', 'publishedAt'] as const;
const MOST_SOURCES = 20;

/** What the address or the page says is about one post of it, and this may be another. */
const isOfPost = (source: unknown): boolean => !/"in":"(?:url|page)"/.test(JSON.stringify(source));

/** Sources of all layouts that look inside the post, each once. */
function tellingSources(layouts: readonly Telling[]): Partial<Telling> {
  const found = TELLING.map((name) => {
    const all = layouts.flatMap((layout) => layout[name]?.sources ?? []).filter(isOfPost);
    const sources = [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
    return [name, { sources: sources.slice(0, MOST_SOURCES) }];
  });
  return Object.fromEntries(found) as Partial<Telling>;
}

export class Lesson {
  readonly #known: Known;
  readonly #page: Document;
  readonly #examples = new Map<TaughtField, Example[]>();
  /** Fields whose old places say something else. */
  readonly #distrusted = new Set<TaughtField>();
  #root: string | null = null;
  #layout: string;

  constructor(known: Known, page: Document) {
    this.#known = known;
    this.#page = page;
    this.#layout = known.layouts[0]?.name ?? '';
  }

  /** Whether nothing is known of the site: then the layout is made of what is shown alone. */
  get isNew(): boolean {
    return this.#known.layouts.length === 0;
  }

  /** Posts of the page, as far as is known. */
  posts(): Element[] {
    const roots = this.#root === null ? this.#known.layouts.map(({ root }) => root) : [this.#root];
    return roots.flatMap((root) => [...this.#page.querySelectorAll(root)]);
  }

  /** Learns what a post is; false where nothing around the element repeats. */
  learnPost(element: Element): boolean {
    const found = postAround(element, this.isNew);
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
    if (taughtSources(field, examples, this.posts(), this.isNew).length === 0) return false;
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
    return [...this.#examples].map(([field, examples]) => [field, taughtSources(field, examples, posts, this.isNew)]);
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

  /**
   * A layout of its own for posts that no layout finds any more: it reads who and when as they all do, and of the numbers only
   * those that were shown, since which of the old layouts these posts are is not known. What makes a post ready stays as
   * long as some post here has it: without, placeholders and notices would be posts.
   */
  #ownLayout(): object | null {
    const [base] = this.#known.layouts;
    if (this.#root === null) return null;
    if (base === undefined) return newLayout(this.#root, new Map(this.fields()), this.posts());
    const telling = tellingSources(this.#known.layouts.map(({ whole }) => JSON.parse(whole) as Telling));
    const { ready, ...layout } = JSON.parse(base.whole) as { readonly ready?: string };
    const isReady = ready !== undefined && this.posts().some((post) => post.querySelector(ready) !== null);
    return { ...layout, ...(isReady ? { ready } : {}), name: OWN_LAYOUT, root: this.#root, metrics: {}, ...telling };
  }

  /** The text of a repair file; null while nothing was taught. `name` as the user will find it in Health. */
  patch(name: string): string | null {
    const { platform, verified } = this.#known;
    const own = this.#ownLayout();
    const layout = own === null ? this.#layout : OWN_LAYOUT;
    const place = own === null ? [] : [{ do: 'layout', layout: own }];
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
