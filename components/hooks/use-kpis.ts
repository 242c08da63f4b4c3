/** The KPIs to show: the user's, or the usual counts. */
import { useMemo } from 'react';
import { type KpiId, kpisToShow } from '@/lib/domain/suggested-kpis';
import { useSettings } from './use-settings';

export function useKpis(): readonly KpiId[] {
  const { kpis } = useSettings().goals;
  return useMemo(() => kpisToShow(kpis), [kpis]);
}
