import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpDaily } from '@/lib/services/automatic-backup';
import { db } from '@/lib/storage/db';
import { scheduledDownloads, scheduleDownloads } from '@/lib/transfer/backup/backup-schedule';
import { lastBackup, noteBackup } from '@/lib/transfer/backup/last-backup';
import { freshWorld } from '@/tests/support/fake-worker';
import { anAccount, DAY, HOUR, NOW } from '@/tests/support/made-up';

interface Download {
  readonly filename: string;
}

const files: Download[] = [];
let isAllowed = true;
let states = ['in_progress', 'complete'];

beforeEach(async () => {
  await freshWorld();
  files.length = 0;
  isAllowed = true;
  states = ['in_progress', 'complete'];
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async () => isAllowed) as never);
  Object.assign(fakeBrowser, {
    downloads: {
      download: async (options: Download) => files.push(options),
      search: async () => [{ state: states.length > 1 ? states.shift() : states[0], error: 'FILE_NO_SPACE' }],
    },
  });
  await db.accounts.add(anAccount());
});

describe('a backup into the downloads', () => {
  it('is saved by nobody who did not ask for it', async () => {
    await backUpDaily(NOW);
    expect(files).toEqual([]);
  });

  it('is saved when its day has come, into a folder of its own, and noted once the browser has all of it', async () => {
    await scheduleDownloads('daily');
    await noteBackup(NOW - 19 * HOUR);
    await backUpDaily(NOW);
    expect(files).toEqual([]);
    await noteBackup(NOW - DAY);
    await backUpDaily(NOW);
    expect(files).toMatchObject([{ filename: 'yardstick-backups/yardstick-backup-2026-11-19.json', saveAs: false }]);
    expect(await lastBackup()).toBe(NOW);
  });

  it('waits for a week where that is wanted', async () => {
    await scheduleDownloads('weekly');
    await noteBackup(NOW - 6 * DAY);
    await backUpDaily(NOW);
    expect(files).toEqual([]);
    await backUpDaily(NOW + DAY);
    expect(files).toHaveLength(1);
  });

  it.each([
    ['the permission was taken away', () => (isAllowed = false)],
    ['the browser could not save it', () => (states = ['interrupted'])],
  ])('claims nothing and says so when %s', async (_, spoil) => {
    await scheduleDownloads('daily');
    spoil();
    await backUpDaily(NOW);
    expect(await lastBackup()).toBeNull();
    expect(await scheduledDownloads()).toEqual({ schedule: 'daily', isWell: false });
    expect(await db.events.toArray()).toMatchObject([{ code: 'backup.failed' }]);
  });
});
