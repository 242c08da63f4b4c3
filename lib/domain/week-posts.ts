/** Which posts belong to a week, and which are left out of its numbers. */
import { publishedWithin } from './age';
import type { ComparablePost } from './comparable';
import type { Week } from './weeks';

export interface WeekPosts {
  readonly current: readonly ComparablePost[];
  readonly previous: readonly ComparablePost[];
  readonly leftOut: {
    /** Published in one of the two weeks, but paid for. */
    readonly promoted: number;
    /** Published in one of the two weeks, as replies. */
    readonly replies: number;
    /** The time of publishing is not known well enough to tell the week. */
    readonly undated: number;
  };
}

type Place = 'current' | 'previous' | 'undated' | 'elsewhere';

function placeOf(post: ComparablePost, week: Week, previous: Week): Place {
  if (post.publishedAt === null) return 'undated';
  const within = publishedWithin(post.publishedAtPrecision);
  const [from, to] = [post.publishedAt - within, post.publishedAt + within];
  if (to < previous.start || from >= week.end) return 'elsewhere';
  if (from >= week.start && to < week.end) return 'current';
  return from >= previous.start && to < previous.end ? 'previous' : 'undated';
}

/** The account's own originals published in the week and in the one before it. */
export function postsOfWeeks(posts: readonly ComparablePost[], week: Week, previous: Week): WeekPosts {
  const current: ComparablePost[] = [];
  const before: ComparablePost[] = [];
  const leftOut = { promoted: 0, replies: 0, undated: 0 };
  for (const post of posts) {
    const place = placeOf(post, week, previous);
    if (place === 'elsewhere') continue;
    if (post.isPromoted) leftOut.promoted += 1;
    else if (post.isReply) leftOut.replies += 1;
    else if (place === 'undated') leftOut.undated += 1;
    else (place === 'current' ? current : before).push(post);
  }
  return { current, previous: before, leftOut };
}
