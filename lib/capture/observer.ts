/** Watches the page for changes and keeps only what they concern: subtrees that were added, and posts in which something changed. */

/** What changed since it was last asked. */
export interface Changes {
  /** Elements that were added outside of known posts, none inside another. */
  readonly added: readonly Element[];
  /** Known posts in which something was added, removed or written anew. */
  readonly posts: ReadonlySet<Element>;
  /** Something without elements, such as a text, changed outside of posts. */
  readonly elsewhere: boolean;
  /** Something was taken out: known posts may be gone. */
  readonly removed: boolean;
}

export interface ChangeOptions {
  /** The known post around a node, or null. */
  postAround(node: Node): Element | null;
  /** Whether a node was put into the page by us. */
  owns(node: Node): boolean;
  /** The page took out a node of ours. */
  onLost(node: Node): void;
  /** Something changed; called often. */
  onChange(): void;
}

/** More additions than this between two looks, and looking at the whole page is cheaper. */
const MANY = 400;

export class ChangeObserver {
  readonly #options: ChangeOptions;
  readonly #observer: MutationObserver;
  #added = new Set<Element>();
  #posts = new Set<Element>();
  #elsewhere = false;
  #removed = false;

  constructor(document: Document, options: ChangeOptions, signal: AbortSignal) {
    this.#options = options;
    this.#observer = new MutationObserver((records) => this.#note(records));
    // Frameworks write new texts into old text nodes: without characterData a recycled post would keep its old badge.
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** The changes so far; afterwards there are none. Null when there were so many that the whole page should be looked at. */
  take(): Changes | null {
    this.#note(this.#observer.takeRecords());
    const [added, posts, elsewhere, removed] = [this.#added, this.#posts, this.#elsewhere, this.#removed];
    this.#added = new Set();
    this.#posts = new Set();
    this.#elsewhere = false;
    this.#removed = false;
    return added.size > MANY ? null : { added: outermost(added), posts, elsewhere, removed };
  }

  /** Whether something changed in a known post since the changes were last taken. */
  hasChanged(post: Element): boolean {
    this.#note(this.#observer.takeRecords());
    return this.#posts.has(post);
  }

  #note(records: readonly MutationRecord[]): void {
    let last: Node | null = null;
    let post: Element | null = null;
    let isNews = false;
    for (const record of records) {
      if (record.type === 'childList' && !this.#isOfThePage(record)) continue;
      if (record.removedNodes.length > 0) this.#removed = true;
      // Records come in bursts about one element.
      if (record.target !== last) post = this.#options.postAround((last = record.target));
      if (post !== null) this.#posts.add(post);
      else if (record.type === 'childList') this.#collect(record.addedNodes);
      else continue;
      isNews = true;
    }
    if (isNews) this.#options.onChange();
  }

  /** Whether a record tells of anything but nodes of ours. */
  #isOfThePage({ addedNodes, removedNodes }: MutationRecord): boolean {
    let isOfThePage = false;
    removedNodes.forEach((node) => {
      if (this.#options.owns(node)) this.#options.onLost(node);
      else isOfThePage = true;
    });
    if (!isOfThePage) addedNodes.forEach((node) => (isOfThePage ||= !this.#options.owns(node)));
    return isOfThePage;
  }

  #collect(nodes: NodeList): void {
    const before = this.#added.size;
    nodes.forEach((node) => node instanceof Element && this.#added.add(node));
    if (this.#added.size === before) this.#elsewhere = true;
  }
}

/** Those that are still on the page and inside no other of them. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  if (elements.size === 1) return [...elements].filter(({ isConnected }) => isConnected);
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let around = element.parentElement; around !== null; around = around.parentElement)
      if (elements.has(around)) return false;
    return true;
  });
}
