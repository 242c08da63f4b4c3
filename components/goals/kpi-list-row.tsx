/** One KPI to choose: what it is, how it is worked out, where it can be read, and whether it tells what is coming. */
import { useId, useState } from 'react';
import type { Goals, KpiGoal } from '@/lib/domain/goals/goal-log';
import { CATALOGUE, isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { Icon } from '../ui/icon';
import { SelectField } from '../ui/field';
import { formulaText } from './formula-words';
import { useGoalEditing } from './goal-editing';
import { KpiDetails } from './kpi-details';
import { kpiName } from './kpi-words';
import { visibleText } from './visible-words';

interface Props {
  readonly kpi: string;
  readonly platforms: readonly string[];
  /** Null while it is not chosen. */
  readonly goal: KpiGoal | null;
  readonly leftOut: Goals['notChosen'][number] | null;
  readonly onSwitch: (on: boolean) => void;
}

/** Leading or lagging: the proposal of the catalogue, until the KPI is chosen and the user says otherwise. */
function Kind({ kpi, goal }: Pick<Props, 'kpi' | 'goal'>) {
  const words = useTranslator();
  const { t } = words;
  const { goals } = useGoals();
  const { propose } = useGoalEditing();
  if (goal === null) {
    const timing = isCatalogueId(kpi) ? CATALOGUE[kpi].timing : 'lagging';
    return <span className="small faint kpi-kind">{t(`goals.timing.${timing}`)}</span>;
  }
  return (
    <SelectField
      small
      labelHidden
      label={t('goals.kindOf', { kpi: kpiName(kpi, goals.ownKpis, words) })}
      value={goal.timing}
      options={(['leading', 'lagging'] as const).map((value) => ({ value, label: t(`goals.timing.${value}`) }))}
      onChange={(timing) =>
        propose('kpis', [{ kind: 'kpi described', ...goal, timing: timing === 'leading' ? 'leading' : 'lagging' }])
      }
    />
  );
}

export function KpiListRow({ kpi, platforms, goal, leftOut, onSwitch }: Props) {
  const words = useTranslator();
  const { t } = words;
  const { ownKpis } = useGoals().goals;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = kpiName(kpi, ownKpis, words);
  return (
    <li>
      <div className="kpi-row">
        <input
          id={id}
          type="checkbox"
          role="switch"
          className="switch-input"
          checked={goal !== null}
          aria-checked={goal !== null}
          aria-describedby={`${id}-means`}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <div>
          <label htmlFor={id} className={goal === null ? '' : 'strong'}>
            {name}
          </label>
          <button
            type="button"
            className="text-button kpi-more"
            aria-expanded={isOpen}
            aria-controls={`${id}-details`}
            aria-label={t('goals.details', { kpi: name })}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'up' : 'down'} size={12} />
          </button>
          <p id={`${id}-means`} className="small quiet">
            {isCatalogueId(kpi) ? t(`metric.${kpi}.means`) : t('goals.own.means')}
            {leftOut !== null && ` · ${t('goals.leftOut', { reason: leftOut.reason ?? '' })}`}
          </p>
        </div>
        <span className="small quiet kpi-formula">{formulaText(kpi, ownKpis, words)}</span>
        <span className="small quiet">{visibleText(kpi, ownKpis, platforms, words)}</span>
        <Kind kpi={kpi} goal={goal} />
      </div>
      <div id={`${id}-details`}>{isOpen && <KpiDetails kpi={kpi} goal={goal} isLeftOut={leftOut !== null} />}</div>
    </li>
  );
}
