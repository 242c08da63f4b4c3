/** What was taught so far on a page, as a repair file. */
import { newLayout, OWN_LAYOUT } from './new-layout';
import { partsOfOthers } from './parts-of-others';
import { postAround } from './post-around';
import {
  type Example,
  placeOn,
  type Posts,
  type Released,
  type TaughtField,
  type TaughtSource,
  taughtSources,
} from './taught';

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

interface Layout extends Telling {
  readonly name: string;
  readonly root: string;
  readonly ready?: string;
  readonly foreign?: string;
  readonly permalink?: { readonly sources?: readonly unknown[] };
}

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

/** How the layouts take a field from a place inside a post, without saying where. */
function readingsOf(layouts: readonly Layout[]): Released {
  const found = (['id', 'handle', 'permalink', 'publishedAt'] as const).map((name) => {
    const all = layouts.flatMap((layout) => layout[name]?.sources ?? []).filter(isOfPost);
    const readings = (all as Readonly<Record<string, unknown>>[])
      .filter(({ css, nth, up }) => css !== undefined && nth === undefined && up === undefined)
      .map((source) => Object.fromEntries(Object.entries(source).filter(([part]) => part !== 'css')));
    return [name, [...new Map(readings.map((each) => [JSON.stringify(each), each])).values()]];
  });
  return Object.fromEntries(found) as Released;
}

/** Posts that one layout reads, or will read. */
interface Kind {
  readonly layout: string;
  readonly posts: readonly Element[];
  /** What of them belongs to posts and people shown inside. */
  readonly foreign: string | undefined;
  /** Where the posts are of a kind that was shown; null for one that is known. */
  readonly root: string | null;
}

interface Shown {
  readonly root: string;
  /** Parts that belong to other posts, as far as the page tells. */
  readonly others: string | null;
}

export class Lesson {
  readonly #known: Known;
  readonly #layouts: readonly Layout[];
  readonly #released: Released;
  readonly #page: Document;
  readonly #examples = new Map<TaughtField, Example[]>();
  readonly #sources = new Map<string, readonly TaughtSource[]>();
  /** Fields whose old places say something else. */
  readonly #distrusted = new Set<TaughtField>();
  /** The kinds of posts that were shown. */
  #shown: readonly Shown[] = [];

  constructor(known: Known, page: Document) {
    this.#known = known;
    this.#page = page;
    this.#layouts = known.layouts.map(({ name, root, whole }) => ({ ...(JSON.parse(whole) as Layout), name, root }));
    this.#released = readingsOf(this.#layouts);
  }

  /** Whether nothing is known of the site: then the layout is made of what is shown alone. */
  get isNew(): boolean {
    return this.#known.layouts.length === 0;
  }

  /** Posts of the page: those that were shown, and those that are known without that. */
  posts(): Element[] {
    return this.#kinds().flatMap(({ posts }) => posts);
  }

  /**
   * Learns what a post is; false where nothing around the element is one. Pointed at outside of the posts that were shown, it
   * is one more kind of them; inside, it takes their place.
   */
  learnPost(element: Element): boolean {
    const known = this.#kinds().flatMap(({ posts, root }) => (root === null ? posts : []));
    const found = postAround(element, { known, isNew: this.isNew });
    if (found === null) return false;
    const before = this.#shownKinds().flatMap(({ posts }) => posts);
    const isMore = before.length > 0 && !before.some((post) => post.contains(element) || element.contains(post));
    if (!isMore) this.#examples.clear();
    this.#sources.clear();
    const others = partsOfOthers([...this.#page.querySelectorAll(found.root)]);
    this.#shown = [...(isMore ? this.#shown : []), { root: found.root, others }];
    return true;
  }

  /** Learns where a field stands; false when it is not inside a post, or when no source fits all that was pointed at. */
  learnField(field: TaughtField, target: Element): boolean {
    const kind = this.#kinds().find(({ posts }) => posts.some((each) => each.contains(target)));
    const post = kind?.posts.findLast((each) => each.contains(target));
    if (kind === undefined || post === undefined) return false;
    const before = this.#examples.get(field) ?? [];
    const examples = [...before.filter((example) => example.post !== post), { post, target }];
    if (this.#taught(field, kind, examples).length === 0) return false;
    this.#examples.set(field, examples);
    this.#ask(field);
    return true;
  }

  forget(field: TaughtField): void {
    this.#examples.delete(field);
    this.#ask(field);
  }

  /** Asks anew where a field stands. */
  #ask(field: TaughtField): void {
    for (const key of this.#sources.keys()) if (key.endsWith(` ${field}`)) this.#sources.delete(key);
  }

  /** The old places of these fields are wrong; false when that was known already. */
  distrust(fields: readonly TaughtField[]): boolean {
    const before = this.#distrusted.size;
    for (const field of fields) this.#distrusted.add(field);
    return this.#distrusted.size > before;
  }

  /** Fields taught. */
  fields(): TaughtField[] {
    return [...this.#examples.keys()];
  }

  /** Where each field stands on each post. */
  places(): { readonly field: TaughtField; readonly element: Element }[] {
    return this.#kinds().flatMap((kind) => {
      const posts = postsOf(kind);
      return this.fields().flatMap((field) =>
        kind.posts.flatMap((post) => {
          const element = placeOn(post, this.#sourcesOf(field, kind), posts);
          return element === null ? [] : [{ field, element }];
        }),
      );
    });
  }

  #shownKinds(): Kind[] {
    const known = this.#layouts[0]?.foreign;
    return this.#shown.map(({ root, others }, index) => {
      const foreign = [known, others].filter((list) => typeof list === 'string');
      return {
        layout: index === 0 ? OWN_LAYOUT : `${OWN_LAYOUT}-${index + 1}`,
        posts: [...this.#page.querySelectorAll(root)],
        foreign: foreign.length === 0 ? undefined : foreign.join(', '),
        root,
      };
    });
  }

  /** A post that was shown is no longer one of a known layout, nor is anything in it or around it. */
  #kinds(): Kind[] {
    const shown = this.#shownKinds();
    const taken = shown.flatMap(({ posts }) => posts);
    const seen = new Set<Element>();
    const known = this.#layouts.map(({ name, root, foreign }): Kind => {
      const posts = [...this.#page.querySelectorAll(root)].filter(
        (post) => !seen.has(post) && !taken.some((each) => each.contains(post) || post.contains(each)),
      );
      for (const post of posts) seen.add(post);
      return { layout: name, posts, foreign, root: null };
    });
    return [...shown, ...known].filter(({ posts }) => posts.length > 0);
  }

  /**
   * What was pointed at in posts of this kind decides; where nothing was, what holds for another kind and for this one as
   * well. A kind that had to be shown is unlike those that are known: what is pointed at there says nothing of it.
   */
  #taught(field: TaughtField, kind: Kind, examples: readonly Example[]): readonly TaughtSource[] {
    const own = examples.filter(({ post }) => kind.posts.includes(post));
    const like = kind.root === null ? examples : examples.filter(({ post }) => this.#isShown(post));
    const asked = own.length > 0 ? own : like;
    const others = asked.flatMap(({ post }) => (kind.posts.includes(post) ? [] : [post]));
    const posts = postsOf({ ...kind, posts: [...kind.posts, ...others] });
    return taughtSources({ field, examples: asked, posts, isNew: this.isNew, released: this.#released });
  }

  #isShown(post: Element): boolean {
    return this.#shown.some(({ root }) => post.matches(root));
  }

  #sourcesOf(field: TaughtField, kind: Kind): readonly TaughtSource[] {
    const key = `${kind.layout} ${field}`;
    const sources = this.#sources.get(key) ?? this.#taught(field, kind, this.#examples.get(field) ?? []);
    this.#sources.set(key, sources);
    return sources;
  }

  /**
   * A layout of its own for posts that no layout finds any more: it reads who and when as they all do, and of the numbers only
   * those that were shown, since which of the old layouts these posts are is not known. What makes a post ready stays as
   * long as some post here has it: without, placeholders and notices would be posts.
   */
  #ownLayout(kind: Kind, root: string): object {
    const [base] = this.#layouts;
    const foreign = kind.foreign === undefined ? {} : { foreign: kind.foreign };
    const place = { name: kind.layout, root, ...foreign };
    if (base === undefined) {
      const taught = new Map(this.fields().map((field) => [field, this.#sourcesOf(field, kind)]));
      return { ...newLayout(root, taught, postsOf(kind)), ...place };
    }
    const telling = tellingSources(this.#layouts);
    const id = { sources: [...this.#idSources(kind), ...(telling.id?.sources ?? [])].slice(0, MOST_SOURCES) };
    const { ready, ...layout } = base;
    const isReady = ready !== undefined && kind.posts.some((post) => post.querySelector(ready) !== null);
    return { ...layout, ...(isReady ? { ready } : {}), ...place, metrics: {}, ...telling, id };
  }

  /** Which post it is, by the link that was shown: as the site's layouts take it from a link. */
  #idSources(kind: Kind): readonly object[] {
    if (!this.#examples.has('permalink')) return [];
    const readings = (this.#released['id'] ?? []).filter(({ attr }) => attr === 'href');
    const places = [...new Set(this.#sourcesOf('permalink', kind).flatMap(({ css }) => css ?? []))];
    return places.flatMap((css) => readings.map((reading) => ({ ...reading, css }))).slice(0, MOST_SOURCES / 2);
  }

  #changesOf(kind: Kind): readonly object[] {
    const { layout, root } = kind;
    // Pages that still are as they were are read as before.
    const isTaken = kind.posts.some((post) => this.#layouts.some((each) => post.closest(each.root) !== null));
    const order = isTaken || this.isNew ? {} : { order: 'last' };
    const own = root === null ? [] : [{ do: 'layout', layout: this.#ownLayout(kind, root), ...order }];
    const sources = this.fields().flatMap((field) => {
      const taught = this.#sourcesOf(field, kind);
      const how = this.#distrusted.has(field) ? 'replace' : 'first';
      return taught.length === 0 ? [] : [{ do: 'post-sources', layout, field, how, sources: taught }];
    });
    return [...own, ...sources];
  }

  /** The text of a repair file; null while nothing was taught. `name` as the user will find it in Health. */
  patch(name: string): string | null {
    const { platform, verified } = this.#known;
    const changes = this.#kinds().flatMap((kind) => this.#changesOf(kind));
    return changes.length === 0
      ? null
      : JSON.stringify({ yardstickPatch: 1, platform, name, against: verified, changes });
  }
}

/** Posts of a kind as the engine sees them: without what belongs to posts and people shown inside them. */
function postsOf({ posts, foreign }: Pick<Kind, 'posts' | 'foreign'>): Posts {
  const parts = new Map<Element, readonly Element[]>();
  return {
    all: posts,
    find: (post, css) => {
      const found = [...post.querySelectorAll(css)];
      const others = parts.get(post) ?? (foreign === undefined ? [] : [...post.querySelectorAll(foreign)]);
      parts.set(post, others);
      return others.length === 0 ? found : found.filter((each) => !others.some((part) => part.contains(each)));
    },
  };
}
