/** Badges whose code comes only when a post wants one: pages without such a post, which are most, never carry it. */
import type { PageSettings } from '@/lib/messaging/schemas';
import type { BadgeTarget, DrawBadges, PostBadges, Run } from './link';

export interface LateOptions {
  readonly settings: PageSettings;
  /** Brings the code into this page. */
  readonly load: () => Promise<DrawBadges>;
  readonly isGone: (error: unknown) => boolean;
  readonly onGone: () => void;
  readonly run: Run;
}

/** Remembers what is to be shown until the code is there, and hands everything on to it from then on. */
export class LateBadges implements PostBadges {
  readonly #options: LateOptions;
  readonly #targets = new Map<Element, BadgeTarget>();
  #settings: PageSettings;
  #drawn: PostBadges | null = null;
  #isLoading = false;
  #isStopped = false;
  #failures = 0;

  constructor(options: LateOptions) {
    this.#options = options;
    this.#settings = options.settings;
  }

  configure(settings: PageSettings): void {
    this.#settings = settings;
    if (this.#drawn === null) this.#loadIfWanted();
    else this.#drawn.configure(settings);
  }

  show(target: BadgeTarget): void {
    if (this.#drawn !== null) return this.#drawn.show(target);
    this.#targets.set(target.root, target);
    // After a failure the next idle moment tries again, not each post.
    if (this.#failures === 0) this.#loadIfWanted();
  }

  drop(root: Element): void {
    this.#targets.delete(root);
    this.#drawn?.drop(root);
  }

  owns(node: Node): boolean {
    return this.#drawn?.owns(node) ?? false;
  }

  lost(node: Node): void {
    this.#drawn?.lost(node);
  }

  refresh(keys: readonly string[]): void {
    this.#drawn?.refresh(keys);
  }

  tidy(): void {
    if (this.#drawn !== null) return this.#drawn.tidy();
    for (const root of this.#targets.keys()) if (!root.isConnected) this.#targets.delete(root);
    this.#loadIfWanted();
  }

  troubles(): Readonly<Record<string, number>> {
    if (this.#drawn !== null) return this.#drawn.troubles();
    return this.#failures === 0 ? {} : { 'badges-not-loaded': this.#failures };
  }

  stop(): void {
    this.#isStopped = true;
    this.#targets.clear();
    this.#drawn?.stop();
  }

  #loadIfWanted(): void {
    const isWanted = this.#settings.display === 'badge' && this.#targets.size > 0;
    if (isWanted && !this.#isLoading && !this.#isStopped) void this.#load();
  }

  async #load(): Promise<void> {
    const { load, isGone, onGone, run } = this.#options;
    this.#isLoading = true;
    try {
      const draw = await load();
      if (this.#isStopped) return;
      this.#drawn = draw(this.#settings, onGone, run);
      for (const target of this.#targets.values()) this.#drawn.show(target);
      this.#targets.clear();
    } catch (error) {
      if (isGone(error)) onGone();
      else this.#failures += 1;
    } finally {
      this.#isLoading = false;
    }
  }
}
