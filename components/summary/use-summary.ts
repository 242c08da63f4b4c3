/** The text of a week, kept current while posts are read. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { DAY } from '@/lib/domain/age';
import type { Standings } from '@/lib/domain/goals/kpi-standing';
import type { Week } from '@/lib/domain/weeks';
import { nextStep, summaryFindings } from '@/lib/domain/weekly-summary';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import type { KpiRow } from '../goals/kpi-table';
import { standingsAnswer } from '../goals/kpi-words';
import { useGoals } from '../hooks/use-goals';
import { useHistory } from '../hooks/use-history';
import { useNow } from '../hooks/use-now';
import { useRevisit } from '../hooks/use-revisit';
import { useTranslator } from '../hooks/use-translator';
import { useUnusualDays } from '../hooks/use-unusual-days';
import { useUsuals } from '../hooks/use-usuals';
import type { WeekView } from '../hooks/use-week';
import { useZone } from '../hooks/use-zone';
import { weekAnswer, type WeekRow } from '../week/week-rows';
import { answerText, leadText } from '../week/week-words';
import { timesOfSummary } from './kept-times';
import { summaryText } from './summary-text';

/** A mail is read on other days, when "14:12" or "Thu" would say little: moments are written as if so long ago, as dates. */
const LATER = 7 * DAY;

/** A week as the page shows it. */
export interface SummarisedWeek {
  readonly account: AccountRecord;
  readonly week: Week;
  readonly view: WeekView;
  /** Null without goals. */
  readonly standings: Standings | null;
  readonly counts: readonly WeekRow[];
  readonly rows: readonly KpiRow[];
}

/** Undefined until everything in it was read. Best times are of now, so that they are no finding of a past week. */
function useFound({ account, week, view }: SummarisedWeek) {
  const zone = useZone();
  const { running } = view.comparison;
  const history = useHistory(account.key);
  const usuals = useUsuals(account, view.posts, history);
  const unusual = useUnusualDays(account.key, week);
  const revisits = useRevisit(running ? account.key : null);
  const times = useLiveQuery(
    async () => (running ? timesOfSummary(account.key, zone, Date.now()) : null),
    [account.key, zone, running],
  );
  return useMemo(() => {
    if (unusual === undefined || revisits === undefined || times === undefined) return undefined;
    if (!view.posts.every(({ key }) => usuals.has(key))) return undefined;
    const posts = view.posts.map((post: PostRecord) => {
      const usual = usuals.get(post.key);
      return { post, times: usual?.kind === 'usual' ? usual.times : null };
    });
    const findings = summaryFindings({
      engagements: view.comparison.metrics.find(({ metric }) => metric === 'engagements'),
      posts,
      days: unusual?.days ?? [],
      times: times?.result ?? null,
    });
    return { findings, window: times?.best ?? null, revisits: revisits.length };
  }, [view, usuals, unusual, revisits, times]);
}

/** Undefined until everything in it was read. */
export function useSummary(shown: SummarisedWeek): string | undefined {
  const words = useTranslator();
  const now = useNow();
  const { goals } = useGoals();
  const found = useFound(shown);
  if (found === undefined) return undefined;
  const { account, view, standings, counts, rows } = shown;
  const { comparison } = view;
  const { findings, window, revisits } = found;
  const isRunning = comparison.running;
  const onTargets = comparison.asOf === null ? null : standingsAnswer(standings?.rows ?? [], goals.ownKpis, words);
  const sentences = [onTargets, answerText(weekAnswer(comparison, counts), comparison, words)];
  const step = nextStep({
    revisits,
    standings: standings?.rows ?? [],
    isRunning,
    isRead: comparison.asOf !== null,
  });
  const answer = sentences.flatMap((text) => (text === null ? [] : [words.t('story.sentence', { text })])).join(' ');
  const { week, asOf } = comparison;
  const later = (asOf ?? now) + LATER;
  const lead =
    asOf === null
      ? words.t('week.lead.plainFinished', { range: words.dates.range(week.start, week.end - 1) })
      : leadText(comparison, later, words);
  return summaryText({ account, goals, isRunning, lead, answer, rows, findings, window, step, now: later }, words);
}
