/** The summary of a week in words, as plain text for a mail or a chat. Pure. */
import type { Goals } from '@/lib/domain/goals/goal-log';
import type { Finding, NextStep } from '@/lib/domain/weekly-summary';
import type { TimeWindow } from '@/lib/domain/best-times/windows';
import type { Words } from '@/lib/i18n/words';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { nameOf, platformName } from '../accounts/naming';
import { answerText } from '../best-times/times-words';
import type { KpiRow } from '../goals/kpi-table';
import { kpiName } from '../goals/kpi-words';
import { signed, wholeParts } from '../panel/week-split-words';
import { postTitle } from '../posts/post-title';
import { timesText } from '../posts/usual-words';

export interface SummaryFacts {
  readonly account: AccountRecord;
  readonly goals: Goals;
  readonly isRunning: boolean;
  /** Which days, until when, of how many posts. */
  readonly lead: string;
  /** The first sentences of the week. */
  readonly answer: string;
  /** As the page shows them. */
  readonly rows: readonly KpiRow[];
  readonly findings: readonly Finding<PostRecord>[];
  /** The window that a finding of best times speaks of. */
  readonly window: TimeWindow | null;
  readonly step: NextStep;
  readonly now: number;
}

/** A verdict as it stands within a line: "behind pace". */
const within = (text: string, { locale }: Words): string =>
  text === '' ? text : `${(text[0] ?? '').toLocaleLowerCase(locale)}${text.slice(1)}`;

type Part = Extract<Finding<PostRecord>, { readonly kind: 'part' }>;

/** "Likes: ≈12.4K (12,300 to 12,499; of 14K); behind pace, pace 13K". Of an unknown number the reason alone: "Likes: not read". */
function kpiLine({ name, by, value, range, against, verdict, detail }: KpiRow, words: Words): string {
  const { t } = words;
  const beside = [value === null ? null : range, against].filter((text) => text !== null).join('; ');
  const number = value ?? t('figure.unknown');
  const judged = within([verdict, detail].filter((text) => text !== null && text !== '').join(', '), words);
  const isReasonEnough = value === null && beside === '' && judged !== '';
  return t('summary.line', {
    name: by === null ? name : `${name} (${by})`,
    text: isReasonEnough ? judged : `${beside === '' ? number : `${number} (${beside})`}; ${judged}`,
  });
}

function partName({ part, change }: Part, { t }: Words): string {
  if (part === 'mix') return t('split.mix');
  if (part === 'posts') return t(change.parts.posts < 0 ? 'split.fewerPosts' : 'split.morePosts');
  if (!change.isTelling) return t('split.perPost');
  return t(change.parts.better < 0 ? 'split.worse' : 'split.better');
}

function partLine(finding: Part, isRunning: boolean, words: Words): string {
  const { t, numbers } = words;
  const { current, previous } = finding.change;
  const about = (text: string): string => (finding.isExact ? text : `≈${text}`);
  const count = (value: number): string => about(numbers.count(Math.round(value)));
  return t('summary.part', {
    lead: t(isRunning ? 'split.lead.running' : 'split.lead', {
      now: count(current.total),
      before: count(previous.total),
    }),
    part: partName(finding, words),
    value: about(signed(wholeParts(finding.change)[finding.part], words)),
    change: about(signed(Math.round(current.total) - Math.round(previous.total), words)),
  });
}

const VERDICTS = {
  up: 'story.answer.up',
  down: 'story.answer.down',
  'within normal variation': 'story.answer.normal',
} as const;

function dayLine(
  { day }: Extract<Finding<PostRecord>, { readonly kind: 'day' }>,
  { t, numbers, locale }: Words,
): string {
  const count = (value: number): string => numbers.count(Math.round(value));
  // The date is a day of the calendar, so it is named in UTC, where it was put.
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day.date));
  const [value, typical, low, high] = [count(day.value), count(day.typical), count(day.low), count(day.high)];
  const first = t('story.sentence', { text: t(day.flag === 'spike' ? 'unusual.spike' : 'unusual.drop', { weekday }) });
  const known = { weekday, n: day.posts.length, value, count: Math.round(day.value), typical, low, high };
  return `${first} ${t('unusual.text', known)}`;
}

function findingLine(finding: Finding<PostRecord>, facts: SummaryFacts, words: Words): string {
  const { t } = words;
  switch (finding.kind) {
    case 'verdict': {
      const { verdict, n, before } = finding;
      return t('summary.verdict', { text: t(VERDICTS[verdict]), n, before });
    }
    case 'part':
      return partLine(finding, facts.isRunning, words);
    case 'post': {
      const { post, times, n, of } = finding;
      const usual = t('usual.times', { times: timesText(times, words) });
      return t('summary.post', { n, of, title: postTitle(post, words, facts.now), times: usual });
    }
    case 'day':
      return dayLine(finding, words);
    case 'times':
      return t('story.sentence', { text: answerText(finding.result, facts.window, words) });
  }
}

function stepLine(step: NextStep, { goals, rows }: SummaryFacts, words: Words): string {
  const { t } = words;
  switch (step.kind) {
    case 'revisit':
      return t('summary.next.revisit', { n: step.n });
    case 'behind': {
      const { kpi } = step.standing;
      const verdict = rows.find((row) => row.kpi === kpi)?.verdict ?? '';
      return t('summary.next.behind', { name: kpiName(kpi, goals.ownKpis, words), verdict: within(verdict, words) });
    }
    case 'read':
      return t('summary.next.read');
    case 'nothing':
      return t('summary.next.nothing');
  }
}

const section = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => `- ${line}`)].join('\n');

/** The whole text, its parts apart by empty lines. */
export function summaryText(facts: SummaryFacts, words: Words): string {
  const { t } = words;
  const { account, lead, answer, rows, findings, step } = facts;
  const found = findings.map((finding) => findingLine(finding, facts, words));
  const head = [
    t('popup.accountOn', { platform: platformName(account.platform), handle: nameOf(account) }),
    t('summary.line', { name: t('period.week'), text: lead }),
    answer,
  ];
  const parts = [
    head.join('\n'),
    rows.length === 0
      ? null
      : section(
          t('post.numbers.title'),
          rows.map((row) => kpiLine(row, words)),
        ),
    section(t('summary.findings'), found.length === 0 ? [t('summary.findings.none')] : found),
    section(t('summary.next'), [stepLine(step, facts, words)]),
  ];
  // Where a long word may be broken on the screen means nothing in a mail, and is shown there by some programs.
  return parts
    .filter((part) => part !== null)
    .join('\n\n')
    .replaceAll('\u00ad', '');
}
