/** Going from week to week. */
import type { Week } from '@/lib/domain/weeks';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Icon } from '../ui/icon';

interface Props {
  /** Newest first; the first is the running one. */
  readonly weeks: readonly Week[];
  readonly shown: Week;
  readonly onChange: (week: Week) => void;
}

export function WeekPicker({ weeks, shown, onChange }: Props) {
  const { t, dates } = useTranslator();
  const index = weeks.findIndex((week) => week.firstDay === shown.firstDay);
  const older = weeks[index + 1];
  const newer = index > 0 ? weeks[index - 1] : undefined;
  const nameOf = (week: Week, at: number): string => {
    const range = dates.range(week.start, week.end - 1);
    return at === 0 ? t('week.option.running', { range }) : range;
  };
  return (
    <div className="week-picker">
      <Button
        size="small"
        className="icon-button"
        aria-label={t('week.previous')}
        disabled={older === undefined}
        onClick={() => older !== undefined && onChange(older)}
      >
        <Icon name="left" />
      </Button>
      <SelectField
        label={t('week.picker')}
        labelHidden
        small
        value={shown.firstDay}
        options={weeks.map((week, at) => ({ value: week.firstDay, label: nameOf(week, at) }))}
        onChange={(day) => {
          const week = weeks.find(({ firstDay }) => firstDay === day);
          if (week !== undefined) onChange(week);
        }}
      />
      <Button
        size="small"
        className="icon-button"
        aria-label={t('week.next')}
        disabled={newer === undefined}
        onClick={() => newer !== undefined && onChange(newer)}
      >
        <Icon name="right" />
      </Button>
    </div>
  );
}
