/** KPIs with a plain definition each, in two columns where there is room. */
import type { KpiId } from '@/lib/domain/suggested-kpis';
import { useTranslator } from '../hooks/use-translator';
import './goals.css';

export function KpiDefinitions({ kpis }: { readonly kpis: readonly KpiId[] }) {
  const { t } = useTranslator();
  return (
    <dl className="kpi-definitions">
      {kpis.map((kpi) => (
        <div key={kpi}>
          <dt className="strong">{t(`metric.${kpi}`)}</dt>
          <dd className="small quiet">{t(`metric.${kpi}.means`)}</dd>
        </div>
      ))}
    </dl>
  );
}
