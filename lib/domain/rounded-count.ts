/** The range of a shortened count when only its value is left, as in a table of posts. */
import { type Measured, type RoundingRule, shortened } from './measured';

/** How a site shortens counts. */
export interface Shortening {
  readonly rule: RoundingRule;
  /** Whether the site leaves the decimal out from ten units on ("12K" for 12,431), so that a value of whole units may be that coarse. */
  readonly wholeFromTenUnits: boolean;
}

/** What is assumed of a site whose way of shortening is not known. */
export const UNKNOWN_SHORTENING: Shortening = { rule: 'unknown', wholeFromTenUnits: false };

/** The thousand, million … in which a value is written. */
function unitOf(value: number): number {
  return 1000 ** Math.floor(Math.log10(Math.max(1, Math.abs(value))) / 3 + 1e-9);
}

/**
 * A rounded count from its value alone: the step is a tenth of its unit (100 for 15,000), or the whole unit where the site
 * drops decimals (statistics, section 2). The text it was read from is not known.
 */
export function roundedFrom(value: number, { rule, wholeFromTenUnits }: Shortening): Measured {
  const unit = unitOf(value);
  const coarse = wholeFromTenUnits && value >= 10 * unit && value % unit === 0;
  const step = coarse ? unit : unit / 10;
  if (step < 2) return { value, low: value, high: value, precision: 'rounded', raw: '' };
  return shortened(value, step, rule, '');
}
