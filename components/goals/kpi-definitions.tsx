/** KPIs with a plain definition each, in two columns where there is room. */
import { isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { kpiName } from './kpi-words';
import './goals.css';

export function KpiDefinitions({ kpis }: { readonly kpis: readonly string[] }) {
  const words = useTranslator();
  const { ownKpis } = useGoals().goals;
  return (
    <dl className="kpi-definitions">
      {kpis.map((kpi) => (
        <div key={kpi}>
          <dt className="strong">{kpiName(kpi, ownKpis, words)}</dt>
          <dd className="small quiet">
            {isCatalogueId(kpi) ? words.t(`metric.${kpi}.means`) : ownKpis.find(({ name }) => name === kpi)?.formula}
          </dd>
        </div>
      ))}
    </dl>
  );
}
