/** The life of capture on one page: asks whether to read, reads while it may, and listens for that to change. */
import type { PageSettings } from '@/lib/messaging/schemas';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { later } from './coalesced';
import type { DrawBadges, Link } from './link';
import { Reading } from './reading';

export interface SessionOptions {
  readonly window: Window;
  readonly descriptor: PlatformDescriptor;
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
  #asked = 0;
  #failures = 0;

  constructor(options: SessionOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
  }

  begin(): void {
    const stopListening = this.#options.link.onSettingsChanged(() => void this.#ask());
    const end = (): void => {
      stopListening();
      this.#rest();
    };
    this.#signal.addEventListener('abort', end, { once: true });
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const { window, descriptor, link, onGone } = this.#options;
    const question = (this.#asked += 1);
    const site = descriptor.ids === 'per-site' ? window.location.host : null;
    try {
      const settings = await link.send('page.hello', { platform: descriptor.id, site });
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
    if (!settings.on || settings.paused) return this.#rest();
    if (this.#reading === null) this.#reading = new Reading({ ...this.#options, settings });
    else this.#reading.configure(settings);
  }

  /** Nothing of ours stays on the page, and nothing is watched; only the ear for changed settings stays. */
  #rest(): void {
    this.#reading?.stop();
    this.#reading = null;
  }
}
