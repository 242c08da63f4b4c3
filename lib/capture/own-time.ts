/** Measures what our work takes of a page's time, and says when less should be done there. */
import { NEVER, oneTimer } from './coalesced';
import { type Effort, EffortPolicy } from './effort';

/** While less is done, it is looked so often, in ms, whether more may be. */
const LOOK_AGAIN = 1000;
/** More than so much, in ms, is not left uncounted until something else is done. */
const MOST_UNMEASURED = 5;

export class OwnTime {
  readonly #signal: AbortSignal;
  readonly #onChange: () => void;
  readonly #policy = new EffortPolicy();
  readonly #lookAgain: (ms: number) => void;
  #isRunning = false;
  #unmeasured = 0;

  /** `onChange` is called when the effort is another from now on, never within a piece of work. */
  constructor(window: Window, signal: AbortSignal, onChange: () => void) {
    this.#signal = signal;
    this.#onChange = onChange;
    this.#lookAgain = oneTimer(window, signal, () => this.#note(0));
  }

  get effort(): Effort {
    return this.#policy.effort;
  }

  /** Counts so many ms with the next piece of work: for what is too small to be measured. */
  spend(ms: number): void {
    this.#unmeasured += ms;
    if (this.#unmeasured > MOST_UNMEASURED && !this.#isRunning) this.#count(0);
  }

  /** Runs a piece of work that counts; pieces inside it count once. */
  readonly run = (work: () => void): void => {
    if (this.#isRunning) return work();
    const start = performance.now();
    this.#isRunning = true;
    try {
      work();
    } finally {
      this.#isRunning = false;
      this.#count(performance.now() - start);
    }
  };

  #count(ms: number): void {
    const spent = ms + this.#unmeasured;
    this.#unmeasured = 0;
    this.#lookAgain(this.#note(spent));
  }

  /** Returns in how many ms to look again: while less is done on a page where nothing happens any more, nothing else would. */
  #note(ms: number): number {
    if (this.#policy.note(ms, performance.now()) && !this.#signal.aborted) this.#onChange();
    return this.effort === 'full' ? NEVER : LOOK_AGAIN;
  }
}
