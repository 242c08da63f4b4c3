/** What a formula comes to when its names are ranges, some of them unknown. */
import { type Interval, divide, multiply, subtract, sum } from '../interval';
import type { Formula } from './parse';

export type FormulaValue =
  | { readonly kind: 'known'; readonly range: Interval }
  /** `zero`: the denominator is, or may be, 0. `unknown`: this name has no value. `too large`: no number can hold it. */
  | { readonly kind: 'unknown'; readonly reason: 'zero' | 'too large' }
  | { readonly kind: 'unknown'; readonly reason: 'unknown'; readonly name: string };

/** The value behind a name. */
export type ValueOfName = (name: string) => FormulaValue;

/** A value as a formula takes it; null is unknown. */
export function named(name: string, range: Interval | null | undefined): FormulaValue {
  return range
    ? { kind: 'known', range: { low: range.low, high: range.high } }
    : { kind: 'unknown', reason: 'unknown', name };
}

const ZERO: Interval = { low: 0, high: 0 };

/** Null where the denominator may be 0. */
function quotient(a: Interval, b: Interval): Interval | null {
  return b.high < 0 ? divide(subtract(ZERO, a), subtract(ZERO, b)) : divide(a, b);
}

function operate(operator: '+' | '-' | '*' | '/', a: Interval, b: Interval): Interval | null {
  switch (operator) {
    case '+':
      return sum([a, b]);
    case '-':
      return subtract(a, b);
    case '*':
      return multiply(a, b);
    case '/':
      return quotient(a, b);
  }
}

/**
 * Bounds of the formula's value: true whatever the true numbers are within their ranges, though wider than need be where a
 * name comes twice. Unknown in, unknown out, with the reason; never NaN or Infinity.
 */
export function evaluate(formula: Formula, valueOf: ValueOfName): FormulaValue {
  if (formula.kind === 'number') return { kind: 'known', range: { low: formula.value, high: formula.value } };
  if (formula.kind === 'name') return valueOf(formula.name);
  const left = evaluate(formula.left, valueOf);
  if (left.kind === 'unknown') return left;
  const right = evaluate(formula.right, valueOf);
  if (right.kind === 'unknown') return right;
  const range = operate(formula.operator, left.range, right.range);
  if (range === null) return { kind: 'unknown', reason: 'zero' };
  const holds = Number.isFinite(range.low) && Number.isFinite(range.high);
  return holds ? { kind: 'known', range } : { kind: 'unknown', reason: 'too large' };
}
