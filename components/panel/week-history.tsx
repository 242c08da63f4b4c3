/** Each KPI over the weeks before: a line, the usual week, and how far this one is from it once it is over. */
import { useRef, useState } from 'react';
import { centre } from '@/lib/domain/interval';
import type { Words } from '@/lib/i18n/words';
import { dayOf } from '@/lib/domain/weeks';
import type { AccountRecord } from '@/lib/storage/records';
import { nameOf } from '../accounts/naming';
import { ChartActions } from '../charts/chart-actions';
import { Sparkline, valueAt } from '../charts/sparkline';
import type { ChartPicture } from '../charts/svg-picture';
import type { TableCell } from '../charts/table-text';
import { kpiFigure, kpiName } from '../goals/kpi-words';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { useZone } from '../hooks/use-zone';
import type { HistoryRow } from './week-history-rows';
import { historyTable, type PastWeeks } from './week-history-table';
import { HistorySlider, HistoryWeeks, weekText } from './week-history-values';

interface Props {
  readonly rows: readonly HistoryRow[];
  readonly isRunning: boolean;
  readonly account: AccountRecord;
  readonly weeks: PastWeeks;
}

function changeText(row: HistoryRow, words: Words): string {
  const { numbers } = words;
  if (row.usual.kind !== 'usual' || row.current === null || row.usual.value <= 0) return numbers.short(null);
  const share = centre(row.current) / row.usual.value - 1;
  const isExact = row.current.low === row.current.high;
  return `${isExact ? '' : '≈'}${numbers.change(share)}`;
}

/** What is usual in a week, or how many weeks are known of those needed. */
const usualText = ({ usual, unit }: HistoryRow, words: Words): string =>
  usual.kind === 'usual'
    ? kpiFigure(unit, { low: usual.value, high: usual.value }, words)
    : words.t('weeks.tooFew', { n: usual.weeks, needed: usual.needed });

interface RowProps {
  readonly row: HistoryRow;
  readonly isRunning: boolean;
  readonly chosen: number | null;
  readonly onPoint: (index: number | null) => void;
}

function Row({ row, isRunning, chosen, onPoint }: RowProps) {
  const words = useTranslator();
  const { goals } = useGoals();
  const { usual } = row;
  return (
    <tr>
      <th scope="row">{kpiName(row.kpi, goals.ownKpis, words)}</th>
      <td
        onPointerMove={({ clientX, currentTarget }) =>
          onPoint(valueAt(clientX - currentTarget.getBoundingClientRect().left, row.values.length))
        }
        onPointerLeave={() => onPoint(null)}
      >
        <Sparkline values={row.values} usual={usual.kind === 'usual' ? usual.value : null} chosen={chosen} />
      </td>
      <td className="week-number">{usualText(row, words)}</td>
      {!isRunning && <td className="week-number">{changeText(row, words)}</td>}
    </tr>
  );
}

/** Head of the table that is copied. */
const copiedHead = ({ t }: Words): readonly string[] => [
  t('weeks.column.kpi'),
  t('chart.column.week'),
  t('post.readings.value'),
  t('chart.column.low'),
  t('chart.column.high'),
  t('chart.column.posts'),
  t('chart.column.of'),
];

export function WeekHistory({ rows, isRunning, account, weeks }: Props) {
  const words = useTranslator();
  const { t } = words;
  const { goals } = useGoals();
  const zone = useZone();
  const table = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  if (!rows.some(({ values }) => values.filter((value) => value !== null).length > 1)) return null;
  const count = rows[0]?.values.length ?? 0;
  const readout = (index: number): string => weekText(rows, weeks.start, index, { words, ownKpis: goals.ownKpis });
  const nameOfKpi = (kpi: string): string => kpiName(kpi, goals.ownKpis, words);
  const picture = (): ChartPicture => ({
    title: t('weeks.picture', { account: nameOf(account) }),
    note: t('weeks.note'),
    rows: [
      { name: t('weeks.column.kpi'), svg: null, text: t('weeks.column.usual') },
      ...rows.map((row, index) => ({
        name: nameOfKpi(row.kpi),
        svg: table.current?.tBodies[0]?.rows[index]?.querySelector('svg') ?? null,
        text: usualText(row, words),
      })),
    ],
  });
  const asTable = (): readonly (readonly TableCell[])[] => [
    copiedHead(words),
    ...historyTable(rows, weeks, { nameOf: nameOfKpi, dayOf: (instant) => dayOf(instant, zone) }),
  ];
  return (
    <section className="week-section">
      <h2>{t('weeks.title')}</h2>
      <HistorySlider {...{ count, shown: chosen, onPoint: setChosen }} words={readout(chosen ?? count - 1)} />
      <table ref={table} className="week-history">
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
            <Row key={row.kpi} row={row} isRunning={isRunning} chosen={chosen} onPoint={setChosen} />
          ))}
        </tbody>
      </table>
      <p className="small chart-readout">{chosen === null ? t('growth.hint') : readout(chosen)}</p>
      <p className="small faint">{t('weeks.note')}</p>
      <HistoryWeeks rows={rows} start={weeks.start} />
      <ChartActions picture={picture} table={asTable} />
    </section>
  );
}
