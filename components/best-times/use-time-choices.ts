/** What the user chose for the best times of an account, kept for next time. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import type { TimeChoices } from '@/lib/domain/best-times/time-choices';
import { timeChoicesOf } from '@/lib/storage/queries/time-choices';
import { changeTimeChoices } from '@/lib/storage/write/time-choices';

export type ChangeChoices = (change: (choices: TimeChoices) => TimeChoices) => void;

interface Kept {
  readonly accountKey: string;
  readonly choices: TimeChoices;
}

/** What was just chosen, shown until the database tells of it. */
interface Chosen {
  readonly since: Kept | undefined;
  readonly choices: TimeChoices;
}

/** The choices are undefined until they were read. A change that cannot be kept shows as an unexpected failure. */
export function useTimeChoices(accountKey: string): [TimeChoices | undefined, ChangeChoices] {
  const kept = useLiveQuery<Kept>(async () => ({ accountKey, choices: await timeChoicesOf(accountKey) }), [accountKey]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const change = useCallback<ChangeChoices>(
    (how) => {
      setChosen((before) => {
        const shown = before !== null && before.since === kept ? before.choices : kept?.choices;
        return shown === undefined ? before : { since: kept, choices: how(shown) };
      });
      void changeTimeChoices(accountKey, how);
    },
    [accountKey, kept],
  );
  if (kept?.accountKey !== accountKey) return [undefined, change];
  return [chosen !== null && chosen.since === kept ? chosen.choices : kept.choices, change];
}
