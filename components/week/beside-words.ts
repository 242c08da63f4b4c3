/** What stands small beside a KPI with a target: how far it is from last week, and from the usual week. Pure. */
import type { UsualPeriod } from '@/lib/domain/goals/usual-period';
import { centre, type Interval } from '@/lib/domain/interval';
import type { Words } from '@/lib/i18n/words';
import type { Change, WeekRow } from './week-rows';
import { verdictWords } from './week-words';

/** Less than half a percent is written as less than one. */
const TINY = 0.005;

function shareText({ value, low, high }: Change, { numbers }: Words): string {
  const unsigned = (share: number): string => numbers.change(Math.abs(share)).replace('+', '');
  if (Math.abs(value) < TINY) return `<${unsigned(0.01)}`;
  return numbers.change(low) === numbers.change(high) ? unsigned(value) : `≈${unsigned(value)}`;
}

const directionOf = ({ value }: Change): 'up' | 'down' => (value > 0 ? 'up' : 'down');

/** The change against last week at the same age in a few words; null where the row itself says that there is no number. */
export function besideLastWeek({ verdict, previous }: WeekRow, words: Words): string | null {
  const { t } = words;
  switch (verdict.kind) {
    case 'up':
    case 'down': {
      if (verdict.change === null) return t('week.fromNone');
      const values = { direction: directionOf(verdict.change), share: shareText(verdict.change, words) };
      return t(previous?.basis === 'per post' ? 'week.beside.perPost' : 'week.beside.change', values);
    }
    case 'cannotTell':
      return t('week.beside.cannotTell');
    case 'noChange':
      return t('week.beside.noChange');
    case 'none':
      if (verdict.reason === 'tooFew') return t('week.beside.tooFew');
      return verdict.reason === 'noPostsThen' ? t('week.none.noPostsThen') : null;
    case 'morePosts':
    case 'fewerPosts':
    case 'samePosts':
      return verdictWords(verdict, false, words).text;
  }
}

/** How far a finished week is from the median of the weeks before; null where that is not known. */
export function besideUsual(current: Interval | null, usual: UsualPeriod, words: Words): string | null {
  if (current === null || usual.kind !== 'usual' || usual.value <= 0) return null;
  const on = (value: number): number => value / usual.value - 1;
  const change = { value: on(centre(current)), low: on(current.low), high: on(current.high) };
  if (change.value === 0) return words.t('week.beside.asUsual');
  return words.t('week.beside.usual', { direction: directionOf(change), share: shareText(change, words) });
}
