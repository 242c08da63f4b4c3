/** Watches the page for changes and tells only what they concern: elements that were added, and posts in which something changed. */

/** What changed since it was last asked. */
export interface Changes {
  /** Known posts in which something was added, removed or written anew. */
  readonly posts: ReadonlySet<Element>;
  /** Something was taken out: known posts may be gone. */
  readonly removed: boolean;
}

export interface ChangeOptions {
  /**
   * The post around a node of which something was read, which a change could make untrue; `unread`: in a post that was not, or in
   * something that will be searched anyway; null: neither.
   */
  around(node: Node): Element | 'unread' | null;
  /** Whether a node was put into the page by us. */
  owns(node: Node): boolean;
  /** The page took out a node of ours. */
  onLost(node: Node): void;
  /** Runs a piece of work that counts as ours. */
  run(work: () => void): void;
  /** So many ms were spent on work that was not measured. */
  spend(ms: number): void;
  /** An element was added outside of known posts. */
  onAdded(element: Element): void;
  /** Something changed in a post that was read: what is shown of it may be wrong. Called often. */
  onDoubt(post: Element): void;
  /** Something changed outside of posts, called often. `isElsewhere`: it is no matter of posts. */
  onOutside(isElsewhere: boolean): void;
}

/** So many records are few, and each of them takes about so long, in ms. */
const FEW = 20;
const MS_EACH = 0.02;

export class ChangeObserver {
  readonly #options: ChangeOptions;
  readonly #observer: MutationObserver;
  /** Elements into which posts are put: that something is only taken out of them says nothing about the rest of the page. */
  readonly #lists = new WeakSet<Node>();
  #posts = new Set<Element>();
  #removed = false;

  constructor(document: Document, options: ChangeOptions, signal: AbortSignal) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#told(records));
    // Frameworks write new texts into old text nodes: without characterData a recycled post would keep its old badge.
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** The changes so far; afterwards there are none. */
  take(): Changes {
    this.#note(this.#observer.takeRecords());
    const [posts, removed] = [this.#posts, this.#removed];
    this.#posts = new Set();
    this.#removed = false;
    return { posts, removed };
  }

  /** There is a post in this element: where it stands, more of them will come. */
  noteInList({ parentNode }: Element): void {
    if (parentNode !== null) this.#lists.add(parentNode);
  }

  /** Whether something changed in a known post since the changes were last taken. */
  hasChanged(post: Element): boolean {
    this.#note(this.#observer.takeRecords());
    return this.#posts.has(post);
  }

  /** There are changes in every frame of scrolling: to look at the clock for a few of them would cost more than they do. */
  #told(records: readonly MutationRecord[]): void {
    if (records.length > FEW) return this.#options.run(() => this.#note(records));
    this.#options.spend(records.length * MS_EACH);
    this.#note(records);
  }

  #note(records: readonly MutationRecord[]): void {
    let last: Node | null = null;
    let around: Element | 'unread' | null = null;
    let isOutside = false;
    let isElsewhere = false;
    for (const record of records) {
      // Records come in bursts about one element.
      if (record.target !== last) {
        last = record.target;
        around = this.#lists.has(last) ? null : this.#options.around(last);
      }
      // In what was not read nothing of ours stands either.
      if (around === 'unread' || (record.type === 'childList' && !this.#isOfThePage(record))) continue;
      if (around !== null) {
        this.#posts.add(around);
        this.#options.onDoubt(around);
      } else if (record.type === 'childList') {
        // Clocks and counters of a page tick without end.
        isOutside = true;
        isElsewhere = this.#noteOutside(record) || isElsewhere;
      }
    }
    if (isOutside) this.#options.onOutside(isElsewhere);
  }

  /** Whether a record tells of anything but nodes of ours. */
  #isOfThePage({ addedNodes, removedNodes }: MutationRecord): boolean {
    let isOfThePage = false;
    for (const node of removedNodes) {
      if (this.#options.owns(node)) this.#options.onLost(node);
      else this.#removed = isOfThePage = true;
    }
    if (isOfThePage) return true;
    for (const node of addedNodes) if (!this.#options.owns(node)) return true;
    return false;
  }

  /** Passes on what was added outside of posts; whether that, or what was taken out, is no matter of posts. */
  #noteOutside({ target, addedNodes }: MutationRecord): boolean {
    for (const node of addedNodes) if (node instanceof Element) this.#options.onAdded(node);
    return !this.#lists.has(target);
  }
}
