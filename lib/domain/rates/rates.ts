/** Rates of a post and of many posts, by the formulas of the catalogue. Ranges in, ranges out; unknown stays unknown, with the reason. */
import { CATALOGUE, type RateId } from '../catalogue/catalogue';
import { type FormulaValue, type ValueOfName, evaluate, named } from '../formula/evaluate';
import { type Formula, namesIn, parseFormula } from '../formula/parse';
import { type Interval, sum } from '../interval';

/** What is known of a post, by the names that formulas use; an absent name is unknown. */
export type PostValues = ReadonlyMap<string, Interval>;

const ONE_POST: Interval = { low: 1, high: 1 };

const parsed = new Map<RateId, Formula>();

/** The tree of a rate's formula, read once. */
function formulaOf(rate: RateId): Formula {
  const known = parsed.get(rate);
  if (known !== undefined) return known;
  const result = parseFormula(CATALOGUE[rate].formula ?? '');
  if (result.kind === 'error') throw new Error(`the catalogue's formula of ${rate}: ${result.error.kind}`);
  parsed.set(rate, result.formula);
  return result.formula;
}

const valueOf =
  (values: PostValues) =>
  (name: string): FormulaValue =>
    named(name, name === 'posts' ? ONE_POST : values.get(name));

/** The rate of one post: a share of 1, a count or money (see its unit); unknown with the reason where a part is unknown, below 0, or may be 0 as a denominator. */
export function rateOf(rate: RateId, values: PostValues): FormulaValue {
  const formula = formulaOf(rate);
  const negative = namesIn(formula).find((name) => (values.get(name)?.low ?? 0) < 0);
  if (negative !== undefined) return { kind: 'unknown', reason: 'unknown', name: negative };
  return evaluate(formula, valueOf(values));
}

export interface PooledRate {
  readonly value: FormulaValue;
  /** Posts in it: those with a rate of their own. */
  readonly posts: number;
}

/** A formula over the sums of its names; posts of which a name is unknown, or which `isUsable` refuses, are in no sum. */
export function pooled(
  names: readonly string[],
  posts: readonly PostValues[],
  isUsable: (values: PostValues) => boolean,
  formula: (valueOf: ValueOfName) => FormulaValue,
): PooledRate {
  const usable = posts.filter(
    (values) => names.every((name) => name === 'posts' || (values.get(name)?.low ?? -1) >= 0) && isUsable(values),
  );
  const total = (name: string): Interval | null => {
    if (usable.length === 0) return null;
    return sum(usable.map((values) => (name === 'posts' ? ONE_POST : (values.get(name) ?? ONE_POST))));
  };
  return { value: formula((name) => named(name, total(name))), posts: usable.length };
}

/**
 * The rate of many posts together: the formula over the sums of its names (statistics, section 3: sum of numerators by sum
 * of denominators). Posts without a rate of their own are left out of both.
 */
export function pooledRate(rate: RateId, posts: readonly PostValues[]): PooledRate {
  const formula = formulaOf(rate);
  const hasRate = (values: PostValues): boolean => rateOf(rate, values).kind === 'known';
  return pooled(namesIn(formula), posts, hasRate, (valueOfTotal) => evaluate(formula, valueOfTotal));
}

/** The names that a rate is made from, `posts` among them where it is per post. */
export function namesOfRate(rate: RateId): readonly string[] {
  return namesIn(formulaOf(rate));
}
