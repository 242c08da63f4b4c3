/** The backups that are made by themselves, from the worker: into the user's folder or, where the browser has none, the downloads. */
import { browser } from 'wxt/browser';
import { errorName } from '@/lib/diagnostics/events';
import { isTimeZone } from '@/lib/domain/weeks';
import { readSettings } from '@/lib/settings/store';
import { makeBackup } from '@/lib/transfer/backup/backup-file';
import { backUpToFolder } from '@/lib/transfer/backup/backup-folder';
import { DOWNLOAD_FOLDER, isDue, noteDownload, scheduledDownloads } from '@/lib/transfer/backup/backup-schedule';
import { lastBackup, noteBackup } from '@/lib/transfer/backup/last-backup';
import { logEvent } from './event-log';
import { signsOfLife } from './signs-of-life';

/** So often the browser is asked whether a download has ended. */
const LOOK = 500;

/** Writes the day's backup where a folder was picked, or the one that is due into the downloads, and logs how it went. */
export async function backUpDaily(now: number): Promise<void> {
  const { timeZone } = await readSettings();
  const zone =
    timeZone !== null && isTimeZone(timeZone) ? timeZone : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const lastAt = await lastBackup();
  const outcome = await backUpToFolder(zone, now, { lastAt, onRows: signsOfLife() });
  if (outcome.kind === 'failed') await logEvent('backup.failed', { error: outcome.error });
  if (outcome.kind === 'ask') await logEvent('backup.failed', { error: 'permission' });
  if (outcome.kind === 'none') await backUpToDownloads(zone, now, lastAt);
}

async function backUpToDownloads(zone: string, now: number, lastAt: number | null): Promise<void> {
  const wanted = await scheduledDownloads();
  if (wanted === null || !isDue(wanted.schedule, lastAt, now)) return;
  try {
    if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) throw new Error('permission');
    await download(await makeBackup(zone, { now, onRows: signsOfLife() }));
    await noteBackup(now);
    await noteDownload(true);
  } catch (error) {
    await noteDownload(false);
    await logEvent('backup.failed', { error: errorName(error) });
  }
}

/** Saves a file and resolves once the browser has all of it; rejects when it has not. */
async function download({ name, content }: { readonly name: string; readonly content: Blob }): Promise<void> {
  const url = URL.createObjectURL(content);
  try {
    const id = await browser.downloads.download({
      url,
      filename: `${DOWNLOAD_FOLDER}/${name}`,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    for (;;) {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'complete') return;
      if (item === undefined || item.state === 'interrupted') throw new Error(item?.error ?? 'gone');
      await new Promise((resolve) => {
        setTimeout(resolve, LOOK);
      });
    }
  } finally {
    URL.revokeObjectURL(url);
  }
}
