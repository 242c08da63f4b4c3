/**
 * Goals as a log of changes: what was aimed at on any day is what the changes up to then come to, so that old periods keep
 * the targets of their time.
 */
import { DAY } from '../age';
import { CATALOGUE, type Definition, isCatalogueId } from '../catalogue/catalogue';
import { type PillarWeights, isWeights } from '../pillar-score/pillar-score';
import { MAX_KPIS, type Objective } from '../suggested-kpis';

/** A target that is changed again within so many days was given no chance to show anything. */
const COOL_DOWN_DAYS = 28;

export type Period = 'post' | 'week' | 'month' | 'quarter';

export interface KpiGoal {
  /** Of the catalogue, or of the user's own making. */
  readonly kpi: string;
  readonly timing: Definition['timing'];
  /** Who answers for it. */
  readonly owner: string | null;
  /** How it serves the objective. */
  readonly contribution: string | null;
}

export interface Target {
  readonly kpi: string;
  /** Key of an account; null for all. */
  readonly account: string | null;
  readonly period: Period;
  readonly value: number;
}

export type GoalChange =
  | { readonly kind: 'objective'; readonly objective: Objective | 'own' }
  | {
      readonly kind: 'kpi added';
      readonly kpi: string;
      readonly timing?: Definition['timing'];
      readonly owner?: string;
      readonly contribution?: string;
    }
  | { readonly kind: 'kpi removed'; readonly kpi: string }
  /** A KPI that was left out on purpose, so that nobody has to ask again. */
  | { readonly kind: 'not chosen'; readonly kpi: string }
  | ({ readonly kind: 'target set' } & Target)
  | ({ readonly kind: 'target dropped' } & Omit<Target, 'value'>)
  | { readonly kind: 'weights'; readonly weights: PillarWeights }
  /** Day on which the goals are to be looked at again, YYYY-MM-DD; null for none. */
  | { readonly kind: 'review'; readonly day: string | null };

export interface LoggedChange {
  readonly at: number;
  /** Null only where nothing existed that was changed. */
  readonly reason: string | null;
  readonly change: GoalChange;
}

export interface Goals {
  readonly objective: Objective | 'own' | null;
  readonly kpis: readonly KpiGoal[];
  readonly notChosen: readonly { readonly kpi: string; readonly reason: string | null }[];
  readonly targets: readonly Target[];
  /** Null: those of the objective. */
  readonly weights: PillarWeights | null;
  readonly reviewOn: string | null;
}

export type Refusal = 'six already' | 'there already' | 'not there' | 'bad value' | 'no reason';

const NO_GOALS: Goals = { objective: null, kpis: [], notChosen: [], targets: [], weights: null, reviewOn: null };

const isSameTarget = (a: Omit<Target, 'value'>, b: Omit<Target, 'value'>): boolean =>
  a.kpi === b.kpi && a.account === b.account && a.period === b.period;

function withKpi(goals: Goals, change: Extract<GoalChange, { kind: 'kpi added' }>): Goals {
  const { kpi, owner = null, contribution = null } = change;
  const timing = change.timing ?? (isCatalogueId(kpi) ? CATALOGUE[kpi].timing : 'lagging');
  return {
    ...goals,
    kpis: [...goals.kpis, { kpi, timing, owner, contribution }],
    notChosen: goals.notChosen.filter((each) => each.kpi !== kpi),
  };
}

function apply(goals: Goals, { change, reason }: LoggedChange): Goals {
  switch (change.kind) {
    case 'objective':
      return { ...goals, objective: change.objective };
    case 'kpi added':
      return withKpi(goals, change);
    case 'kpi removed':
      return {
        ...goals,
        kpis: goals.kpis.filter(({ kpi }) => kpi !== change.kpi),
        targets: goals.targets.filter(({ kpi }) => kpi !== change.kpi),
      };
    case 'not chosen':
      return {
        ...goals,
        notChosen: [...goals.notChosen.filter(({ kpi }) => kpi !== change.kpi), { kpi: change.kpi, reason }],
      };
    case 'target set': {
      const { kind: _, ...target } = change;
      return { ...goals, targets: [...goals.targets.filter((each) => !isSameTarget(each, target)), target] };
    }
    case 'target dropped':
      return { ...goals, targets: goals.targets.filter((each) => !isSameTarget(each, change)) };
    case 'weights':
      return { ...goals, weights: change.weights };
    case 'review':
      return { ...goals, reviewOn: change.day };
  }
}

/** The goals as they stood at a moment; changes of the same moment in the order of the log. */
export function goalsAt(log: readonly LoggedChange[], moment: number): Goals {
  const past = log.filter(({ at }) => at <= moment).toSorted((a, b) => a.at - b.at);
  return past.reduce(apply, NO_GOALS);
}

/** The target of an account's KPI for a period; the one for all accounts where it has none of its own; null without any. */
export function targetFor(goals: Goals, kpi: string, account: string, period: Period): number | null {
  const find = (whose: string | null): Target | undefined =>
    goals.targets.find((target) => isSameTarget(target, { kpi, account: whose, period }));
  return (find(account) ?? find(null))?.value ?? null;
}

function faultOf(goals: Goals, change: GoalChange): Refusal | null {
  const isKpi = 'kpi' in change && goals.kpis.some(({ kpi }) => kpi === change.kpi);
  const isTarget = 'period' in change && goals.targets.some((target) => isSameTarget(target, change));
  switch (change.kind) {
    case 'kpi added':
      if (isKpi) return 'there already';
      return goals.kpis.length >= MAX_KPIS ? 'six already' : null;
    case 'kpi removed':
      return isKpi ? null : 'not there';
    case 'not chosen':
      return isKpi ? 'there already' : null;
    case 'target set':
      if (!isKpi) return 'not there';
      return Number.isFinite(change.value) && change.value >= 0 ? null : 'bad value';
    case 'target dropped':
      return isTarget ? null : 'not there';
    case 'weights':
      return isWeights(change.weights) ? null : 'bad value';
    case 'review':
      return change.day === null || /^\d{4}-\d{2}-\d{2}$/.test(change.day) ? null : 'bad value';
    case 'objective':
      return null;
  }
}

/** Whether the change takes something away or alters it, rather than adding to it. */
function altersSomething(goals: Goals, change: GoalChange): boolean {
  switch (change.kind) {
    case 'objective':
      return goals.objective !== null;
    case 'target set':
      return goals.targets.some((target) => isSameTarget(target, change));
    case 'kpi removed':
    case 'not chosen':
    case 'target dropped':
    case 'weights':
      return true;
    case 'kpi added':
    case 'review':
      return false;
  }
}

/** Why a change is not made; null when it may be. A seventh KPI is refused; what is altered needs a reason. */
export function refusalOf(goals: Goals, change: GoalChange, reason: string | null): Refusal | null {
  const fault = faultOf(goals, change);
  if (fault !== null) return fault;
  return altersSomething(goals, change) && (reason ?? '').trim() === '' ? 'no reason' : null;
}

/** When a target that is about to be changed will have had its time; null when it has, or when there is none. A hint, no refusal. */
export function coolDownUntil(
  log: readonly LoggedChange[],
  target: Omit<Target, 'value'>,
  moment: number,
): number | null {
  const set = log.filter(
    ({ at, change }) => at <= moment && change.kind === 'target set' && isSameTarget(change, target),
  );
  const end = Math.max(...set.map(({ at }) => at)) + COOL_DOWN_DAYS * DAY;
  return end > moment ? end : null;
}

/** Whether every KPI tells only what has come of things, none what is coming. */
export function lacksLeading({ kpis }: Goals): boolean {
  return kpis.length > 0 && kpis.every(({ timing }) => timing === 'lagging');
}

/** Whether the goals should be looked at again on this day (YYYY-MM-DD). */
export function isReviewDue({ reviewOn }: Goals, today: string): boolean {
  return reviewOn !== null && reviewOn <= today;
}
