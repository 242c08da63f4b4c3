/** Numbers that look like chance and are the same every time. */
import { seededRandom } from '@/lib/domain/seeded-random';

export interface Random {
  /** From `low` (included) to `high` (excluded). */
  between(low: number, high: number): number;
  /** True with probability `share`. */
  chance(share: number): boolean;
  /** One of the items; throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A factor around 1 whose logarithm is normally distributed with this standard deviation. */
  factor(spread: number): number;
}

/** The same seed gives the same numbers. */
export function seeded(seed: number): Random {
  const next = seededRandom(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    between: (low, high) => low + (high - low) * next(),
    chance: (share) => next() < share,
    pick: (items) => {
      const [found] = items.slice(Math.floor(next() * items.length));
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    factor: (spread) => Math.exp(spread * normal()),
  };
}
