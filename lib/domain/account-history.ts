/** The posts of an account in order of time, so that the neighbours of each are found without looking at all of them. */
import { DAY } from './age';
import { grouped } from './grouped';

export interface DatedPost {
  readonly key: string;
  readonly publishedAt: number;
}

/** A rank is taken among the posts of so many days before. */
const DAYS = 90;
/** With fewer posts in them, among the last ones before. */
const FEW_POSTS = 30;
const LAST_POSTS = 100;

/** Order of publishing, equals by key, so that the order of input never matters. */
export function inOrderOfTime<Post extends DatedPost>(posts: readonly Post[]): Post[] {
  return posts.toSorted((a, b) => a.publishedAt - b.publishedAt || (a.key < b.key ? -1 : Number(a.key > b.key)));
}

export interface RankHistory<Post> {
  readonly basis: '90 days' | 'last 100 posts';
  readonly posts: readonly Post[];
}

/** The posts before the one at `index` that its rank is taken among: those of 90 days, or, if there are fewer than 30, the last 100. */
export function rankHistory<Post extends DatedPost>(ordered: readonly Post[], index: number): RankHistory<Post> {
  const since = (ordered[index]?.publishedAt ?? 0) - DAYS * DAY;
  const first = firstSince(ordered, since, index);
  if (index - first >= FEW_POSTS) return { basis: '90 days', posts: ordered.slice(first, index) };
  return { basis: 'last 100 posts', posts: ordered.slice(Math.max(0, index - LAST_POSTS), index) };
}

/** Index of the first post published at `since` or later, at most `end`; by halving, since histories are long. */
function firstSince(ordered: readonly DatedPost[], since: number, end: number): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.publishedAt ?? 0) < since) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each post, by key, the posts of its own group: up to `reach` on either side of it, itself among them. */
export function neighboursIn<Post extends DatedPost>(
  ordered: readonly Post[],
  groupOf: (post: Post) => string | null,
  reach: number,
): (post: Post) => readonly Post[] {
  const groups = grouped(ordered, groupOf);
  const places = new Map([...groups.values()].flatMap((group) => group.map((post, at) => [post.key, at] as const)));
  return (post) => {
    const at = places.get(post.key) ?? 0;
    return (groups.get(groupOf(post)) ?? []).slice(Math.max(0, at - reach), at + reach + 1);
  };
}
