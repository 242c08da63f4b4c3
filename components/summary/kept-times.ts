/** The best times of an account as they are kept and as Best times would show them; nothing is worked out for a summary. */
import { DAY } from '@/lib/domain/age';
import type { BestTimes } from '@/lib/domain/best-times/best-times';
import { recommendedSlots } from '@/lib/domain/best-times/recommended-slots';
import { type TimeWindow, windowsOf } from '@/lib/domain/best-times/windows';
import { keptAnalysis } from '@/lib/storage/queries/analyses';
import { timeChoicesOf } from '@/lib/storage/queries/time-choices';
import { KIND, questionText, understood } from '../best-times/kept-best-times';
import { leadingWindow } from '../best-times/times-words';

/** Best times are worked out anew after so long. */
const KEPT_FOR = 7 * DAY;

export interface TimesOfSummary {
  readonly result: BestTimes;
  /** The window to speak of that the user allows; null for none. */
  readonly best: TimeWindow | null;
}

/** Null where none are kept, they are out of date, or another choice of posts has been made since. `zone` is the user's own. */
export async function timesOfSummary(accountKey: string, zone: string, now: number): Promise<TimesOfSummary | null> {
  const choices = await timeChoicesOf(accountKey);
  const question = questionText({ metric: choices.metric, format: null, zone: choices.zone ?? zone });
  const kept = understood(await keptAnalysis(accountKey, KIND, question));
  if (kept === null || Math.abs(now - kept.computedAt) >= KEPT_FOR) return null;
  if (!kept.fingerprint.startsWith(`${JSON.stringify(choices.forcedPosts.toSorted())} `)) return null;
  const { result } = kept;
  return { result, best: leadingWindow(windowsOf(recommendedSlots(result.cells, result.verdict, choices))) };
}
