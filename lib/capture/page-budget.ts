/** Measures what we cost a page, and steps down when that is too much: first looking more rarely, then without badges. */

/** Over so long, in ms, the cost is added up. */
const SPAN = 10_000;
/** Of that, so much may be ours. */
const SHARE = 0.1;

/** `rarely`: changes are looked at twice a second. `no-badges`: in addition no badge is drawn. */
export type Pace = 'full' | 'rarely' | 'no-badges';

const NEXT: Readonly<Record<Pace, Pace>> = { full: 'rarely', rarely: 'no-badges', 'no-badges': 'no-badges' };

export class PageBudget {
  readonly #clock: () => number;
  readonly #onStepDown: (pace: Pace) => void;
  #pace: Pace = 'full';
  #since: number;
  #spent = 0;

  /** `clock` in ms, never going back. `onStepDown` is called with the new pace; on one page there is no way up again. */
  constructor(clock: () => number, onStepDown: (pace: Pace) => void) {
    this.#clock = clock;
    this.#onStepDown = onStepDown;
    this.#since = clock();
  }

  get pace(): Pace {
    return this.#pace;
  }

  /** Runs `work` and counts its time. */
  measure(work: () => void): void {
    const start = this.#clock();
    work();
    this.add(this.#clock() - start);
  }

  /** So many ms of the page's time were ours. */
  add(ms: number): void {
    const now = this.#clock();
    if (now - this.#since > SPAN) {
      this.#since = now;
      this.#spent = 0;
    }
    this.#spent += ms;
    if (this.#spent <= SPAN * SHARE || this.#pace === 'no-badges') return;
    this.#pace = NEXT[this.#pace];
    this.#since = now;
    this.#spent = 0;
    this.#onStepDown(this.#pace);
  }
}
