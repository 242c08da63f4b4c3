/** What a week's change says: what it is made of, and whether it is more than posts vary anyway (statistics, sections 5 and 12). */
import type { MetricWeek } from '../week-comparison';
import { type ChangeParts, changeParts, type ValuedPost } from './change-parts';
import { logDifference } from './welch';

/** Below so many posts in either week the parts are shown without calling them better or worse. */
const NEEDED_POSTS = 5;

export interface WeekChange {
  /** Sums of the posts with a value at like age, and how many they are. */
  readonly current: { readonly total: number; readonly posts: number };
  readonly previous: { readonly total: number; readonly posts: number };
  /** Together they are the change of the total. */
  readonly parts: ChangeParts;
  /** Null below five posts in either week. */
  readonly verdict: 'up' | 'down' | 'within normal variation' | null;
  /** Whether there are enough posts to call a part better or worse. */
  readonly isTelling: boolean;
  /** Whether every post of both weeks is in it. */
  readonly isComplete: boolean;
}

const side = (posts: readonly ValuedPost[]): WeekChange['current'] => ({
  total: posts.reduce((sum, { value }) => sum + value, 0),
  posts: posts.length,
});

/** Null when nothing was compared, or where counts can be below 0. */
export function weekChange({ valued, comparison, coverage }: MetricWeek): WeekChange | null {
  const { current, previous } = valued;
  if (comparison.kind !== 'compared' || [...current, ...previous].some(({ value }) => value < 0)) return null;
  return {
    current: side(current),
    previous: side(previous),
    parts: changeParts(current, previous),
    verdict:
      logDifference(
        current.map(({ value }) => value),
        previous.map(({ value }) => value),
      )?.verdict ?? null,
    isTelling: Math.min(current.length, previous.length) >= NEEDED_POSTS,
    isComplete: [coverage.current, coverage.previous].every(({ withReading, of }) => withReading === of),
  };
}
