/** Which metrics have a column: those the user chose for this platform, or those among the user's KPIs. */
import { useMemo } from 'react';
import type { ComparedMetric } from '@/lib/domain/comparable';
import { metricsShownOn } from '@/lib/platforms/lookup';
import { changeSettings } from '@/lib/settings/store';
import { useKpis } from '../hooks/use-kpis';
import { useSettings } from '../hooks/use-settings';
import { comparedMetrics } from '../hooks/use-week';

export interface Columns {
  /** In the order of the table; at least one. */
  readonly shown: readonly ComparedMetric[];
  /** All that this platform can fill. */
  readonly possible: readonly ComparedMetric[];
  /** Shows a column, or leaves it out; the last one stays. */
  readonly toggle: (metric: ComparedMetric) => void;
  /** Back to the KPIs. */
  readonly reset: () => void;
}

/** Those of `names` that the platform can fill; `otherwise` when none is left. */
function among(
  possible: readonly ComparedMetric[],
  names: readonly string[] | undefined,
  otherwise: readonly ComparedMetric[],
): readonly ComparedMetric[] {
  const found = possible.filter((metric) => names?.includes(metric));
  return found.length > 0 ? found : otherwise;
}

export function useColumns(platform: string): Columns {
  const kpis = useKpis();
  const chosen = useSettings().postColumns[platform];
  return useMemo(() => {
    const possible: readonly ComparedMetric[] = ['engagements', ...metricsShownOn(platform)];
    const ofKpis = comparedMetrics(kpis).filter((metric) => possible.includes(metric));
    const usual: readonly ComparedMetric[] = ofKpis.length > 0 ? ofKpis : ['engagements'];
    const toggle = (metric: ComparedMetric): void =>
      void changeSettings((settings) => {
        const before = among(possible, settings.postColumns[platform], usual);
        const after = before.includes(metric) ? before.filter((each) => each !== metric) : [...before, metric];
        if (after.length === 0) return settings;
        return { ...settings, postColumns: { ...settings.postColumns, [platform]: [...after] } };
      });
    const reset = (): void =>
      void changeSettings((settings) => {
        const { [platform]: _chosen, ...others } = settings.postColumns;
        return { ...settings, postColumns: others };
      });
    return { shown: among(possible, chosen, usual), possible, toggle, reset };
  }, [kpis, chosen, platform]);
}
