/** When the last backup was made on this machine. */
import { readMeta, writeMeta } from '@/lib/storage/write/meta';

const LAST = 'last-backup';

/** Remembers that a backup was made at `now` (ms). */
export const noteBackup = (now: number): Promise<void> => writeMeta(LAST, now);

/** When the last backup was made, in ms; null when none was. */
export async function lastBackup(): Promise<number | null> {
  const at = await readMeta(LAST);
  return typeof at === 'number' ? at : null;
}
