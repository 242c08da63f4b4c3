/** Week: what changed against the week before, the numbers, the posts behind them, and how far they can be trusted. */
import { useMemo, useState } from 'react';
import { metricsShownOn } from '@/lib/platforms/lookup';
import type { AccountRecord } from '@/lib/storage/records';
import type { Standings } from '@/lib/domain/goals/kpi-standing';
import type { Week } from '@/lib/domain/weeks';
import { KpiTable } from '../goals/kpi-table';
import { standingsAnswer } from '../goals/kpi-words';
import { useGoals } from '../hooks/use-goals';
import { useKpis } from '../hooks/use-kpis';
import { useNow } from '../hooks/use-now';
import { useSitesInUse } from '../hooks/use-sites';
import { useStandings } from '../hooks/use-standings';
import { useTranslator } from '../hooks/use-translator';
import { useRunningWeek, useWeek, type WeekView } from '../hooks/use-week';
import { useUsualWeeks } from '../hooks/use-usual-weeks';
import { useWeeks } from '../hooks/use-weeks';
import { SummaryButton } from '../summary/summary-button';
import { SiteLink } from '../ui/button';
import { later } from '../ui/later';
import { Skeleton } from '../ui/skeleton';
import { popupRows } from '../popup/popup-rows';
import { weekAnswer, type WeekRow, weekRows } from '../week/week-rows';
import { answerText, leadText } from '../week/week-words';
import { WeekCoverage } from './week-coverage';
import { WeekExtremes } from './week-extremes';
import { historyRows } from './week-history-rows';
import { withBeside } from './week-kpi-rows';
import { WeekRevisits } from './week-revisits';
import { WeekPicker } from './week-picker';
import { verdictSentence } from './week-split-words';
import './week-page.css';

// What is drawn stands below the fold and brings the drawing along, so that it comes after the numbers.
const WeekHistory = later(async () => (await import('./week-history')).WeekHistory);
const WeekSplit = later(async () => (await import('./week-split')).WeekSplit);
const WeekUnusual = later(async () => (await import('./week-unusual')).WeekUnusual);

interface Props {
  readonly account: AccountRecord;
  /** Metrics that the page should show and that could not be read. */
  readonly missing: readonly string[];
  readonly onPost: (key: string) => void;
  readonly onAllPosts: () => void;
}

/** The first sentence, and the second where targets say more than the comparison with the week before. */
function Answer({
  view,
  standings,
  counts,
}: {
  readonly view: WeekView;
  readonly standings: Standings | null;
  readonly counts: readonly WeekRow[];
}) {
  const words = useTranslator();
  const now = useNow();
  const { goals } = useGoals();
  const { t } = words;
  const { comparison } = view;
  const onTargets = comparison.asOf === null ? null : standingsAnswer(standings?.rows ?? [], goals.ownKpis, words);
  const onWeek = answerText(weekAnswer(comparison, counts), comparison, words);
  const verdict = verdictSentence(comparison, words);
  return (
    <>
      <h1 className="answer">{onTargets ?? verdict ?? onWeek}</h1>
      {onTargets !== null && verdict !== null && <p>{t('story.sentence', { text: verdict })}</p>}
      {(onTargets !== null || verdict !== null) && (
        <p className="small quiet">{t('story.sentence', { text: onWeek })}</p>
      )}
      <p className="small quiet week-lead">{leadText(comparison, now, words)}</p>
    </>
  );
}

/** The way to numbers, while there are none: posts are read where they are looked at. */
function OpenSite({ platform }: { readonly platform: string }) {
  const { t } = useTranslator();
  const site = useSitesInUse().find((each) => each.platform === platform);
  if (site === undefined) return null;
  return (
    <p className="week-open">
      <SiteLink button="primary" href={site.home}>
        {t('posts.none.action', { site: site.name })}
      </SiteLink>
    </p>
  );
}

/** What the page shows of a week, as far as it was read. */
function useShownWeek(account: AccountRecord, shown: Week, kpis: ReturnType<typeof useKpis>) {
  const { goals } = useGoals();
  const view = useWeek(account, shown, kpis);
  const standings = useStandings(account, 'week', shown.start);
  const past = useUsualWeeks(account, goals.kpis.length === 0 ? kpis : undefined, shown.start);
  const counts = useMemo(
    () =>
      view === undefined || view === null ? [] : weekRows(view.comparison, kpis, metricsShownOn(account.platform)),
    [view, kpis, account.platform],
  );
  const history = useMemo(
    () => (past === undefined || standings === undefined ? [] : historyRows(past, standings, counts)),
    [past, standings, counts],
  );
  return { view, standings, past, counts, history };
}

export function WeekPage({ account, missing, onPost, onAllPosts }: Props) {
  const words = useTranslator();
  const kpis = useKpis();
  const { goals } = useGoals();
  const running = useRunningWeek();
  const weeks = useWeeks(account.key, running);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = weeks.find(({ firstDay }) => firstDay === chosen) ?? running;
  const { view, standings, past, counts, history } = useShownWeek(account, shown, kpis);
  const picker = (
    <WeekPicker
      weeks={weeks}
      shown={shown}
      onChange={({ firstDay }) => setChosen(firstDay === running.firstDay ? null : firstDay)}
    />
  );
  if (view === undefined || view === null || standings === undefined) {
    return (
      <div className="week-page">
        {picker}
        <Skeleton title={words.t('panel.week')} rows={7} rowHeight={48} />
      </div>
    );
  }
  const { comparison } = view;
  const isRunning = comparison.running;
  // What is not read at present says nothing of a week that is over.
  const notRead = isRunning ? missing : [];
  const rows = popupRows({ goals, platform: account.platform, standings, counts, isRunning, missing: notRead }, words);
  return (
    <div className="week-page">
      {picker}
      <div className="week-own">
        <section className="week-main">
          <Answer view={view} standings={standings} counts={counts} />
          {isRunning && view.posts.length === 0 && <OpenSite platform={account.platform} />}
          <KpiTable rows={withBeside(rows, { standings, counts, history, isRunning }, words)} />
          <SummaryButton {...{ account, week: shown, view, standings, counts, rows }} />
        </section>
        <WeekHistory
          rows={history}
          isRunning={isRunning}
          account={account}
          weeks={{ past: past ?? [], start: shown.start, standings }}
        />
      </div>
      <div className="week-side">
        <WeekSplit account={account} comparison={comparison} />
        <WeekExtremes account={account} posts={view.posts} onPost={onPost} onAllPosts={onAllPosts} />
        <WeekUnusual accountKey={account.key} week={shown} onPost={onPost} />
        <WeekRevisits accountKey={account.key} isRunning={isRunning} />
        <WeekCoverage comparison={comparison} ages={view.ages} />
      </div>
    </div>
  );
}
