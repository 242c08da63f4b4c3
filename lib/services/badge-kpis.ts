/** How a post does against the targets for posts: what its badge and card say of it, before any words. */
import { publishedWithin } from '@/lib/domain/age';
import { type ShownMetrics, visibilityOn } from '@/lib/domain/catalogue/visibility';
import { engagementsOf } from '@/lib/domain/engagements';
import type { Goals } from '@/lib/domain/goals/goal-log';
import { type PostStanding, postStandings } from '@/lib/domain/goals/post-standing';
import { POST_METRICS } from '@/lib/domain/metrics';
import type { Point } from '@/lib/domain/value-at-age';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import type { PostRecord } from '@/lib/storage/records';

/** What is aimed at with an account, and what its posts are judged by. */
export interface Aims {
  readonly goals: Goals;
  /** Readings of the account's followers. */
  readonly followers: readonly Point[];
  /** What the site shows of posts. */
  readonly shown: ShownMetrics;
}

/** Why a KPI has no value. `nothing to divide by`: all was read, and the number below the line is, or may be, 0. */
export type Missing =
  | 'followers not read'
  | 'nothing to divide by'
  | 'not typed in'
  | 'not shown here'
  | 'not read yet';

export interface JudgedKpi extends Omit<PostStanding, 'verdict'> {
  /** Null without a target, and where it would wait for an age that nobody knows. */
  readonly verdict: Verdict | null;
  /** Null where there is a value. */
  readonly missing: Missing | null;
}

const isDated = ({ publishedAt, publishedAtPrecision }: PostRecord): boolean =>
  publishedAt !== null && Number.isFinite(publishedWithin(publishedAtPrecision));

function isKnown(name: string, post: PostRecord, { followers }: Aims): boolean {
  if (name === 'posts') return true;
  if (name === 'followers') return post.followersAtPost !== null || followers.length > 0;
  if (name === 'engagements') return engagementsOf(post.latest) !== null;
  const metric = name === 'passed_on' ? 'shares' : POST_METRICS.find((each) => each === name);
  return metric !== undefined && post.latest[metric] !== undefined;
}

function missingOf({ definition, value }: PostStanding, post: PostRecord, aims: Aims): Missing | null {
  if (value.range !== null) return null;
  const unknown = definition.names.filter((name) => !isKnown(name, post, aims));
  if (unknown.length === 0) return 'nothing to divide by';
  const visibility = visibilityOn(unknown, aims.shown);
  if (visibility === 'never') return 'not shown here';
  if (visibility === 'typed') return 'not typed in';
  return unknown.every((name) => name === 'followers') ? 'followers not read' : 'not read yet';
}

/** The KPIs of a post in the order of the goals, at most six; null when none of them has a target for posts. */
export function judgeKpis(post: PostRecord, aims: Aims): readonly JudgedKpi[] | null {
  const standings = postStandings(post, post.accountKey, aims.goals, aims.followers);
  if (standings.every(({ target }) => target === null)) return null;
  return standings.map((standing) => {
    const waitsForEver = standing.verdict === 'too early' && !isDated(post);
    return {
      ...standing,
      verdict: waitsForEver ? null : standing.verdict,
      missing: missingOf(standing, post, aims),
    };
  });
}
