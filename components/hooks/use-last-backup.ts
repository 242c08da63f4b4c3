/** When the last backup was made, and whether it is time for another. */
import { useLiveQuery } from 'dexie-react-hooks';
import { DAY } from '@/lib/domain/age';
import { firstReading } from '@/lib/storage/queries/readings';
import { lastBackup } from '@/lib/transfer/backup/last-backup';
import { useNow } from './use-now';

/** After so many days without a backup the user is reminded. */
const OLD_AFTER_DAYS = 30;

export interface LastBackup {
  /** ms; null when there was none. */
  readonly at: number | null;
  /** True when what would be lost goes back further than the last backup, by more than a month. */
  readonly isOld: boolean;
}

/** Undefined until it is known. */
export function useLastBackup(): LastBackup | undefined {
  const now = useNow();
  const found = useLiveQuery(async () => ({ at: await lastBackup(), first: await firstReading() }), []);
  if (found === undefined) return undefined;
  const since = found.at ?? found.first;
  return { at: found.at, isOld: found.first !== null && since !== null && now - since > OLD_AFTER_DAYS * DAY };
}
