/** The counts to show: those among the user's KPIs, or the usual ones. Rates and targets: see useStandings. */
import { useMemo } from 'react';
import { type KpiId, kpisToShow } from '@/lib/domain/suggested-kpis';
import { useGoals } from './use-goals';

export function useKpis(): readonly KpiId[] {
  const { kpis } = useGoals().goals;
  return useMemo(() => kpisToShow(kpis.map(({ kpi }) => kpi)), [kpis]);
}
