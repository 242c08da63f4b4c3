/** How the KPIs of an account stand in a period: value, target, pace and verdict. */
import { publishedWithin } from '../age';
import { latestValues, type PartValues, type PostReading, valuesAtAge } from '../comparable';
import { centre, type Interval } from '../interval';
import { POST_METRICS } from '../metrics';
import { followerGrowthRate } from '../rates/followers-at';
import type { Point } from '../value-at-age';
import { reached, type Verdict } from '../verdict/verdict';
import type { WeekStart } from '../weeks';
import { type Goals, targetFor } from './goal-log';
import { definitionOf, type KpiDefinition } from './kpi-definition';
import { type KpiPost, type KpiPosts, kpiPosts, kpiValue, type KpiValue } from './kpi-value';
import { type EarlierPeriod, type Pace, paceOf } from './pace';
import { type EarlierSpan, earlierPeriods, periodOf, type RunningPeriod, type Span } from './periods';

/** Pace goes by so many earlier periods. */
export const PACE_PERIODS = 8;
/** Bounds at a moment that are further apart say too little to tell a pace. */
const TOO_WIDE = 2;

export type StandingVerdict =
  | Verdict
  | Exclude<Pace['verdict'], 'too early' | 'not visible'>
  /** Running, and beyond the target already; or a rate that is there for now. */
  | 'met so far'
  /** Running, and a rate that does not reach its target for now. */
  | 'below so far'
  /** Running, and a cost or the like that has used up its target. */
  | 'over the limit'
  /** Some posts have no value, and those that have do not reach the target by themselves. */
  | 'partly read'
  /** The account was not looked at in this period. */
  | 'not read';

export interface KpiStanding {
  readonly kpi: string;
  readonly definition: KpiDefinition;
  readonly value: KpiValue;
  /** What engagements in it are sums of; null when none is known. */
  readonly parts: KpiPosts['parts'];
  /** Null: no target for this period. */
  readonly target: number | null;
  /** Null where there is none: no target, a rate, a cost, a period that is over. */
  readonly pace: Pace | null;
  /** Null without a target. */
  readonly verdict: StandingVerdict | null;
}

export interface StandingInput {
  readonly goals: Goals;
  readonly accountKey: string;
  readonly period: RunningPeriod;
  /** An instant of the period that is asked about. */
  readonly at: number;
  readonly now: number;
  readonly zone: string;
  readonly weekStart: WeekStart;
  /** The account's posts of the period and, for pace, of the eight before. */
  readonly posts: readonly KpiPost[];
  readonly readings: ReadonlyMap<string, readonly PostReading[]>;
  /** Followers of the account as they were read. */
  readonly followers: readonly Point[];
}

export interface Standings {
  readonly span: Span;
  readonly isRunning: boolean;
  /** The moment that values are of: the last look at the account, or the end of the period; null when nothing was read in it. */
  readonly asOf: number | null;
  readonly rows: readonly KpiStanding[];
}

/** Own originals that certainly belong to the span. */
function postsIn({ start, end }: Span, posts: readonly KpiPost[]): KpiPost[] {
  return posts.filter(({ publishedAt, publishedAtPrecision, isReply, isPromoted }) => {
    if (publishedAt === null || isReply || isPromoted) return false;
    const within = publishedWithin(publishedAtPrecision);
    return publishedAt - within >= start && publishedAt + within < end;
  });
}

const isNarrow = ({ low, high }: Interval): boolean => high <= TOO_WIDE * Math.max(low, 1);

function countsAt(post: KpiPost, moment: number, readings: StandingInput['readings']): PartValues {
  const age = moment - (post.publishedAt ?? moment);
  const counts = valuesAtAge(post, readings, POST_METRICS, age);
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => isNarrow(value)));
}

/** One earlier period: what its posts had by the same point, and at its end. */
interface EarlierPosts {
  readonly byNow: KpiPosts;
  readonly total: KpiPosts;
}

/** Only posts whose counts are known at both points are in either sum, so that the share is of like with like. */
function earlierPosts(span: EarlierSpan, input: StandingInput): EarlierPosts {
  const posts = postsIn(span, input.posts);
  const atEnd = new Map(posts.map((post) => [post.key, countsAt(post, span.end, input.readings)] as const));
  const known = (post: KpiPost): PartValues => atEnd.get(post.key) ?? {};
  const early = posts.filter(({ publishedAt }) => (publishedAt ?? 0) <= span.moment);
  const then = new Map(early.map((post) => [post.key, countsAt(post, span.moment, input.readings)] as const));
  const both = (post: KpiPost): PartValues => {
    const before = then.get(post.key);
    return before === undefined
      ? known(post)
      : Object.fromEntries(Object.entries(known(post)).filter(([metric]) => metric in before));
  };
  const beforeOf = (post: KpiPost): PartValues =>
    Object.fromEntries(Object.entries(then.get(post.key) ?? {}).filter(([metric]) => metric in known(post)));
  return { byNow: kpiPosts(early, beforeOf, []), total: kpiPosts(posts, both, []) };
}

/** A period in which fewer than half of the posts are known tells no share. */
function earlierPeriodOf(kpi: string, { byNow, total }: EarlierPosts, goals: Goals): EarlierPeriod[] {
  const whole = kpiValue(kpi, total, goals.ownKpis);
  const part = kpiValue(kpi, byNow, goals.ownKpis);
  if (whole.range === null || whole.posts * 2 < whole.of || part.posts * 2 < part.of) return [];
  return [{ byNow: part.range === null ? 0 : centre(part.range), total: centre(whole.range) }];
}

/** Followers at the end of what is asked about, or how they grew in it. */
function accountValue(kpi: string, { start }: Span, asOf: number, followers: readonly Point[]): KpiValue {
  const known = followers.filter(({ readAt }) => readAt <= asOf).toSorted((a, b) => a.readAt - b.readAt);
  const last = known.at(-1);
  const first = known.findLast(({ readAt }) => readAt <= start) ?? known[0];
  const isFresh = last !== undefined && last.readAt >= start;
  const none: KpiValue = { range: null, posts: 0, of: 0, isEstimated: false };
  if (!isFresh) return none;
  if (kpi === 'followers') return { ...none, range: { low: last.low, high: last.high } };
  return { ...none, range: first === undefined || first === last ? null : followerGrowthRate(first, last) };
}

interface Context {
  readonly input: StandingInput;
  readonly span: Span;
  readonly isRunning: boolean;
  readonly isRead: boolean;
  readonly asOf: number;
  readonly current: KpiPosts;
  readonly earlier: readonly EarlierPosts[];
}

function paceFor(kpi: string, value: KpiValue, target: number, context: Context): Pace {
  const { span, asOf, input } = context;
  return paceOf({
    value: value.range,
    target,
    elapsed: (asOf - span.start) / (span.end - span.start),
    earlier: context.earlier.flatMap((each) => earlierPeriodOf(kpi, each, input.goals)),
  });
}

function verdictOf(
  { better, addsUp, level }: KpiDefinition,
  value: KpiValue,
  target: number,
  pace: Pace | null,
  isRunning: boolean,
): StandingVerdict {
  const verdict = reached({ value: value.range, target, better });
  // Without a post there is no rate; a state of the account has no posts behind it.
  if (verdict === null) return value.of === 0 && level === 'post' ? 'too few posts' : 'not visible';
  const isPartial = addsUp && value.posts < value.of;
  if (!isRunning) return isPartial && verdict !== (better === 'more' ? 'met' : 'missed') ? 'partly read' : verdict;
  if (better === 'less' && addsUp) {
    if (verdict === 'missed') return 'over the limit';
    return isPartial ? 'partly read' : verdict === 'met' ? 'met so far' : verdict;
  }
  if (verdict === 'met') return 'met so far';
  if (isPartial) return 'partly read';
  if (pace !== null) return pace.verdict;
  return verdict === 'missed' ? 'below so far' : verdict;
}

function standingOf(kpi: string, context: Context): KpiStanding[] {
  const { input, span, isRunning, current } = context;
  const { goals, accountKey, period } = input;
  const definition = definitionOf(kpi, goals.ownKpis);
  if (definition === null) return [];
  const isState = definition.level === 'account' && kpi !== 'posts';
  const found = isState
    ? accountValue(kpi, span, context.asOf, input.followers)
    : kpiValue(kpi, current, goals.ownKpis);
  const isUnread = !context.isRead && !isState;
  const value = isUnread ? { ...found, range: null } : found;
  const target = targetFor(goals, kpi, accountKey, period);
  if (target === null) return [{ kpi, definition, value, parts: current.parts, target, pace: null, verdict: null }];
  if (isUnread) return [{ kpi, definition, value, parts: current.parts, target, pace: null, verdict: 'not read' }];
  const hasPace = isRunning && definition.addsUp && definition.better === 'more';
  // Without a post yet nothing has been gathered: that is known, and it is 0.
  const gathered = definition.addsUp && value.of === 0 ? { ...value, range: { low: 0, high: 0 } } : value;
  const pace = hasPace ? paceFor(kpi, gathered, target, context) : null;
  const verdict = verdictOf(definition, gathered, target, pace, isRunning);
  return [{ kpi, definition, value: gathered, parts: current.parts, target, pace, verdict }];
}

/** Later looks than `now` are from another time than the one that is asked about. */
function lastLook({ posts, now }: StandingInput, { start, end }: Span): number | null {
  if (end <= now) return end;
  const looks = posts.map(({ lastReadAt }) => lastReadAt).filter((at) => at <= now && at >= start);
  return looks.length === 0 ? null : Math.max(...looks);
}

/** What posts of a period that is over had at its end, as far as it was read; otherwise what they have now. */
function countsOf(input: StandingInput, span: Span, isRunning: boolean): (post: KpiPost) => PartValues {
  return (post) => {
    const latest = latestValues(post, POST_METRICS);
    if (isRunning) return latest;
    return { ...latest, ...countsAt(post, span.end, input.readings) };
  };
}

/** The KPIs of the goals in one period of one account, in their order. Throws RangeError for an unknown zone. */
export function kpiStandings(input: StandingInput): Standings {
  const { period, at, zone, weekStart, goals, now } = input;
  const span = periodOf(period, at, zone, weekStart);
  const isRunning = span.end > now;
  const asOf = lastLook(input, span);
  const current = kpiPosts(postsIn(span, input.posts), countsOf(input, span, isRunning), input.followers);
  const hasTargets = goals.kpis.some(({ kpi }) => targetFor(goals, kpi, input.accountKey, period) !== null);
  const earlier =
    isRunning && asOf !== null && hasTargets
      ? earlierPeriods(period, asOf, zone, weekStart, PACE_PERIODS).map((each) => earlierPosts(each, input))
      : [];
  // A period that is over and of which no post is known may have had posts that nobody looked at.
  const isRead = asOf !== null && (isRunning || current.values.length > 0);
  const context = { input, span, isRunning, isRead, asOf: asOf ?? now, current, earlier };
  return { span, isRunning, asOf, rows: goals.kpis.flatMap(({ kpi }) => standingOf(kpi, context)) };
}
