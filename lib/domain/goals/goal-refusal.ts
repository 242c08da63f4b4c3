/** Which changes of the goals are refused, and why. */
import { isCatalogueId } from '../catalogue/catalogue';
import { FORMULA_NAMES } from '../catalogue/formula-names';
import { readOwnKpis } from '../formula/own-kpis';
import { isWeights } from '../pillar-score/pillar-score';
import { MAX_KPIS } from '../suggested-kpis';
import { type GoalChange, type Goals, type LoggedChange, type OwnKpi, apply, isSameTarget } from './goal-log';

export type Refusal = 'six already' | 'there already' | 'not there' | 'bad value' | 'in use' | 'no reason';

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));

/** Whether every own KPI could be worked out if `own` were among them. */
function isSound({ ownKpis }: Goals, own: OwnKpi): boolean {
  const others = ownKpis.filter(({ name }) => name !== own.name);
  const texts = new Map([...others, own].map(({ name, formula }) => [name, formula]));
  const isTitled = own.title.trim() !== '' && own.title.length <= 60;
  return isTitled && !isCatalogueId(own.name) && readOwnKpis(texts, FORMULA_NAMES).errors.size === 0;
}

/** Whether another own KPI needs this one. */
function isNeeded({ ownKpis }: Goals, name: string): boolean {
  const texts = new Map(ownKpis.filter((own) => own.name !== name).map((own) => [own.name, own.formula]));
  return readOwnKpis(texts, FORMULA_NAMES).errors.size > 0;
}

function faultOfOwn(goals: Goals, change: Extract<GoalChange, { kind: `own kpi ${string}` }>): Refusal | null {
  if (change.kind === 'own kpi saved') return isSound(goals, change.ownKpi) ? null : 'bad value';
  if (!goals.ownKpis.some(({ name }) => name === change.name)) return 'not there';
  return isNeeded(goals, change.name) ? 'in use' : null;
}

function faultOfAdding(goals: Goals, kpi: string, isThere: boolean): Refusal | null {
  if (isThere) return 'there already';
  if (!isCatalogueId(kpi) && !goals.ownKpis.some(({ name }) => name === kpi)) return 'not there';
  return goals.kpis.length >= MAX_KPIS ? 'six already' : null;
}

function faultOf(goals: Goals, change: GoalChange): Refusal | null {
  const isKpi = 'kpi' in change && goals.kpis.some(({ kpi }) => kpi === change.kpi);
  const isTarget = 'period' in change && goals.targets.some((target) => isSameTarget(target, change));
  switch (change.kind) {
    case 'kpi added':
      return faultOfAdding(goals, change.kpi, isKpi);
    case 'kpi described':
    case 'kpi removed':
      return isKpi ? null : 'not there';
    case 'not chosen':
      return isKpi ? 'there already' : null;
    case 'not chosen dropped':
      return goals.notChosen.some(({ kpi }) => kpi === change.kpi) ? null : 'not there';
    case 'target set':
      if (!isKpi) return 'not there';
      return Number.isFinite(change.value) && change.value >= 0 ? null : 'bad value';
    case 'target dropped':
      return isTarget ? null : 'not there';
    case 'weights':
      return change.weights === null || isWeights(change.weights) ? null : 'bad value';
    case 'review':
      return change.day === null || isDay(change.day) ? null : 'bad value';
    case 'own kpi saved':
    case 'own kpi removed':
      return faultOfOwn(goals, change);
    case 'objective':
    case 'restored':
      return null;
  }
}

/** Whether the change takes something away or alters it, rather than adding to it. */
export function altersSomething(goals: Goals, change: GoalChange): boolean {
  switch (change.kind) {
    case 'objective':
      return goals.objective !== null;
    case 'target set':
      return goals.targets.some((target) => isSameTarget(target, change));
    case 'own kpi saved':
      return goals.ownKpis.some(({ name }) => name === change.ownKpi.name);
    case 'kpi removed':
    case 'not chosen':
    case 'target dropped':
    case 'weights':
    case 'own kpi removed':
      return true;
    case 'kpi added':
    case 'kpi described':
    case 'not chosen dropped':
    case 'review':
    case 'restored':
      return false;
  }
}

/** Why a change is not made; null when it may be. A seventh KPI is refused; what is altered needs a reason. */
export function refusalOf(goals: Goals, change: GoalChange, reason: string | null): Refusal | null {
  const fault = faultOf(goals, change);
  if (fault !== null) return fault;
  return altersSomething(goals, change) && (reason ?? '').trim() === '' ? 'no reason' : null;
}

/** Why some of these changes, made one after another, would not be made; null when all of them may be. */
export function refusalOfAll(goals: Goals, changes: readonly LoggedChange[]): Refusal | null {
  let current = goals;
  for (const logged of changes) {
    const refusal = refusalOf(current, logged.change, logged.reason);
    if (refusal !== null) return refusal;
    current = apply(current, logged);
  }
  return null;
}
