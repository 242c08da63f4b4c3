/** Making a backup and handing it to the user. */
import { downloadFile } from '@/lib/transfer/file-download';
import { makeBackup } from '@/lib/transfer/backup/backup-file';
import { noteBackup } from '@/lib/transfer/backup/last-backup';
import type { Progress } from './use-cancellable';

/** Saves a backup of everything through the browser's downloads; returns the file's name. */
export async function saveBackup(zone: string, { signal, onShare }: Progress): Promise<string> {
  const now = Date.now();
  const onRows = (written: number, all: number): void => onShare(all === 0 ? 1 : written / all);
  const { name, content } = await makeBackup(zone, { now, signal, onRows });
  signal.throwIfAborted();
  downloadFile(document, name, content);
  await noteBackup(now);
  return name;
}
