/** The Week view: a week, or a month or quarter in its place. */
import { useState } from 'react';
import type { RunningPeriod } from '@/lib/domain/goals/periods';
import type { AccountRecord } from '@/lib/storage/records';
import { useTranslator } from '../hooks/use-translator';
import { useRunningWeek } from '../hooks/use-week';
import { useWeeks } from '../hooks/use-weeks';
import { Segmented } from '../ui/segmented';
import { later } from '../ui/later';
import { WeekPage } from './week-page';

const PeriodPage = later(async () => (await import('./period-page')).PeriodPage);

const PERIODS = ['week', 'month', 'quarter'] as const satisfies readonly RunningPeriod[];

interface Props {
  readonly account: AccountRecord;
  /** Metrics that the page should show and that could not be read. */
  readonly missing: readonly string[];
  readonly onPost: (key: string) => void;
  readonly onAllPosts: () => void;
}

export function PeriodsPage({ account, missing, onPost, onAllPosts }: Props) {
  const { t } = useTranslator();
  const running = useRunningWeek();
  const weeks = useWeeks(account.key, running);
  const [period, setPeriod] = useState<RunningPeriod>('week');
  return (
    <>
      <div className="period-choice">
        <Segmented
          label={t('period.choice')}
          options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
          value={period}
          onChange={setPeriod}
        />
      </div>
      {period === 'week' ? (
        <WeekPage account={account} missing={missing} onPost={onPost} onAllPosts={onAllPosts} />
      ) : (
        <PeriodPage
          key={period}
          account={account}
          missing={missing}
          period={period}
          since={weeks.at(-1)?.start ?? running.start}
        />
      )}
    </>
  );
}
