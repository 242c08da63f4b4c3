/** Tells the worker what a page view amounts to: whose page it is, what was read, what could not be. */
import type { PageReport } from '@/lib/messaging/schemas';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { type PageContext, readAccount } from '@/lib/platforms/engine';
import { later } from './coalesced';
import type { Effort } from './effort';
import type { PageView } from './page-view';

export interface ReportOptions {
  readonly descriptor: PlatformDescriptor;
  /** The page at this moment. */
  readonly context: () => PageContext;
  readonly view: () => PageView;
  /** What went wrong so far, by code. */
  readonly faults: () => Readonly<Record<string, number>>;
  readonly effort: () => Effort;
  /** Runs a piece of work that counts as ours. */
  readonly run: (work: () => void) => void;
  readonly send: (report: PageReport) => void;
}

/** Changes come in bursts, and reported is what they leave behind: so many ms after the last change, or so many after the first. */
interface Patience {
  readonly afterLast: number;
  readonly afterFirst: number;
}

/** A page that was just opened is told of soon. */
const AT_FIRST: Patience = { afterLast: 500, afterFirst: 2000 };
/** Once it is known what the page amounts to, more of the same is no hurry. */
const LATER: Patience = { afterLast: 1500, afterFirst: 5000 };
const RETRIES = 5;
/** A page that changes all the time outside of its posts is asked for its header only so often. */
const RARELY = 3000;
/** When a page has had time to draw its posts: so long in view, or so long after the first post. */
const DRAWN_AFTER = 3000;
const COMPLETE_AFTER = 1000;

export class PageReporter {
  readonly #window: Window;
  readonly #signal: AbortSignal;
  readonly #options: ReportOptions;
  #callOff: (() => void) | null = null;
  #dueAt = 0;
  /** When the posts changed first and last since the last report, ms; 0: they did not. */
  #changedFirst = 0;
  #changedLast = 0;
  #last = '';
  #facts: Facts = NOTHING_KNOWN;
  #areFactsOld = true;
  #failures = 0;
  #settled = false;
  #settling: (() => void)[] = [];

  constructor(window: Window, signal: AbortSignal, options: ReportOptions) {
    this.#window = window;
    this.#signal = signal;
    this.#options = options;
    window.document.addEventListener('visibilitychange', () => this.#turned(), { signal });
  }

  /** Another page view begins. */
  begin(): void {
    for (const callOff of this.#settling) callOff();
    this.#settling = [];
    this.#settled = false;
    this.#facts = NOTHING_KNOWN;
    this.#failures = 0;
    this.#last = '';
    this.#waitInView();
    this.soon();
  }

  /** Something about the posts changed: report soon. */
  soon(): void {
    this.#changedLast = Date.now();
    if (this.#changedFirst === 0) this.#changedFirst = this.#changedLast;
    if (!this.#settled && this.#options.view().identified > 0 && this.#settling.length < 2)
      this.#settling.push(later(this.#window, this.#signal, COMPLETE_AFTER, () => this.#settle()));
    this.#schedule(this.#patience.afterLast);
  }

  /** Something outside of the posts changed; it may have been the header. */
  sometime(): void {
    this.#areFactsOld = true;
    this.#schedule(RARELY);
  }

  /** Reports at once if there is news. */
  now(): void {
    this.#callOff?.();
    this.#callOff = null;
    this.#changedFirst = 0;
    this.#options.run(() => this.#sendNews());
  }

  #sendNews(): void {
    const report = this.#report();
    const print = JSON.stringify({ ...report, readAt: 0 });
    if (print === this.#last) return;
    this.#last = print;
    this.#options.send(report);
  }

  /** The last report did not arrive: it is sent again, but not for ever. */
  repeat(): void {
    this.#last = '';
    this.#failures += 1;
    if (this.#failures <= RETRIES) this.sometime();
  }

  #schedule(wait: number): void {
    if (this.#signal.aborted) return;
    const dueAt = Date.now() + wait;
    if (this.#callOff !== null && this.#dueAt <= dueAt) return;
    this.#callOff?.();
    this.#dueAt = dueAt;
    this.#callOff = later(this.#window, this.#signal, wait, () => this.#due());
  }

  #due(): void {
    this.#callOff = null;
    const now = Date.now();
    const { afterLast, afterFirst } = this.#patience;
    const isBurst = this.#changedFirst > 0 && now - this.#changedLast < afterLast / 2;
    if (isBurst && now - this.#changedFirst < afterFirst) this.#schedule(afterLast);
    else this.now();
  }

  get #patience(): Patience {
    return this.#settled ? LATER : AT_FIRST;
  }

  /** A page that is turned away from may be left next: what is not told by then would never be. */
  #turned(): void {
    if (this.#window.document.hidden && this.#callOff !== null) this.now();
    else this.#waitInView();
  }

  #waitInView(): void {
    if (this.#settled || this.#settling.length > 0 || this.#window.document.hidden) return;
    this.#settling.push(later(this.#window, this.#signal, DRAWN_AFTER, () => this.#settle()));
  }

  #settle(): void {
    if (this.#settled) return;
    this.#settled = true;
    this.now();
  }

  #report(): PageReport {
    const { descriptor, context, view, faults, effort } = this.#options;
    const page = context();
    const { found, identified, fields } = view().health();
    // To look for these takes longer than reading a post: not again while only posts come and go.
    if (this.#areFactsOld || !this.#settled) this.#facts = factsOf(page, this.#facts);
    this.#areFactsOld = false;
    return {
      platform: descriptor.id,
      site: page.site,
      page: page.route?.name ?? null,
      readAt: page.now,
      ...this.#facts,
      signsOfPosts: identified > 0 || page.signsOfPosts,
      settled: this.#settled,
      found,
      identified,
      tracked: view().tracked,
      fields: { ...fields },
      faults: { ...faults() },
      effort: effort(),
    };
  }
}

/** What is known of a page beside its posts. */
type Facts = Pick<PageReport, 'viewer' | 'account' | 'wall'>;

const NOTHING_KNOWN: Facts = { viewer: null, account: null, wall: null };

/** Who is signed in does not change while a page stands. */
const factsOf = (page: PageContext, before: Facts): Facts => ({
  viewer: before.viewer ?? page.viewer,
  // Nobody changes a draft; messages only do not say so.
  account: readAccount(page) as PageReport['account'],
  wall: page.wall,
});
