/** Choosing the KPIs oneself, with the cap of six shown as six places. */
import { POST_METRICS } from '@/lib/domain/metrics';
import { type KpiId, MAX_KPIS } from '@/lib/domain/suggested-kpis';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { metricsOf } from '@/lib/platforms/facts';
import { useTranslator } from '../hooks/use-translator';
import { Switch } from '../ui/switch';
import { Status } from '../ui/status';
import './goals.css';

interface Props {
  readonly chosen: readonly KpiId[];
  readonly onChange: (kpis: readonly KpiId[]) => void;
}

/** What some site can show, and the sums that are always there. */
const CHOICES: readonly KpiId[] = (['engagements', ...POST_METRICS, 'posts'] as const).filter(
  (kpi) =>
    kpi === 'engagements' ||
    kpi === 'posts' ||
    everyPlatform.some((platform) => metricsOf(platform).some((metric) => metric === kpi)),
);

function Places({ taken }: { readonly taken: number }) {
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

export function KpiChoice({ chosen, onChange }: Props) {
  const { t } = useTranslator();
  const isFull = chosen.length >= MAX_KPIS;
  const change = (kpi: KpiId, on: boolean): void =>
    onChange(on ? [...chosen, kpi] : chosen.filter((each) => each !== kpi));
  return (
    <section className="page-section">
      <div className="section-head">
        <h2>{t('goals.kpis')}</h2>
        <Places taken={chosen.length} />
        <p className="small quiet">{t('goals.cap')}</p>
      </div>
      <ul className="kpi-choice">
        {CHOICES.map((kpi) => (
          <li key={kpi}>
            <Switch
              label={t(`metric.${kpi}`)}
              description={t(`metric.${kpi}.means`)}
              checked={chosen.includes(kpi)}
              disabled={isFull && !chosen.includes(kpi)}
              onChange={(on) => change(kpi, on)}
            />
          </li>
        ))}
      </ul>
      <Status className="small quiet">{isFull ? t('goals.full') : ''}</Status>
    </section>
  );
}
