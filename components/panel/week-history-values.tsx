/** The numbers behind the lines of the last weeks: one week in words, all weeks as a table. */
import { DAY } from '@/lib/domain/age';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import type { Words } from '@/lib/i18n/words';
import { kpiFigure, kpiName, kpiRange } from '../goals/kpi-words';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import type { HistoryRow } from './week-history-rows';

/** Days that the week `index` covers; the last of `count` begins at `start`. Clocks may change on the way. */
function daysOf(start: number, index: number, count: number, { dates }: Words): string {
  const middle = start + (7 * (index - count + 1) + 0.5) * DAY;
  return dates.range(middle, middle + 6 * DAY);
}

const valueText = ({ unit, ranges }: HistoryRow, index: number, words: Words): string => {
  const range = ranges[index] ?? null;
  return kpiRange(unit, range, words) ?? kpiFigure(unit, range, words);
};

interface Naming {
  readonly words: Words;
  readonly ownKpis: readonly OwnKpi[];
}

/** "9–15 Nov: Likes 90 · Comments 12". */
export function weekText(rows: readonly HistoryRow[], start: number, index: number, naming: Naming): string {
  const { words, ownKpis } = naming;
  const values = rows.map((row) => `${kpiName(row.kpi, ownKpis, words)} ${valueText(row, index, words)}`);
  return `${daysOf(start, index, rows[0]?.values.length ?? 0, words)}: ${values.join(' · ')}`;
}

interface SliderProps {
  readonly count: number;
  readonly shown: number | null;
  readonly onPoint: (index: number | null) => void;
  /** What the week says that is pointed out. */
  readonly words: string;
}

/** Keyboard and screen reader walk through the weeks with it; it lies behind the drawings. */
export function HistorySlider({ count, shown, onPoint, words }: SliderProps) {
  const { t } = useTranslator();
  return (
    <input
      type="range"
      className="week-history-slider"
      aria-label={t('weeks.title')}
      aria-valuetext={words}
      min={0}
      max={count - 1}
      value={shown ?? count - 1}
      onFocus={() => onPoint(count - 1)}
      onBlur={() => onPoint(null)}
      onChange={(event) => onPoint(Number(event.currentTarget.value))}
    />
  );
}

/** Every week of every KPI, on request. */
export function HistoryWeeks({ rows, start }: { readonly rows: readonly HistoryRow[]; readonly start: number }) {
  const words = useTranslator();
  const { t } = words;
  const { goals } = useGoals();
  return (
    <details className="week-history-values">
      <summary className="small">{t('campaign.curve.table')}</summary>
      <table className="week-history">
        <caption className="visually-hidden">{t('weeks.title')}</caption>
        {rows.map((row) => {
          const name = kpiName(row.kpi, goals.ownKpis, words);
          return (
            <tbody key={row.kpi}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {name}
                </th>
              </tr>
              {row.values.map((_, index) => {
                const days = daysOf(start, index, row.values.length, words);
                return (
                  <tr key={days}>
                    <th scope="row">{days}</th>
                    <td className="week-number">{valueText(row, index, words)}</td>
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
    </details>
  );
}
