/** The split of a change in whole numbers and words. Pure. */
import { centre } from '@/lib/domain/interval';
import type { MetricWeek, WeekComparison } from '@/lib/domain/week-comparison';
import type { ChangeParts } from '@/lib/domain/week-verdict/change-parts';
import { type WeekChange, weekChange } from '@/lib/domain/week-verdict/week-change';
import type { MessageKey } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/words';

/** "+124", "−12", "0". */
export function signed(value: number, { numbers }: Words): string {
  const text = numbers.count(Math.abs(value));
  return value === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}

/** The parts in whole numbers that still add up to the change as it is written: the largest part takes what rounding leaves. */
export function wholeParts({ parts, current, previous }: WeekChange): ChangeParts {
  const whole = { posts: Math.round(parts.posts), mix: Math.round(parts.mix), better: Math.round(parts.better) };
  const change = Math.round(current.total) - Math.round(previous.total);
  const rest = change - whole.posts - whole.mix - whole.better;
  const names = ['posts', 'mix', 'better'] as const;
  const largest = names.reduce((a, b) => (Math.abs(parts[b]) > Math.abs(parts[a]) ? b : a));
  return { ...whole, [largest]: whole[largest] + rest };
}

/** What a part is called: by its direction where it changed something and that is told, else by what it is about. */
export function partNames(
  { posts, better }: ChangeParts,
  isTelling: boolean,
): { readonly posts: MessageKey; readonly better: MessageKey } {
  const byPost = better < 0 ? 'split.worse' : 'split.better';
  const byNumber = posts < 0 ? 'split.fewerPosts' : 'split.morePosts';
  return {
    posts: posts === 0 ? 'metric.posts' : byNumber,
    better: isTelling && better !== 0 ? byPost : 'split.perPost',
  };
}

/** The typical post of both weeks, and whether that is more than posts vary anyway. */
export function typicalText(
  { verdict, current, previous }: WeekChange,
  { typicalPost }: MetricWeek,
  words: Words,
): string {
  const { t, numbers } = words;
  const counts = { n: current.posts, before: previous.posts };
  const judged =
    verdict === null
      ? t('split.verdict.tooFew', counts)
      : t(`split.verdict.${verdict === 'within normal variation' ? 'normal' : verdict}`, counts);
  if (typicalPost.current === null || typicalPost.previous === null) return judged;
  const number = (range: { low: number; high: number }): string => numbers.count(Math.round(centre(range)));
  const typical = t('split.typical', { now: number(typicalPost.current), before: number(typicalPost.previous) });
  return `${typical} ${judged}`;
}

/** Whether the week's posts did better or worse than posts vary anyway; null where too few posts were compared. */
export function verdictSentence({ metrics }: WeekComparison, { t }: Words): string | null {
  const engagements = metrics.find(({ metric }) => metric === 'engagements');
  const change = engagements === undefined ? null : weekChange(engagements);
  if (change === null || change.verdict === null) return null;
  const key = change.verdict === 'within normal variation' ? 'normal' : change.verdict;
  return t(`story.answer.${key}`);
}
