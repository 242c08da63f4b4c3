/** Finds posts on a page as it changes, looking only where something changed, and never for long at once. */
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { type Candidate, findCandidates, type PageContext } from '@/lib/platforms/engine';
import { coalesced, later } from './coalesced';
import type { Faults } from './faults';
import { Nearness } from './nearness';
import { ChangeObserver, type Changes } from './observer';

export interface ScannerOptions {
  readonly window: Window;
  readonly descriptor: PlatformDescriptor;
  readonly faults: Faults;
  /** The page at this moment; called once for each scan, before anything is read. May find that it is time to stop. */
  readonly context: () => PageContext;
  /** An element that may hold a post is new, or something in it changed. */
  readonly look: (candidate: Candidate, context: PageContext) => void;
  /** An element holds no post any more, or is gone. */
  readonly forget: (root: Element) => void;
  /** Something changed outside of posts. */
  readonly elsewhere: () => void;
  /** Whether a node was put into the page by us. */
  readonly owns: (node: Node) => boolean;
  /** The page took out a node of ours. */
  readonly onLost: (node: Node) => void;
}

interface Look {
  readonly candidate: Candidate;
  /** When, in ms; null: not yet, because it has not come near the window. */
  readonly at: number | null;
}

/** A post in which something changes all the time, such as the clock of a video, is looked at only so often. */
const REST = 250;
/** So long may one frame take, in ms; what is left waits for the next one. */
const FRAME_SHARE = 6;
/** So many posts are looked at at once, wherever they stand, so that it is soon known whether the page is read; others when they come near. */
const AT_ONCE = 20;
/** So many known posts are looked at again, in turn, by one round of the safety net. */
const ROUND = 20;

export class Scanner {
  readonly #options: ScannerOptions;
  readonly #signal: AbortSignal;
  readonly #observer: ChangeObserver;
  readonly #request: () => void;
  readonly #known = new Map<Element, Look>();
  readonly #queue = new Map<Element, Candidate>();
  readonly #resting = new Set<Element>();
  readonly #nearness: Nearness;
  /** Posts that have come near and were not looked at yet. */
  readonly #near = new Set<Element>();
  #atOnce = AT_ONCE;
  #next: 'changes' | 'net' | 'whole page' = 'changes';

  constructor(options: ScannerOptions, signal: AbortSignal) {
    const { window, owns, onLost } = options;
    this.#options = options;
    this.#signal = signal;
    this.#request = coalesced(window, signal, () => this.#pass());
    this.#nearness = new Nearness(window, signal, (roots) => this.#comeNear(roots));
    const postAround = (node: Node): Element | null => this.#postAround(node);
    this.#observer = new ChangeObserver(window.document, { postAround, owns, onLost, onChange: this.#request }, signal);
  }

  /** Another page view begins: its first posts are looked at wherever they stand. */
  begin(): void {
    this.#atOnce = AT_ONCE;
    this.wholePage();
  }

  /** Looks again at every post of the page that is looked at at all. */
  wholePage(): void {
    this.#next = 'whole page';
    this.#request();
  }

  /** The safety net: looks for posts that were missed, and at some known ones, in turn. */
  net(): void {
    if (this.#next === 'changes') this.#next = 'net';
    this.#request();
  }

  /** The elements that hold posts. */
  roots(): IterableIterator<Element> {
    return this.#known.keys();
  }

  /** Whether a look at the post is due: something in it changed since the last one. */
  isDue(root: Element): boolean {
    return this.#queue.has(root) || this.#resting.has(root) || this.#observer.hasChanged(root);
  }

  /** Looks at one known post now. */
  lookNow(root: Element): void {
    const known = this.#known.get(root);
    if (known === undefined || !root.isConnected) return;
    const context = this.#options.context();
    if (this.#signal.aborted) return;
    this.#options.faults.attempt('post', () => this.#look(known.candidate, context));
  }

  #postAround(node: Node): Element | null {
    const start = node instanceof Element ? node : node.parentElement;
    for (let element = start; element !== null; element = element.parentElement)
      if (this.#known.has(element)) return element;
    return null;
  }

  #pass(): void {
    const { faults } = this.#options;
    const context = this.#options.context();
    if (this.#signal.aborted) return;
    const route = context.route?.name ?? '';
    const changes = this.#observer.take();
    if (faults.isAsleep(route)) return;
    const isFound = faults.attempt('scan', () => this.#find(changes));
    const [looks, failures] = this.#work(context);
    if (looks > 0 || !isFound) faults.scanned(route, isFound && failures < looks);
  }

  #find(changes: Changes | null): void {
    const next = changes === null ? 'whole page' : this.#next;
    this.#next = 'changes';
    if (next !== 'changes' || changes?.removed === true) this.#forgetGone();
    if (next !== 'changes') this.#findEverywhere(next === 'whole page');
    if (changes !== null) this.#findChanged(changes);
    this.#findNear();
  }

  #findEverywhere(isEach: boolean): void {
    const { window, descriptor } = this.#options;
    for (const candidate of findCandidates(window.document, descriptor))
      if (isEach || !this.#known.has(candidate.root)) this.#take(candidate);
    if (isEach) return;
    let round = ROUND;
    for (const [root, look] of this.#known) {
      if (look.at === null) continue;
      if ((round -= 1) < 0) break;
      // Last in turn from now on.
      this.#known.delete(root);
      this.#known.set(root, look);
      this.#queue.set(root, look.candidate);
    }
  }

  #findChanged({ added, posts, elsewhere }: Changes): void {
    let isElsewhere = elsewhere;
    for (const scope of added) if (this.#findIn(scope).length === 0) isElsewhere = true;
    for (const root of this.#rested(posts))
      if (!this.#findIn(root).some((candidate) => candidate.root === root)) this.#forget(root);
    if (isElsewhere) this.#options.elsewhere();
  }

  #findIn(scope: Element): readonly Candidate[] {
    const candidates = findCandidates(scope, this.#options.descriptor);
    for (const candidate of candidates) this.#take(candidate);
    return candidates;
  }

  /** Of what has come near, what still is a post is looked at. */
  #findNear(): void {
    for (const root of this.#near) {
      this.#near.delete(root);
      if (this.#known.get(root)?.at !== null || !root.isConnected) continue;
      const candidate = this.#findIn(root).find((each) => each.root === root);
      if (candidate === undefined) this.#forget(root);
      else this.#queue.set(root, candidate);
    }
  }

  /** A post was found: one that was looked at before is looked at again, and so are the first ones; others wait until they are near. */
  #take(candidate: Candidate): void {
    const { root } = candidate;
    const known = this.#known.get(root);
    if (known?.at === null) this.#known.set(root, { candidate, at: null });
    else if (known !== undefined || this.#queue.has(root)) this.#queue.set(root, candidate);
    else if (this.#atOnce > 0) {
      this.#atOnce -= 1;
      this.#queue.set(root, candidate);
    } else {
      this.#known.set(root, { candidate, at: null });
      this.#nearness.watch(root);
    }
  }

  #comeNear(roots: readonly Element[]): void {
    for (const root of roots) this.#near.add(root);
    this.#request();
  }

  /** Those of the changed posts that were not looked at a moment ago; the others' turn comes. */
  #rested(posts: ReadonlySet<Element>): Element[] {
    const now = Date.now();
    const due: Element[] = [];
    for (const root of new Set([...this.#resting, ...posts])) {
      const at = this.#known.get(root)?.at;
      // What was never looked at has nothing that could be out of date.
      if (at === null) continue;
      if (Math.abs(now - (at ?? 0)) >= REST) due.push(root);
      else this.#resting.add(root);
    }
    for (const root of due) this.#resting.delete(root);
    if (this.#resting.size > 0) later(this.#options.window, this.#signal, REST, this.#request);
    return due;
  }

  /** Looks at what is in the queue while there is time; returns how many it looked at, and how many of these failed. */
  #work(context: PageContext): [looks: number, failures: number] {
    const { window, faults } = this.#options;
    const end = window.performance.now() + FRAME_SHARE;
    let looks = 0;
    let failures = 0;
    for (const [root, candidate] of this.#queue) {
      this.#queue.delete(root);
      if (!root.isConnected) continue;
      looks += 1;
      if (!faults.attempt('post', () => this.#look(candidate, context))) failures += 1;
      if (window.performance.now() > end) break;
    }
    if (this.#queue.size > 0) this.#request();
    return [looks, failures];
  }

  #look(candidate: Candidate, context: PageContext): void {
    this.#known.set(candidate.root, { candidate, at: context.now });
    this.#options.look(candidate, context);
  }

  #forget(root: Element): void {
    if (this.#known.get(root)?.at === null) this.#nearness.unwatch(root);
    this.#known.delete(root);
    this.#resting.delete(root);
    this.#options.forget(root);
  }

  #forgetGone(): void {
    for (const root of this.#known.keys()) if (!root.isConnected) this.#forget(root);
  }
}
