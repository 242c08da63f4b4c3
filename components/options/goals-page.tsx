/** Options, Goals: the objective with its suggestion, and the KPIs one by one. Changes are stored at once. */
import { useState } from 'react';
import { isCountKpi, type Objective, suggestedKpis } from '@/lib/domain/suggested-kpis';
import { KpiChoice } from '../goals/kpi-choice';
import { KpiDefinitions } from '../goals/kpi-definitions';
import { ObjectivePicker } from '../goals/objective-picker';
import { changesTo, saveGoals } from '../goals/save-goals';
import { isVisibleOn } from '../goals/visible-kpis';
import { useGoals } from '../hooks/use-goals';
import { useSitesInUse } from '../hooks/use-sites';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { PageHead, Section } from './page-head';

const sameKpis = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

export function GoalsPage() {
  const { t } = useTranslator();
  const { goals } = useGoals();
  const sites = useSitesInUse();
  const [viewed, setViewed] = useState<Objective | null>(goals.objective === 'own' ? null : goals.objective);
  const chosen = goals.kpis.map(({ kpi }) => kpi);
  const isVisible = isVisibleOn(sites.map(({ platform }) => platform));
  const suggestion = viewed === null ? null : suggestedKpis(viewed, isVisible);
  const isTaken = suggestion !== null && viewed === goals.objective && sameKpis(suggestion, chosen);
  const save = (objective: typeof goals.objective, kpis: readonly string[]): void =>
    void saveGoals(changesTo(goals, objective, kpis), t('goals.title'));
  return (
    <>
      <PageHead title={t('goals.title')}>{t('goals.lead')}</PageHead>
      <Section title={t('goals.objective')}>
        <ObjectivePicker value={viewed} onChange={setViewed} />
        {suggestion !== null && !isTaken && (
          <>
            <KpiDefinitions kpis={suggestion} />
            <div>
              <Button look="primary" onClick={() => save(viewed, suggestion)}>
                {t('goals.use', { n: suggestion.length })}
              </Button>
            </div>
          </>
        )}
        <p className="small quiet">{goals.kpis.length === 0 ? t('goals.none') : t('goals.untilTargets')}</p>
      </Section>
      <KpiChoice chosen={chosen.filter(isCountKpi)} onChange={(kpis) => save(goals.objective, kpis)} />
    </>
  );
}
