/** A change that waits for its reason, asked for where the change was made. */
import { useEffect, useRef, useState } from 'react';
import { coolDownUntil, strategyCoolDownUntil } from '@/lib/domain/goals/goal-hints';
import type { GoalChange, LoggedChange } from '@/lib/domain/goals/goal-log';
import { useGoals } from '../hooks/use-goals';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Status } from '../ui/status';
import { type AccountNames, changeText } from './change-words';
import { type Place, useGoalEditing } from './goal-editing';
import './change-bar.css';

/** Until when what is about to be changed should be left alone; null when it has had its time. */
function leaveAloneUntil(log: readonly LoggedChange[], changes: readonly GoalChange[], now: number): number | null {
  const ends = changes.flatMap((change) => {
    if (change.kind === 'objective' || change.kind === 'weights') return strategyCoolDownUntil(log, now) ?? [];
    if (change.kind === 'target set' || change.kind === 'target dropped') return coolDownUntil(log, change, now) ?? [];
    return [];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

interface Props {
  readonly place: Place;
  readonly accounts: AccountNames;
}

const REFUSALS = {
  'six already': 'six',
  'there already': 'there',
  'not there': 'gone',
  'bad value': 'value',
  'in use': 'inUse',
  'no reason': 'reason',
} as const;

/** Why the last change of this place was not made; empty when it was. */
function Refused({ place }: { readonly place: Place }) {
  const { t } = useTranslator();
  const { refusal } = useGoalEditing();
  const wrong = refusal?.place === place ? refusal.refusal : null;
  return <Status className="small tone-below">{wrong === null ? '' : t(`goals.refused.${REFUSALS[wrong]}`)}</Status>;
}

/** Enter saves, Escape cancels. */
function ChangeForm({ accounts, changes }: Pick<Props, 'accounts'> & { readonly changes: readonly GoalChange[] }) {
  const words = useTranslator();
  const { t, dates } = words;
  const { goals, log } = useGoals();
  const now = useNow();
  const { save, cancel } = useGoalEditing();
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    form.current?.querySelector('input')?.focus();
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected)
        opener.focus();
    };
  }, []);
  const until = leaveAloneUntil(log, changes, now);
  return (
    <form
      ref={form}
      className="change-bar"
      onSubmit={(event) => {
        event.preventDefault();
        save(reason);
      }}
    >
      <p className="small">{changes.map((change) => changeText(change, goals, accounts, words)).join(' · ')}</p>
      <TextField
        label={t('change.reason')}
        labelHidden
        placeholder={t('change.reason.placeholder')}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') cancel();
        }}
      />
      <div className="change-bar-buttons">
        <Button look="primary" type="submit">
          {t('change.save')}
        </Button>
        <Button look="quiet" onClick={cancel}>
          {t('change.cancel')}
        </Button>
      </div>
      {until !== null && (
        <p className="small quiet change-bar-hint">{t('change.coolDown', { day: dates.date(until) })}</p>
      )}
    </form>
  );
}

/** Empty while nothing waits at this place. */
export function ChangeBar({ place, accounts }: Props) {
  const { pending } = useGoalEditing();
  return (
    <>
      {pending?.place === place && (
        <ChangeForm key={JSON.stringify(pending.changes)} accounts={accounts} changes={pending.changes} />
      )}
      <Refused place={place} />
    </>
  );
}
