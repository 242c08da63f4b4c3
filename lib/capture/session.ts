/** The life of capture on one page: asks whether to read, reads while it may, and listens for that to change. */
import type { TrialPair } from '@/lib/messaging/patch-schemas';
import type { PageSettings } from '@/lib/messaging/schemas';
import {
  definePlatform,
  type Equipment,
  type PlatformDescriptor,
  type PlatformIdentity,
} from '@/lib/platforms/contract';
import { learnCountWords } from '@/lib/platforms/engine';
import { later } from './coalesced';
import type { DrawBadges, Link } from './link';
import { Reading } from './reading';
import { tryOn } from './trial';

export interface SessionOptions {
  readonly window: Window;
  readonly platform: PlatformIdentity;
  readonly equipment: Equipment;
  readonly link: Link;
  readonly drawBadges: DrawBadges;
  /** The extension is gone. */
  readonly onGone: () => void;
}

const FIRST_RETRY = 1000;
const LAST_RETRY = 60_000;

export class Session {
  readonly #options: SessionOptions;
  readonly #signal: AbortSignal;
  #reading: Reading | null = null;
  /** The description that is read by, as it came. */
  #description: string | null = null;
  #asked = 0;
  #failures = 0;

  constructor(options: SessionOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  begin(): void {
    const stopListening = this.#options.link.onSettingsChanged(() => void this.#ask());
    const stopTrials = this.#options.link.onTrial((description) => this.#try(description));
    const stopSkeletons = this.#options.link.onSkeleton(() => this.#readBy());
    const end = (): void => {
      stopListening();
      stopTrials();
      stopSkeletons();
      this.#rest();
    };
    this.#signal.addEventListener('abort', end, { once: true });
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const { window, platform, link, onGone } = this.#options;
    const question = (this.#asked += 1);
    const site = platform.ids === 'per-site' ? window.location.host : null;
    try {
      const settings = await link.send('page.hello', { platform: platform.id, site });
      // Only the answer to the last question counts.
      if (this.#signal.aborted || question !== this.#asked) return;
      this.#failures = 0;
      this.#follow(settings);
    } catch (error) {
      if (this.#signal.aborted || question !== this.#asked) return;
      if (link.isGone(error)) return onGone();
      this.#failures += 1;
      const wait = Math.min(FIRST_RETRY * 2 ** (this.#failures - 1), LAST_RETRY);
      later(window, this.#signal, wait, () => void this.#ask());
    }
  }

  #follow(settings: PageSettings): void {
    const { on, paused, description, countWords } = settings;
    if (!on || paused || description === null) return this.#rest();
    if (description !== this.#description) this.#rest();
    this.#description = description;
    learnCountWords(countWords);
    if (this.#reading === null)
      this.#reading = new Reading({ ...this.#options, descriptor: this.#described(description), settings });
    else this.#reading.configure(settings);
  }

  /** The worker's word needs no check: it comes from the extension itself, and what it names is data. */
  #described(description: string): PlatformDescriptor {
    return definePlatform(JSON.parse(description) as PlatformDescriptor, this.#options.equipment);
  }

  /** Null where nothing may be read. */
  #try(description: string): TrialPair | null {
    const before = this.#readBy();
    return before === null ? null : tryOn(this.#options.window, before, this.#described(description), Date.now());
  }

  /** The description that the page is read by; null where nothing may be read. */
  #readBy(): PlatformDescriptor | null {
    return this.#reading === null || this.#description === null ? null : this.#described(this.#description);
  }

  /** Nothing of ours stays on the page, and nothing is watched; only the ear for changed settings stays. */
  #rest(): void {
    this.#reading?.stop();
    this.#reading = null;
  }
}
