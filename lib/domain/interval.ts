/** Arithmetic on ranges: what follows for a sum, a difference or a ratio when only bounds of the true numbers are known. */

/** Bounds between which the true number lies, both included; `low <= high`. A Measured is one. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export type ChangeVerdict = 'grew' | 'fell' | 'cannot tell';
export type TargetVerdict = 'met' | 'missed' | 'too close';

/** Sum of ranges: the sums of their ends. The sum of none is 0. */
export function sum(parts: Iterable<Interval>): Interval {
  let low = 0;
  let high = 0;
  for (const part of parts) {
    low += part.low;
    high += part.high;
  }
  return { low, high };
}

/** `a - b`: from the smallest possible difference to the largest. */
export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** `a / b`, from the smallest possible ratio to the largest; null unless the whole of `b` is above 0. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0) return null;
  return {
    low: a.low / (a.low < 0 ? b.low : b.high),
    high: a.high / (a.high < 0 ? b.high : b.low),
  };
}

/** `a * b`, for ranges of any sign: the true product lies between the smallest and the largest product of their ends. */
export function multiply(a: Interval, b: Interval): Interval {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** `a` times a factor of 0 or more. */
export function scale(a: Interval, factor: number): Interval {
  return { low: a.low * factor, high: a.high * factor };
}

/** The smallest range that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** Whether a number may be the true one. */
export function holds(range: Interval, value: number): boolean {
  return range.low <= value && value <= range.high;
}

/** The middle of a range: for drawing and ranking, never for a verdict. */
export function centre(range: Interval): number {
  return (range.low + range.high) / 2;
}

/**
 * What a difference (later minus earlier) proves: `grew` or `fell` only if every possible difference says so
 * (statistics, "Growth verdict"). Counts do fall on real sites.
 */
export function verdictOfChange(difference: Interval): ChangeVerdict {
  if (difference.low > 0) return 'grew';
  if (difference.high < 0) return 'fell';
  return 'cannot tell';
}

/**
 * Whether a value reaches its target: `met` or `missed` only if the whole range does, otherwise `too close`
 * (statistics, "Target verdict"). For targets of the kind "at most" the comparisons are swapped.
 */
export function verdictOfTarget(
  value: Interval,
  target: number,
  direction: 'at least' | 'at most' = 'at least',
): TargetVerdict {
  if (direction === 'at least') {
    if (value.low >= target) return 'met';
    return value.high < target ? 'missed' : 'too close';
  }
  if (value.high <= target) return 'met';
  return value.low > target ? 'missed' : 'too close';
}
