/** All badges of a page: which posts have one, what it says, whether it is shown; and the end of it all without a trace. */
import type { PageSettings } from '@/lib/messaging/schemas';
import { setDark } from './badge-view';
import type { Entry } from './entry';
import { Handling } from './handling';
import type { BadgeTarget, Link } from './link';
import { Lookups } from './lookups';
import { type Mounted, Mounting } from './mounting';
import { Theme } from './theme';

export interface BadgeOptions {
  readonly window: Window;
  readonly link: Link;
  readonly settings: PageSettings;
  /** The extension is gone. */
  readonly onGone: () => void;
  /** Runs a piece of work, whose time counts as ours. */
  readonly run: (work: () => void) => void;
}

/** A page that takes a badge away so often does not want it. */
const MOST_LOSSES = 5;
const RESIZED_AFTER = 200;
const COMPLETE_AFTER = 1000;

export class BadgeLayer {
  readonly #options: BadgeOptions;
  readonly #end = new AbortController();
  readonly #entries = new Map<Element, Entry>();
  readonly #owned = new WeakSet<Node>();
  readonly #troubles = new Map<string, number>();
  readonly #waiting = new Set<Entry>();
  readonly #theme: Theme;
  readonly #lookups: Lookups;
  readonly #mounting: Mounting;
  readonly #handling: Handling;
  #settings: PageSettings;
  #isHidden: boolean;
  #isPlanned = false;
  #resizing = 0;
  #completing = 0;

  constructor(options: BadgeOptions) {
    const { window, link, settings, onGone, run } = options;
    const { signal } = this.#end;
    this.#options = options;
    this.#settings = settings;
    this.#isHidden = settings.badgesHidden;
    this.#theme = new Theme(window, signal, () => this.#recolour());
    const onHomeless = (mounted: Mounted): void => this.#homeless(mounted);
    this.#mounting = new Mounting(
      { window, theme: this.#theme, owned: this.#owned, onHomeless, run },
      settings.density,
      signal,
    );
    const onAnswers = (keys: readonly string[]): void => run(() => this.#answered(new Set(keys)));
    this.#lookups = new Lookups({ window, link, onAnswers, onGone }, signal);
    this.#handling = this.#handle(window, signal);
    window.addEventListener('resize', () => this.#settleAfterResize(), { signal });
  }

  /** Other settings: how badges look, whether they are shown, and perhaps other words. */
  configure(settings: PageSettings): void {
    this.#settings = settings;
    this.#isHidden = settings.badgesHidden;
    this.#mounting.density = settings.density;
    this.#lookups.forget();
    this.#showOrHide();
  }

  /** This element shows this post now. To be called again whenever the post was looked at. */
  show(target: BadgeTarget): void {
    const known = this.#entries.get(target.root);
    if (known !== undefined && known.target.key !== target.key) this.drop(target.root);
    const entry = this.#entries.get(target.root) ?? { target, mounted: null, losses: 0, isHomeless: false };
    entry.target = target;
    this.#entries.set(target.root, entry);
    if (!this.#isShowing) return;
    if (entry.mounted?.badge.host.isConnected === false) this.#countLoss(entry);
    if (entry.mounted !== null) return;
    this.#lookups.want(target.key);
    this.#mountSoon(entry);
  }

  /** This element shows no post with a badge any more. */
  drop(root: Element): void {
    const entry = this.#entries.get(root);
    if (entry === undefined) return;
    this.#unmount(entry);
    this.#waiting.delete(entry);
    this.#entries.delete(root);
  }

  /** Whether a node was put into the page by us. */
  owns(node: Node): boolean {
    return this.#owned.has(node);
  }

  /** The page took a node of ours away: it comes back, but not for ever. */
  lost(node: Node): void {
    const entry = node.isConnected ? null : this.#entryOf(node);
    if (entry === null) return;
    this.#countLoss(entry);
    this.#mountSoon(entry);
  }

  /** The worker knows something new about these posts. */
  refresh(keys: readonly string[]): void {
    const present = new Set([...this.#entries.values()].map(({ target }) => target.key));
    if (this.#isShowing) this.#lookups.renew(keys.filter((key) => present.has(key)));
  }

  /** Checks what stands on the screen, forgets what has left the page. */
  tidy(): void {
    this.#theme.check();
    for (const root of this.#entries.keys()) if (!root.isConnected) this.drop(root);
    if (!this.#isShowing) return;
    const onScreen = [...this.#entries.values()].filter(({ target }) => this.#isOnScreen(target.root));
    this.#mounting.refit(onScreen.flatMap(({ mounted }) => mounted ?? []));
    for (const entry of onScreen) if (entry.mounted === null) this.#mountSoon(entry);
  }

  /** Badges that could not be shown, by reason. */
  troubles(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#troubles);
  }

  /** Takes everything away, for good. */
  stop(): void {
    for (const root of this.#entries.keys()) this.drop(root);
    this.#handling.close();
    const { window } = this.#options;
    window.clearTimeout(this.#resizing);
    window.clearTimeout(this.#completing);
    this.#end.abort();
  }

  get #isShowing(): boolean {
    return this.#settings.display === 'badge' && !this.#isHidden && !this.#end.signal.aborted;
  }

  #handle(window: Window, signal: AbortSignal): Handling {
    return new Handling(
      {
        window,
        theme: this.#theme,
        owned: this.#owned,
        entryOf: (host) => this.#entryOf(host),
        entries: () => this.#entries.values(),
        hideKey: () => (this.#settings.display === 'badge' ? this.#settings.hideKey : null),
        toggle: () => this.toggle(),
        openPanel: (postKey) => this.#openPanel(postKey),
      },
      signal,
    );
  }

  #settleAfterResize(): void {
    const { window } = this.#options;
    this.#handling.close();
    window.clearTimeout(this.#resizing);
    this.#resizing = window.setTimeout(() => this.#mounting.refit(this.#mounted()), RESIZED_AFTER);
  }

  /** Hides or shows all badges, here at once and everywhere by the worker. */
  toggle(): void {
    this.#isHidden = !this.#isHidden;
    this.#showOrHide();
    this.#send('badges.hide', { hidden: this.#isHidden });
  }

  #openPanel(postKey: string): void {
    this.#handling.close();
    this.#send('panel.open', { postKey });
  }

  #send(...[name, data]: ['badges.hide', { hidden: boolean }] | ['panel.open', { postKey: string }]): void {
    const { link, onGone } = this.#options;
    link.send(name, data).catch((error: unknown) => {
      if (link.isGone(error)) onGone();
      else this.#trouble(name === 'panel.open' ? 'panel-not-opened' : 'hiding-failed');
    });
  }

  #showOrHide(): void {
    if (this.#isShowing) {
      this.#lookups.renew([...this.#entries.values()].map(({ target }) => target.key));
      this.#mounting.refit(this.#mounted());
    } else {
      for (const entry of this.#entries.values()) this.#unmount(entry);
    }
  }

  #answered(keys: ReadonlySet<string>): void {
    const changed: Mounted[] = [];
    for (const entry of this.#entries.values()) {
      if (!keys.has(entry.target.key)) continue;
      const view = this.#lookups.viewOf(entry.target.key);
      if (view === null) this.#unmount(entry);
      else if (entry.mounted === null) this.#mountSoon(entry);
      else if (JSON.stringify(view) !== JSON.stringify(entry.mounted.view)) {
        entry.mounted.view = view;
        changed.push(entry.mounted);
      }
    }
    this.#mounting.refit(changed);
    this.#handling.changed(changed);
  }

  #mountSoon(entry: Entry): void {
    if (entry.losses > MOST_LOSSES || this.#lookups.viewOf(entry.target.key) === null) return;
    this.#waiting.add(entry);
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#options.window.requestAnimationFrame(() => {
      this.#isPlanned = false;
      this.#options.run(() => this.#mountWaiting());
    });
  }

  #mountWaiting(): void {
    const entries = [...this.#waiting];
    this.#waiting.clear();
    if (!this.#isShowing) return;
    const wanting = entries.flatMap((entry) => {
      const { target, mounted } = entry;
      const view = this.#lookups.viewOf(target.key);
      return view === null || mounted !== null || !target.root.isConnected ? [] : [{ entry, target, view }];
    });
    for (const [index, mounted] of this.#mounting.mount(wanting).entries()) {
      const entry = wanting[index]?.entry;
      if (entry === undefined) continue;
      entry.mounted = mounted;
      if (mounted === null) this.#noRoom(entry);
    }
    this.#completeLater();
  }

  /** What was placed beside something that was not complete is placed again once. */
  #completeLater(): void {
    if (this.#completing !== 0) return;
    this.#completing = this.#options.window.setTimeout(() => {
      this.#completing = 0;
      this.#options.run(() => this.#mounting.complete(this.#mounted()));
    }, COMPLETE_AFTER);
  }

  /** The post whose badge hangs here now. */
  #entryOf(host: EventTarget): Entry | null {
    const mounted = this.#mounting.at(host);
    const entry = mounted === null ? undefined : this.#entries.get(mounted.target.root);
    return entry !== undefined && entry.mounted === mounted ? entry : null;
  }

  #homeless(mounted: Mounted): void {
    const entry = this.#entries.get(mounted.target.root);
    if (entry?.mounted !== mounted) return;
    entry.mounted = null;
    this.#noRoom(entry);
  }

  #noRoom(entry: Entry): void {
    if (!entry.isHomeless) this.#trouble('badge-no-room');
    entry.isHomeless = true;
  }

  #unmount(entry: Entry): void {
    if (entry.mounted === null) return;
    this.#handling.gone(entry.mounted);
    this.#mounting.remove(entry.mounted);
    entry.mounted = null;
  }

  #mounted(): Mounted[] {
    return [...this.#entries.values()].flatMap(({ mounted }) => mounted ?? []);
  }

  #countLoss(entry: Entry): void {
    this.#unmount(entry);
    entry.losses += 1;
    if (entry.losses > MOST_LOSSES) this.#trouble('badge-removed');
  }

  #trouble(code: string): void {
    this.#troubles.set(code, (this.#troubles.get(code) ?? 0) + 1);
  }

  #recolour(): void {
    for (const { badge, place } of this.#mounted()) setDark(badge.chip, this.#theme.isDark(place.counts));
    this.#handling.close();
  }

  #isOnScreen(element: Element): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < this.#options.window.innerHeight;
  }
}
