/** Third step: an objective and the KPIs that go with it. */
import { type ReactNode, useState } from 'react';
import type { Objective } from '@/lib/domain/suggested-kpis';
import { KpiDefinitions } from '../goals/kpi-definitions';
import { ObjectivePicker } from '../goals/objective-picker';
import { saveGoals } from '../goals/save-goals';
import { useGoals } from '../hooks/use-goals';
import { useSuggestion } from '../hooks/use-suggestion';
import { useTranslator } from '../hooks/use-translator';
import { Button, ButtonLink } from '../ui/button';
import { Status } from '../ui/status';
import { markStep } from './mark-step';

/** The objectives that sets are suggested for; goals of the user's own have none. */
const asPicked = (objective: Objective | 'own' | null): Objective | null => (objective === 'own' ? null : objective);

/** `skip`: the way around this step, beside what can be done. */
export function GoalsStep({ skip }: { readonly skip: ReactNode }) {
  const { t } = useTranslator();
  const { goals } = useGoals();
  const [viewed, setViewed] = useState<Objective | null>(asPicked(goals.objective));
  const suggestion = useSuggestion(viewed);
  const isSaved = goals.kpis.length > 0 && viewed === goals.objective;
  const use = async (): Promise<void> => {
    if (viewed === null || suggestion === null) return;
    const reason = t('goals.reason.suggested', { objective: t(`goals.objective.${viewed}`) });
    await saveGoals(suggestion.changes, reason);
    markStep('goals');
  };
  const targets = suggestion?.targets ?? 0;
  const status = (): string => {
    if (isSaved) return t('goals.saved');
    return targets > 0 ? t('goals.suggestion.targets', { n: targets }) : t('goals.untilTargets');
  };
  return (
    <>
      <ObjectivePicker value={viewed} onChange={setViewed} />
      {suggestion !== null && (
        <>
          <KpiDefinitions kpis={isSaved ? goals.kpis.map(({ kpi }) => kpi) : suggestion.kpis} />
          <Status className="small quiet">{status()}</Status>
          <div className="step-actions">
            {!isSaved && (
              <Button look="primary" onClick={() => void use()}>
                {t('goals.use', { n: suggestion.kpis.length })}
              </Button>
            )}
            <ButtonLink href="#/goals">{t('goals.chooseMyself')}</ButtonLink>
            {skip}
          </div>
        </>
      )}
      {suggestion === null && <div className="step-actions">{skip}</div>}
    </>
  );
}
