/** A month or quarter: the KPIs against its targets. Weeks are told in more detail, by the week page. */
import { useMemo, useState } from 'react';
import { earlierPeriods, periodOf, type RunningPeriod } from '@/lib/domain/goals/periods';
import type { AccountRecord } from '@/lib/storage/records';
import { KpiTable } from '../goals/kpi-table';
import { standingsAnswer } from '../goals/kpi-words';
import { useGoals } from '../hooks/use-goals';
import { useNow } from '../hooks/use-now';
import { useSettings } from '../hooks/use-settings';
import { useStandings } from '../hooks/use-standings';
import { useTranslator } from '../hooks/use-translator';
import { useZone } from '../hooks/use-zone';
import { popupRows } from '../popup/popup-rows';
import { oneDot } from '../week/week-words';
import { optionsAddress } from '../tab/tab-notice';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { SelectField } from '../ui/field';
import { Skeleton } from '../ui/skeleton';

/** So many are offered at most. */
const MOST = 24;

interface Props {
  readonly account: AccountRecord;
  /** Metrics that the page should show and that could not be read. */
  readonly missing: readonly string[];
  readonly period: Exclude<RunningPeriod, 'week'>;
  /** The first moment of which anything is known, ms. */
  readonly since: number;
}

/** Periods from the running one back to the first of which anything is known. */
function usePeriods(period: RunningPeriod, since: number) {
  const now = useNow();
  const zone = useZone();
  const { weekStart } = useSettings();
  const { start } = useMemo(() => periodOf(period, now, zone, weekStart), [period, now, zone, weekStart]);
  return useMemo(() => {
    const running = periodOf(period, start, zone, weekStart);
    const earlier = earlierPeriods(period, start, zone, weekStart, MOST).filter(({ end }) => end > since);
    return [running, ...earlier];
  }, [period, start, zone, weekStart, since]);
}

function NoGoals() {
  const { t } = useTranslator();
  return (
    <EmptyState
      isView
      title={t('period.none.title')}
      action={
        <ButtonLink look="primary" href={optionsAddress('goals')} target="_blank" rel="noopener">
          {t('period.none.action')}
        </ButtonLink>
      }
    >
      {t('period.none.text')}
    </EmptyState>
  );
}

export function PeriodPage({ account, missing, period, since }: Props) {
  const words = useTranslator();
  const { t, dates } = words;
  const now = useNow();
  const { goals } = useGoals();
  const periods = usePeriods(period, since);
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = periods.find(({ start }) => start === chosen) ?? periods[0];
  const standings = useStandings(account, period, shown?.start ?? now);
  if (standings === undefined || shown === undefined)
    return <Skeleton title={t('panel.week')} rows={7} rowHeight={48} />;
  if (standings === null) return <NoGoals />;
  const { isRunning, asOf, rows } = standings;
  // What is not read at present says nothing of a period that is over.
  const input = {
    goals,
    platform: account.platform,
    standings,
    counts: [],
    isRunning,
    missing: isRunning ? missing : [],
  };
  const range = dates.range(shown.start, shown.end - 1);
  return (
    <>
      <div className="week-picker">
        <SelectField
          label={t('period.picker')}
          labelHidden
          small
          value={String(shown.start)}
          options={periods.map(({ start, end }) => ({ value: String(start), label: dates.range(start, end - 1) }))}
          onChange={(value) => setChosen(Number(value))}
        />
      </div>
      <section className="week-main">
        <h1 className="answer">{standingsAnswer(rows, goals.ownKpis, words) ?? t('period.noTargets')}</h1>
        <p className="small quiet week-lead">
          {isRunning
            ? t('period.lead.running', { range, until: dates.moment(asOf ?? now, now) })
            : oneDot(t('period.lead', { range }))}
        </p>
        <KpiTable rows={popupRows(input, words)} />
      </section>
      <p className="week-coverage small faint">{t(isRunning ? 'week.explain.running' : 'period.explain')}</p>
    </>
  );
}
