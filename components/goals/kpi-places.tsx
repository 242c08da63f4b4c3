/** The six places for KPIs, and how many are taken. */
import { MAX_KPIS } from '@/lib/domain/suggested-kpis';
import { useTranslator } from '../hooks/use-translator';

export function KpiPlaces({ taken }: { readonly taken: number }) {
  const { t } = useTranslator();
  return (
    <span className="kpi-places small strong">
      <span aria-hidden="true">
        {Array.from({ length: MAX_KPIS }, (_, place) => (
          <i key={place} className={place < taken ? 'kpi-place kpi-place-taken' : 'kpi-place'} />
        ))}
      </span>
      {t('goals.count', { n: taken, max: MAX_KPIS })}
    </span>
  );
}
