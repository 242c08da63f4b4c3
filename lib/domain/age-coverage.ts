/** How many posts have a reading at each age of comparison: how far comparisons at that age can be trusted. */
import { COMPARISON_AGES, publishedWithin, toleranceAt } from './age';
import type { ReadingsByPost } from './comparable';
import type { RevisitablePost } from './revisit';

const AGES = ['24h', '7d', '28d'] as const;

export interface AgeCoverage {
  readonly age: (typeof AGES)[number];
  /** Posts with a reading at that age. */
  readonly read: number;
  /** Posts that have passed that age, with a time of publishing known well enough. */
  readonly of: number;
  /** Posts that have not reached it yet, or are reaching it now. */
  readonly younger: number;
}

/** For each age that some post has passed. `now` in ms. */
export function ageCoverage(posts: readonly RevisitablePost[], readings: ReadingsByPost, now: number): AgeCoverage[] {
  return AGES.flatMap((age): AgeCoverage[] => {
    const ms = COMPARISON_AGES[age];
    const tolerance = toleranceAt(ms);
    const dated = posts.flatMap((post) =>
      post.publishedAt !== null && publishedWithin(post.publishedAtPrecision) <= tolerance
        ? [{ post, due: post.publishedAt + ms }]
        : [],
    );
    const isRead = ({ post, due }: (typeof dated)[number]): boolean =>
      [post.lastReadAt, ...(readings.get(post.key) ?? []).map(({ readAt }) => readAt)].some(
        (readAt) => Math.abs(readAt - due) <= tolerance,
      );
    const reached = dated.filter((each) => now > each.due + tolerance || isRead(each));
    if (reached.length === 0) return [];
    return [{ age, read: reached.filter(isRead).length, of: reached.length, younger: dated.length - reached.length }];
  });
}
