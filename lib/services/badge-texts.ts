/** The texts of a badge and its card, from a judgement, in the language of the interface. */
import { engagementsOf } from '@/lib/domain/engagements';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import { centre, type Interval } from '@/lib/domain/interval';
import type { Precision } from '@/lib/domain/measured';
import type { ComparedMetric } from '@/lib/domain/comparable';
import type { Usual, UsualAge, UsualFound } from '@/lib/domain/usual';
import type { NumberWords } from '@/lib/i18n/numbers';
import type { WorkerKey, WorkerWords } from '@/lib/i18n/worker-catalogues';
import type { BadgeView } from '@/lib/messaging/schemas';
import { footnoteOf } from './badge-footnote';
import type { Judgement, JudgedRow } from './badge-judgement';
import { kpiOnBadge, kpiRows } from './badge-kpi-texts';
import type { JudgedKpi } from './badge-kpis';

type Symbol = BadgeView['symbol'];
type Tone = BadgeView['tone'];
type Card = BadgeView['card'];
type Counted = Exclude<Parameters<NumberWords['short']>[0], null>;

/** A range as a number to write: its middle, marked unless every digit is known. */
function counted({ low, high }: Interval, precision: Precision = 'exact'): Counted {
  const value = centre({ low, high });
  return { value, low, high, precision: low === high ? precision : 'rounded' };
}

/** The mean of a history, in whole numbers. */
const rounded = ({ low, high }: Interval): Counted => counted({ low: Math.round(low), high: Math.round(high) });

/** Name of a metric inside a sentence, in the plural. */
export const metricWord = (metric: ComparedMetric): WorkerKey => `badge.metric.${metric}`;

const ageWord = (age: Exclude<UsualAge, 'mature'>): WorkerKey => `badge.age.${age}`;

const ratio = (times: Interval): { value: number; low: number; high: number } => ({ value: centre(times), ...times });

/** The leading number as it was read last. */
function latestOf({ post, metric }: Judgement): Counted | null {
  if (metric === null) return null;
  return metric === 'engagements' ? (engagementsOf(post.latest)?.value ?? null) : (post.latest[metric] ?? null);
}

function signOf(usual: Usual): { symbol: Symbol; tone: Tone } {
  if (usual.kind === 'usual')
    return { symbol: usual.symbol, tone: usual.symbol === 'usual' ? 'neutral' : usual.symbol };
  if (usual.kind === 'too-early') return { symbol: 'early', tone: 'neutral' };
  return { symbol: usual.kind === 'too-few' ? 'few' : 'none', tone: 'neutral' };
}

function ageText(age: UsualAge, words: WorkerWords): string {
  return age === 'mature' ? '' : words.t(ageWord(age));
}

function usualHeadline(usual: UsualFound, words: WorkerWords): string {
  return usual.times === null
    ? words.t('badge.nothingUsual', { value: words.numbers.short(counted(usual.value)) })
    : words.t('badge.usual', { times: words.numbers.times(ratio(usual.times)) });
}

function headlineOf(judgement: Judgement, words: WorkerWords): string {
  const { usual } = judgement;
  switch (usual.kind) {
    case 'usual':
      return usualHeadline(usual, words);
    case 'too-few':
      return words.t('badge.tooFew', { n: usual.n, needed: usual.needed });
    case 'too-early':
      return words.t('badge.tooEarly', { hours: usual.judgedAtHours });
    case 'no-reading':
      return words.t('badge.noReading', { age: ageText(usual.age, words) });
    case 'unknown':
      return words.t(usual.reason === 'no-value' ? 'badge.noValue' : 'badge.noTime');
  }
}

/** The factor, or plainly the reading where there is no verdict. */
function compactOf(judgement: Judgement, words: WorkerWords): string {
  const { usual } = judgement;
  return usual.kind === 'usual' && usual.times !== null
    ? words.numbers.times(ratio(usual.times))
    : words.numbers.short(latestOf(judgement));
}

function titleOf(judgement: Judgement, words: WorkerWords): string {
  const { usual, metric, age } = judgement;
  if (metric === null) return words.t('badge.title.noValue');
  const name = words.t(`metric.${metric}`);
  if (usual.kind !== 'usual') {
    return words.t('badge.title.reading', { value: words.numbers.full(latestOf(judgement)), metric: name });
  }
  if (usual.times === null) {
    return words.t('badge.title.nothingUsual', { value: words.numbers.full(counted(usual.value)), metric: name });
  }
  const values = { times: words.numbers.times(ratio(usual.times)), metric: words.t(metricWord(metric)) };
  return age === null
    ? words.t('badge.title.usual', values)
    : words.t('badge.title.usualAtAge', { ...values, age: words.t(ageWord(age)) });
}

function basisOf({ basis, n, inFormat }: UsualFound, post: Judgement['post'], words: WorkerWords): string {
  if (basis === 'format') return words.t('badge.basis.format', { n });
  return post.format === null
    ? words.t('badge.basis.anyFormat', { n })
    : words.t('badge.basis.account', { n, inFormat });
}

/** Which parts were added up, where the post shows more than could be compared. */
function partsOf({ post, metric, usual }: Judgement, words: WorkerWords): string | null {
  if (metric !== 'engagements' || usual.kind !== 'usual') return null;
  const shown = engagementsOf(post.latest)?.parts ?? [];
  if (usual.parts.length >= shown.length) return null;
  const names = usual.parts.map((part) => words.t(metricWord(part)));
  return words.t('badge.why.partial', {
    parts: new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names),
  });
}

function explanationOf(judgement: Judgement, words: WorkerWords): string {
  const { usual } = judgement;
  const full = (count: Counted): string => words.numbers.full(count);
  switch (usual.kind) {
    case 'usual': {
      const against = words.t('badge.against', {
        value: full(counted(usual.value)),
        expected: full(rounded(usual.expected)),
        low: words.numbers.count(usual.low),
        high: words.numbers.count(usual.high),
      });
      return [against, basisOf(usual, judgement.post, words), partsOf(judgement, words)]
        .filter((part) => part !== null)
        .join(' ');
    }
    case 'too-few':
      return words.t('badge.why.tooFew', { n: usual.n, needed: usual.needed });
    case 'too-early':
      return words.t('badge.why.tooEarly', { hours: usual.judgedAtHours });
    case 'no-reading':
      return words.t('badge.why.noReading', { age: ageText(usual.age, words) });
    case 'unknown':
      return words.t(usual.reason === 'no-value' ? 'badge.why.noValue' : 'badge.why.noTime');
  }
}

function verdictOf(usual: Usual, words: WorkerWords): string {
  switch (usual.kind) {
    case 'usual':
      return usual.times === null
        ? words.t('badge.row.none')
        : words.t('badge.row.usual', { times: words.numbers.times(ratio(usual.times)) });
    case 'too-few':
      return words.t('badge.row.tooFew', { n: usual.n, needed: usual.needed });
    case 'too-early':
      return words.t('badge.row.tooEarly');
    case 'no-reading':
      return words.t('badge.row.noReading');
    case 'unknown':
      return words.t('badge.row.none');
  }
}

function rowOf(row: JudgedRow, judgement: Judgement, words: WorkerWords): Card['rows'][number] {
  // A usual at another age than the column's would compare unlike things.
  const isLike = row.usual.kind !== 'usual' || (row.usual.age === 'mature' ? null : row.usual.age) === judgement.age;
  const usual: Usual = isLike ? row.usual : { kind: 'unknown', reason: 'no-value' };
  const shown = judgement.post.latest[row.metric];
  const value = row.value === null ? null : counted(row.value, shown?.precision);
  return {
    name: words.t(`metric.${row.metric}`),
    // As the page shows it, unless it is a value of an earlier age.
    value: words.numbers.short(judgement.age === null ? (shown ?? null) : value),
    against: words.numbers.short(usual.kind === 'usual' ? rounded(usual.expected) : null),
    ...signOf(usual),
    verdict: verdictOf(usual, words),
  };
}

/** What the post is judged by besides its usual. */
export interface Targets {
  /** Empty where nothing has a target for posts. */
  readonly kpis: readonly JudgedKpi[];
  readonly ownKpis: readonly OwnKpi[];
}

/** KPIs against their targets, or, without targets, numbers against their usual. */
function tableOf(judgement: Judgement, { kpis, ownKpis }: Targets, words: WorkerWords): Pick<Card, 'columns' | 'rows'> {
  const { age } = judgement;
  const { t } = words;
  const verdict = t('badge.column.verdict');
  if (kpis.length > 0) {
    const columns = [t('badge.column.kpi'), t('badge.column.value'), t('badge.column.target'), verdict];
    return { columns, rows: kpiRows(kpis, ownKpis, words) };
  }
  const value = age === null ? t('badge.column.value') : t('badge.column.atAge', { age: t(ageWord(age)) });
  return {
    columns: [t('badge.column.metric'), value, t('badge.column.usual'), verdict],
    rows: judgement.rows.map((row) => rowOf(row, judgement, words)),
  };
}

/** The badge of a post, ready to draw. `now` in ms, for "today". */
export function badgeTexts(judgement: Judgement, targets: Targets, words: WorkerWords, now: number): BadgeView {
  const { post, usual } = judgement;
  const { kpis, ownKpis } = targets;
  const title = titleOf(judgement, words);
  const headline = headlineOf(judgement, words);
  const action = words.t('badge.action');
  // A post too young for its usual is too young for its targets: once is enough.
  const onBadge = usual.kind === 'too-early' ? null : kpiOnBadge(kpis, ownKpis, words);
  const said = usual.kind === 'usual' ? title : `${title}, ${headline}`;
  const isEstimated = kpis.some(({ value }) => value.range !== null && value.isEstimated);
  const explanation = explanationOf(judgement, words);
  return {
    postKey: post.key,
    ...signOf(usual),
    headline,
    compact: compactOf(judgement, words),
    kpi: onBadge?.kpi ?? null,
    label: onBadge === null ? `${said}. ${action}` : `${said}. ${onBadge.sentence} ${action}`,
    lang: words.language,
    dir: words.direction,
    card: {
      title,
      explanation: isEstimated ? `${explanation} ${words.t('badge.followersEstimated')}` : explanation,
      ...tableOf(judgement, targets, words),
      footnote: footnoteOf(post, words, now),
      action,
    },
  };
}
