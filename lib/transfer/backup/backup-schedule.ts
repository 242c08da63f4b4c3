/** Backups that are saved into the downloads by themselves, where the browser cannot write into a folder. */
import { DAY, HOUR } from '@/lib/domain/age';
import { readMeta, writeMeta } from '@/lib/storage/write/meta';

export type BackupSchedule = 'daily' | 'weekly';

export interface ScheduledDownloads {
  readonly schedule: BackupSchedule;
  /** Whether the last one was saved; true before the first. */
  readonly isWell: boolean;
}

const KEY = 'backup-download';

/** A little less than a day and a week, so that a daily alarm that rings early is not a day lost. */
const EVERY: Readonly<Record<BackupSchedule, number>> = { daily: DAY - 4 * HOUR, weekly: 7 * DAY - 4 * HOUR };

/** In this folder of the user's downloads. */
export const DOWNLOAD_FOLDER = 'yardstick-backups';

const isSchedule = (value: unknown): value is BackupSchedule => value === 'daily' || value === 'weekly';

/** What the user wants; null: nothing by itself. */
export async function scheduledDownloads(): Promise<ScheduledDownloads | null> {
  const value = await readMeta(KEY);
  if (typeof value !== 'object' || value === null || !('schedule' in value)) return null;
  const { schedule } = value;
  return isSchedule(schedule) ? { schedule, isWell: !('isWell' in value) || value.isWell !== false } : null;
}

export const scheduleDownloads = (schedule: BackupSchedule | null): Promise<void> =>
  writeMeta(KEY, schedule === null ? null : { schedule, isWell: true });

/** Notes how the last one went. */
export async function noteDownload(isWell: boolean): Promise<void> {
  const known = await scheduledDownloads();
  if (known !== null) await writeMeta(KEY, { ...known, isWell });
}

/** Whether it is time for the next one, by the last backup however that was made. */
export function isDue(schedule: BackupSchedule, lastAt: number | null, now: number): boolean {
  return lastAt === null || Math.abs(now - lastAt) >= EVERY[schedule];
}
