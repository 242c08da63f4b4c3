/** What is said of one hour of the week. */
import type { BestTimeCell } from '@/lib/domain/best-times/best-times';
import { isAllowed, type TimeLimits } from '@/lib/domain/best-times/recommended-slots';
import type { Words } from '@/lib/i18n/words';
import { dayName, hoursText, percentText } from './times-words';
import { isCertain, isKnown } from './week-map-cells';

/** "Wed 09:00–10:00". */
export function cellName({ weekday, hour }: BestTimeCell, words: Words): string {
  return words.t('times.cell.name', {
    day: dayName(weekday, 'short', words),
    hours: hoursText(hour, hour + 1, words),
  });
}

/** "6 posts here". */
export const postsHere = ({ n }: BestTimeCell, { t }: Words): string => t('times.cell.posts', { n });

/** "6 posts here, about 46 nearby": neighbouring hours and similar days, each counted in part. */
export function postsNear(cell: BestTimeCell, words: Words): string {
  const near = Math.round(cell.weight - cell.n);
  return near < 1 ? postsHere(cell, words) : words.t('times.cell.nearby', { posts: postsHere(cell, words), near });
}

const boundsOf = ({ low, high }: BestTimeCell, words: Words): { low: string; high: string } => {
  const percent = (log: number): string => percentText(100 * Math.expm1(log), words);
  return { low: percent(low), high: percent(high) };
};

/** "likely +4% to +21%". */
export const likelyText = (cell: BestTimeCell, words: Words): string =>
  words.t('times.cell.likely', boundsOf(cell, words));

/** "+4% to +21%". */
export const rangeText = (cell: BestTimeCell, words: Words): string =>
  words.t('times.table.range', boundsOf(cell, words));

/** Everything in one sentence, for screen readers. */
export function cellLabel(
  cell: BestTimeCell,
  isRated: boolean,
  limits: TimeLimits,
  isNow: boolean,
  words: Words,
): string {
  const { t } = words;
  const plain = cellName(cell, words);
  const name = isNow ? t('times.cell.now', { name: plain }) : plain;
  const posts = postsHere(cell, words);
  if (!isAllowed(cell.weekday, cell.hour, limits)) return t('times.cell.labelOff', { name, posts });
  if (!isRated) return t('times.cell.labelCount', { name, posts });
  if (!isKnown(cell)) return t('times.cell.labelCount', { name, posts: t('times.cell.nothingNear') });
  const size = percentText(cell.percent, words);
  const likely = isCertain(cell) ? likelyText(cell, words) : `${t('times.cell.uncertain')}, ${likelyText(cell, words)}`;
  return t('times.cell.label', { name, size, likely, posts });
}
