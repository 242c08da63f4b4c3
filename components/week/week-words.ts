/** What the rows and the first sentence of a week say, in words. Pure. */
import type { KpiId } from '@/lib/domain/suggested-kpis';
import type { Coverage, WeekComparison } from '@/lib/domain/week-comparison';
import type { MessageKey } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/words';
import type { VerdictSymbolName } from '../ui/verdict-symbol';
import {
  type Change,
  type NoComparison,
  postCounts,
  type WeekAnswer,
  type WeekRow,
  type WeekVerdict,
} from './week-rows';

const NO_COMPARISON: Readonly<Record<NoComparison, { symbol: VerdictSymbolName; key: MessageKey }>> = {
  notRead: { symbol: 'none', key: 'week.none.notRead' },
  noPosts: { symbol: 'few', key: 'week.none.noPosts' },
  noPostsThen: { symbol: 'few', key: 'week.none.noPostsThen' },
  tooFew: { symbol: 'few', key: 'week.none.tooFew' },
  notVisible: { symbol: 'none', key: 'week.none.notVisible' },
  unknown: { symbol: 'none', key: 'week.none.unknown' },
};

/** Less than half a percent is written as no percent at all. */
const TINY = 0.005;

export interface VerdictWords {
  readonly symbol: VerdictSymbolName;
  readonly text: string;
}

function changeText(change: Change, { t, numbers }: Words): string {
  const direction = change.value > 0 ? 'up' : 'down';
  const unsigned = (share: number): string => numbers.change(Math.abs(share)).replace('+', '');
  if (Math.abs(change.value) < TINY) return t('week.change.tiny', { direction, share: unsigned(0.01) });
  const isExact = numbers.change(change.low) === numbers.change(change.high);
  const share = unsigned(change.value);
  return t('week.change', { direction, share: isExact ? share : `≈${share}` });
}

/** Symbol and word of a verdict. A running week has outlined symbols: it is not settled yet. */
export function verdictWords(verdict: WeekVerdict, isRunning: boolean, words: Words): VerdictWords {
  const { t } = words;
  switch (verdict.kind) {
    case 'up':
    case 'down': {
      const text = verdict.change === null ? t('week.fromNone') : changeText(verdict.change, words);
      if (verdict.kind === 'up') return { symbol: isRunning ? 'ahead' : 'above', text };
      return { symbol: isRunning ? 'behind' : 'below', text };
    }
    case 'cannotTell':
      return { symbol: 'close', text: t('week.cannotTell') };
    case 'noChange':
      return { symbol: 'usual', text: t('week.noChange') };
    case 'samePosts':
      return { symbol: 'usual', text: t('week.posts.same') };
    case 'morePosts':
      return { symbol: 'usual', text: t('week.posts.more', { n: verdict.by }) };
    case 'fewerPosts':
      return { symbol: 'usual', text: t('week.posts.fewer', { n: verdict.by }) };
    case 'none': {
      const { symbol, key } = NO_COMPARISON[verdict.reason];
      return { symbol, text: t(key) };
    }
  }
}

const isComplete = ({ withReading, of }: Coverage): boolean => withReading === of;

/** What stands below a verdict: the range of the change, means where totals are not alike, and how many posts are behind it. */
export function verdictDetail(row: WeekRow, { t, numbers }: Words): string | null {
  const { verdict, previous, coverage } = row;
  if (previous?.basis === 'per post') {
    return t('week.was.perPost', { current: numbers.short(previous.current), previous: numbers.short(previous.value) });
  }
  if ('change' in verdict && verdict.change !== null) {
    const [low, high] = [numbers.change(verdict.change.low), numbers.change(verdict.change.high)];
    if (low !== high) return t('week.change.range', { low, high });
  }
  if (verdict.kind !== 'none' || verdict.reason !== 'tooFew' || coverage === null) return null;
  const poorer = isComplete(coverage.current) ? coverage.previous : coverage.current;
  return t('week.coverage', { n: poorer.withReading, of: poorer.of });
}

const list = (kpis: readonly KpiId[], { t, locale }: Words): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    kpis.map((kpi) => t(`metric.${kpi}`).toLocaleLowerCase(locale)),
  );

const sentenceCase = (text: string, { locale }: Words): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

function comparedText(answer: Extract<WeekAnswer, { kind: 'compared' }>, words: Words): string {
  const { t } = words;
  const { n, up, down } = answer;
  if (up.length === 0 && down.length === 0) return t('week.answer.noChange');
  if (up.length === n) return t('week.answer.allUp', { n, names: sentenceCase(list(up, words), words) });
  if (down.length === n) return t('week.answer.allDown', { n, names: sentenceCase(list(down, words), words) });
  if (down.length === 0) return t('week.answer.up', { up: up.length, n });
  if (up.length === 0) return t('week.answer.down', { names: list(down, words) });
  return t('week.answer.upAndDown', { up: up.length, n, names: list(down, words) });
}

/** The first sentence: what changed, or why nothing can be said yet. */
export function answerText(answer: WeekAnswer, comparison: WeekComparison, words: Words): string {
  const { t } = words;
  switch (answer.kind) {
    case 'compared':
      return comparedText(answer, words);
    case 'noPosts':
      return t(comparison.running ? 'week.answer.noPosts' : 'week.answer.noPostsFinished');
    case 'notRead':
      return t('week.answer.notRead');
    case 'firstWeek':
      return t('week.answer.firstWeek', { n: postCounts(comparison).current });
    case 'tooFew':
      return t('week.answer.tooFew');
  }
}

/** The second sentence: which days, until when, and how many posts are behind the first. */
export function leadText(comparison: WeekComparison, now: number, words: Words): string {
  return oneDot(leadOf(comparison, now, words));
}

/** In some languages the short name of a month ends with the dot that ends the sentence. */
export const oneDot = (text: string): string => text.replaceAll(/\.\.(?!\.)/g, '.');

function leadOf(comparison: WeekComparison, now: number, { t, dates }: Words): string {
  const { week, asOf, running } = comparison;
  const range = dates.range(week.start, week.end - 1);
  const { current, previous } = postCounts(comparison);
  const isComparable = asOf !== null && current + previous > 0;
  if (!running) {
    return isComparable
      ? t('week.lead.finished', { range, n: current, before: previous })
      : t('week.lead.plainFinished', { range });
  }
  const until = dates.moment(asOf ?? now, now);
  return isComparable
    ? t('week.lead', { range, until, n: current, before: previous })
    : t('week.lead.plain', { range, until });
}
