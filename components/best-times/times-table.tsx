/** All 168 hours as a table, for those who do not see the map. */
import type { BestTimeCell } from '@/lib/domain/best-times/best-times';
import { isAllowed, type TimeLimits } from '@/lib/domain/best-times/recommended-slots';
import { useTranslator } from '../hooks/use-translator';
import { cellName, rangeText } from './cell-words';
import { percentText } from './times-words';
import { isCertain, isKnown } from './week-map-cells';
import '../ui/verdict-symbol.css';

interface Props {
  readonly cells: readonly BestTimeCell[];
  readonly isRated: boolean;
  readonly limits: TimeLimits;
}

/** Hours with own posts first, of these the largest effect; hours of which nothing is known last. */
function byEffect(a: BestTimeCell, b: BestTimeCell): number {
  const rank = (cell: BestTimeCell): number => Number(isKnown(cell)) + Number(cell.n > 0);
  return rank(b) - rank(a) || b.value - a.value;
}

function Row({ cell, isRated, limits }: { readonly cell: BestTimeCell } & Omit<Props, 'cells'>) {
  const words = useTranslator();
  const { t, numbers } = words;
  const isOff = !isAllowed(cell.weekday, cell.hour, limits);
  const tone = isCertain(cell) ? (cell.value > 0 ? 'tone-above' : 'tone-below') : 'quiet';
  return (
    <tr>
      <th scope="row">
        {cellName(cell, words)} {isOff && <span className="faint">{t('times.map.off')}</span>}
      </th>
      <td>{numbers.count(cell.n)}</td>
      {isRated && (
        <>
          <td className={isKnown(cell) ? tone : 'faint'}>{isKnown(cell) ? percentText(cell.percent, words) : '–'}</td>
          <td className={isKnown(cell) ? 'quiet times-range' : 'quiet'}>
            {isKnown(cell) ? rangeText(cell, words) : t('times.cell.nothingNear')}
          </td>
        </>
      )}
    </tr>
  );
}

export function TimesTable({ cells, isRated, limits }: Props) {
  const { t } = useTranslator();
  const rows = cells.toSorted(isRated ? byEffect : (a, b) => b.n - a.n);
  return (
    <table className="times-table small">
      <caption className="small faint">{t(isRated ? 'times.table.note' : 'times.table.noteCounts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('times.table.hour')}</th>
          <th scope="col">{t('times.table.posts')}</th>
          {isRated && (
            <>
              <th scope="col">{t('times.table.effect')}</th>
              <th scope="col">{t('times.table.likely')}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((cell) => (
          <Row key={cell.weekday * 24 + cell.hour} cell={cell} isRated={isRated} limits={limits} />
        ))}
      </tbody>
    </table>
  );
}
