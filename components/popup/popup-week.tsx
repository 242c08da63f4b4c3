/** The running week in the popup: one sentence, one line of when, at most six rows. */
import type { KpiId } from '@/lib/domain/suggested-kpis';
import { metricsShownOn } from '@/lib/platforms/lookup';
import type { AccountRecord } from '@/lib/storage/records';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import type { WeekView } from '../hooks/use-week';
import { weekAnswer, weekRows } from '../week/week-rows';
import { WeekTable } from '../week/week-table';
import { answerText, leadText } from '../week/week-words';

interface Props {
  readonly view: WeekView;
  readonly account: AccountRecord;
  readonly kpis: readonly KpiId[];
  /** As many rows as there is room for. */
  readonly rows: number;
}

export function PopupWeek({ view, account, kpis, rows }: Props) {
  const words = useTranslator();
  const now = useNow();
  const { comparison } = view;
  const all = weekRows(comparison, kpis, metricsShownOn(account.platform));
  return (
    <section className="popup-week">
      <h2 className="answer">{answerText(weekAnswer(comparison, all), comparison, words)}</h2>
      <p className="small quiet">{leadText(comparison, now, words)}</p>
      <WeekTable rows={all.slice(0, rows)} isRunning={comparison.running} />
    </section>
  );
}
