/** A sum of counts as the span in which the true one lies. Pure. */
import type { Interval } from '@/lib/domain/interval';
import type { Words } from '@/lib/i18n/words';

/** "140", or "1,200–1,299" where counts were rounded. */
export const rangeText = ({ low, high }: Interval, { t, numbers }: Words): string =>
  low === high ? numbers.count(low) : t('figure.range', { low: numbers.count(low), high: numbers.count(high) });
