/** A week's numbers against the week before: one row per KPI, the verdicts on one vertical line. */
import { middle } from '@/lib/domain/measured';
import { useTranslator } from '../hooks/use-translator';
import { Figure } from '../figures/figure';
import { Verdict } from '../ui/verdict-symbol';
import { WeekBar } from './week-bar';
import type { WeekRow } from './week-rows';
import { verdictDetail, verdictWords } from './week-words';
import './week-table.css';

interface Props {
  readonly rows: readonly WeekRow[];
  readonly isRunning: boolean;
  /** Whether the heads of the columns are shown; screen readers get them either way. */
  readonly hasHead?: boolean;
}

function Row({ row, isRunning }: { readonly row: WeekRow; readonly isRunning: boolean }) {
  const words = useTranslator();
  const { t, numbers } = words;
  const { symbol, text } = verdictWords(row.verdict, isRunning, words);
  const detail = verdictDetail(row, words);
  const previous = row.previous?.basis === 'total' ? row.previous.value : null;
  return (
    <tr>
      <th scope="row" className="week-name">
        {t(`metric.${row.kpi}`)}
        {row.value !== null && previous !== null && (
          <WeekBar current={middle({ ...row.value, raw: '' })} previous={middle({ ...previous, raw: '' })} />
        )}
      </th>
      <td className="week-value">
        <Figure value={row.value} reason={text} />
        {previous !== null && <span className="week-small">{t('week.was', { value: numbers.short(previous) })}</span>}
      </td>
      <td className="week-verdict">
        <Verdict name={symbol}>{text}</Verdict>
        {detail !== null && <span className="week-small week-detail">{detail}</span>}
      </td>
    </tr>
  );
}

export function WeekTable({ rows, isRunning, hasHead = false }: Props) {
  const { t } = useTranslator();
  return (
    <table className="week-table">
      <thead className={hasHead ? 'week-head' : 'visually-hidden'}>
        <tr>
          <th scope="col">{t('week.column.number')}</th>
          <th scope="col" className="week-value">
            {t(isRunning ? 'week.column.soFar' : 'week.column.value')}
          </th>
          <th scope="col" className="week-verdict">
            {t(isRunning ? 'week.column.sameMoment' : 'week.column.before')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.kpi} row={row} isRunning={isRunning} />
        ))}
      </tbody>
    </table>
  );
}
