/** The daily backup into the user's folder, from the worker. */
import { browser } from 'wxt/browser';
import { isTimeZone } from '@/lib/domain/weeks';
import { readSettings } from '@/lib/settings/store';
import { backUpToFolder } from '@/lib/transfer/backup/backup-folder';
import { lastBackup } from '@/lib/transfer/backup/last-backup';
import { logEvent } from './event-log';

/** A worker that asks the browser nothing for half a minute is stopped; writing a large backup takes longer. */
const SIGN_OF_LIFE = 20_000;

/** Writes the day's backup where a folder was picked, and logs how it went. */
export async function backUpDaily(now: number): Promise<void> {
  const { timeZone } = await readSettings();
  const zone =
    timeZone !== null && isTimeZone(timeZone) ? timeZone : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  let asked = now;
  const onRows = (): void => {
    if (Date.now() - asked < SIGN_OF_LIFE) return;
    asked = Date.now();
    void browser.runtime.getPlatformInfo();
  };
  const outcome = await backUpToFolder(zone, now, { lastAt: await lastBackup(), onRows });
  if (outcome.kind === 'failed') await logEvent('backup.failed', { error: outcome.error });
  if (outcome.kind === 'ask') await logEvent('backup.failed', { error: 'permission' });
}
