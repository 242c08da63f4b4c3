/** Week: what changed against the week before, the numbers, the posts behind them, and how far they can be trusted. */
import { useState } from 'react';
import { metricsShownOn } from '@/lib/platforms/lookup';
import type { AccountRecord } from '@/lib/storage/records';
import { useKpis } from '../hooks/use-kpis';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { useRunningWeek, useWeek } from '../hooks/use-week';
import { useWeeks } from '../hooks/use-weeks';
import { Skeleton } from '../ui/skeleton';
import { weekAnswer, weekRows } from '../week/week-rows';
import { WeekTable } from '../week/week-table';
import { answerText, leadText } from '../week/week-words';
import { WeekCoverage } from './week-coverage';
import { WeekExtremes } from './week-extremes';
import { WeekPicker } from './week-picker';
import './week-page.css';

interface Props {
  readonly account: AccountRecord;
  readonly onPost: (key: string) => void;
  readonly onAllPosts: () => void;
}

export function WeekPage({ account, onPost, onAllPosts }: Props) {
  const words = useTranslator();
  const now = useNow();
  const kpis = useKpis();
  const running = useRunningWeek();
  const weeks = useWeeks(account.key, running);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = weeks.find(({ firstDay }) => firstDay === chosen) ?? running;
  const view = useWeek(account, shown, kpis);
  const picker = (
    <WeekPicker
      weeks={weeks}
      shown={shown}
      onChange={({ firstDay }) => setChosen(firstDay === running.firstDay ? null : firstDay)}
    />
  );
  if (view === undefined || view === null) {
    return (
      <div className="week-page">
        {picker}
        <Skeleton rows={7} rowHeight={48} />
      </div>
    );
  }
  const { comparison } = view;
  const rows = weekRows(comparison, kpis, metricsShownOn(account.platform));
  return (
    <div className="week-page">
      {picker}
      <section className="week-main">
        <h1 className="answer">{answerText(weekAnswer(comparison, rows), comparison, words)}</h1>
        <p className="small quiet week-lead">{leadText(comparison, now, words)}</p>
        <WeekTable rows={rows} isRunning={comparison.running} hasHead />
      </section>
      <div className="week-side">
        <WeekExtremes account={account} posts={view.posts} onPost={onPost} onAllPosts={onAllPosts} />
        <WeekCoverage comparison={comparison} />
      </div>
    </div>
  );
}
