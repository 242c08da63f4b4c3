/** The targets of the chosen KPIs by period, for all accounts or for one, beside what is usual. */
import { useState } from 'react';
import { type Goals, type Period, type Target, targetFor } from '@/lib/domain/goals/goal-log';
import { definitionOf, type KpiDefinition } from '@/lib/domain/goals/kpi-definition';
import { startingTarget, type UsualPeriod, usualPeriod } from '@/lib/domain/goals/usual-period';
import type { Standings } from '@/lib/domain/goals/kpi-standing';
import type { AccountRecord } from '@/lib/storage/records';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { useUsualWeeks } from '../hooks/use-usual-weeks';
import { Section } from '../options/page-head';
import { Button } from '../ui/button';
import { Status } from '../ui/status';
import { ChangeBar } from './change-bar';
import type { AccountNames } from './change-words';
import { useGoalEditing } from './goal-editing';
import { kpiFigure, kpiName } from './kpi-words';
import { TargetField } from './target-field';
import { writeTarget } from './target-number';
import './targets-section.css';

const PERIODS = ['post', 'week', 'month', 'quarter'] as const satisfies readonly Period[];

interface RowProps {
  readonly kpi: string;
  readonly definition: KpiDefinition;
  /** Key of the account that targets are for; null for all. */
  readonly account: string | null;
  /** Null while it is not known whose. */
  readonly usual: UsualPeriod | null;
  readonly onUnclear: (text: string | null) => void;
}

const ownTarget = ({ targets }: Goals, wanted: Omit<Target, 'value'>): number | null =>
  targets.find(
    ({ kpi, account, period }) => kpi === wanted.kpi && account === wanted.account && period === wanted.period,
  )?.value ?? null;

function UsualCell({ usual, definition }: Pick<RowProps, 'usual' | 'definition'>) {
  const words = useTranslator();
  const { t } = words;
  if (usual?.kind === 'usual') {
    const value = { low: usual.value, high: usual.value };
    return <span title={t('goals.usual.weeks', { n: usual.weeks })}>{kpiFigure(definition.unit, value, words)}</span>;
  }
  if (usual === null) return <span>{words.numbers.short(null)}</span>;
  return <span className="small">{t('goals.usual.tooFew', { n: usual.weeks, needed: usual.needed })}</span>;
}

function TargetRow({ kpi, definition, account, usual, onUnclear }: RowProps) {
  const words = useTranslator();
  const { t, locale } = words;
  const { goals } = useGoals();
  const { propose } = useGoalEditing();
  const name = kpiName(kpi, goals.ownKpis, words);
  const set = (period: Period, value: number | null): void =>
    propose('targets', [
      value === null
        ? { kind: 'target dropped', kpi, account, period }
        : { kind: 'target set', kpi, account, period, value },
    ]);
  const inherited = (period: Period): string => {
    const forAll = account === null ? null : targetFor(goals, kpi, account, period);
    return forAll === null ? t('goals.target.none') : writeTarget(forAll, definition.unit, locale);
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="targets-usual">
        <UsualCell usual={usual} definition={definition} />
      </td>
      {PERIODS.map((period) => (
        <td key={period} data-period={t(`goals.period.${period}`)}>
          {definition.level === 'account' && period === 'post' ? (
            <span className="target-never small faint">{t('goals.target.never')}</span>
          ) : (
            <TargetField
              label={t('goals.target.label', { kpi: name, period: t(`goals.period.${period}`) })}
              unit={definition.unit}
              value={ownTarget(goals, { kpi, account, period })}
              placeholder={inherited(period)}
              onChange={(value) => set(period, value)}
              onUnclear={onUnclear}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

/** Weekly targets near what is usual, for those KPIs that have none yet. */
function FillIn({ account, weeks }: { readonly account: string | null; readonly weeks: readonly Standings[] }) {
  const { t } = useTranslator();
  const { goals } = useGoals();
  const { propose } = useGoalEditing();
  const changes = goals.kpis.flatMap(({ kpi }) => {
    const usual = usualPeriod(kpi, weeks);
    if (usual.kind !== 'usual' || usual.value <= 0 || ownTarget(goals, { kpi, account, period: 'week' }) !== null)
      return [];
    return [{ kind: 'target set', kpi, account, period: 'week', value: startingTarget(usual.value) } as const];
  });
  if (changes.length === 0) return null;
  return (
    <div>
      <Button size="small" onClick={() => propose('targets', changes)}>
        {t('goals.target.fillIn', { n: changes.length })}
      </Button>
    </div>
  );
}

interface Props {
  /** The account that targets are for; null for all. */
  readonly account: AccountRecord | null;
  /** The account whose weeks are shown beside them; null when it is not clear which. */
  readonly measured: AccountRecord | null;
  readonly accounts: AccountNames;
}

function Heads() {
  const { t } = useTranslator();
  return (
    <thead>
      <tr>
        <th scope="col">{t('goals.column.kpi')}</th>
        <th scope="col" className="targets-usual">
          {t('goals.column.usual')}
        </th>
        {PERIODS.map((period) => (
          <th key={period} scope="col">
            {t(`goals.column.${period}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

export function TargetsSection({ account, measured, accounts }: Props) {
  const { t } = useTranslator();
  const { goals } = useGoals();
  const weeks = useUsualWeeks(measured);
  const [unclear, setUnclear] = useState<string | null>(null);
  if (goals.kpis.length === 0) {
    return <Section title={t('goals.targets')}>{<p className="quiet">{t('goals.targets.noKpis')}</p>}</Section>;
  }
  const key = account?.key ?? null;
  return (
    <Section
      title={t('goals.targets')}
      lead={t(key === null ? 'goals.targets.lead' : 'goals.targets.leadOf', { account: accounts.get(key ?? '') ?? '' })}
    >
      <table className="targets">
        <Heads />
        <tbody>
          {goals.kpis.map(({ kpi }) => {
            const definition = definitionOf(kpi, goals.ownKpis);
            const usual = measured === null || weeks === undefined ? null : usualPeriod(kpi, weeks);
            return definition === null ? null : (
              <TargetRow
                key={`${kpi} ${key ?? ''}`}
                kpi={kpi}
                definition={definition}
                account={key}
                usual={usual}
                onUnclear={setUnclear}
              />
            );
          })}
        </tbody>
      </table>
      <Status className="small tone-below">
        {unclear === null ? '' : t('goals.target.unclear', { text: unclear })}
      </Status>
      <ChangeBar place="targets" accounts={accounts} />
      {weeks !== undefined && <FillIn account={key} weeks={weeks} />}
    </Section>
  );
}
