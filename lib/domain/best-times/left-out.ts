/** Why posts take no part in best times. */
import type { BestTimePost } from './timed-posts';

/** Each post is counted under the first reason that holds. */
export interface LeftOut {
  /** Replies and promoted posts. */
  readonly notOriginal: number;
  /** Published at a time that is not known to the hour. */
  readonly noHour: number;
  /** Without the number that is compared. */
  readonly noValue: number;
  /** Last read before their numbers had settled. */
  readonly young: number;
}

function reasonOf({ isOwnOriginal, publishedAt, value, isMature }: BestTimePost): keyof LeftOut | null {
  if (!isOwnOriginal) return 'notOriginal';
  if (publishedAt === null) return 'noHour';
  if (value === null) return 'noValue';
  return isMature ? null : 'young';
}

/** How many of these posts are left out, by reason. */
export function leftOutOf(posts: readonly BestTimePost[]): LeftOut {
  const counts = { notOriginal: 0, noHour: 0, noValue: 0, young: 0 };
  for (const post of posts) {
    const reason = reasonOf(post);
    if (reason !== null) counts[reason] += 1;
  }
  return counts;
}
