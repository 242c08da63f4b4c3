/** At most one reminder in the popup: goals that are due for a review, then a backup that is old. One sentence, one button. */
import { isReviewDue } from '@/lib/domain/goals/goal-hints';
import { dayOf } from '@/lib/domain/weeks';
import { useGoals } from '../hooks/use-goals';
import { useLastBackup } from '../hooks/use-last-backup';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { useZone } from '../hooks/use-zone';
import { optionsAddress } from '../tab/tab-notice';
import { ButtonLink } from '../ui/button';

interface Reminder {
  readonly title: string;
  readonly page: 'goals' | 'data';
  readonly action: string;
}

/** Null when there is nothing to be reminded of, undefined until that is known. */
export function useReminder(): Reminder | null | undefined {
  const { t, dates } = useTranslator();
  const { goals } = useGoals();
  const backup = useLastBackup();
  const today = dayOf(useNow(), useZone());
  if (isReviewDue(goals, today) && goals.reviewOn !== null) {
    const day = dates.date(Date.parse(goals.reviewOn));
    return { title: t('popup.review', { day }), page: 'goals', action: t('popup.review.action') };
  }
  if (backup === undefined) return undefined;
  if (!backup.isOld) return null;
  const title = backup.at === null ? t('popup.backup.never') : t('popup.backup.old', { day: dates.date(backup.at) });
  return { title, page: 'data', action: t('popup.backup.action') };
}

export function PopupReminder({ reminder: { title, page, action } }: { readonly reminder: Reminder }) {
  return (
    <section className="popup-section popup-reminder small">
      <p>{title}</p>
      <ButtonLink size="small" href={optionsAddress(page)} target="_blank" rel="noopener">
        {action}
      </ButtonLink>
    </section>
  );
}
