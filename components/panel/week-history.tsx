/** Each KPI over the weeks before: a line, the usual week, and how far this one is from it once it is over. */
import { centre } from '@/lib/domain/interval';
import type { Words } from '@/lib/i18n/words';
import { Sparkline } from '../charts/sparkline';
import { kpiFigure, kpiName } from '../goals/kpi-words';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import type { HistoryRow } from './week-history-rows';

interface Props {
  readonly rows: readonly HistoryRow[];
  readonly isRunning: boolean;
}

function changeText(row: HistoryRow, words: Words): string {
  const { numbers } = words;
  if (row.usual.kind !== 'usual' || row.current === null || row.usual.value <= 0) return numbers.short(null);
  const share = centre(row.current) / row.usual.value - 1;
  const isExact = row.current.low === row.current.high;
  return `${isExact ? '' : '≈'}${numbers.change(share)}`;
}

function Row({ row, isRunning }: { readonly row: HistoryRow; readonly isRunning: boolean }) {
  const words = useTranslator();
  const { t } = words;
  const { goals } = useGoals();
  const { usual } = row;
  return (
    <tr>
      <th scope="row">{kpiName(row.kpi, goals.ownKpis, words)}</th>
      <td>
        <Sparkline values={row.values} usual={usual.kind === 'usual' ? usual.value : null} />
      </td>
      <td className="week-number">
        {usual.kind === 'usual'
          ? kpiFigure(row.unit, { low: usual.value, high: usual.value }, words)
          : t('weeks.tooFew', { n: usual.weeks, needed: usual.needed })}
      </td>
      {!isRunning && <td className="week-number">{changeText(row, words)}</td>}
    </tr>
  );
}

export function WeekHistory({ rows, isRunning }: Props) {
  const { t } = useTranslator();
  if (!rows.some(({ values }) => values.filter((value) => value !== null).length > 1)) return null;
  return (
    <section className="week-section">
      <h2>{t('weeks.title')}</h2>
      <table className="week-history">
        <caption className="visually-hidden">{t('weeks.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('weeks.column.kpi')}</th>
            <th scope="col">{t('weeks.column.trend')}</th>
            <th scope="col" className="week-number">
              {t('weeks.column.usual')}
            </th>
            {!isRunning && (
              <th scope="col" className="week-number">
                {t('weeks.column.change')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.kpi} row={row} isRunning={isRunning} />
          ))}
        </tbody>
      </table>
      <p className="small faint">{t('weeks.note')}</p>
    </section>
  );
}
