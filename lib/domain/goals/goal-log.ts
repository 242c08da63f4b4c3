/**
 * Goals as a log of changes: what was aimed at on any day is what the changes up to then come to, so that old periods keep
 * the targets of their time.
 */
import { CATALOGUE, type Definition, isCatalogueId } from '../catalogue/catalogue';
import type { PillarWeights } from '../pillar-score/pillar-score';
import type { Objective } from '../suggested-kpis';

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

/** A KPI that the user made from metrics and other KPIs of this kind. */
export interface OwnKpi {
  /** As it is written in formulas. */
  readonly name: string;
  readonly title: string;
  readonly formula: string;
  readonly unit: 'count' | 'share' | 'money';
  readonly better: 'more' | 'less';
}

export type GoalChange =
  | { readonly kind: 'objective'; readonly objective: Objective | 'own' | null }
  | {
      readonly kind: 'kpi added';
      readonly kpi: string;
      readonly timing?: Definition['timing'];
      readonly owner?: string;
      readonly contribution?: string;
    }
  | ({ readonly kind: 'kpi described' } & KpiGoal)
  | { readonly kind: 'kpi removed'; readonly kpi: string }
  /** A KPI that was left out on purpose, so that nobody has to ask again. */
  | { readonly kind: 'not chosen'; readonly kpi: string }
  | { readonly kind: 'not chosen dropped'; readonly kpi: string }
  | ({ readonly kind: 'target set' } & Target)
  | ({ readonly kind: 'target dropped' } & Omit<Target, 'value'>)
  /** Null: back to those of the objective. */
  | { readonly kind: 'weights'; readonly weights: PillarWeights | null }
  /** Day on which the goals are to be looked at again, YYYY-MM-DD; null for none. `remind`: whether the popup says so then. */
  | { readonly kind: 'review'; readonly day: string | null; readonly remind?: boolean }
  | { readonly kind: 'own kpi saved'; readonly ownKpi: OwnKpi }
  | { readonly kind: 'own kpi removed'; readonly name: string }
  /** The changes made at `undone` were taken back: everything is again as it was before them. */
  | { readonly kind: 'restored'; readonly goals: Goals; readonly undone: number };

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
  readonly remind: boolean;
  readonly ownKpis: readonly OwnKpi[];
}

export const NO_GOALS: Goals = {
  objective: null,
  kpis: [],
  notChosen: [],
  targets: [],
  weights: null,
  reviewOn: null,
  remind: true,
  ownKpis: [],
};

/** Whether two targets are for the same KPI, account and period. */
export const isSameTarget = (a: Omit<Target, 'value'>, b: Omit<Target, 'value'>): boolean =>
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

function withoutKpi(goals: Goals, gone: string): Goals {
  return {
    ...goals,
    kpis: goals.kpis.filter(({ kpi }) => kpi !== gone),
    targets: goals.targets.filter(({ kpi }) => kpi !== gone),
  };
}

function described(goals: Goals, change: KpiGoal): Goals {
  const { kpi, timing, owner, contribution } = change;
  const goal = { kpi, timing, owner, contribution };
  return { ...goals, kpis: goals.kpis.map((each) => (each.kpi === kpi ? goal : each)) };
}

/** What one change makes of the goals. */
export function apply(goals: Goals, { change, reason }: LoggedChange): Goals {
  const notChosen = 'kpi' in change ? goals.notChosen.filter(({ kpi }) => kpi !== change.kpi) : goals.notChosen;
  switch (change.kind) {
    case 'objective':
      return { ...goals, objective: change.objective };
    case 'kpi added':
      return withKpi(goals, change);
    case 'kpi described':
      return described(goals, change);
    case 'kpi removed':
      return withoutKpi(goals, change.kpi);
    case 'not chosen':
      return { ...goals, notChosen: [...notChosen, { kpi: change.kpi, reason }] };
    case 'not chosen dropped':
      return { ...goals, notChosen };
    case 'target set': {
      const { kind: _, ...target } = change;
      return { ...goals, targets: [...goals.targets.filter((each) => !isSameTarget(each, target)), target] };
    }
    case 'target dropped':
      return { ...goals, targets: goals.targets.filter((each) => !isSameTarget(each, change)) };
    case 'weights':
      return { ...goals, weights: change.weights };
    case 'review':
      return { ...goals, reviewOn: change.day, remind: change.remind ?? goals.remind };
    case 'own kpi saved': {
      const { ownKpi } = change;
      return { ...goals, ownKpis: [...goals.ownKpis.filter(({ name }) => name !== ownKpi.name), ownKpi] };
    }
    case 'own kpi removed': {
      const rest = withoutKpi(goals, change.name);
      return { ...rest, ownKpis: rest.ownKpis.filter(({ name }) => name !== change.name) };
    }
    case 'restored':
      return change.goals;
  }
}

/** The goals as they stood at a moment; changes of the same moment in the order of the log. */
export function goalsAt(log: readonly LoggedChange[], moment: number): Goals {
  const past = log.filter(({ at }) => at <= moment).toSorted((a, b) => a.at - b.at);
  return past.reduce(apply, NO_GOALS);
}

/** The change that takes back everything that was changed last; null when nothing was changed yet. */
export function undoOf(log: readonly LoggedChange[]): Extract<GoalChange, { kind: 'restored' }> | null {
  if (log.length === 0) return null;
  const undone = Math.max(...log.map(({ at }) => at));
  const before = log.filter(({ at }) => at < undone);
  return { kind: 'restored', goals: goalsAt(before, undone), undone };
}

/** The target of an account's KPI for a period; the one for all accounts where it has none of its own; null without any. */
export function targetFor(goals: Goals, kpi: string, account: string, period: Period): number | null {
  const find = (whose: string | null): Target | undefined =>
    goals.targets.find((target) => isSameTarget(target, { kpi, account: whose, period }));
  return (find(account) ?? find(null))?.value ?? null;
}
