/** Whether the slots differ more than by chance: shuffles the scores within each week. */
import type { Random } from '../seeded-random';
import { slotValues, spread } from './slot-values';

/** Sums of the same numbers in another order differ in their last digits; such shuffles count as equal. */
const EQUAL = 1 - 1e-12;

export interface ShuffleInput {
  readonly slots: Uint8Array;
  readonly centredScores: Float64Array;
  /** First index of each week in the posts, and at last their number. */
  readonly weekStarts: readonly number[];
  readonly counts: Float64Array;
  readonly weights: Float64Array;
}

function shuffleWeeks(scores: Float64Array, weekStarts: readonly number[], random: Random): void {
  for (let week = 0; week + 1 < weekStarts.length; week += 1) {
    const start = weekStarts[week] ?? 0;
    for (let i = (weekStarts[week + 1] ?? 0) - 1; i > start; i -= 1) {
      const other = start + Math.floor(random() * (i - start + 1));
      const held = scores[i] ?? 0;
      scores[i] = scores[other] ?? 0;
      scores[other] = held;
    }
  }
}

/** Share of shuffles in which the slots differ at least as much, the observed order counted as one of them. */
export function shuffleTest(input: ShuffleInput, observed: number, permutations: number, random: Random): number {
  const scores = Float64Array.from(input.centredScores);
  let atLeast = 1;
  for (let round = 0; round < permutations; round += 1) {
    shuffleWeeks(scores, input.weekStarts, random);
    if (spread(input.counts, slotValues(input.slots, scores, input.weights)) >= observed * EQUAL) atLeast += 1;
  }
  return atLeast / (permutations + 1);
}
