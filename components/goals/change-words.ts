/** What a change of the goals says, in one line. Pure. */
import type { GoalChange, Goals, Target } from '@/lib/domain/goals/goal-log';
import { definitionOf } from '@/lib/domain/goals/kpi-definition';
import type { PillarWeights } from '@/lib/domain/pillar-score/pillar-score';
import type { Words } from '@/lib/i18n/words';
import { kpiFigure, kpiName } from './kpi-words';

/** Name of an account by its key. */
export type AccountNames = ReadonlyMap<string, string>;

const exact = (value: number): { low: number; high: number } => ({ low: value, high: value });

/** A target in the unit of its KPI. */
function targetText(kpi: string, value: number | null, goals: Goals, words: Words): string {
  if (value === null) return words.t('change.none');
  return kpiFigure(definitionOf(kpi, goals.ownKpis)?.unit ?? 'count', exact(value), words);
}

function targetChange(
  change: Omit<Target, 'value'> & { readonly value?: number },
  before: Goals,
  accounts: AccountNames,
  words: Words,
): string {
  const { kpi, account, period, value = null } = change;
  const own = before.targets.find((each) => each.kpi === kpi && each.account === account && each.period === period);
  const facts = {
    kpi: kpiName(kpi, before.ownKpis, words),
    period: words.t(`goals.period.${period}`),
    before: targetText(kpi, own?.value ?? null, before, words),
    after: targetText(kpi, value, before, words),
  };
  if (account === null) return words.t('change.target', facts);
  return words.t('change.targetOf', { ...facts, account: accounts.get(account) ?? account });
}

function weightsText(weights: PillarWeights | null, { t, numbers }: Words): string {
  if (weights === null) return t('change.weightsBack');
  const share = (value: number): string => numbers.percent({ value, low: value, high: value });
  const { reach, sharing, conversion } = weights;
  return t('change.weights', { reach: share(reach), sharing: share(sharing), conversion: share(conversion) });
}

function objectiveText(before: Goals['objective'], after: Goals['objective'], { t }: Words): string {
  const name = (objective: Goals['objective']): string =>
    objective === null ? t('change.none') : t(`goals.objective.${objective}`);
  return before === null
    ? t('change.objectiveFirst', { after: name(after) })
    : t('change.objective', { before: name(before), after: name(after) });
}

/** `before`: the goals as they were. `accounts`: names by key. */
export function changeText(change: GoalChange, before: Goals, accounts: AccountNames, words: Words): string {
  const { t, dates } = words;
  const name = 'kpi' in change ? kpiName(change.kpi, before.ownKpis, words) : '';
  switch (change.kind) {
    case 'objective':
      return objectiveText(before.objective, change.objective, words);
    case 'kpi added':
      return t('change.kpiAdded', { kpi: name });
    case 'kpi described':
      return t('change.kpiDescribed', { kpi: name });
    case 'kpi removed':
      return t('change.kpiRemoved', { kpi: name });
    case 'not chosen':
      return t('change.notChosen', { kpi: name });
    case 'not chosen dropped':
      return t('change.notChosenDropped', { kpi: name });
    case 'target set':
    case 'target dropped':
      return targetChange(change, before, accounts, words);
    case 'weights':
      return weightsText(change.weights, words);
    case 'review':
      return change.day === null
        ? t('change.noReview')
        : t('change.review', { day: dates.date(Date.parse(change.day)) });
    case 'own kpi saved':
      return t('change.ownSaved', { kpi: change.ownKpi.title, formula: change.ownKpi.formula });
    case 'own kpi removed':
      return t('change.ownRemoved', { kpi: kpiName(change.name, before.ownKpis, words) });
    case 'restored':
      return t('change.restored', { when: dates.date(change.undone) });
  }
}
