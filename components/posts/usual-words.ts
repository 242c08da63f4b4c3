/** How a post stands against its usual, in words. Pure. */
import { centre, type Interval } from '@/lib/domain/interval';
import type { Usual } from '@/lib/domain/usual';
import type { Words } from '@/lib/i18n/words';
import type { VerdictSymbolName } from '../ui/verdict-symbol';

export interface UsualWords {
  readonly symbol: VerdictSymbolName;
  /** "2.8×", or empty where there is no factor. */
  readonly times: string;
  /** "2.8× usual", "Too early, judged at 24 h". */
  readonly text: string;
}

export const timesText = (times: Interval, { numbers }: Words): string =>
  numbers.times({ value: centre(times), low: times.low, high: times.high });

/** `usual` is undefined while it is being worked out. */
export function usualWords(usual: Usual | undefined, words: Words): UsualWords {
  const { t } = words;
  const without = (symbol: VerdictSymbolName, text: string): UsualWords => ({ symbol, times: '', text });
  if (usual === undefined) return without('none', '');
  switch (usual.kind) {
    case 'usual': {
      if (usual.times === null) return without(usual.symbol, t('usual.nothingUsual'));
      const times = timesText(usual.times, words);
      return { symbol: usual.symbol, times, text: t('usual.times', { times }) };
    }
    case 'too-few':
      return without('few', t('usual.tooFew', { n: usual.n, needed: usual.needed }));
    case 'too-early':
      return without('early', t('usual.tooEarly', { hours: usual.judgedAtHours }));
    case 'no-reading':
      return without('none', t('usual.noReading', { age: usual.age === 'mature' ? '' : t(`usual.age.${usual.age}`) }));
    case 'unknown':
      return without('none', t('usual.noVerdict'));
  }
}
