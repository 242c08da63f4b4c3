/** A time that an account tries out: which posts belong to it, and whether they did better than its usual ones. */
import { DAY } from '../age';
import { type BestTimePost, clockOf } from '../best-times/timed-posts';
import type { ComparedMetric } from '../comparable';
import { centre } from '../interval';
import { logDifference } from '../week-verdict/welch';

/**
 * A trial is judged once, on its first posts in this number; judging it again with every further post would find a
 * difference by chance sooner or later.
 */
export const TRIAL_POSTS = 6;
/** Fewer pairs cannot be compared (statistics, section 5). */
export const TRIAL_NEEDED = 5;
/** What has not come together by then is judged as it is. */
const LONGEST = 84 * DAY;
/** The usual post that a trial's post is compared with is at most so much older. */
const PAIR_WITHIN = 56 * DAY;

/** `few posts`: hardly anything is known of a time next to good ones. `uncertain`: it looks better, but not surely. */
export type TrialReason = 'few posts' | 'uncertain';

export interface TimeTrial {
  /** Posts published from here on take part; ms since 1970. */
  readonly startedAt: number;
  /** 0 = Monday. */
  readonly weekdays: readonly number[];
  /** First hour, and the hour at whose start the window ends. */
  readonly from: number;
  readonly to: number;
  /** The clock that was meant. */
  readonly zone: string;
  readonly metric: ComparedMetric;
  readonly reason: TrialReason;
  /** When the user ended it early; null while it goes on. */
  readonly stoppedAt: number | null;
}

export type TrialVerdict = 'better' | 'no difference seen' | 'worse' | 'too few';

interface Pair {
  readonly trial: BestTimePost;
  readonly usual: BestTimePost;
}

export interface TrialState {
  /** Keys of the posts in the window since the start, oldest first, settled or not. */
  readonly posts: readonly string[];
  /** Posts that can be compared, each with the account's last one of the same format before it, outside of the window. */
  readonly pairs: readonly { readonly trial: string; readonly usual: string }[];
  /** Null while it goes on. */
  readonly verdict: TrialVerdict | null;
  /** Size in percent against the paired posts with its 90 % interval; null without a verdict on size. */
  readonly size: { readonly percent: number; readonly low: number; readonly high: number } | null;
}

type Placed = BestTimePost & { readonly publishedAt: number; readonly isInside: boolean };

function placed(trial: TimeTrial, posts: readonly BestTimePost[]): Placed[] {
  const place = clockOf(trial.zone);
  const found = posts.flatMap((post): Placed[] => {
    const { publishedAt } = post;
    if (!post.isOwnOriginal || publishedAt === null) return [];
    const { slot } = place(publishedAt);
    const hour = slot % 24;
    const isInside = trial.weekdays.includes(Math.floor(slot / 24)) && hour >= trial.from && hour < trial.to;
    return [{ ...post, publishedAt, isInside }];
  });
  return found.sort((a, b) => a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1));
}

const isSettled = ({ isMature, value }: BestTimePost): boolean => isMature && value !== null && value.low >= 0;

/** Only earlier posts are partners, so that what comes later cannot change a verdict. */
function pairsOf(all: readonly Placed[], inside: readonly Placed[]): Pair[] {
  const used = new Set<string>();
  const pairs: Pair[] = [];
  for (const trial of inside.filter(isSettled)) {
    if (pairs.length === TRIAL_POSTS) break;
    const usual = all.findLast(
      (post) =>
        !post.isInside &&
        isSettled(post) &&
        post.format === trial.format &&
        post.publishedAt < trial.publishedAt &&
        trial.publishedAt - post.publishedAt <= PAIR_WITHIN &&
        !used.has(post.id),
    );
    if (usual === undefined) continue;
    used.add(usual.id);
    pairs.push({ trial, usual });
  }
  return pairs;
}

type End = 'low' | 'high' | 'centre';

const valuesOf = (posts: readonly BestTimePost[], end: End): number[] =>
  posts.flatMap(({ value }) => (value === null ? [] : end === 'centre' ? centre(value) : value[end]));

const WORDS = { up: 'better', down: 'worse', 'within normal variation': 'no difference seen' } as const;

/** Section 5 of the statistics on the pairs. Where rounding alone could turn the verdict, no difference is seen. */
function judged(pairs: readonly Pair[]): Pick<TrialState, 'verdict' | 'size'> {
  if (pairs.length < TRIAL_NEEDED) return { verdict: 'too few', size: null };
  const compare = (own: End, other: End) =>
    logDifference(
      valuesOf(
        pairs.map(({ trial }) => trial),
        own,
      ),
      valuesOf(
        pairs.map(({ usual }) => usual),
        other,
      ),
    );
  const middle = compare('centre', 'centre');
  if (middle === null) return { verdict: 'too few', size: null };
  const verdicts = [middle, compare('low', 'high'), compare('high', 'low')].map((found) => found?.verdict);
  const isFirm = verdicts.every((verdict) => verdict === middle.verdict);
  const percent = (log: number): number => 100 * Math.expm1(log);
  return {
    verdict: isFirm ? WORDS[middle.verdict] : 'no difference seen',
    size: { percent: percent(middle.difference), low: percent(middle.low), high: percent(middle.high) },
  };
}

/**
 * How a trial stands at `now`. It is judged when six posts in its window can be compared, when the user ends it, or
 * after twelve weeks; with fewer than five pairs then, they are too few.
 */
export function trialState(trial: TimeTrial, posts: readonly BestTimePost[], now: number): TrialState {
  const end = Math.min(trial.stoppedAt ?? Number.POSITIVE_INFINITY, trial.startedAt + LONGEST);
  const all = placed(trial, posts);
  const inside = all.filter(
    ({ isInside, publishedAt }) => isInside && publishedAt >= trial.startedAt && publishedAt <= end,
  );
  const pairs = pairsOf(all, inside);
  const isOver = pairs.length === TRIAL_POSTS || now >= end;
  return {
    posts: inside.map(({ id }) => id),
    pairs: pairs.map((pair) => ({ trial: pair.trial.id, usual: pair.usual.id })),
    ...(isOver ? judged(pairs) : { verdict: null, size: null }),
  };
}
