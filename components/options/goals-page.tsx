/** Options, Goals: the objective with its suggestion, and the KPIs one by one. Changes are stored at once. */
import { useState } from 'react';
import { KPI_IDS, type KpiId, type Objective, SUGGESTED_KPIS } from '@/lib/domain/suggested-kpis';
import { KpiChoice } from '../goals/kpi-choice';
import { KpiDefinitions } from '../goals/kpi-definitions';
import { ObjectivePicker } from '../goals/objective-picker';
import { saveGoals } from '../goals/save-goals';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { PageHead, Section } from './page-head';

const sameKpis = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

export function GoalsPage() {
  const { t } = useTranslator();
  const { goals } = useSettings();
  const [viewed, setViewed] = useState<Objective | null>(goals.objective);
  const chosen = KPI_IDS.filter((kpi) => goals.kpis.includes(kpi));
  const inOrder: readonly KpiId[] = goals.kpis.flatMap((id) => chosen.find((kpi) => kpi === id) ?? []);
  const suggestion = viewed === null ? null : SUGGESTED_KPIS[viewed];
  const isTaken = suggestion !== null && viewed === goals.objective && sameKpis(suggestion, goals.kpis);
  return (
    <>
      <PageHead title={t('goals.title')}>{t('goals.lead')}</PageHead>
      <Section title={t('goals.objective')}>
        <ObjectivePicker value={viewed} onChange={setViewed} />
        {suggestion !== null && !isTaken && (
          <>
            <KpiDefinitions kpis={suggestion} />
            <div>
              <Button look="primary" onClick={() => void saveGoals(viewed, suggestion)}>
                {t('goals.use', { n: suggestion.length })}
              </Button>
            </div>
          </>
        )}
        <p className="small quiet">{goals.kpis.length === 0 ? t('goals.none') : t('goals.untilTargets')}</p>
      </Section>
      <KpiChoice chosen={inOrder} onChange={(kpis) => void saveGoals(goals.objective, kpis)} />
    </>
  );
}
