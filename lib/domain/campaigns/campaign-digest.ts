/** What a campaign had come to after its first seven days. */
import { DAY } from '../age';
import type { ComparablePost } from '../comparable';
import type { Interval } from '../interval';
import { type CurveOptions, gatheredAt, gatheredTotal, launchOf } from './campaign-curve';

export interface CampaignDigest {
  /** Keys of the posts that were published within seven days of the first one. */
  readonly posts: readonly string[];
  /** What they had at the end of the seventh day; null when that is not known of all of them. */
  readonly total: Interval | null;
  /** The one that certainly had most; null when that is not known, or there is only one. */
  readonly best: { readonly key: string; readonly value: Interval } | null;
}

/** Null until seven days have passed since the first post. */
export function campaignDigest(posts: readonly ComparablePost[], options: CurveOptions): CampaignDigest | null {
  const launch = launchOf(posts);
  if (launch === null || options.now < launch + 7 * DAY) return null;
  const gathered = gatheredAt(posts, launch + 7 * DAY, options);
  const known = gathered.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
  const [first, second] = known.toSorted((a, b) => b.value.low - a.value.low);
  const isSure =
    first !== undefined &&
    second !== undefined &&
    known.length === gathered.length &&
    known.every(({ key, value }) => key === first.key || value.high < first.value.low);
  return {
    posts: gathered.map(({ key }) => key),
    total: gatheredTotal(gathered),
    best: isSure ? first : null,
  };
}
