/** The hours of a week as a map: rows are days, columns hours. Pointer and arrow keys choose an hour; the read-out is below. */
import { type KeyboardEvent, memo } from 'react';
import type { BestTimeCell } from '@/lib/domain/best-times/best-times';
import type { TimeLimits } from '@/lib/domain/best-times/recommended-slots';
import { useTranslator } from '../hooks/use-translator';
import { cellLabel } from './cell-words';
import { dayName, hourText } from './times-words';
import { lookOf, type Slot, slotAfter } from './week-map-cells';
import './week-map.css';

const AXIS_HOURS = [0, 6, 12, 18] as const;

export interface WeekMapProps {
  readonly cells: readonly BestTimeCell[];
  /** Whether effects are shown; otherwise only how many posts there were. */
  readonly isRated: boolean;
  readonly limits: TimeLimits;
  /** Rows from top to bottom, 0 = Monday. */
  readonly weekdays: readonly number[];
  /** The running hour, marked; null to mark none. */
  readonly now: Slot | null;
  readonly chosen: Slot;
  /** Focus, click or tap. */
  readonly onChoose: (slot: Slot) => void;
  /** The pointer is over an hour; null when it left. */
  readonly onPoint: (slot: Slot | null) => void;
}

function Axis() {
  const words = useTranslator();
  return (
    <div className="week-map-axis small faint" aria-hidden="true">
      {AXIS_HOURS.map((hour) => (
        <span key={hour}>{hourText(hour, words)}</span>
      ))}
    </div>
  );
}

interface CellProps extends WeekMapProps {
  readonly slot: Slot;
}

/** The hour that gets the focus becomes the chosen one. */
function moveFocus(event: KeyboardEvent<HTMLElement>, slot: Slot, weekdays: readonly number[]): void {
  const next = slotAfter(event.key, slot, weekdays);
  if (next === null) return;
  event.preventDefault();
  event.currentTarget.closest('table')?.querySelector<HTMLElement>(`[data-slot="${next}"]`)?.focus();
}

function Cell({ slot, cells, isRated, limits, weekdays, now, chosen, onChoose, onPoint }: CellProps) {
  const words = useTranslator();
  const cell = cells[slot];
  if (cell === undefined) return null;
  const { tone, strength, isFaint } = lookOf(cell, isRated, limits);
  const classes = [
    'week-map-cell',
    `week-map-${tone}`,
    strength > 0 ? `week-map-${isFaint ? 'faint' : 'firm'}-${strength}` : '',
    slot === now ? 'week-map-now' : '',
  ];
  return (
    <td className={classes.filter((name) => name !== '').join(' ')}>
      <button
        type="button"
        className="week-map-button"
        data-slot={slot}
        tabIndex={slot === chosen ? 0 : -1}
        aria-pressed={slot === chosen}
        aria-label={cellLabel(cell, isRated, limits, slot === now, words)}
        onClick={() => onChoose(slot)}
        onFocus={() => onChoose(slot)}
        onKeyDown={(event) => moveFocus(event, slot, weekdays)}
        onPointerEnter={() => onPoint(slot)}
      />
    </td>
  );
}

/** Drawn again only when one of its properties changes: pointing at an hour is no reason. */
export const WeekMap = memo(function WeekMap(props: WeekMapProps) {
  const { weekdays, isRated, limits, onPoint } = props;
  const words = useTranslator();
  const { t } = words;
  return (
    <div className="week-map">
      <Axis />
      <table
        className={`week-map-grid${isRated ? '' : ' week-map-counts'}`}
        aria-label={`${t(isRated ? 'times.map.effect' : 'times.map.counts')}. ${t('times.map.help')}`}
        onPointerLeave={() => onPoint(null)}
      >
        <tbody>
          {weekdays.map((day) => (
            <tr key={day} className="week-map-row">
              <th scope="row" className="week-map-day small quiet">
                {dayName(day, 'short', words)}
                {limits.daysOff.includes(day) && (
                  <span className="week-map-off-word" aria-hidden="true">
                    {t('times.map.off')}
                  </span>
                )}
              </th>
              {Array.from({ length: 24 }, (_, hour) => (
                <Cell key={hour} slot={day * 24 + hour} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
