/** Reads a page while its site is switched on: knows its posts, sees which are looked at, and passes on those of followed accounts. */
import { postKey } from '@/lib/domain/accounts';
import type { PostDraft } from '@/lib/domain/reading';
import type { Capture, PageSettings } from '@/lib/messaging/schemas';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { badgePlaces, type Candidate, type PageContext, pageContext, readId, readPost } from '@/lib/platforms/engine';
import { later } from './coalesced';
import { Dedupe } from './dedupe';
import { Faults } from './faults';
import { watchIdle } from './idle';
import type { DrawBadges, Link, PostBadges } from './link';
import { watchNavigation } from './navigation';
import { Outbox } from './outbox';
import { OwnTime } from './own-time';
import { PageReporter } from './page-report';
import { PageView } from './page-view';
import { Scanner } from './scanner';
import { Sightings } from './sighting';
import { type Followed, followedOf, allowedUse } from './whose-post';

export interface ReadingOptions {
  readonly window: Window;
  readonly descriptor: PlatformDescriptor;
  readonly link: Link;
  readonly drawBadges: DrawBadges;
  readonly settings: PageSettings;
  /** The extension is gone: stop for good. */
  readonly onGone: () => void;
}

/** So long, in ms, scans share what they know of the page: finding that out for each of them would cost more than the rest. */
const SAME_MOMENT = 300;
/** What was read so short a time ago still stands, unless the page has changed it since; ms. */
const FRESH = 3000;
/** After the address has changed, sites show the posts of the page before for so long at most. */
const LEFT_OVER = 1500;

export class Reading {
  readonly #options: ReadingOptions;
  readonly #badges: PostBadges;
  readonly #end = new AbortController();
  /** Key of the post that an element shows. */
  readonly #keys = new Map<Element, string>();
  /** What the last look at an element told, and when in ms. */
  readonly #drafts = new WeakMap<Element, { readonly draft: PostDraft; readonly at: number }>();
  /** Elements that showed the same post before the address changed. */
  readonly #leftOver = new Set<Element>();
  readonly #dedupe = new Dedupe();
  readonly #faults = new Faults();
  readonly #ownTime: OwnTime;
  readonly #scanner: Scanner;
  readonly #sightings: Sightings;
  readonly #outbox: Outbox;
  readonly #reporter: PageReporter;
  readonly #checkAddress: () => boolean;
  #url: URL;
  #view: PageView;
  #followed: Followed;
  #settings: PageSettings;

  /** Begins at once. */
  constructor(options: ReadingOptions) {
    const { window, settings, drawBadges, onGone } = options;
    const { signal } = this.#end;
    this.#options = options;
    this.#settings = settings;
    this.#ownTime = new OwnTime(window, signal, () => this.#changeEffort());
    this.#badges = drawBadges(settings, onGone, this.#ownTime.run);
    this.#url = new URL(window.location.href);
    this.#view = new PageView(options.descriptor);
    this.#followed = followedOf(settings);
    this.#outbox = this.#openOutbox(signal);
    this.#reporter = this.#openReporter(signal);
    this.#scanner = this.#openScanner(signal);
    this.#sightings = new Sightings(window, signal, (root) => this.#ownTime.run(() => this.#seen(root)));
    this.#checkAddress = watchNavigation(window, signal, () => this.#beginView());
    watchIdle(window, signal, () => this.#checkAll());
    this.#reporter.begin();
    this.#scanner.wholePage();
  }

  /** Other accounts, or another look: everything is looked at again. */
  configure(settings: PageSettings): void {
    this.#settings = settings;
    this.#followed = followedOf(settings);
    this.#configureBadges();
    this.#scanner.wholePage();
  }

  /** Ends at once: badges gone, nothing watched, nothing more sent. */
  stop(): void {
    this.#end.abort();
    this.#badges.stop();
    this.#keys.clear();
  }

  /** Where even slow reading takes too much of the page's time, badges are not drawn. */
  #configureBadges(): void {
    const isBare = this.#ownTime.effort === 'bare';
    this.#badges.configure(isBare ? { ...this.#settings, display: 'panel' } : this.#settings);
  }

  #changeEffort(): void {
    this.#configureBadges();
    this.#reporter.now();
  }

  #openOutbox(signal: AbortSignal): Outbox {
    const { window, descriptor, link, onGone } = this.#options;
    return new Outbox(window, signal, {
      deliver: (captures) =>
        link.send('capture.store', { platform: descriptor.id, site: this.#context().site, captures }),
      isGone: (error) => link.isGone(error),
      onDelivered: (keys) => this.#badges.refresh(keys),
      onLost: (keys, reason) => {
        this.#faults.count(`capture-${reason}`, keys.length);
        if (reason === 'overflow') for (const key of keys) this.#dedupe.forget(key);
      },
      onGone,
    });
  }

  #openReporter(signal: AbortSignal): PageReporter {
    const { window, descriptor, link, onGone } = this.#options;
    const reporter: PageReporter = new PageReporter(window, signal, {
      descriptor,
      context: () => this.#context(),
      view: () => this.#view,
      faults: () => ({ ...this.#faults.counts(), ...this.#badges.troubles() }),
      effort: () => this.#ownTime.effort,
      run: this.#ownTime.run,
      send: (report) => {
        link.send('page.report', report).catch((error: unknown) => {
          if (link.isGone(error)) onGone();
          else reporter.repeat();
        });
      },
    });
    return reporter;
  }

  #openScanner(signal: AbortSignal): Scanner {
    const { window, descriptor } = this.#options;
    let page = this.#context();
    const context = (): PageContext => {
      // The badges of a newer script are a change of the page too.
      this.#endIfGone();
      const isOther = this.#checkAddress();
      if (isOther || Math.abs(Date.now() - page.now) > SAME_MOMENT) page = this.#context();
      return page;
    };
    const options = {
      window,
      descriptor,
      faults: this.#faults,
      context,
      look: (candidate: Candidate, page: PageContext) => this.#look(candidate, page),
      forgetOther: (candidate: Candidate, page: PageContext) => this.#forgetOther(candidate, page),
      forget: (root: Element) => this.#forget(root),
      isSeen: (root: Element) => this.#sightings.isSeen(root),
      elsewhere: () => this.#reporter.sometime(),
      owns: (node: Node) => this.#badges.owns(node),
      onLost: (node: Node) => this.#badges.lost(node),
      effort: () => this.#ownTime.effort,
      run: this.#ownTime.run,
      spend: (ms: number) => this.#ownTime.spend(ms),
    };
    return new Scanner(options, signal);
  }

  #context(): PageContext {
    const { window, descriptor } = this.#options;
    const { href } = window.location;
    if (this.#url.href !== href) this.#url = new URL(href);
    return pageContext(window.document, this.#url, descriptor, Date.now());
  }

  #beginView(): void {
    this.#view = new PageView(this.#options.descriptor);
    this.#faults.clear();
    for (const root of this.#keys.keys()) this.#leftOver.add(root);
    later(this.#options.window, this.#end.signal, LEFT_OVER, () => {
      this.#leftOver.clear();
      this.#scanner.wholePage();
    });
    this.#reporter.begin();
    this.#scanner.begin();
  }

  #checkAll(): void {
    if (this.#endIfGone()) return;
    this.#badges.tidy();
    this.#scanner.net();
  }

  /** Nobody tells a script that its extension was switched off, removed or replaced: it has to look. */
  #endIfGone(): boolean {
    const { link, onGone } = this.#options;
    const isGone = link.isGone(undefined);
    if (isGone) onGone();
    return isGone;
  }

  #look(candidate: Candidate, context: PageContext): void {
    const { root } = candidate;
    const draft = readPost(candidate, context);
    if (draft === null) {
      this.#forget(root);
      this.#view.noteNameless(root);
    } else {
      this.#know(candidate, draft, context);
    }
    this.#reporter.soon();
  }

  #forgetOther(candidate: Candidate, context: PageContext): void {
    const key = postKey(this.#options.descriptor.id, context.site, readId(candidate, context) ?? '');
    if (this.#keys.get(candidate.root) !== key) this.#forget(candidate.root);
  }

  #know(candidate: Candidate, draft: PostDraft, context: PageContext): void {
    const { root } = candidate;
    const { descriptor } = this.#options;
    const key = postKey(descriptor.id, context.site, draft.id);
    const use = allowedUse(draft, this.#followed);
    // A recycled element: what was seen of the old post says nothing about the new one.
    if (this.#keys.get(root) !== key) this.#forget(root);
    this.#keys.set(root, key);
    this.#drafts.set(root, { draft, at: context.now });
    if (!this.#leftOver.has(root)) this.#view.note(root, key, draft, use.isRecorded);
    if (use.isRecorded) this.#sightings.watch(root);
    else this.#sightings.unwatch(root);
    if (use.hasBadge) this.#badges.show({ root, key, places: () => badgePlaces(candidate) });
    else this.#badges.drop(root);
    if (use.isRecorded && this.#sightings.isSeen(root)) this.#capture(key, draft, context);
  }

  /** A post in view that was read a moment ago and has not changed since need not be read again. */
  #seen(root: Element): void {
    if (this.#endIfGone() || !root.isConnected) return;
    const isOther = this.#checkAddress();
    const [key, last] = [this.#keys.get(root), this.#drafts.get(root)];
    const context = this.#context();
    const isFresh = last !== undefined && Math.abs(context.now - last.at) < FRESH && !this.#scanner.isDue(root);
    if (key === undefined || isOther || !isFresh) return this.#scanner.lookNow(root);
    this.#capture(key, last.draft, context);
  }

  #capture(key: string, draft: PostDraft, context: PageContext): void {
    if (this.#dedupe.isNews(key, draft, context.now)) this.#outbox.add({ key, capture: captureOf(draft, context) });
  }

  #forget(root: Element): void {
    if (!this.#keys.delete(root)) return;
    this.#leftOver.delete(root);
    this.#sightings.unwatch(root);
    this.#badges.drop(root);
  }
}

/** What leaves the page of a post; where on the page each part was read stays here. */
function captureOf(draft: PostDraft, { now, route }: PageContext): Capture {
  const { sources: _sources, expected: _expected, ...post } = draft;
  // Nobody changes a draft; messages only do not say so.
  return { readAt: now, page: route?.name ?? null, post: post as Capture['post'] };
}
