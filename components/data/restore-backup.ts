/** Looking into a backup and merging it: what would change is said first, and a copy of what is there is saved before. */
import { aloneOrNot, HistoryBusy } from '@/lib/storage/alone';
import { keptInAll } from '@/lib/storage/queries/counts';
import type { TableName } from '@/lib/storage/open';
import { previewRestore, restore, type Tallies } from '@/lib/storage/write/restore';
import { beginRestore, endRestore, forgetRestore, restoreUnderWay } from '@/lib/storage/write/restore-under-way';
import { readBackup, type ReadBackup } from '@/lib/transfer/backup/backup-reader';
import { saveBackup } from './save-backup';
import type { Progress } from './use-cancellable';

export interface RestorePreview {
  readonly file: File;
  /** When the backup was made, in ms; null when it does not say. */
  readonly createdAt: number | null;
  readonly tallies: Tallies;
}

/** Progress of reading the file, as a share of its bytes. */
const bytesOf = ({ onShare, signal }: Progress) => ({
  signal,
  onBytes: (read: number, size: number): void => onShare(read / size),
});

/** What merging the file would do. Rejects with UnreadableBackup when it is no whole backup; nothing is changed. */
export async function previewFile(file: File, progress: Progress): Promise<RestorePreview> {
  let head: ReadBackup | null = null;
  async function* batches() {
    head = yield* readBackup(file, bytesOf(progress));
  }
  const tallies = await previewRestore(batches());
  return { file, createdAt: createdAtOf(head), tallies };
}

const createdAtOf = (head: ReadBackup | null): number | null => head?.createdAt ?? null;

export interface Restored {
  readonly tallies: Tallies;
  /** Name of the copy that was saved before; null when there was nothing to copy. */
  readonly copy: string | null;
}

/**
 * Saves a copy of what is there, then merges the file in one step. Rejects with HistoryBusy while another tab does the
 * same or deletes; whenever it rejects, nothing was changed.
 */
export function restoreFile(file: File, zone: string, progress: Progress): Promise<Restored> {
  return aloneOrNot(async () => {
    const { accounts, readings } = await keptInAll();
    const copy = accounts + readings > 0 ? await saveBackup(zone, { ...progress, onShare: () => undefined }) : null;
    await beginRestore(file.name);
    try {
      return { tallies: await restore(readBackup(file, bytesOf(progress)), endRestore), copy };
    } catch (error) {
      await forgetRestore();
      throw error;
    }
  });
}

/** Name of the file whose restore was cut off by the end of its page or of the browser; null when there is none, or it goes on in another tab. */
export async function cutOffRestore(): Promise<string | null> {
  try {
    return await aloneOrNot(restoreUnderWay);
  } catch (error) {
    if (error instanceof HistoryBusy) return null;
    throw error;
  }
}

/** Rows that are new or fuller afterwards, in these tables. */
export function changesIn(tallies: Tallies, ...tables: TableName[]): { added: number; changed: number } {
  const found = tables.map((table) => tallies[table] ?? { added: 0, changed: 0 });
  return {
    added: found.reduce((sum, { added }) => sum + added, 0),
    changed: found.reduce((sum, { changed }) => sum + changed, 0),
  };
}
