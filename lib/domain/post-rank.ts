/** Where a post stands among its account's own earlier posts (statistics, section 6). */
import { inOrderOfTime, rankHistory, type RankHistory } from './account-history';
import { type ComparablePost, type ComparedMetric, commonParts, matureValues, partsOf, total } from './comparable';
import { type Percentile, percentileOf } from './percentile';

export interface PostRank extends Percentile {
  readonly basis: RankHistory<unknown>['basis'];
}

/** With fewer earlier posts there is no rank; so many are asked to know the same parts. */
const NEEDED_POSTS = 10;

type Dated = ComparablePost & { readonly publishedAt: number };

/**
 * The share of the account's earlier posts that a post did better than, originals among originals and replies among replies,
 * paid posts left out; of engagements on parts known on both sides. Null while the post's counts still grow, without a value,
 * and below ten earlier posts. `history` may hold the post itself, which is ignored there.
 */
export function rankOfPost(
  post: ComparablePost,
  history: readonly ComparablePost[],
  metric: ComparedMetric,
  matureAfterDays: number,
): PostRank | null {
  const valuesOf = (each: ComparablePost) => matureValues(each, partsOf(metric), matureAfterDays);
  const own = valuesOf(post);
  const isDated = (each: ComparablePost): each is Dated => each.publishedAt !== null;
  if (!isDated(post) || Object.keys(own).length === 0) return null;
  const others = history
    .filter(isDated)
    .filter((each) => each.key !== post.key && !each.isPromoted && each.isReply === post.isReply)
    .filter((each) => Object.keys(valuesOf(each)).length > 0);
  const ordered = inOrderOfTime([...others, post]);
  const { basis, posts } = rankHistory(ordered, ordered.indexOf(post));
  const values = posts.map(valuesOf);
  const parts = commonParts(own, values, NEEDED_POSTS);
  const value = total(own, parts);
  const found =
    value === null
      ? null
      : percentileOf(
          value,
          values.flatMap((each) => total(each, parts) ?? []),
        );
  return found === null ? null : { ...found, basis };
}
