/** The running week in the popup: one sentence, one line of when, at most six rows. */
import type { Standings } from '@/lib/domain/goals/kpi-standing';
import { NEEDED_PERIODS } from '@/lib/domain/goals/pace';
import type { KpiId } from '@/lib/domain/suggested-kpis';
import { metricsShownOn } from '@/lib/platforms/lookup';
import type { AccountRecord } from '@/lib/storage/records';
import type { Words } from '@/lib/i18n/words';
import { KpiTable } from '../goals/kpi-table';
import { standingsAnswer } from '../goals/kpi-words';
import { useGoals } from '../hooks/use-goals';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import type { WeekView } from '../hooks/use-week';
import { weekAnswer, weekRows } from '../week/week-rows';
import { answerText, leadText } from '../week/week-words';
import { popupRows } from './popup-rows';

interface Props {
  readonly view: WeekView;
  readonly standings: Standings | null;
  readonly account: AccountRecord;
  readonly kpis: readonly KpiId[];
  /** Metrics that the page should show and that could not be read. */
  readonly missing: readonly string[];
  /** As many rows as there is room for. */
  readonly rows: number;
}

/** What pace goes by; null where there is none. */
function paceText(standings: Standings | null, { t }: Words): string | null {
  const paces = standings?.rows.flatMap(({ pace }) => pace ?? []) ?? [];
  const own = paces.filter(({ basis }) => basis === 'own history');
  if (paces.length === 0) return null;
  if (own.length === 0) return t('kpi.lead.even', { needed: NEEDED_PERIODS });
  return t('kpi.lead.pace', { n: Math.min(...own.map(({ periods }) => periods)) });
}

export function PopupWeek({ view, standings, account, kpis, missing, rows }: Props) {
  const words = useTranslator();
  const { t } = words;
  const now = useNow();
  const { goals } = useGoals();
  const { comparison } = view;
  const counts = weekRows(comparison, kpis, metricsShownOn(account.platform));
  const isRunning = comparison.running;
  const all = popupRows({ goals, platform: account.platform, standings, counts, isRunning, missing }, words);
  const answer = comparison.asOf === null ? null : standingsAnswer(standings?.rows ?? [], goals.ownKpis, words);
  const pace = paceText(standings, words);
  return (
    <section className="popup-week">
      <h2 className="answer">{answer ?? answerText(weekAnswer(comparison, counts), comparison, words)}</h2>
      <p className="small quiet">
        {leadText(comparison, now, words)}
        {pace !== null && ` ${pace}`}
      </p>
      <KpiTable rows={all.slice(0, rows)} />
      {all.length > rows && <p className="small faint">{t('popup.moreRows', { n: all.length - rows })}</p>}
    </section>
  );
}
