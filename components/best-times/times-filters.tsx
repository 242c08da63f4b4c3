/** What is looked at, by which clock, and when the user never posts. */
import { useMemo } from 'react';
import type { TimeChoices } from '@/lib/domain/best-times/time-choices';
import type { ComparedMetric } from '@/lib/domain/comparable';
import type { Format } from '@/lib/domain/formats';
import { useTranslator } from '../hooks/use-translator';
import { useZone } from '../hooks/use-zone';
import { SelectField } from '../ui/field';
import { daysText, hoursText, hourText, dayName, zoneName } from './times-words';

export interface FormatChoice {
  readonly format: Format;
  readonly n: number;
}

interface Props {
  readonly choices: TimeChoices;
  readonly onChange: (change: (choices: TimeChoices) => TimeChoices) => void;
  readonly format: Format | null;
  readonly onFormat: (format: Format | null) => void;
  /** Formats with enough posts to look at alone. */
  readonly formats: readonly FormatChoice[];
  readonly metrics: readonly ComparedMetric[];
  readonly weekdays: readonly number[];
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const USUAL_NIGHT = { from: 22, to: 7 } as const;

function FormatField({ format, onFormat, formats }: Pick<Props, 'format' | 'onFormat' | 'formats'>) {
  const { t } = useTranslator();
  if (formats.length === 0) return null;
  return (
    <SelectField
      label={t('times.filter.format')}
      labelHidden
      small
      value={format ?? ''}
      options={[
        { value: '', label: t('times.filter.format.all') },
        ...formats.map(({ format: each, n }) => ({
          value: each,
          label: t('times.filter.format.option', { format: t(`format.${each}`), n }),
        })),
      ]}
      onChange={(value) => onFormat(formats.find((each) => each.format === value)?.format ?? null)}
    />
  );
}

function ZoneField({ choices, onChange }: Pick<Props, 'choices' | 'onChange'>) {
  const { t } = useTranslator();
  const own = useZone();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <SelectField
      label={t('times.filter.zone')}
      labelHidden
      small
      title={t('times.filter.zone')}
      value={choices.zone ?? ''}
      options={[
        { value: '', label: t('times.filter.zone.own', { zone: zoneName(own) }) },
        ...zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
      ]}
      onChange={(zone) => onChange((before) => ({ ...before, zone: zone === '' ? null : zone }))}
    />
  );
}

function DaysOff({ choices, onChange, weekdays }: Pick<Props, 'choices' | 'onChange' | 'weekdays'>) {
  const words = useTranslator();
  const toggle = (day: number): void =>
    onChange((before) => ({
      ...before,
      daysOff: before.daysOff.includes(day)
        ? before.daysOff.filter((other) => other !== day)
        : [...before.daysOff, day].toSorted((a, b) => a - b),
    }));
  return (
    <fieldset className="limits-days">
      <legend className="small quiet">{words.t('times.limits.days')}</legend>
      {weekdays.map((day) => (
        <label key={day} className="limits-day small">
          <input type="checkbox" checked={choices.daysOff.includes(day)} onChange={() => toggle(day)} />
          <span>{dayName(day, 'short', words)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function QuietHours({ choices, onChange }: Pick<Props, 'choices' | 'onChange'>) {
  const words = useTranslator();
  const { t } = words;
  const { quiet } = choices;
  const options = HOURS.map((hour) => ({ value: String(hour), label: hourText(hour, words) }));
  const set = (part: 'from' | 'to') => (value: string) =>
    onChange((before) =>
      before.quiet === null ? before : { ...before, quiet: { ...before.quiet, [part]: Number(value) } },
    );
  return (
    <fieldset className="limits-quiet">
      <legend className="visually-hidden">{t('times.limits.quiet')}</legend>
      <label className="limits-day small">
        <input
          type="checkbox"
          checked={quiet !== null}
          onChange={() => onChange((before) => ({ ...before, quiet: before.quiet === null ? USUAL_NIGHT : null }))}
        />
        <span>{t('times.limits.quiet')}</span>
      </label>
      {quiet !== null && (
        <>
          <SelectField
            label={t('times.limits.from')}
            small
            value={String(quiet.from)}
            options={options}
            onChange={set('from')}
          />
          <SelectField
            label={t('times.limits.to')}
            small
            value={String(quiet.to % 24)}
            options={options}
            onChange={set('to')}
          />
        </>
      )}
    </fieldset>
  );
}

function Limits(props: Pick<Props, 'choices' | 'onChange' | 'weekdays'>) {
  const words = useTranslator();
  const { t } = words;
  const { daysOff, quiet } = props.choices;
  const parts = [
    ...(daysOff.length === 0 ? [] : [t('times.limits.noDays', { days: daysText(daysOff, 'short', words) })]),
    ...(quiet === null ? [] : [t('times.limits.quietSummary', { hours: hoursText(quiet.from, quiet.to, words) })]),
  ];
  return (
    <details className="limits">
      <summary className="small">
        {t('times.limits')}
        <span className="quiet limits-summary">{parts.length === 0 ? t('times.limits.none') : parts.join(' · ')}</span>
      </summary>
      <DaysOff {...props} />
      <QuietHours {...props} />
      <p className="small faint">{t('times.limits.hint')}</p>
    </details>
  );
}

export function TimesFilters(props: Props) {
  const { choices, onChange, metrics } = props;
  const { t } = useTranslator();
  return (
    <div className="times-filters">
      <div className="times-fields">
        <FormatField {...props} />
        <SelectField
          label={t('times.filter.metric')}
          labelHidden
          small
          title={t('times.filter.metric')}
          value={choices.metric}
          options={metrics.map((metric) => ({ value: metric, label: t(`metric.${metric}`) }))}
          onChange={(value) => {
            const metric = metrics.find((each) => each === value);
            if (metric !== undefined) onChange((before) => ({ ...before, metric }));
          }}
        />
        <ZoneField {...props} />
      </div>
      <Limits {...props} />
    </div>
  );
}
