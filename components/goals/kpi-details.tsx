/** Everything about one KPI, and what the user noted about it. */
import { useState } from 'react';
import { CATALOGUE, isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import type { KpiGoal } from '@/lib/domain/goals/goal-log';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { useGoalEditing } from './goal-editing';
import { kpiName } from './kpi-words';

interface Props {
  readonly kpi: string;
  readonly goal: KpiGoal | null;
  readonly isLeftOut: boolean;
}

/** What to beware of, and which version of the definition this is. */
function Facts({ kpi }: { readonly kpi: string }) {
  const words = useTranslator();
  const { t, dates } = words;
  if (!isCatalogueId(kpi)) return null;
  const { pairWith, pillar, better, denominator, version, since } = CATALOGUE[kpi];
  return (
    <ul className="kpi-facts small quiet">
      {pairWith !== null && <li>{t('goals.vanity', { pair: kpiName(pairWith, [], words) })}</li>}
      {denominator !== null && <li>{t('goals.rateNote')}</li>}
      {better === 'less' && <li>{t('goals.lessIsBetter')}</li>}
      <li>{t('goals.belongsTo', { pillar: t(`pillar.${pillar}`) })}</li>
      <li>{t('goals.definition', { version, since: dates.date(Date.parse(since)) })}</li>
    </ul>
  );
}

/** Who answers for it, and what it is for. */
function Notes({ goal }: { readonly goal: KpiGoal }) {
  const { t } = useTranslator();
  const { propose } = useGoalEditing();
  const [owner, setOwner] = useState(goal.owner ?? '');
  const [contribution, setContribution] = useState(goal.contribution ?? '');
  const isChanged = owner !== (goal.owner ?? '') || contribution !== (goal.contribution ?? '');
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const save = (): void =>
    propose('kpis', [{ kind: 'kpi described', ...goal, owner: orNull(owner), contribution: orNull(contribution) }]);
  return (
    <form
      className="kpi-notes"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('goals.owner')}
        maxLength={100}
        value={owner}
        onChange={(event) => setOwner(event.currentTarget.value)}
      />
      <TextField
        label={t('goals.contribution')}
        maxLength={300}
        value={contribution}
        onChange={(event) => setContribution(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!isChanged}>
        {t('goals.notes.save')}
      </Button>
    </form>
  );
}

export function KpiDetails({ kpi, goal, isLeftOut }: Props) {
  const { t } = useTranslator();
  const { ownKpis } = useGoals().goals;
  const { propose } = useGoalEditing();
  const isOwn = ownKpis.some(({ name }) => name === kpi);
  return (
    <div className="kpi-details">
      <Facts kpi={kpi} />
      {goal !== null && <Notes goal={goal} />}
      {goal === null && !isOwn && (
        <div>
          <Button
            size="small"
            onClick={() => propose('kpis', [{ kind: isLeftOut ? 'not chosen dropped' : 'not chosen', kpi }])}
          >
            {t(isLeftOut ? 'goals.leaveOut.undo' : 'goals.leaveOut')}
          </Button>
        </div>
      )}
    </div>
  );
}
