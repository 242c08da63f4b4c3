/** Which posts are worth a look today, because they reach an age at which posts are compared and no reading of that age exists yet. */
import { type ComparisonAge, COMPARISON_AGES, publishedWithin, toleranceAt } from './age';
import type { ReadingsByPost } from './comparable';
import type { TimePrecision } from './reading';
import { dayOf } from './weeks';

/** An hour is too short to plan for. */
const REVISIT_AGES = ['24h', '7d', '28d'] as const satisfies readonly ComparisonAge[];

type RevisitAge = (typeof REVISIT_AGES)[number];

/** What the rule needs to know of a post; a kept post is one. Times are ms since 1970. */
export interface RevisitablePost {
  readonly key: string;
  readonly publishedAt: number | null;
  readonly publishedAtPrecision: TimePrecision;
  readonly isReply: boolean;
  readonly isPromoted: boolean;
  readonly lastReadAt: number;
}

export interface Revisit<T> {
  readonly post: T;
  readonly age: RevisitAge;
  /** The moment at which the post has that age. */
  readonly due: number;
}

/**
 * Posts that reach 24 hours, 7 or 28 days today, or did so a short while ago, whose reading at that age is missing and can
 * still be made: the window (valueAtAge, toleranceAt) is not over. Earliest first; a post is named once, for the age that
 * is due first. Replies and promoted posts are no part of comparisons, nor are posts whose time of publishing is not known
 * as exactly as the reading has to be. "Today" is the day of `now` in `zone`.
 */
export function postsToRevisit<T extends RevisitablePost>(
  posts: readonly T[],
  readings: ReadingsByPost,
  now: number,
  zone: string,
): Revisit<T>[] {
  const today = dayOf(now, zone);
  const found = new Map<string, Revisit<T>>();
  const all = posts.flatMap((post) => dueAges(post, readings, now)).sort((a, b) => a.due - b.due);
  for (const revisit of all) {
    const isReached = revisit.due <= now || dayOf(revisit.due, zone) === today;
    if (isReached && !found.has(revisit.post.key)) found.set(revisit.post.key, revisit);
  }
  return [...found.values()];
}

/** Ages of a post whose window is not over and has no reading. */
function dueAges<T extends RevisitablePost>(post: T, readings: ReadingsByPost, now: number): Revisit<T>[] {
  const { publishedAt } = post;
  if (publishedAt === null || post.isReply || post.isPromoted) return [];
  const looks = [post.lastReadAt, ...(readings.get(post.key) ?? []).map(({ readAt }) => readAt)];
  return REVISIT_AGES.flatMap((age) => {
    const due = publishedAt + COMPARISON_AGES[age];
    const tolerance = toleranceAt(COMPARISON_AGES[age]);
    const isTooVague = publishedWithin(post.publishedAtPrecision) > tolerance;
    const isOver = now > due + tolerance;
    const isRead = looks.some((readAt) => Math.abs(readAt - due) <= tolerance);
    return isTooVague || isOver || isRead ? [] : [{ post, age, due }];
  });
}
