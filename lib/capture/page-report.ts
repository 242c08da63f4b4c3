/** Tells the worker what a page view amounts to: whose page it is, what was read, what could not be. */
import type { AccountDraft } from '@/lib/domain/reading';
import type { PageReport } from '@/lib/messaging/schemas';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { type PageContext, readAccount } from '@/lib/platforms/engine';
import { later } from './coalesced';
import type { PageView } from './page-view';

export interface ReportOptions {
  readonly descriptor: PlatformDescriptor;
  /** The page at this moment. */
  context(): PageContext;
  view(): PageView;
  /** What went wrong so far, by code. */
  faults(): Readonly<Record<string, number>>;
  send(report: PageReport): void;
}

const PATIENCE = 500;
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
  #last = '';
  #viewer: string | null = null;
  #settled = false;
  #settling: (() => void)[] = [];

  constructor(window: Window, signal: AbortSignal, options: ReportOptions) {
    this.#window = window;
    this.#signal = signal;
    this.#options = options;
    window.document.addEventListener('visibilitychange', () => this.#waitInView(), { signal });
  }

  /** Another page view begins. */
  begin(): void {
    for (const callOff of this.#settling) callOff();
    this.#settling = [];
    this.#settled = false;
    this.#viewer = null;
    this.#last = '';
    this.#waitInView();
    this.soon();
  }

  /** Something about the posts changed: report soon. */
  soon(): void {
    if (!this.#settled && this.#options.view().identified > 0 && this.#settling.length < 2)
      this.#settling.push(later(this.#window, this.#signal, COMPLETE_AFTER, () => this.#settle()));
    this.#schedule(PATIENCE);
  }

  /** Something outside of the posts changed; it may have been the header. */
  sometime(): void {
    this.#schedule(RARELY);
  }

  /** Reports at once if there is news. */
  now(): void {
    this.#callOff?.();
    this.#callOff = null;
    const report = this.#report();
    const print = JSON.stringify({ ...report, readAt: 0 });
    if (print === this.#last) return;
    this.#last = print;
    this.#options.send(report);
  }

  /** The last report did not arrive: the next one is news again. */
  repeat(): void {
    this.#last = '';
    this.sometime();
  }

  #schedule(wait: number): void {
    if (this.#signal.aborted) return;
    const dueAt = Date.now() + wait;
    if (this.#callOff !== null && this.#dueAt <= dueAt) return;
    this.#callOff?.();
    this.#dueAt = dueAt;
    this.#callOff = later(this.#window, this.#signal, wait, () => this.now());
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
    const { descriptor, context, view, faults } = this.#options;
    const page = context();
    // Who is signed in does not change while a page stands; finding out costs more than all else here.
    this.#viewer ??= page.viewer;
    const { found, identified, fields } = view().health(descriptor);
    return {
      platform: descriptor.id,
      site: page.site,
      page: page.route?.name ?? null,
      readAt: page.now,
      viewer: this.#viewer,
      account: asReported(readAccount(page)),
      wall: page.wall,
      signsOfPosts: page.signsOfPosts,
      settled: this.#settled,
      found,
      identified,
      tracked: view().tracked,
      fields: { ...fields },
      faults: { ...faults() },
    };
  }
}

const asReported = (account: AccountDraft | null): PageReport['account'] =>
  account === null ? null : { ...account, metrics: { ...account.metrics } };
