/** When the goals are to be looked at again. */
import { useId } from 'react';
import { DAY } from '@/lib/domain/age';
import { dayOf } from '@/lib/domain/weeks';
import { useGoals } from '../hooks/use-goals';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { useZone } from '../hooks/use-zone';
import { Section } from '../options/page-head';
import { Switch } from '../ui/switch';
import { saveGoals } from './save-goals';

/** Whole days from today until a day, both YYYY-MM-DD; negative when it is past. */
const daysUntil = (day: string, today: string): number => Math.round((Date.parse(day) - Date.parse(today)) / DAY);

export function ReviewSection() {
  const { t } = useTranslator();
  const { goals } = useGoals();
  const today = dayOf(useNow(), useZone());
  const id = useId();
  const { reviewOn, remind } = goals;
  const change = (day: string | null, isReminded: boolean): void =>
    void saveGoals([{ kind: 'review', day, remind: isReminded }], null);
  const reviewText = (): string => {
    if (reviewOn === null) return t('goals.review.none');
    const days = daysUntil(reviewOn, today);
    return days < 0 ? t('goals.review.due') : t('goals.review.in', { days });
  };
  return (
    <Section title={t('goals.review')} lead={t('goals.review.lead')}>
      <div className="review-day">
        <label htmlFor={id} className="visually-hidden">
          {t('goals.review.day')}
        </label>
        <input
          id={id}
          type="date"
          className="field-input"
          value={reviewOn ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            // Half a date is none yet.
            if (value !== '' || reviewOn !== null) change(value === '' ? null : value, remind);
          }}
        />
        <span className="small quiet">{reviewText()}</span>
      </div>
      <Switch
        label={t('goals.review.remind')}
        checked={remind}
        onChange={(isReminded) => change(reviewOn, isReminded)}
      />
    </Section>
  );
}
