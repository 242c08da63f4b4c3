/** How ranges are printed. */
import type { Spread } from '@/lib/domain/distribution';
import { centre, type Interval } from '@/lib/domain/interval';

/** A number where the range has no width, else its middle with its bounds; null for unknown. */
export function shown(range: Interval | Spread | null): number | Spread | null {
  if (range === null) return null;
  const value = 'value' in range ? range.value : centre(range);
  return range.low === range.high ? value : { value, low: range.low, high: range.high };
}
