/** What the user chose for the best times of an account, kept for next time. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { TimeChoices } from '@/lib/domain/best-times/time-choices';
import { timeChoicesOf } from '@/lib/storage/queries/time-choices';
import { changeTimeChoices } from '@/lib/storage/write/time-choices';

export type ChangeChoices = (change: (choices: TimeChoices) => TimeChoices) => void;

/** The choices are undefined until they were read. A failed change shows as an unexpected failure. */
export function useTimeChoices(accountKey: string): [TimeChoices | undefined, ChangeChoices] {
  const found = useLiveQuery(async () => ({ accountKey, choices: await timeChoicesOf(accountKey) }), [accountKey]);
  const change = useCallback<ChangeChoices>((how) => void changeTimeChoices(accountKey, how), [accountKey]);
  return [found?.accountKey === accountKey ? found.choices : undefined, change];
}
