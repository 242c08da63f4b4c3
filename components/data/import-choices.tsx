/** What a file does not say about itself: of which day its numbers are, in which zone its times, in which order its dates. */
import { useId } from 'react';
import { dayOf } from '@/lib/domain/weeks';
import { ASKED, PACIFIC, UTC } from '@/lib/transfer/import/export-format';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { SelectField, TextField } from '../ui/field';
import type { Import } from './use-import';

function Lifetime({ state }: { readonly state: Import }) {
  const { t } = useTranslator();
  const id = useId();
  const { choices, setChoices } = state;
  return (
    <div className="import-period">
      <input
        id={id}
        type="checkbox"
        checked={choices.isLifetime}
        aria-describedby={`${id}-means`}
        onChange={(event) => setChoices({ ...choices, isLifetime: event.currentTarget.checked })}
      />
      <label htmlFor={id}>{t('import.period')}</label>
      <p id={`${id}-means`} className="small quiet">
        {t('import.period.means')}
      </p>
    </div>
  );
}

export function ImportChoicesForm({ state }: { readonly state: Import }) {
  const { t, dates } = useTranslator();
  const { choices, setChoices, reading } = state;
  const today = dayOf(useNow(), dates.timeZone);
  const asksZone = reading.tables.some(({ table }) => table.format.zone === ASKED);
  const asksOrder = choices.order !== 'unknown' || reading.doubts.some(({ reason }) => reason === 'unclear-date');
  return (
    <>
      <div className="import-fields">
        <TextField
          label={t('import.asOf')}
          hint={t('import.asOf.hint')}
          type="date"
          max={today}
          value={choices.day === '' ? dayOf(reading.asOf, dates.timeZone) : choices.day}
          onChange={(event) => setChoices({ ...choices, day: event.currentTarget.value })}
        />
        {asksZone && (
          <SelectField
            label={t('import.zone')}
            value={choices.zone}
            options={[
              { value: '', label: t('import.zone.own', { zone: dates.timeZone.replaceAll('_', ' ') }) },
              { value: PACIFIC, label: t('import.zone.pacific') },
              { value: UTC, label: t('import.zone.utc') },
            ]}
            onChange={(zone) => setChoices({ ...choices, zone })}
          />
        )}
        {asksOrder && (
          <SelectField
            label={t('import.order')}
            value={choices.order}
            options={(['unknown', 'dmy', 'mdy'] as const).map((order) => ({
              value: order,
              label: t(`import.order.${order}`),
            }))}
            onChange={(order) =>
              setChoices({ ...choices, order: order === 'dmy' || order === 'mdy' ? order : 'unknown' })
            }
          />
        )}
      </div>
      {state.needsLifetime && <Lifetime state={state} />}
    </>
  );
}
