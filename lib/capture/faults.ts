/** Counts what went wrong, by code and never by text, and gives up on pages where nothing goes right. */

/** After so many failed scans in a row a kind of page is left alone. */
const FAILURES = 3;

export class Faults {
  readonly #counts = new Map<string, number>();
  #inARow = 0;
  #asleep: string | null = null;

  count(code: string, times = 1): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + times);
  }

  counts(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  /** Runs `work`; when it throws, that is counted under `code`. Returns whether it went well. */
  attempt(code: string, work: () => void): boolean {
    try {
      work();
      return true;
    } catch {
      // A page can be anything: what it breaks is counted and told, and the rest of it is read.
      this.count(`${code}-failed`);
      return false;
    }
  }

  /** A scan of a page of this kind ended. */
  scanned(route: string, wentWell: boolean): void {
    this.#inARow = wentWell ? 0 : this.#inARow + 1;
    if (this.#inARow < FAILURES) return;
    this.#asleep = route;
    this.#inARow = 0;
    this.count('asleep');
  }

  /** Whether this kind of page is left alone; it is until a page of another kind comes. */
  isAsleep(route: string): boolean {
    if (this.#asleep !== route) this.#asleep = null;
    return this.#asleep !== null;
  }

  /** Another page view: what was counted belongs to the one before. */
  clear(): void {
    this.#counts.clear();
  }
}
