/** Holds what was captured until the worker has acknowledged it. The worker may die at any moment; nothing is lost and nothing told twice. */
import type { Capture, CaptureBatch } from '@/lib/messaging/schemas';
import { later } from './coalesced';

export interface Letter {
  readonly key: string;
  readonly capture: Capture;
}

export interface OutboxOptions {
  /** Delivers a batch; rejects when it did not arrive. */
  deliver(captures: CaptureBatch['captures']): Promise<unknown>;
  isGone(error: unknown): boolean;
  onDelivered(keys: readonly string[]): void;
  /** These will never arrive: there were too many to keep, or the worker will not take them. */
  onLost(keys: readonly string[], reason: 'overflow' | 'unfit'): void;
  /** The extension is gone: stop for good. */
  onGone(): void;
}

const BATCH = 25;
const CAPACITY = 500;
const COLLECTED_FOR = 1000;
const FIRST_RETRY = 1000;
const LAST_RETRY = 60_000;
/** A worker that has not answered by then never will. */
const PATIENCE = 30_000;

export class Outbox {
  readonly #window: Window;
  readonly #options: OutboxOptions;
  readonly #signal: AbortSignal;
  #waiting: Letter[] = [];
  #underWay = 0;
  #failures = 0;
  #callOff: (() => void) | null = null;

  constructor(window: Window, signal: AbortSignal, options: OutboxOptions) {
    this.#window = window;
    this.#options = options;
    this.#signal = signal;
    const flushHidden = (): void => {
      if (window.document.hidden) this.flush();
    };
    window.document.addEventListener('visibilitychange', flushHidden, { signal });
    window.addEventListener('pagehide', () => this.flush(), { signal });
  }

  /** Takes a letter. Full batches leave at once, others after a second. */
  add(letter: Letter): void {
    if (this.#signal.aborted) return;
    this.#waiting.push(letter);
    this.#trim();
    if (this.#waiting.length >= BATCH && this.#failures === 0) this.#sendNext();
    else this.#schedule(COLLECTED_FOR);
  }

  /** Sends everything now, without waiting for answers: the page may be gone in a moment. */
  flush(): void {
    while (this.#waiting.length > 0 && !this.#signal.aborted) this.#send(this.#waiting.splice(0, BATCH));
  }

  #trim(): void {
    const excess = this.#waiting.length - CAPACITY;
    if (excess > 0)
      this.#options.onLost(
        this.#waiting.splice(0, excess).map(({ key }) => key),
        'overflow',
      );
  }

  #schedule(wait: number): void {
    if (this.#callOff !== null) return;
    this.#callOff = later(this.#window, this.#signal, wait, () => {
      this.#callOff = null;
      this.#sendNext();
    });
  }

  #sendNext(): void {
    // One after another, so that a worker that is down is not asked many times at once.
    if (this.#waiting.length > 0 && this.#underWay === 0) this.#send(this.#waiting.splice(0, BATCH));
  }

  #send(letters: Letter[]): void {
    this.#underWay += 1;
    const end = (settle: () => void): void => {
      this.#underWay -= 1;
      if (!this.#signal.aborted) settle();
    };
    this.#withPatience(this.#options.deliver(letters.map(({ capture }) => capture))).then(
      () => end(() => this.#arrived(letters)),
      (error: unknown) => end(() => this.#failed(letters, error)),
    );
  }

  #withPatience(answer: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const callOff = later(this.#window, this.#signal, PATIENCE, () => reject(new Error('no answer')));
      answer.then(resolve, reject).finally(callOff);
    });
  }

  #arrived(letters: readonly Letter[]): void {
    this.#failures = 0;
    this.#options.onDelivered(letters.map(({ key }) => key));
    if (this.#waiting.length > 0) this.#schedule(COLLECTED_FOR);
  }

  #failed(letters: Letter[], error: unknown): void {
    if (this.#options.isGone(error)) return this.#options.onGone();
    if (isUnfit(error)) return this.#refused(letters);
    this.#failures += 1;
    this.#waiting.unshift(...letters);
    this.#trim();
    this.#schedule(Math.min(FIRST_RETRY * 2 ** (this.#failures - 1), LAST_RETRY));
  }

  /** One unfit letter spoils its batch: halves are sent again until it is alone, and then it is given up. */
  #refused(letters: Letter[]): void {
    if (letters.length === 1) {
      this.#options.onLost(
        letters.map(({ key }) => key),
        'unfit',
      );
      if (this.#waiting.length > 0) this.#schedule(COLLECTED_FOR);
      return;
    }
    const middle = Math.ceil(letters.length / 2);
    this.#send(letters.slice(0, middle));
    this.#send(letters.slice(middle));
  }
}

/** The worker was reached and will never take this. */
const isUnfit = (error: unknown): boolean => error instanceof Error && /^(?:malformed|refused)\b/.test(error.message);
