/** What a week comes to in a few lines: at most three findings, each of them certain, and one next step. Facts, no words. */
import type { UnusualDay } from './anomalies/unusual-days';
import type { BestTimes } from './best-times/best-times';
import type { KpiStanding, StandingVerdict } from './goals/kpi-standing';
import { centre, type Interval } from './interval';
import type { MetricWeek } from './week-comparison';
import { type WeekChange, weekChange } from './week-verdict/week-change';

const MOST_FINDINGS = 3;

export type Finding<T> =
  /** Whether posts did better or worse than they differ anyway. */
  | {
      readonly kind: 'verdict';
      readonly verdict: NonNullable<WeekChange['verdict']>;
      readonly n: number;
      readonly before: number;
    }
  /** What most of a change of engagements comes from. `isExact`: every digit of the totals is known. */
  | {
      readonly kind: 'part';
      readonly part: keyof WeekChange['parts'];
      readonly change: WeekChange;
      readonly isExact: boolean;
    }
  /** `n` of the week's `of` posts can be judged. */
  | { readonly kind: 'post'; readonly post: T; readonly times: Interval; readonly n: number; readonly of: number }
  | { readonly kind: 'day'; readonly day: UnusualDay<T> }
  | { readonly kind: 'times'; readonly result: BestTimes };

export interface FindingsInput<T> {
  /** Engagements of the week; undefined where they are not compared. */
  readonly engagements: MetricWeek | undefined;
  /** Posts of the week with how many times usual they are; null where that cannot be told. */
  readonly posts: readonly { readonly post: T; readonly times: Interval | null }[];
  /** Unusual days of the week. */
  readonly days: readonly UnusualDay<T>[];
  /** Best times as they are kept; null where none are. */
  readonly times: BestTimes | null;
}

const isExact = ({ low, high }: Interval): boolean => low === high;

/** The verdict on a week, and the largest part of its change: only where the totals of all posts surely differ. */
function findingsOfChange<T>(engagements: MetricWeek | undefined): Finding<T>[] {
  const change = engagements === undefined ? null : weekChange(engagements);
  if (engagements === undefined || change === null) return [];
  const { verdict, parts, current, previous, isComplete } = change;
  const found: Finding<T>[] =
    verdict === null ? [] : [{ kind: 'verdict', verdict, n: current.posts, before: previous.posts }];
  const { comparison } = engagements;
  if (!isComplete || comparison.kind !== 'compared') return found;
  if (comparison.verdict !== 'grew' && comparison.verdict !== 'fell') return found;
  const names = ['posts', 'mix', 'better'] as const;
  // A part against the change is not what it comes from.
  const along = names.filter((name) => (comparison.verdict === 'grew' ? parts[name] > 0 : parts[name] < 0));
  const [part] = along.toSorted((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]));
  if (part === undefined) return found;
  return [...found, { kind: 'part', part, change, isExact: [comparison.current, comparison.previous].every(isExact) }];
}

function bestPost<T>(posts: FindingsInput<T>['posts']): Finding<T>[] {
  const judged = posts.flatMap(({ post, times }) => (times === null ? [] : [{ post, times }]));
  const [best] = judged.toSorted((a, b) => centre(b.times) - centre(a.times));
  return best === undefined ? [] : [{ kind: 'post', ...best, n: judged.length, of: posts.length }];
}

/** In the order in which they are worth telling; fewer where less is certain. */
export function summaryFindings<T>({ engagements, posts, days, times }: FindingsInput<T>): readonly Finding<T>[] {
  const [day] = days.toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z));
  const found: Finding<T>[] = [
    ...findingsOfChange<T>(engagements),
    ...bestPost(posts),
    ...(day === undefined ? [] : [{ kind: 'day' as const, day }]),
    ...(times === null || times.verdict === 'not enough posts' ? [] : [{ kind: 'times' as const, result: times }]),
  ];
  return found.slice(0, MOST_FINDINGS);
}

export type NextStep =
  /** So many posts reach an age today at which they should be read. */
  | { readonly kind: 'revisit'; readonly n: number }
  | { readonly kind: 'behind'; readonly standing: KpiStanding }
  /** Something was not read, so that it cannot be told whether there is anything to do. */
  | { readonly kind: 'read' }
  | { readonly kind: 'nothing' };

export interface NextStepInput {
  readonly revisits: number;
  /** The KPIs in the order of the goals; empty without goals. */
  readonly standings: readonly KpiStanding[];
  readonly isRunning: boolean;
  /** Whether the account was looked at in the week. */
  readonly isRead: boolean;
}

const BEHIND: ReadonlySet<StandingVerdict | null> = new Set([
  'over the limit',
  'behind pace',
  'below so far',
  'missed',
] as const);

const UNREAD: ReadonlySet<StandingVerdict | null> = new Set(['partly read', 'not read'] as const);

/** The one thing to do. A week that is over cannot be read any more. */
export function nextStep({ revisits, standings, isRunning, isRead }: NextStepInput): NextStep {
  if (revisits > 0) return { kind: 'revisit', n: revisits };
  const standing = standings.find(({ verdict }) => BEHIND.has(verdict));
  if (standing !== undefined) return { kind: 'behind', standing };
  if (isRunning && (!isRead || standings.some(({ verdict }) => UNREAD.has(verdict)))) return { kind: 'read' };
  return { kind: 'nothing' };
}
