/** A number as a site showed it: what was written, and between which bounds the true count lies. */

/**
 * `exact`: every digit was shown. `rounded`: an abbreviation ("1.2K"), so a range.
 * `estimated`: the site itself says that it estimates. Unknown is not a precision: an unknown number is `null`, never 0.
 */
export type Precision = 'exact' | 'rounded' | 'estimated';

export interface Measured {
  /** The number as written, expanded: 1200 for "1.2K". Not the middle of the range. */
  readonly value: number;
  /** Smallest true count that the site would have written this way. */
  readonly low: number;
  /** Largest true count that the site would have written this way. */
  readonly high: number;
  readonly precision: Precision;
  /** The text it was read from, at most 60 characters. */
  readonly raw: string;
}

/** How a site shortens a count: to the nearest step, always down, or not known (then the union of both). */
export type RoundingRule = 'nearest' | 'down' | 'unknown';

/** A count of which every digit is known. */
export function exactly(value: number, raw: string = String(value)): Measured {
  return { value, low: value, high: value, precision: 'exact', raw };
}

/**
 * A count shown as `value` in steps of `step` (a tenth of the unit for "1.2K", so 100).
 * Bounds by the site's rule (statistics, "Rounded counts"); never below 0.
 */
export function shortened(value: number, step: number, rule: RoundingRule, raw: string): Measured {
  const half = Math.floor(step / 2);
  const low = rule === 'down' ? value : value - half;
  const high = rule === 'nearest' ? value + half - 1 : value + step - 1;
  return { value, low: Math.max(0, low), high: Math.max(0, high), precision: 'rounded', raw };
}

/** The middle of the range; the best single number for drawing and ranking, never for a verdict. */
export function middle(measured: Measured): number {
  return measured.precision === 'exact' ? measured.value : (measured.low + measured.high) / 2;
}
