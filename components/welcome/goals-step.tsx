/** Third step: an objective and the KPIs that go with it. */
import { type ReactNode, useState } from 'react';
import { type Objective, SUGGESTED_KPIS } from '@/lib/domain/suggested-kpis';
import { KpiDefinitions } from '../goals/kpi-definitions';
import { ObjectivePicker } from '../goals/objective-picker';
import { saveGoals } from '../goals/save-goals';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { Button, ButtonLink } from '../ui/button';
import { markStep } from './mark-step';
import { Status } from '../ui/status';

/** `skip`: the way around this step, beside what can be done. */
export function GoalsStep({ skip }: { readonly skip: ReactNode }) {
  const { t } = useTranslator();
  const { goals } = useSettings();
  const [viewed, setViewed] = useState<Objective | null>(goals.objective);
  const suggestion = viewed === null ? null : SUGGESTED_KPIS[viewed];
  const isSaved = goals.kpis.length > 0 && viewed === goals.objective;
  const use = (): void => {
    if (suggestion !== null) void saveGoals(viewed, suggestion).then(() => markStep('goals'));
  };
  return (
    <>
      <ObjectivePicker value={viewed} onChange={setViewed} />
      {suggestion !== null && (
        <>
          <KpiDefinitions kpis={suggestion} />
          <Status className="small quiet">{isSaved ? t('goals.saved') : t('goals.untilTargets')}</Status>
          <div className="step-actions">
            {!isSaved && (
              <Button look="primary" onClick={use}>
                {t('goals.use', { n: suggestion.length })}
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
