/** Finds posts on a page as it changes, looking only where something changed, and never for long at once. */
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { type Candidate, findCandidates, isStillPost, type PageContext } from '@/lib/platforms/engine';
import { Arrivals } from './arrivals';
import { coalesced, NEVER, oneTimer } from './coalesced';
import type { Effort } from './effort';
import type { Faults } from './faults';
import { whenIdle } from './idle';
import { Nearness } from './nearness';
import { ChangeObserver, type Changes } from './observer';
import { RestingPosts } from './resting';

export interface ScannerOptions {
  readonly window: Window;
  readonly descriptor: PlatformDescriptor;
  readonly faults: Faults;
  /** The page at this moment; called once for each scan, before anything is read. May find that it is time to stop. */
  readonly context: () => PageContext;
  /** An element that may hold a post is new, or something in it changed. */
  readonly look: (candidate: Candidate, context: PageContext) => void;
  /** Forgets an element that shows another post than the one that was read in it last; little work. */
  readonly forgetOther: (candidate: Candidate, context: PageContext) => void;
  /** An element holds no post any more, or is gone. */
  readonly forget: (root: Element) => void;
  /** Whether a post is in view, for a while already. */
  readonly isSeen: (root: Element) => boolean;
  /** Something changed outside of posts. */
  readonly elsewhere: () => void;
  /** Whether a node was put into the page by us. */
  readonly owns: (node: Node) => boolean;
  /** The page took out a node of ours. */
  readonly onLost: (node: Node) => void;
  /** How much may be done on this page. */
  readonly effort: () => Effort;
  /** Runs a piece of work that counts as ours. */
  readonly run: (work: () => void) => void;
  /** Counts so many ms of work that was not measured. */
  readonly spend: (ms: number) => void;
}

interface Look {
  readonly candidate: Candidate;
  /** When, in ms; null: not yet, because it has not come near the window. */
  readonly at: number | null;
}

/** A post in which something changes all the time, such as the clock of a video, is looked at only so often; ms. */
const REST = 250;
/** The same where our work takes too much of the page's time. */
const LONG_REST = 1000;
/** So long after a change outside of posts, in ms, it is seen to what it left behind: posts that are gone, another address. */
const SOMETIME = 500;
/** So long may one frame take, in ms; what is left waits for the next one. */
const FRAME_SHARE = 6;
/** So many posts are looked at at once, wherever they stand, so that it is soon known whether the page is read; others when they come near. */
const AT_ONCE = 20;
/** What has come near and holds no more posts than this is a row of a feed: they are near, too. */
const ONE_ROW = 2;
/** After a search of the whole page, the safety net searches it again when so many times as long as that took have passed. */
const SEARCH_PAUSES = 10_000;
/** One round of the safety net looks again at the posts in view, and at so many others that were read, in turn. */
const OTHERS = 5;

export class Scanner {
  readonly #options: ScannerOptions;
  readonly #signal: AbortSignal;
  readonly #observer: ChangeObserver;
  readonly #arrivals: Arrivals;
  /** Asks for a pass in the next frame. */
  readonly #passSoon: () => void;
  readonly #passSometime: (ms: number) => void;
  readonly #known = new Map<Element, Look>();
  readonly #queue = new Map<Element, Candidate>();
  readonly #resting: RestingPosts;
  readonly #nearness: Nearness;
  /** Posts that have come near and were not looked at yet. */
  readonly #near = new Set<Element>();
  #atOnce = AT_ONCE;
  #searchAgain = 0;
  #next: 'changes' | 'net' | 'all' = 'changes';

  constructor(options: ScannerOptions, signal: AbortSignal) {
    const { window, owns, onLost, run } = options;
    this.#options = options;
    this.#signal = signal;
    this.#passSoon = coalesced(window, signal, () => run(() => this.#pass()));
    const resting = {
      window,
      lookedAt: (post: Element) => this.#known.get(post)?.at,
      rest: () => (options.effort() === 'full' ? REST : LONG_REST),
      onRested: () => this.#passSoon(),
    };
    this.#resting = new RestingPosts(resting, signal);
    this.#nearness = new Nearness(window, signal, (near) => {
      for (const root of near) this.#near.add(root);
      this.#passSoon();
    });
    this.#passSometime = oneTimer(window, signal, () => {
      this.#passSoon();
      return NEVER;
    });
    const arrivals = { window, onDue: () => this.#passSoon(), onFlood: () => this.wholePage() };
    this.#arrivals = new Arrivals(arrivals, signal);
    const changes = {
      around: (node: Node) => this.#around(node),
      owns,
      onLost,
      run,
      spend: options.spend,
      // The first posts of a page are waited for.
      onAdded: (element: Element) => this.#arrivals.add(element, this.#atOnce > 0),
      onDoubt: (post: Element) => this.#doubt(post),
      onOutside: (isElsewhere: boolean) => {
        if (isElsewhere) options.elsewhere();
        this.#passSometime(SOMETIME);
      },
    };
    this.#observer = new ChangeObserver(window.document, changes, signal);
  }

  /** Another page view begins: its first posts are looked at wherever they stand. */
  begin(): void {
    this.#atOnce = AT_ONCE;
    this.wholePage();
  }

  /** Looks again at every post of the page that is looked at at all. */
  wholePage(): void {
    this.#next = 'all';
    this.#passSoon();
  }

  /** The safety net: looks for posts that were missed, and at some known ones. */
  net(): void {
    if (this.#next === 'changes') this.#next = 'net';
    this.#passSoon();
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

  #around(node: Node): Element | 'unread' | null {
    for (let around: Node | null = node; around !== null; around = around.parentNode) {
      // Nothing but elements is known.
      const element = around as Element;
      const known = this.#known.get(element);
      if (known !== undefined) return known.at === null ? 'unread' : element;
      if (this.#arrivals.isWaiting(element)) return 'unread';
    }
    return null;
  }

  #pass(): void {
    const { faults } = this.#options;
    const context = this.#options.context();
    if (this.#signal.aborted) return;
    const route = context.route?.name ?? '';
    const changes = this.#observer.take();
    if (faults.isAsleep(route)) return;
    const isFound = faults.attempt('scan', () => this.#find(changes, context));
    const [looks, failures] = this.#work(context);
    if (looks > 0 || !isFound) faults.scanned(route, isFound && failures < looks);
  }

  #find({ posts, removed }: Changes, context: PageContext): void {
    const next = this.#next;
    this.#next = 'changes';
    if (next !== 'changes' || removed) this.#forgetGone();
    if (next !== 'changes') this.#findEverywhere(next === 'all');
    if (this.#options.effort() === 'slow') this.#forgetOthers(posts, context);
    this.#findArrived();
    this.#findChanged(posts);
    this.#findNear();
  }

  #findEverywhere(isEach: boolean): void {
    const { window, descriptor } = this.#options;
    const start = performance.now();
    if (isEach || start > this.#searchAgain) {
      const isKnown = (root: Element): boolean => !isEach && this.#known.has(root);
      for (const candidate of findCandidates(window.document, descriptor, isKnown)) this.#take(candidate);
      this.#searchAgain = start + SEARCH_PAUSES * (performance.now() - start);
    }
    let others = OTHERS;
    for (const [root, { candidate, at }] of this.#known)
      if (at !== null && (this.#options.isSeen(root) || (others -= 1) >= 0)) this.#queue.set(root, candidate);
  }

  #findArrived(): void {
    for (const scope of this.#arrivals.take()) {
      const candidates = findCandidates(scope, this.#options.descriptor);
      if (candidates.length === 0) {
        this.#options.elsewhere();
        continue;
      }
      for (const candidate of candidates) {
        this.#take(candidate, candidates.length <= ONE_ROW);
        // Otherwise this is a part of the post.
        if (scope.contains(candidate.root)) this.#observer.noteInList(scope);
      }
      this.#arrivals.noteFruitful(scope);
    }
  }

  #findChanged(posts: ReadonlySet<Element>): void {
    for (const root of this.#resting.due(posts))
      if (!this.#findIn(root).some((candidate) => candidate.root === root)) this.#forget(root);
  }

  /** Where posts are read slowly, nothing is shown meanwhile of a post that gave way to another. */
  #forgetOthers(changed: ReadonlySet<Element>, context: PageContext): void {
    for (const root of changed) {
      const known = this.#known.get(root);
      if (known !== undefined) this.#options.forgetOther(known.candidate, context);
    }
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
      const known = this.#known.get(root);
      if (known?.at !== null || !root.isConnected) continue;
      const candidate = isStillPost(known.candidate)
        ? known.candidate
        : this.#findIn(root).find((each) => each.root === root);
      if (candidate === undefined) this.#forget(root);
      else this.#queue.set(root, candidate);
    }
  }

  /** A post was found: one that was looked at before is looked at again, and so are the first ones; others wait until they are near. */
  #take(candidate: Candidate, isNear = false): void {
    const { root } = candidate;
    const known = this.#known.get(root);
    if (known?.at === null) {
      this.#known.set(root, { candidate, at: null });
      return;
    }
    const isFirst = known === undefined && this.#atOnce > 0 && !this.#queue.has(root);
    if (isFirst) this.#atOnce -= 1;
    if (isFirst || isNear || known !== undefined || this.#queue.has(root)) {
      this.#queue.set(root, candidate);
    } else {
      this.#known.set(root, { candidate, at: null });
      this.#nearness.watch(root);
    }
  }

  /** What is shown of this post may be wrong: it is looked at at once, or when it has rested from the look before. */
  #doubt(post: Element): void {
    // Where posts rest longer, it is at least seen at once whether it still is the same post.
    if (this.#resting.hasRested(post) || this.#options.effort() === 'slow') this.#passSoon();
  }

  /** Looks at what is in the queue while there is time; returns how many it looked at, and how many of these failed. */
  #work(context: PageContext): [looks: number, failures: number] {
    const { window, faults, effort } = this.#options;
    const end = window.performance.now() + FRAME_SHARE;
    let looks = 0;
    let failures = 0;
    for (const [root, candidate] of this.#queue) {
      this.#queue.delete(root);
      if (!root.isConnected) continue;
      looks += 1;
      if (!faults.attempt('post', () => this.#look(candidate, context))) failures += 1;
      if (window.performance.now() > end || effort() !== 'full') break;
    }
    if (this.#queue.size > 0) {
      // What is left waits for the next frame, or for an idle moment.
      if (effort() === 'full') this.#passSoon();
      else whenIdle(window, this.#signal, this.#passSoon);
    }
    return [looks, failures];
  }

  #look(candidate: Candidate, context: PageContext): void {
    // Last in turn from now on.
    this.#known.delete(candidate.root);
    this.#known.set(candidate.root, { candidate, at: context.now });
    this.#options.look(candidate, context);
  }

  #forget(root: Element): void {
    if (this.#known.get(root)?.at === null) this.#nearness.unwatch(root);
    this.#known.delete(root);
    this.#resting.forget(root);
    this.#options.forget(root);
  }

  #forgetGone(): void {
    this.#arrivals.forgetGone();
    for (const root of this.#known.keys()) if (!root.isConnected) this.#forget(root);
  }
}
