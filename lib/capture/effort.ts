/** How hard a page may be worked on: decides by our own share of its time. Pure; the clock is an argument. */

/** `full`; `slow`: posts are read one by one, with long rests; `bare`: that, and no badges. */
const STEPS = ['full', 'slow', 'bare'] as const;

export type Effort = (typeof STEPS)[number];

/** The time that is looked back upon, in ms: what is longer ago counts less and less. */
const WINDOW = 5000;
/** More than this share of it is too much. */
const TOO_MUCH = 0.1;
/** Below this share the page is calm. */
const CALM = 0.04;
/** So long, in ms, a page is calm before more is done there; longer each time that turns out to be too much again. */
const FIRST_REST = 10_000;
const LAST_REST = 5 * 60_000;

export class EffortPolicy {
  /** What was spent lately, in ms, at `#spentAt`. */
  #spent = 0;
  #spentAt = 0;
  #step: 0 | 1 | 2 = 0;
  #steppedAt = Number.NEGATIVE_INFINITY;
  #calmSince = 0;
  #rest = FIRST_REST;
  #hasRisen = false;

  get effort(): Effort {
    return STEPS[this.#step];
  }

  /**
   * Our work took `ms` and ended at `now` (both in ms of one clock that never goes back; no work: 0). True when the effort is
   * another from now on.
   */
  note(ms: number, now: number): boolean {
    this.#spent = this.#spent * Math.exp((this.#spentAt - now) / WINDOW) + ms;
    this.#spentAt = now;
    const share = this.#spent / WINDOW;
    if (share >= CALM) this.#calmSince = now;
    // What was spent before a step says nothing about what it brought.
    if (now - this.#steppedAt < WINDOW) return false;
    if (share > TOO_MUCH) return this.#stepTo(this.#step + 1, now);
    return now - this.#calmSince >= this.#rest && this.#stepTo(this.#step - 1, now);
  }

  #stepTo(step: number, now: number): boolean {
    if (step !== 0 && step !== 1 && step !== 2) return false;
    // Down again from where it had risen to.
    if (step > this.#step && this.#hasRisen) this.#rest = Math.min(this.#rest * 2, LAST_REST);
    this.#hasRisen = step < this.#step;
    this.#step = step;
    this.#steppedAt = now;
    this.#calmSince = now;
    return true;
  }
}
