/** A change of a total split into its causes, without a remainder (statistics, section 12; LMDI-I, B. W. Ang 2005). */
import { grouped } from '../grouped';

export interface ValuedPost {
  readonly format: string;
  /** Not below 0. */
  readonly value: number;
}

/** Shares of the change in the unit of the values; together they are the change. */
export interface ChangeParts {
  readonly posts: number;
  readonly mix: number;
  readonly better: number;
}

const totalOf = (posts: readonly ValuedPost[]): number => posts.reduce((total, { value }) => total + value, 0);

/** The logarithmic mean. */
const logMean = (a: number, b: number): number => (a === b ? a : (a - b) / Math.log(a / b));

/** What more posts, another mix of formats and better posts each did to the total. */
export function changeParts(current: readonly ValuedPost[], previous: readonly ValuedPost[]): ChangeParts {
  const change = totalOf(current) - totalOf(previous);
  if (current.length === 0 || previous.length === 0) return { posts: change, mix: 0, better: 0 };
  const [now, then] = [grouped(current, ({ format }) => format), grouped(previous, ({ format }) => format)];
  const growth = Math.log(current.length / previous.length);
  let [posts, mix, better] = [0, 0, 0];
  for (const format of new Set([...now.keys(), ...then.keys()])) {
    const [own, before] = [now.get(format) ?? [], then.get(format) ?? []];
    const [total, totalBefore] = [totalOf(own), totalOf(before)];
    if (own.length === 0 || before.length === 0) mix += total - totalBefore;
    else if (total === 0 || totalBefore === 0) better += total - totalBefore;
    else {
      const weight = logMean(total, totalBefore);
      const number = Math.log(own.length / before.length);
      posts += weight * growth;
      mix += weight * (number - growth);
      better += weight * (Math.log(total / totalBefore) - number);
    }
  }
  return { posts, mix, better };
}
